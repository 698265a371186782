import type { Warning } from '../problems/rejection.js';
import { isSurelyBefore } from './partialDate.js';
import type { Resolution } from './resolution.js';
import { checkUnSymbol } from './symbols/checkUnSymbol.js';
import { parseUnSymbol } from './symbols/parseUnSymbol.js';
import { sessionYears } from './symbols/session.js';

/** Members of the United Nations since South Sudan joined in July 2011. */
const MEMBERS = 193;

/**
 * What is odd about a resolution that its schema lets pass: a symbol that does not fit its number
 * (see {@link checkUnSymbol}), a day in the right year but before the session opened or after it closed,
 * more votes than the Assembly has members, more co-sponsors than that.
 * @example
 * checkResolution(resolutionOnAfghanistan2025) // => []
 * checkResolution({ ...resolutionOnAfghanistan2025, adoptedOn: '2024-03-01' }).map(({ code }) => code)
 * // => ['outside-session-months']
 */
export function checkResolution(resolution: Resolution): readonly Warning[] {
  const warnings: Warning[] = [];
  const { symbol, organ, session, adoptedOn, adoption, coSponsorCount } = resolution;
  const parsed = symbol === null ? undefined : parseUnSymbol(symbol);
  if (parsed !== undefined) {
    for (const { code, message } of checkUnSymbol(parsed)) {
      warnings.push({ code, path: 'symbol', message: `symbol: ${message}` });
    }
  }
  if (organ === 'general-assembly' && session !== null && session > 1 && adoptedOn !== null) {
    const [opens, closes] = sessionYears(session);
    if (isSurelyBefore(adoptedOn, `${opens}-09`) || isSurelyBefore(`${closes}-09`, adoptedOn)) {
      warnings.push({
        code: 'outside-session-months',
        path: 'adoptedOn',
        message: `adoptedOn: session ${session} runs from September ${opens} to September ${closes}, received ${adoptedOn}`,
      });
    }
  }
  if (adoption?.kind === 'recorded-vote') {
    const sum = adoption.yes + adoption.no + adoption.abstain + (adoption.notVoting ?? 0);
    if (sum > MEMBERS) {
      warnings.push({
        code: 'more-votes-than-members',
        path: 'adoption',
        message: `adoption: the parts of the vote add up to ${sum}, the United Nations have ${MEMBERS} members`,
      });
    }
  }
  if (coSponsorCount !== null && coSponsorCount > MEMBERS) {
    warnings.push({
      code: 'more-sponsors-than-members',
      path: 'coSponsorCount',
      message: `coSponsorCount: ${coSponsorCount} co-sponsors, the United Nations have ${MEMBERS} members`,
    });
  }
  return warnings;
}
