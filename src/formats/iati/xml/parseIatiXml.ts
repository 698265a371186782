import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expected } from '../../../problems/describe.js';
import { looksLike } from '../../../problems/looksLike.js';
import type { ReadResult } from '../../../problems/rejection.js';
import type { IatiActivity } from '../activity.js';
import { type IatiOptions, readActivities } from '../parseActivities.js';

// The only file that imports an XML reader. Its defaults would lose IATI: attributes are left out, numeric
// character references (&#xE9;) stay as they are, texts of digits become numbers, and a file that ends in
// the middle is read up to there without a word.

const WHOLE = 'the text of an IATI file, <iati-activities version="2.03">…</iati-activities>';

/**
 * Reads the activities of an IATI file in XML, as {@link parseIatiActivities} reads their JSON. It needs the
 * package `fast-xml-parser` (5.12 or later), an optional peer of aidkit.
 * @param xml - the text of the file, decoded; not its bytes.
 * @param options - as of `parseIatiActivities`.
 * @throws TypeError if `xml` is not the text of well-formed XML with activities, such as a file that
 *   ends in the middle; RangeError if `today` is not a day that exists.
 * @example
 * const { values, rejected } = parseIatiXml(`<iati-activities version="2.03">
 *   <iati-activity default-currency="EUR">
 *     <iati-identifier>XX-MADE-1-7</iati-identifier>
 *     <reporting-org ref="XX-MADE-1" type="40"/>
 *     <title><narrative>A made activity</narrative></title>
 *     <activity-status code="2"/>
 *     <activity-date type="1" iso-date="2025-01-01"/>
 *     <recipient-country code="KZ"/>
 *     <transaction>
 *       <transaction-type code="3"/>
 *       <transaction-date iso-date="2025-02-01"/>
 *       <value value-date="2025-02-01">100.01</value>
 *     </transaction>
 *   </iati-activity>
 * </iati-activities>`);
 * values[0].transactions[0].value // => { amount: 100.01, currency: 'EUR' }
 * rejected // => []
 */
export function parseIatiXml(xml: string, options: IatiOptions = {}): ReadResult<IatiActivity> {
  requireXml(xml);
  return readActivities(parsed(xml), 'xml', options);
}

function requireXml(xml: unknown): asserts xml is string {
  if (typeof xml !== 'string') {
    const bytes = ArrayBuffer.isView(xml) || xml instanceof ArrayBuffer;
    const hint = bytes ? ' (decode it first: new TextDecoder().decode(bytes))' : '';
    throw new TypeError(expected('xml', WHOLE, xml) + hint);
  }
  const kind = looksLike(xml);
  if (!/^\uFEFF?\s*</.test(xml) || (kind !== null && kind !== 'XML')) {
    throw new TypeError(expected('xml', WHOLE, xml) + (kind === null ? '' : ` (${kind})`));
  }
  const fault = XMLValidator.validate(xml);
  if (fault !== true) {
    const { msg, line, col } = fault.err;
    throw new TypeError(
      `xml: expected well-formed XML, received a fault in line ${line}, column ${col}: ${short(msg)}`,
    );
  }
}

function parsed(xml: string): unknown {
  try {
    return new XMLParser({
      ignoreAttributes: false,
      parseTagValue: false,
      htmlEntities: true,
    }).parse(xml);
  } catch (error) {
    // A nesting beyond 100 elements, or a name that no object should have.
    const why = error instanceof Error ? short(error.message) : 'unreadable XML';
    throw new TypeError(`xml: expected XML that can be read, received a fault: ${why}`);
  }
}

function short(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, 120);
}
