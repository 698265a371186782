/**
 * The XML of IATI activities. Needs the optional peer dependency fast-xml-parser; without it use
 * `aidkit/iati` on JSON.
 *
 * Most used: {@link parseIatiXml}.
 * @example
 * const { values } = parseIatiXml(`<iati-activities version="2.03">
 *   <iati-activity default-currency="EUR">
 *     <iati-identifier>XX-MADE-1-7</iati-identifier>
 *     <reporting-org ref="XX-MADE-1" type="40"/>
 *     <title><narrative>A made activity</narrative></title>
 *     <activity-status code="2"/>
 *     <activity-date type="1" iso-date="2025-01-01"/>
 *     <recipient-country code="KZ"/>
 *   </iati-activity>
 * </iati-activities>`);
 * values[0]?.id // => 'XX-MADE-1-7'
 * @packageDocumentation
 */
export { parseIatiXml } from './parseIatiXml.js';
