import type { Warning } from '../problems/rejection.js';
import { requireShape } from '../problems/requireShape.js';
import type { Agreement } from './agreement.js';

const READ = {
  signatories: [{ name: 'text' }],
  witnesses: [{ name: 'text' }],
  parties: [{}],
  ratifiedOn: 'text?',
  inForceOn: 'text?',
} as const;

/**
 * What is odd about an agreement that its schema lets pass: somebody who is named both as signatory and as
 * witness (the press mixes them up), an entry into force before the ratification, one party alone.
 * @example
 * checkAgreement(hostCountryAgreementAlmaty) // => []
 * checkAgreement({
 *   ...hostCountryAgreementAlmaty,
 *   signatories: hostCountryAgreementAlmaty.witnesses,
 * }).map(({ code }) => code)
 * // => ['signatory-is-witness', 'signatory-is-witness']
 */
export function checkAgreement(agreement: Agreement): readonly Warning[] {
  requireShape(agreement, READ, 'agreement');
  const warnings: Warning[] = [];
  const witnesses = new Set(agreement.witnesses.map(({ name }) => name));
  for (const [place, { name }] of agreement.signatories.entries()) {
    if (!witnesses.has(name)) continue;
    warnings.push({
      code: 'signatory-is-witness',
      path: `signatories[${place}]`,
      message: `signatories[${place}]: ${name} is also named as a witness`,
    });
  }
  const { ratifiedOn, inForceOn, parties } = agreement;
  if (ratifiedOn !== null && inForceOn !== null && inForceOn < ratifiedOn) {
    warnings.push({
      code: 'in-force-before-ratified',
      path: 'inForceOn',
      message: `inForceOn: in force on ${inForceOn}, before it was ratified on ${ratifiedOn}`,
    });
  }
  if (parties.length === 1) {
    warnings.push({
      code: 'one-party',
      path: 'parties',
      message: 'parties: an agreement has two or more, received one',
    });
  }
  return warnings;
}
