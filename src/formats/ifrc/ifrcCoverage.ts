import { type FundingCoverage, fundingCoverage } from '../../coverage/fundingCoverage.js';
import type { LeftOutRecord } from '../../coverage/gatheredAppeals.js';
import type { IsoDate } from '../../dates/isoDate.js';
import { requireDay } from '../../dates/requireDay.js';
import type { Money } from '../../money/money.js';
import { sumMoney } from '../../money/sum.js';
import { requireOptions, requireText } from '../../problems/requireOptions.js';
import type { IfrcAppeal } from './appeal.js';
import {
  type IfrcConvention,
  type IfrcSelectionOptions,
  type IfrcSuccession,
  select,
} from './selection.js';

/** Options of {@link ifrcCoverage}. */
export interface IfrcCoverageOptions extends IfrcSelectionOptions {
  /** The day on which GO showed these figures. */
  readonly asOf?: IsoDate | undefined;
  /** What a person would cite. */
  readonly source?: string | undefined;
}

/** The coverage of appeals of the IFRC by one convention. */
export interface IfrcCoverage extends FundingCoverage<'CHF'> {
  readonly convention: IfrcConvention;
  /** How many appeals are in the sums. */
  readonly counted: number;
  /** How many of them have at least what they asked for. Not a coverage: see the home page of 2018. */
  readonly fundedInFull: number;
  readonly leftOut: readonly LeftOutRecord[];
  /** Links of `supersedes` of which one end was not among the appeals. */
  readonly unmatched: readonly IfrcSuccession[];
}

/**
 * How far the appeals of the IFRC are covered, as GO's key figure adds them: all that was given over all
 * that was asked, from the same appeals. By default of emergency appeals alone, since a DREF is funded in
 * full by itself and only raises the share.
 *
 * An appeal without one of its two amounts is left out of both sums (`amount-unknown`). One that asks for 0
 * counts with what it was given; `poolAppeals` leaves it out.
 * @throws TypeError if `appeals` is not a list of appeals or an option is unknown; RangeError if the convention
 *   is none, `asOf` is not a day that exists, or a link names an appeal of the wrong kind.
 * @example
 * const appeal = (id: string, atype: number, amount_requested: string, amount_funded: string) =>
 *   ({ id, atype, amount_requested, amount_funded });
 * const { values } = parseIfrcAppeals([
 *   appeal('1', 1, '100.00', '10.00'), appeal('2', 1, '20.00', '20.00'), appeal('3', 0, '30.00', '30.00'),
 * ]);
 * ifrcCoverage(values).ratio // => 0.25
 * ifrcCoverage(values, { convention: 'both' }).ratio // => 0.4
 * ifrcCoverage(values).fundedInFull // => 1
 */
export function ifrcCoverage(
  appeals: readonly IfrcAppeal[],
  options: IfrcCoverageOptions = {},
): IfrcCoverage {
  requireOptions(options, ['convention', 'supersedes', 'asOf', 'source']);
  const { asOf, source } = options;
  if (asOf !== undefined) requireDay(asOf, 'options.asOf');
  if (source !== undefined) requireText(source, 'options.source');
  const { convention, counted, leftOut, unmatched } = select(appeals, options);
  const known = counted.flatMap(({ requested, funded }) =>
    requested === null || funded === null ? [] : [{ requested, funded }],
  );
  return {
    ...fundingCoverage({
      funding: sum(known.map(({ funded }) => funded)),
      requirement: sum(known.map(({ requested }) => requested)),
      asOf,
      source,
    }),
    convention,
    counted: known.length,
    fundedInFull: known.filter(({ requested, funded }) => funded.amount >= requested.amount).length,
    leftOut: [...leftOut, ...counted.flatMap((appeal) => withoutAmount(appeal, appeals))],
    unmatched,
  };
}

function sum(amounts: readonly Money<'CHF'>[]): Money<'CHF'> {
  return sumMoney(amounts, 'CHF');
}

function withoutAmount(appeal: IfrcAppeal, appeals: readonly IfrcAppeal[]): LeftOutRecord[] {
  if (appeal.requested !== null && appeal.funded !== null) return [];
  const path = `appeals[${appeals.indexOf(appeal)}]`;
  const message = `no amount ${appeal.requested === null ? 'requested' : 'funded'}`;
  return [{ path, reason: 'amount-unknown', message, value: appeal }];
}
