import type { Appeal } from '../../appeals/appeal.js';
import { appealTypeOf } from '../../appeals/appealType.js';
import { type GatheredAppeals, rejectedAsLeftOut } from '../../coverage/gatheredAppeals.js';
import type { IsoDate, Period } from '../../dates/isoDate.js';
import { requireDay } from '../../dates/requireDay.js';
import type { NotAttributedToPlans } from '../../funding/notAttributed.js';
import type { FundingObservation } from '../../funding/observation.js';
import { sumMoney } from '../../money/sum.js';
import { expected } from '../../problems/describe.js';
import { openRead } from '../../problems/openRead.js';
import type { ReadResult } from '../../problems/rejection.js';
import { requireObjects } from '../../problems/requireList.js';
import { requireOptions, requireText } from '../../problems/requireOptions.js';
import type { HapiFunding } from './funding.js';

/** Options of {@link appealsFromHapi}. */
export interface AppealsFromHapiOptions {
  /** The day for which HAPI's figures hold; no row tells it. */
  readonly asOf: IsoDate;
  /** Who published them where; what a person would cite. Default `HDX HAPI (UN OCHA FTS)`. */
  readonly source?: string | undefined;
}

/** What {@link appealsFromHapi} returns. */
export interface HapiAppeals extends GatheredAppeals<'USD'> {
  /** The rows "Not specified": remainders by country and year. HAPI drops those below 0. */
  readonly notAttributedToPlans: readonly NotAttributedToPlans<'USD'>[];
}

/**
 * The appeals and observations of HAPI's funding, as `parseHapiFunding` reads it.
 *
 * HAPI has no id of a plan, so the id of an appeal is its code. It has no requirement of a plan for several
 * countries either, only those of its parts: such an appeal has parts, the requirement null, and the sum of
 * the parts' funding as an observation that is marked `isLowerBound`. The only row of a regional plan is a
 * part too. `hasResponsePlan` and `inGlobalOverview` are of the country and say nothing of its plans.
 * HAPI writes 0 where FTS has no funding figure; an observation of 0 has a note that says so.
 *
 * Left out, each with its reason: a second row of an appeal, country and first day (`listed-again`), and
 * rows without a reference period (`no-period`).
 * @throws TypeError if the rows are not a list and no result of the reader, or an option is unknown; RangeError if `asOf` is not a day as
 * `YYYY-MM-DD`.
 * @example
 * const rows = [{ location_code: 'AFG', appeal_code: 'HAFG20', requirements_usd: '1131050820',
 *   funding_usd: '564467765', reference_period_start: '2020-01-01', reference_period_end: '2020-12-31' }];
 * const { appeals, observations } = appealsFromHapi(parseHapiFunding(rows).values, { asOf: '2025-10-01' });
 * poolAppeals(appeals, observations, { on: '2025-10-01' }).ratio?.toFixed(3) // => '0.499'
 */
export function appealsFromHapi(
  rows: Pick<ReadResult<HapiFunding>, 'values'> | readonly HapiFunding[],
  options: AppealsFromHapiOptions,
): HapiAppeals {
  const { values, rejected } = openRead(rows, 'rows', 'parseHapiFunding');
  for (const [i, row] of values.entries()) requireRow(row, `rows[${i}]`);
  requireOptions(options ?? null, ['asOf', 'source']);
  const { asOf, source = 'HDX HAPI (UN OCHA FTS)' } = options;
  requireDay(asOf, 'options.asOf');
  requireText(source, 'options.source');
  const leftOut = rejectedAsLeftOut(rejected);
  const notAttributedToPlans: NotAttributedToPlans<'USD'>[] = [];
  const ofAppeals = new Map<string, DatedRow[]>();
  const seen = new Set<string>();
  for (const [index, row] of values.entries()) {
    const { appeal, location, period, funding } = row;
    const place = JSON.stringify([appeal?.code ?? null, location.code, period?.start ?? null]);
    if (period === null || seen.has(place)) {
      const path = `rows[${index}]`;
      const [reason, why] =
        period === null
          ? ['no-period', 'the row has no reference period']
          : ['listed-again', 'a row of this appeal, country and first day has come before'];
      leftOut.push({ path, reason: reason as string, message: `${path}: ${why}`, value: row });
      continue;
    }
    seen.add(place);
    if (appeal === null) {
      const year = period.start.slice(0, 4);
      notAttributedToPlans.push({ country: location.code, year, asOf, remainder: funding, source });
      continue;
    }
    const known = ofAppeals.get(appeal.code);
    if (known === undefined) ofAppeals.set(appeal.code, [{ ...row, appeal, period }]);
    else known.push({ ...row, appeal, period });
  }
  const found = [...ofAppeals.values()].map((some) => gather(some, { asOf, source }));
  return {
    appeals: found.map(({ appeal }) => appeal),
    observations: found.flatMap(({ observations }) => observations),
    leftOut,
    notAttributedToPlans,
  };
}

/** A row of an appeal, with its days. */
type DatedRow = HapiFunding & {
  readonly appeal: NonNullable<HapiFunding['appeal']>;
  readonly period: Period;
};

interface Provenance {
  readonly asOf: IsoDate;
  readonly source: string;
}

function gather(
  rows: readonly DatedRow[],
  { asOf, source }: Provenance,
): { readonly appeal: Appeal<'USD'>; readonly observations: readonly FundingObservation<'USD'>[] } {
  const [first] = rows as [DatedRow, ...DatedRow[]];
  const { code, name, type } = first.appeal;
  const countries = [...new Set(rows.map(({ location }) => location.code))];
  const isWhole = rows.length === 1 && appealTypeOf(type ?? '') !== 'regional-response-plan';
  const ends = rows.map(({ period }) => period.end).sort();
  const starts = rows.map(({ period }) => period.start).sort();
  const period = { start: starts[0] as string, end: ends.at(-1) as string };
  const appeal: Appeal<'USD'> = {
    id: code,
    code,
    name: name ?? code,
    type: appealTypeOf(type ?? '') ?? 'other',
    typeName: type ?? 'Not specified',
    countries,
    period,
    years: yearsOf(period),
    includedInTotals: null,
    versions: [
      {
        asOf,
        originalRequirement: null,
        revisedRequirement: isWhole ? first.requirement : null,
        source,
      },
    ],
    layers: [],
    layersKnown: false,
    clusters: [],
    parts: isWhole
      ? []
      : rows.map(({ location, requirement }) => ({ country: location.code, asOf, requirement })),
    siblings: [],
  };
  return { appeal, observations: observationsOf(rows, isWhole, { asOf, source }) };
}

/** HAPI does not say for which years a plan counts; those of its days stand for them. */
function yearsOf({ start, end }: Period): readonly string[] {
  const years: string[] = [];
  for (let year = Number(start.slice(0, 4)); year <= Number(end.slice(0, 4)); year++) {
    years.push(String(year).padStart(4, '0'));
  }
  return years;
}

function observationsOf(
  rows: readonly DatedRow[],
  isWhole: boolean,
  { asOf, source }: Provenance,
): readonly FundingObservation<'USD'>[] {
  const seen = rows.flatMap(
    ({ appeal, location, funding, publishedPercent }): FundingObservation<'USD'>[] => {
      if (funding === null) return [];
      return [
        {
          ...{ appeal: appeal.code, asOf, funding, scope: 'inside', source, publishedPercent },
          ...(isWhole ? {} : { country: location.code }),
          ...(funding.amount === 0 ? { note: 'HAPI writes 0 also where FTS has no figure' } : {}),
        },
      ];
    },
  );
  const [first] = seen;
  if (isWhole || first === undefined) return seen;
  const sum: FundingObservation<'USD'> = {
    ...{ appeal: first.appeal, asOf, scope: 'inside', source, isLowerBound: true },
    funding: sumMoney(
      seen.map(({ funding }) => funding),
      'USD',
    ),
    note: 'sum of the parts of countries, without money that they share',
  };
  return [sum, ...seen];
}

/** A row as `parseHapiFunding` reads it, as far as the bridge takes it at its word. */
function requireRow({ appeal, location, period, funding }: HapiFunding, at: string): void {
  requireObjects([location], `${at}.location`, 'a place');
  requireText(location.code, `${at}.location.code`);
  if (appeal !== null) {
    requireObjects([appeal], `${at}.appeal`, 'an appeal or null');
    requireText(appeal.code, `${at}.appeal.code`);
  }
  if (period !== null) {
    requireObjects([period], `${at}.period`, 'a period or null');
    requireDay(period.start, `${at}.period.start`);
    requireDay(period.end, `${at}.period.end`);
  }
  if (funding === null || typeof funding?.amount === 'number') return;
  throw new TypeError(expected(`${at}.funding`, 'an amount of US dollars or null', funding));
}
