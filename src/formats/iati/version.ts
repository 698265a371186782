import { Problem } from '../../problems/problem.js';
import { Element } from './element.js';

// What an activity shows that cannot be read at all: another major version of the standard, and XML whose
// attributes, in which IATI keeps its codes and dates, were left out when it was translated.

/** IATI 1.x names types of transactions by letters, and of dates by words. */
const OLD_TRANSACTION = /^(?:C|D|E|IF|IR|LR|R|QP|QS|CG|LG|TB)$/;
const OLD_DATE = /^(?:start|end)-(?:planned|actual)$/;

const NOT_1 = 'an activity of IATI 2.x (IATI 1.x has other elements and codes and is not read)';

/** The version that the root element of a file states; null if it states none. */
export function versionOf(root: unknown): string | null {
  if (typeof root !== 'object' || root === null || Array.isArray(root)) return null;
  return new Element(root, '').attribute('version');
}

/** Refuses IATI 1.x, by the version of the file or of the activity, or by its codes. */
export function requireVersion2(from: Element, ofFile: string | null): void {
  const version =
    from.attribute('version') ?? from.attribute('iati-activities:version') ?? ofFile ?? '';
  if (/^0*1(?:\.|$)/.test(version)) throw new Problem('@version', NOT_1, version);
  const date = oldCode(from.all('activity-date'), 'type', OLD_DATE);
  if (date !== null) throw new Problem('activity-date.@type', NOT_1, date);
  const types = from.all('transaction').slice(0, 1);
  const type = oldCode(
    types.flatMap((item) => item.all('transaction-type')),
    'code',
    OLD_TRANSACTION,
  );
  if (type !== null) throw new Problem('transaction.transaction-type.@code', NOT_1, type);
}

function oldCode(elements: readonly Element[], attribute: string, old: RegExp): string | null {
  const code = elements[0]?.attribute(attribute) ?? null;
  return code !== null && old.test(code) ? code : null;
}

/** Elements of every activity that say what they say by attributes alone. */
const BY_ATTRIBUTES: readonly (readonly [string, readonly string[]])[] = [
  ['reporting-org', ['ref', 'type']],
  ['activity-status', ['code']],
  ['activity-date', ['type', 'iso-date']],
  ['recipient-country', ['code']],
  ['sector', ['code']],
];

/** Refuses an activity none of whose elements has an attribute. */
export function requireAttributes(from: Element, json: unknown): void {
  let seen = false;
  for (const [name, attributes] of BY_ATTRIBUTES) {
    for (const item of from.all(name)) {
      seen = true;
      if (attributes.some((attribute) => item.attribute(attribute) !== null)) return;
    }
  }
  if (!seen) return;
  const expectation =
    'elements with their attributes, which the XML reader left out or renamed (fast-xml-parser keeps them with { ignoreAttributes: false })';
  throw new Problem('', expectation, json);
}
