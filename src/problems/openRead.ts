import type { ReadResult, Rejection } from './rejection.js';
import { requireList, requireObjects } from './requireList.js';

/**
 * The records of a list, or of what a reader returned: a caller has one or the other at hand.
 * @throws TypeError if it is neither, or has a hole.
 */
export function openRead<T>(
  read: readonly T[] | Pick<ReadResult<T>, 'values'>,
  field: string,
  reader: string,
): { readonly values: readonly T[]; readonly rejected: readonly Rejection[] } {
  const isResult = typeof read === 'object' && read !== null && !Array.isArray(read);
  const { values, rejected } = (isResult ? read : { values: read }) as Partial<ReadResult<T>>;
  const place = isResult ? `${field}.values` : field;
  requireList(values, place, `records that ${reader} reads`);
  requireObjects(values as readonly T[], place, `a record that ${reader} reads`);
  if (rejected !== undefined) {
    requireList(rejected, `${field}.rejected`, 'rejections');
    requireObjects(rejected, `${field}.rejected`, 'a rejection');
  }
  return { values: values as readonly T[], rejected: rejected ?? [] };
}
