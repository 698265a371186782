import { beforeMoney } from './cues.js';
import type { Scan } from './found.js';
import type { Figure } from './placed.js';
import { wordAt } from './tokens.js';

// Figures of two times: instead of, down from, revised, reduced from one to the other.

/** "X, a reduction of 70 per cent from Y", "12.5 million instead of 16.8 million". */
export function comparisons({ tokens, found }: Scan, figures: Figure[]): void {
  let layerBefore = false;
  figures.forEach((figure, index) => {
    const [one, two] = [figures[index + 1], figures[index + 2]];
    layerBefore ||= figures[index - 1]?.layer === 'prioritised';
    if (figure.between === '') return;
    if (
      one !== undefined &&
      /(^| )(instead of|rather than|down from|up from)( \S+)?$/.test(figure.between)
    ) {
      if (one.dimension !== figure.dimension) return;
      one.role ??= figure.role;
      figure.role ??= one.role;
      const isEarlier = /(down|up) from/.test(figure.between);
      figure.layer = isEarlier ? figure.layer : 'prioritised';
      if (isEarlier) one.layer = 'before';
      if (isEarlier && one.role === 'change') one.role = figure.role;
    }
    const isChange = /^(in \S+ )?to$/.test(figure.between);
    if (one !== undefined && isChange && one.dimension === figure.dimension) {
      one.role ??= figure.role;
      // "Rose from $1.2 billion (in 2024) to $1.5 billion"; but "cut by $800 million to $1.62 billion".
      if (wordAt(tokens, (found[index]?.from ?? 0) - 1) === 'by') figure.role = null;
      else figure.layer = 'before';
    }
    if (one?.role === 'change' && one.hint === 'decrease' && two?.dimension === figure.dimension) {
      if (!/(^| )(from|than)( the| its| last)*$/.test(one.between)) return;
      two.role ??= figure.role;
      figure.role ??= two.role;
      if (layerBefore || figure.layer === 'prioritised') figure.layer = 'prioritised';
      else two.layer = 'before';
      if (figure.role === 'requirement') one.role = 'requirementReduction';
      if (figure.role === 'targeted') one.role = 'targetedReduction';
    }
  });
}

/** "The appeal was revised down by 21 per cent from $3.07 billion to $2.42 billion." */
export function changedRequirements({ tokens, found }: Scan, figures: Figure[]): void {
  figures.forEach((change, index) => {
    const [before, now] = [figures[index + 1], figures[index + 2]];
    if (change.role !== 'change' || !/^(, )?from$/.test(change.between)) return;
    if (before?.dimension !== 'money' || before.between !== 'to' || now?.dimension !== 'money')
      return;
    const bound = found[index - 1]?.figureTo ?? 0;
    for (let at = (found[index]?.from ?? 0) - 1; at >= bound; at--) {
      const word = wordAt(tokens, at);
      if (tokens[at]?.text === '.' || tokens[at]?.text === ';') return;
      if (beforeMoney().get(word) !== 'requirement') continue;
      before.role = 'requirement';
      before.layer = 'before';
      now.role = 'requirement';
      if (change.hint === 'decrease') change.role = 'requirementReduction';
      return;
    }
  });
}

/** A second requirement that is called revised stands beside the plan's own. */
export function revisions({ tokens, found }: Scan, figures: Figure[]): void {
  let requirements = 0;
  figures.forEach((figure, index) => {
    if (figure.role !== 'requirement') return;
    requirements++;
    if (figure.layer !== null) return;
    const from = found[index]?.from ?? 0;
    const near = [2, 3, 4].some((back) => tokens[from - back]?.text === 'revised');
    if (near && requirements > 1) figure.layer = 'prioritised';
  });
}
