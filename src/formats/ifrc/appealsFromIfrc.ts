import type { Appeal } from '../../appeals/appeal.js';
import { completeCaseload } from '../../appeals/caseload.js';
import type { GatheredAppeals, LeftOutRecord } from '../../coverage/gatheredAppeals.js';
import type { IsoDate, Period } from '../../dates/isoDate.js';
import { requireDay } from '../../dates/requireDay.js';
import type { FundingObservation } from '../../funding/observation.js';
import { expected } from '../../problems/describe.js';
import { requireOptions, requireText } from '../../problems/requireOptions.js';
import type { IfrcAppeal } from './appeal.js';
import { type IfrcSelectionOptions, type IfrcSuccession, select } from './selection.js';

/** Options of {@link appealsFromIfrc}. */
export interface AppealsFromIfrcOptions extends IfrcSelectionOptions {
  /** The day on which GO showed these figures; its records tell when each was updated, not what held before. */
  readonly asOf: IsoDate;
  /** Who published the figures where; what a person would cite. */
  readonly source: string;
}

/** What {@link appealsFromIfrc} returns. */
export interface IfrcAppeals extends GatheredAppeals<'CHF'> {
  /** Links of `supersedes` of which one end was not among the appeals. */
  readonly unmatched: readonly IfrcSuccession[];
}

/**
 * Appeals and observations of the IFRC's appeals, in Swiss francs: by default of emergency appeals alone.
 *
 * A DREF that an appeal followed is a loan inside it: with `supersedes` it counts in neither list, neither
 * its money nor its people, and is a sibling of the appeal. Left out, each with its reason: what the
 * convention does not ask for, superseded DREFs, an id that came before, appeals without days. An appeal
 * without an amount funded has no observation. The year of an appeal is that of its first day.
 * @throws TypeError if `appeals` is not a list of appeals or an option is missing or unknown; RangeError if the
 *   convention is none, `asOf` is not a day that exists, or a link names an appeal of the wrong kind.
 * @example
 * const { values } = parseIfrcAppeals([{
 *   id: '9', atype: 1, code: 'MDRXX001', name: 'A made appeal', country: { iso3: 'KAZ' },
 *   amount_requested: '200000.00', amount_funded: '150000.00',
 *   start_date: '2023-02-26T00:00:00Z', end_date: '2023-07-31T00:00:00Z',
 * }]);
 * const { appeals, observations } = appealsFromIfrc(values, { asOf: '2023-02-28', source: 'IFRC GO' });
 * poolAppeals(appeals, observations, { on: '2023-02-28' }).ratio // => 0.75
 */
export function appealsFromIfrc(
  appeals: readonly IfrcAppeal[],
  options: AppealsFromIfrcOptions,
): IfrcAppeals {
  if (options === undefined) {
    throw new TypeError(expected('options', 'the day and the source of the figures', options));
  }
  requireOptions(options, ['asOf', 'source', 'convention', 'supersedes']);
  requireDay(options.asOf, 'options.asOf');
  requireText(options.source, 'options.source');
  const { counted, leftOut, unmatched, drefsOf } = select(appeals, options);
  const dated: (readonly [IfrcAppeal, Period])[] = [];
  const undated: LeftOutRecord[] = [];
  for (const appeal of counted) {
    if (appeal.period !== null) dated.push([appeal, appeal.period]);
    else undated.push(withoutDays(appeal, appeals));
  }
  return {
    appeals: dated.map(([one, period]) =>
      toAppeal(one, period, drefsOf.get(one.id) ?? [], options),
    ),
    observations: dated.flatMap(([one]) => toObservation(one, options)),
    leftOut: [...leftOut, ...undated],
    unmatched,
  };
}

function withoutDays(appeal: IfrcAppeal, appeals: readonly IfrcAppeal[]): LeftOutRecord {
  const path = `appeals[${appeals.indexOf(appeal)}]`;
  return {
    path,
    reason: 'no-period',
    message: 'its first and last day are not known',
    value: appeal,
  };
}

function toAppeal(
  appeal: IfrcAppeal,
  period: Period,
  drefs: readonly string[],
  { asOf, source }: AppealsFromIfrcOptions,
): Appeal<'CHF'> {
  const { id, code, name, kind, country, requested, peopleTargeted } = appeal;
  const kindName = kind === 'dref' ? 'DREF' : 'Emergency Appeal';
  return {
    id,
    code,
    name: name ?? code ?? id,
    type: 'other',
    typeName: appeal.kindName ?? kindName,
    countries: country === null ? [] : [country],
    period,
    years: [period.start.slice(0, 4)],
    includedInTotals: null,
    versions: [
      {
        asOf,
        originalRequirement: null,
        revisedRequirement: requested,
        ...(peopleTargeted === null
          ? {}
          : { caseload: completeCaseload({ targeted: peopleTargeted }) }),
        source,
      },
    ],
    layers: [],
    clusters: [],
    parts: [],
    siblings: drefs,
  };
}

function toObservation(
  { id, funded }: IfrcAppeal,
  { asOf, source }: AppealsFromIfrcOptions,
): FundingObservation<'CHF'>[] {
  return funded === null ? [] : [{ appeal: id, asOf, funding: funded, scope: 'inside', source }];
}
