import { isCurrency } from '../figure/money.js';
import type { Interval } from '../interval/interval.js';
import { tidy, tidyInterval } from '../interval/tidy.js';
import { inPercent } from './estimate.js';
import { type Ledger, lookFor, matterOf } from './ledger.js';
import { IMPLICATIONS } from './relations.js';
import { type Stated, shareUnits } from './stated.js';

/** What the claims say together about a measure that none of them states. */
export interface ImpliedFigure extends Interval {
  readonly measure: string;
  readonly layer: string | null;
  /** The day for which it holds, where the claims have one. */
  readonly asOf: string | null;
  /** Calculated from the figures as stated. */
  readonly value: number;
  readonly unit: string;
  readonly relation: string;
  readonly claims: readonly number[];
}

/** What follows for measures that were not stated, once for each subject, layer and day. */
export function impliedBy(ledger: Ledger, stated: readonly Stated[]): ImpliedFigure[] {
  const implied: ImpliedFigure[] = [];
  const done = new Set<string>();
  for (const one of stated) {
    for (const relation of IMPLICATIONS) {
      const look = lookFor(ledger, one);
      const key = JSON.stringify([matterOf(one), relation.measure, one.layer, one.asOf]);
      if (done.has(key) || look.states(relation.measure)) continue;
      look.used.length = 0;
      const figure = relation.compute(look);
      // An anchor of another day's relation would repeat what its own day says.
      if (figure === undefined || !look.used.some((other) => other.index === one.index)) continue;
      // A part that is larger than its whole is a misreading: nothing that is counted is less than nothing.
      if (figure.interval.high !== null && figure.interval.high < 0) continue;
      if (!shareUnits(look.used[0] ?? one, look.used)) continue;
      done.add(key);
      const isShare = relation.measure === 'coverage' || relation.measure === 'reachedShare';
      const shown = isShare ? inPercent(figure) : figure;
      const money = look.used.find(({ unit }) => isCurrency(unit))?.unit;
      implied.push({
        measure: relation.measure,
        layer: one.layer,
        asOf: one.asOf,
        value: tidy(shown.value),
        ...tidyInterval(shown.interval),
        unit: isShare ? 'percent' : (money ?? 'people'),
        relation: relation.formula,
        claims: look.used.map((other) => other.index),
      });
    }
  }
  return implied;
}
