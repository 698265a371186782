import * as z from 'zod';
import { crossCheck } from '../problems/crossCheck.schema.js';
import { countSchema, filledTextSchema } from '../problems/values.schema.js';
import { strictObject, taggedUnion, words } from '../problems/words.schema.js';
import { parseUnSymbol } from '../symbols/parseUnSymbol.js';
import { isWithin, sessionYears, spanOf, type YearSpan } from '../symbols/session.js';
import { symbolYears } from '../symbols/symbolYears.js';
import type { UnSymbol } from '../symbols/unSymbol.js';
import { unSymbolTextSchema } from '../symbols/unSymbol.schema.js';
import {
  basisSchema,
  countryCodeSchema,
  listSchema,
  partialDateSchema,
  pressReleaseTextSchema,
} from './basis.schema.js';
import { isAdoptedBy, type UnOrgan } from './organ.js';
import type { Mandate, Resolution, ResolutionAdoption } from './resolution.js';

/** An organ that adopts resolutions and decisions. */
export const organSchema: z.ZodType<UnOrgan, UnOrgan> = words([
  'general-assembly',
  'security-council',
  'economic-and-social-council',
  'trusteeship-council',
  'human-rights-council',
]);

const sessionSchema = countSchema.nullable();

type RecordedVote = Extract<ResolutionAdoption, { kind: 'recorded-vote' }>;

const recordedVoteSchema = strictObject('a recorded vote', {
  kind: z.literal('recorded-vote'),
  yes: countSchema,
  no: countSchema,
  abstain: countSchema,
  notVoting: countSchema.nullable(),
  members: countSchema.nullable(),
  against: listSchema(countryCodeSchema),
  abstaining: listSchema(countryCodeSchema),
} satisfies Record<keyof RecordedVote, z.ZodType>)
  .check(
    crossCheck<RecordedVote>(
      'votes-add-up',
      (vote) => addsUp(vote),
      'members',
      (vote) => {
        const sum = sumOf(vote);
        return vote.notVoting === null
          ? `at least ${sum}, the votes`
          : `${sum}, the sum of the parts`;
      },
    ),
  )
  .check(
    crossCheck<RecordedVote>(
      'listed-within-count',
      ({ against, no }) => against.length <= no,
      'against',
      ({ no }) => `no more than the ${no} who voted against`,
    ),
  )
  .check(
    crossCheck<RecordedVote>(
      'listed-within-count',
      ({ abstaining, abstain }) => abstaining.length <= abstain,
      'abstaining',
      ({ abstain }) => `no more than the ${abstain} who abstained`,
    ),
  )
  .check(
    crossCheck<RecordedVote>(
      'once-in-the-vote',
      ({ against, abstaining }) =>
        new Set([...against, ...abstaining]).size === against.length + abstaining.length,
      'abstaining',
      () => 'every country once, on one side',
    ),
  );

function sumOf({ yes, no, abstain, notVoting }: RecordedVote): number {
  return yes + no + abstain + (notVoting ?? 0);
}

/** Yes, no, abstentions and those who took no part are the members; without the last, at most those. */
function addsUp(vote: RecordedVote): boolean {
  if (vote.members === null) return true;
  const sum = sumOf(vote);
  return vote.notVoting === null ? sum <= vote.members : sum === vote.members;
}

/** How a text was adopted: the parts of a recorded vote add up to the members; a recorded vote names no more countries than it counts. */
export const adoptionSchema: z.ZodType<ResolutionAdoption, ResolutionAdoption> = taggedUnion(
  'an adoption',
  'kind',
  [
    strictObject('an adoption without a vote', { kind: z.literal('without-vote') }),
    recordedVoteSchema,
  ],
);

/**
 * A resolution or decision. Refused are: a symbol of another organ, kind or session than the record's; a
 * day outside the years of its session (session 79: 2024 to 2025) or of its year; a draft's symbol that
 * is not a draft's.
 */
export const resolutionSchema: z.ZodType<Resolution, Resolution> = strictObject('a resolution', {
  id: filledTextSchema,
  type: words(['resolution', 'decision']),
  organ: organSchema,
  symbol: unSymbolTextSchema.nullable(),
  draftSymbol: unSymbolTextSchema.nullable(),
  session: sessionSchema,
  title: filledTextSchema,
  adoptedOn: partialDateSchema.nullable(),
  adoption: adoptionSchema.nullable(),
  sponsors: listSchema(countryCodeSchema),
  coSponsorCount: countSchema.nullable(),
  pressRelease: pressReleaseTextSchema.nullable(),
  basis: listSchema(basisSchema),
} satisfies Record<keyof Resolution, z.ZodType>)
  .check(
    crossCheck<Resolution>(
      'symbol-of-its-type',
      ({ symbol, type }) => (read(symbol)?.kind ?? type) === type,
      'symbol',
      ({ type }) => `the symbol of a ${type}`,
    ),
  )
  .check(
    crossCheck<Resolution>(
      'symbol-of-its-organ',
      ({ symbol, organ }) => {
        const parsed = read(symbol);
        return parsed === undefined || isAdoptedBy(parsed.symbol, organ);
      },
      'symbol',
      ({ organ }) => `a symbol of the ${organ}`,
    ),
  )
  .check(
    crossCheck<Resolution>(
      'session-of-its-symbol',
      ({ symbol, session }) => {
        const parsed = read(symbol);
        return parsed === undefined || parsed.session === session;
      },
      'session',
      ({ symbol }) => `the session that ${symbol} names`,
    ),
  )
  .check(
    crossCheck<Resolution>(
      'symbol-of-a-draft',
      ({ draftSymbol }) => (read(draftSymbol)?.kind ?? 'draft') === 'draft',
      'draftSymbol',
      () => 'the symbol of a draft, such as "A/79/L.52"',
    ),
  )
  .check(
    crossCheck<Resolution>('day-in-its-session', datedInItsYears, 'adoptedOn', (resolution) => {
      const years = yearsOf(resolution);
      return years === undefined ? 'a day' : `a day in ${spanOf(years)}`;
    }),
  );

/** Anything that is not a symbol at all was refused already, and is not reported twice. */
function read(symbol: string | null): UnSymbol | undefined {
  return symbol === null ? undefined : parseUnSymbol(symbol);
}

/** The years in which it can have been adopted, by its symbol or else by its session. */
function yearsOf({ organ, session, symbol }: Resolution): YearSpan | undefined {
  const parsed = read(symbol);
  if (parsed !== undefined) {
    // A symbol of another organ was refused already, and tells nothing of this one.
    return isAdoptedBy(parsed.symbol, organ) ? symbolYears(parsed) : undefined;
  }
  if (organ !== 'general-assembly' || session === null || session < 1) return undefined;
  const [from, to] = sessionYears(session);
  return { from, to };
}

function datedInItsYears(resolution: Resolution): boolean {
  const years = yearsOf(resolution);
  const { adoptedOn } = resolution;
  if (years === undefined || adoptedOn === null) return true;
  return isWithin(Number(adoptedOn.slice(0, 4)), years);
}

/** What a resolution sets up; its session is that of the resolution. */
export const mandateSchema: z.ZodType<Mandate, Mandate> = strictObject('a mandate', {
  type: words(['establishes', 'tasks', 'convenes', 'supports']),
  organ: organSchema,
  session: sessionSchema,
  resolution: resolutionSchema.nullable(),
  note: z.exactOptional(filledTextSchema),
} satisfies Record<keyof Mandate, z.ZodType>)
  .check(
    crossCheck<Mandate>(
      'session-of-its-resolution',
      ({ session, resolution }) => resolution === null || resolution.session === session,
      'session',
      ({ resolution }) => `the session of its resolution, ${resolution?.session}`,
    ),
  )
  .check(
    crossCheck<Mandate>(
      'organ-of-its-resolution',
      ({ organ, resolution }) => resolution === null || resolution.organ === organ,
      'organ',
      ({ resolution }) => `the organ of its resolution, ${resolution?.organ}`,
    ),
  );
