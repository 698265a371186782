import { expected } from '../problems/describe.js';
import type { Warning } from '../problems/rejection.js';
import { requireWord } from '../problems/requireOptions.js';
import { maybe, requireShape } from '../problems/requireShape.js';
import { checkUnSymbol } from '../symbols/checkUnSymbol.js';
import { parseUnSymbol } from '../symbols/parseUnSymbol.js';
import { requireSession, sessionYears } from '../symbols/session.js';
import { memberCount, UN_ORGANS } from './organ.js';
import { earliestDay, isPartialDate, isSurelyBefore } from './partialDate.js';
import type { Resolution } from './resolution.js';

const READ = {
  symbol: 'text?',
  organ: 'text',
  session: 'number?',
  adoptedOn: 'text?',
  adoption: /* @__PURE__ */ maybe({ kind: 'text' }),
  coSponsorCount: 'number?',
} as const;

const VOTE = { yes: 'number', no: 'number', abstain: 'number', notVoting: 'number?' } as const;

/**
 * What is odd about a resolution that its schema lets pass: a symbol that does not fit its number or the
 * day (see {@link checkUnSymbol}), a day in the right year but before the session opened or after it closed,
 * more votes than the organ has members, more co-sponsors than the United Nations have.
 * @example
 * checkResolution(resolutionOnAfghanistan2025) // => []
 * checkResolution({ ...resolutionOnAfghanistan2025, adoptedOn: '2024-03-01' }).map(({ code }) => code)
 * // => ['outside-session-months']
 */
export function checkResolution(resolution: Resolution): readonly Warning[] {
  requireShape(resolution, READ, 'resolution');
  const { adoption, session, adoptedOn, organ } = resolution;
  if (adoption?.kind === 'recorded-vote') requireShape(adoption, VOTE, 'resolution.adoption');
  if (session !== null) requireSession(session, 'resolution.session');
  if (adoptedOn !== null && !isPartialDate(adoptedOn)) {
    const what = 'a day as YYYY-MM-DD, or its month or year';
    throw new RangeError(expected('resolution.adoptedOn', what, adoptedOn));
  }
  requireWord(organ, UN_ORGANS, 'resolution.organ');
  return [
    ...checkSymbol(resolution),
    checkMonths(resolution),
    checkVotes(resolution),
    checkSponsors(resolution),
  ].filter((warning) => warning !== undefined);
}

function checkSymbol({ symbol, adoptedOn }: Resolution): readonly Warning[] {
  const parsed = symbol === null ? undefined : parseUnSymbol(symbol);
  if (parsed === undefined) return [];
  const warnings = checkUnSymbol(
    parsed,
    adoptedOn === null ? {} : { date: earliestDay(adoptedOn) },
  );
  return warnings.map(({ code, message }) => ({
    code,
    path: 'symbol',
    message: `symbol: ${message}`,
  }));
}

/** The years are the schema's business; the months of a regular session are no law, so they are only odd. */
function checkMonths({ organ, session, symbol, adoptedOn }: Resolution): Warning | undefined {
  // The first session met from January 1946, in two parts.
  if (organ !== 'general-assembly' || session === null || session < 2) return undefined;
  if (adoptedOn === null || isOfSpecialSession(symbol)) return undefined;
  const [opens, closes] = sessionYears(session);
  if (!isSurelyBefore(adoptedOn, `${opens}-09`) && !isSurelyBefore(`${closes}-09`, adoptedOn)) {
    return undefined;
  }
  return {
    code: 'outside-session-months',
    path: 'adoptedOn',
    message: `adoptedOn: session ${session} runs from September ${opens} to September ${closes}, received ${adoptedOn}`,
  };
}

function isOfSpecialSession(symbol: string | null): boolean {
  const sessionType = symbol === null ? null : parseUnSymbol(symbol)?.sessionType;
  return sessionType === 'special' || sessionType === 'emergency-special';
}

function checkVotes({ organ, adoption }: Resolution): Warning | undefined {
  if (adoption?.kind !== 'recorded-vote') return undefined;
  const votes = adoption.yes + adoption.no + adoption.abstain + (adoption.notVoting ?? 0);
  const members = memberCount(organ);
  if (members === null || votes <= members) return undefined;
  return {
    code: 'more-votes-than-members',
    path: 'adoption',
    message: `adoption: the parts of the vote add up to ${votes}, the ${organ} has ${members} members`,
  };
}

function checkSponsors({ coSponsorCount }: Resolution): Warning | undefined {
  const members = memberCount('general-assembly');
  if (coSponsorCount === null || members === null || coSponsorCount <= members) return undefined;
  return {
    code: 'more-sponsors-than-members',
    path: 'coSponsorCount',
    message: `coSponsorCount: ${coSponsorCount} co-sponsors, the United Nations have ${members} members`,
  };
}
