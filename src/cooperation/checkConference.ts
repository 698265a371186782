import { yearOf } from '../dates/calendar.js';
import { requireDay } from '../dates/requireDay.js';
import type { Warning } from '../problems/rejection.js';
import { maybe, requireShape } from '../problems/requireShape.js';
import { requireSession, sessionYears } from '../symbols/session.js';
import type { Conference } from './conference.js';
import { isSurelyBefore } from './partialDate.js';
import type { Mandate } from './resolution.js';

/** A conference is prepared for years, seldom for more than these. */
const READ = {
  start: 'text',
  end: 'text',
  outcomes: [{ on: 'text?', kind: 'text', what: 'text' }],
  mandate: /* @__PURE__ */ maybe({
    organ: 'text',
    session: 'number?',
    resolution: /* @__PURE__ */ maybe({ adoptedOn: 'text?' }),
  }),
} as const;

const LONGEST_PREPARATION = 3;

/**
 * What is odd about a conference that its schema lets pass: it begins before the session of its mandate
 * opened or before the mandate was given, or years after; it adopted something after its end.
 * @example
 * checkConference(lldc3) // => []
 * checkConference({ ...lldc3, start: '2024-08-05', end: '2024-08-08' }).map(({ code }) => code)
 * // => ['conference-before-mandate', 'outcome-after-conference']
 */
export function checkConference(conference: Conference): readonly Warning[] {
  requireShape(conference, READ, 'conference');
  requireDay(conference.start, 'conference.start');
  requireDay(conference.end, 'conference.end');
  const session = conference.mandate?.session ?? null;
  if (session !== null) requireSession(session, 'conference.mandate.session');
  const warnings: Warning[] = [];
  const { mandate, start, end, outcomes } = conference;
  if (mandate) {
    const problem = againstMandate(conference, mandate);
    if (problem !== undefined) warnings.push(problem);
  }
  for (const [place, { on, kind, what }] of outcomes.entries()) {
    if (!on || kind !== 'adopt' || !isSurelyBefore(end, on)) continue;
    warnings.push({
      code: 'outcome-after-conference',
      path: `outcomes[${place}].on`,
      message: `outcomes[${place}].on: ${what} was adopted on ${on}, the conference ran from ${start} to ${end}`,
    });
  }
  return warnings;
}

function againstMandate(
  { start }: Conference,
  { organ, session, resolution }: Mandate,
): Warning | undefined {
  const adoptedOn = resolution?.adoptedOn ?? null;
  if (adoptedOn !== null && isSurelyBefore(start, adoptedOn)) {
    return {
      code: 'conference-before-mandate',
      path: 'start',
      message: `start: ${start} lies before its mandate, which was adopted on ${adoptedOn}`,
    };
  }
  if (organ !== 'general-assembly' || session === null) return undefined;
  const [opens, closes] = sessionYears(session);
  if (isSurelyBefore(start, `${opens}-09`)) {
    return {
      code: 'conference-before-mandate',
      path: 'start',
      message: `start: ${start} lies before September ${opens}, when session ${session} of its mandate opened`,
    };
  }
  if (yearOf(start) - closes <= LONGEST_PREPARATION) return undefined;
  return {
    code: 'conference-long-after-mandate',
    path: 'start',
    message: `start: ${start} lies more than ${LONGEST_PREPARATION} years after session ${session} of its mandate, which closed in ${closes}`,
  };
}
