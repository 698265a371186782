import { changedRequirements, comparisons, revisions } from './changes.js';
import { dimensionOf, heardAfter, localHint, textBehind } from './context.js';
import type { Scan } from './found.js';
import type { Dimension, Hint } from './hint.js';
import { saysLayer } from './layers.js';
import type { Figure, Placed } from './placed.js';
import type { Role } from './role.js';

/**
 * Roles by what stands around: first each figure by the words beside it, then by the figures beside
 * it ("$322.4 million, just 13 percent of the required $2.42 billion"). A role is null where the
 * words do not tell; none is guessed.
 */
export function rolesOf(scan: Scan): Placed[] {
  const figures: Figure[] = scan.found.map((found, index) => {
    const hint = localHint(scan, found, index);
    return {
      dimension: dimensionOf(found),
      hint,
      between: textBehind(scan, index),
      role: roleOfHint(dimensionOf(found), hint),
      layer: saysLayer(scan, index) ? 'prioritised' : null,
    };
  });
  wholesOfShares(figures);
  sharesBehindWholes(scan, figures);
  predicatesBehind(scan, figures);
  sameThingTwice(figures);
  comparisons(scan, figures);
  changedRequirements(scan, figures);
  partsOfWholes(figures);
  revisions(scan, figures);
  for (const figure of figures) if (figure.role === null) figure.layer = null;
  return figures;
}

function roleOfHint(dimension: Dimension, hint: Hint | undefined): Role | null {
  if (hint === undefined) return null;
  if (dimension === 'share') {
    if (hint === 'unfunded') return 'gapShare';
    if (hint === 'part') return 'share';
    return hint === 'coverage' ? 'coverage' : 'change';
  }
  if (dimension === 'other') return null;
  return hint === 'decrease' || hint === 'increase' || hint === 'unfunded' || hint === 'part'
    ? null
    : hint;
}

/** What joins a part to its whole, in English, French and Spanish. */
const OF_WHOLE =
  /^(, )?((funded|received|raised|secured|mobilised|mobilized|provided|pledged|collected) )?(so far )?(out of|of(?! which| whom)|de|des|du|d '|del)( [^ ,]+){0,5}$/;
/** "Of the $2.42 billion has been received": the verb is of the part, and the sum is the whole. */
const IS_MET =
  /^(has|have|had|is|are|was|were)( now| so far| only| just)?( been)? (received|funded|raised|secured|met|covered|provided|mobilised|mobilized)/;
const VERB_OF_PART = /^(received|raised|secured|mobilised|mobilized|provided|pledged|collected) /;

/** "5% of the $4.62 billion required", "188 million of the 310 million people in need". */
function wholesOfShares(figures: Figure[]): void {
  figures.forEach((share, index) => {
    const whole = figures[index + 1];
    if (whole === undefined || share.between === '' || !OF_WHOLE.test(share.between)) return;
    if (whole.dimension === 'money' && whole.role === 'funding' && IS_MET.test(whole.between)) {
      whole.role = 'requirement';
    }
    if (share.dimension === 'share' && whole.dimension === 'money') {
      whole.role ??= 'requirement';
      if (whole.role === 'requirement') share.layer = whole.layer;
      if (whole.role === 'requirement' && share.role !== 'change') share.role = 'coverage';
      if (whole.role === 'gap' || whole.role === 'funding') share.role = null;
    }
    if (share.dimension === 'money' && whole.dimension === 'money') {
      // "$970 million received out of $2.42 billion": the verb is of the part.
      if (whole.role === null || VERB_OF_PART.test(share.between)) whole.role = 'requirement';
      if (whole.role === 'requirement' && share.hint !== 'gap') share.role = 'funding';
    }
    if (share.dimension === 'share' && whole.dimension === 'people') {
      share.role = whole.role === 'targeted' && share.role === null ? 'reachedShare' : 'share';
    }
  });
}

/** "Of the $4.01 billion sought for Sudan, 23 per cent has been provided." */
function sharesBehindWholes({ tokens, found }: Scan, figures: Figure[]): void {
  figures.forEach((whole, index) => {
    const share = figures[index + 1];
    if (whole.role !== 'requirement' || share?.dimension !== 'share' || share.role !== null) return;
    const from = found[index]?.from ?? 0;
    const of = tokens[from - 2];
    const isOfWhole = tokens[from - 1]?.text === 'the' && of?.text === 'of' && of.capital;
    if (!isOfWhole || !/^[^,;.]*,( only| just)*$/.test(whole.between)) return;
    share.role = isPurpose(share.between) ? 'requirementShare' : 'coverage';
  });
}

/** "$322.4 million, just 13 percent of the required $2.42 billion, had been received": the verb comes last. */
function predicatesBehind(scan: Scan, figures: Figure[]): void {
  figures.forEach((figure, index) => {
    const found = scan.found[index];
    if (found === undefined || figure.role !== null || figure.between === '') return;
    if (!isInserted(figure.between)) return;
    const last = endOfInsertion(figures, index);
    const from = scan.found[last]?.figureTo ?? 0;
    const until = scan.found[last + 1]?.from ?? scan.tokens.length;
    const close = commaAfter(scan, from, until);
    if (close < 0) return;
    const heard = heardAfter(scan, found, close + 1, until);
    if (heard !== undefined) figure.role = roleOfHint(figure.dimension, heard.hint);
  });
}

function isInserted(between: string): boolean {
  return /^(people |\S+ )?(,|,? or|- |– |—|-|–)( |$)/.test(between) || /^[,–—-]/.test(between);
}

/** The last figure of an insertion: a share, or the whole that it is of where that is a figure too. */
function endOfInsertion(figures: readonly Figure[], index: number): number {
  const between = figures[index + 1]?.between ?? '';
  const isOfFigure = /^(, )?of [^,]*$/.test(between) && figures[index + 2] !== undefined;
  return isOfFigure ? index + 2 : index + 1;
}

function commaAfter({ tokens }: Scan, from: number, until: number): number {
  for (let at = from; at < until && at < from + 8; at++) {
    const text = tokens[at]?.text ?? '';
    if (text === ',' || text === '-' || text === '–' || text === '—') return at;
    if (text === '.' || text === ';') return -1;
  }
  return -1;
}

/** What a share is called that says the same as an amount. */
const SHARE_OF: Partial<Record<Role, Role>> = {
  funding: 'coverage',
  reached: 'reachedShare',
  gap: 'gapShare',
};

/** "$X, or Y percent", "Y percent (USD X)", "$X was only Y percent". */
function sameThingTwice(figures: Figure[]): void {
  figures.forEach((first, index) => {
    const second = figures[index + 1];
    if (second === undefined || first.between === '') return;
    const beside = /^([^ ,]+ ){0,5}(,|,? or|-|–|—|\()( or| which is| which was| only| just)*$/.test(
      first.between,
    );
    const equal =
      /^(was|is|were|are|represents|represented|covers|covered|amounts to|equals|makes)( only| just)*$/.test(
        first.between,
      );
    if (!beside && !equal) return;
    const [amount, share] = second.dimension === 'share' ? [first, second] : [second, first];
    if (amount.dimension === 'share' || share.dimension !== 'share') return;
    const before = figures[index - 1];
    if (before?.role === 'reached' && amount.role === 'targeted' && share === second) {
      // "Reached 5.4 million of the 12.5 million people targeted (43%)".
      share.role = 'reachedShare';
    } else if (amount.role === null && share.role === 'coverage' && amount.dimension === 'money') {
      amount.role = 'funding';
    } else if (amount.role === 'reached' && share.role !== 'change') {
      share.role = 'reachedShare';
    } else if (before?.role === 'funding' && amount.role === 'requirement' && share.role === null) {
      // "$532 million against a requirement of $2.42 billion (22%)".
      share.role = 'coverage';
    } else if (amount.role !== null && share.role === null) {
      share.role = SHARE_OF[amount.role] ?? null;
    } else if (amount.role === 'gap' && share.role === 'coverage' && share === second) {
      // "A gap of $1.9 billion, 78% of the requirement".
      share.role = 'gapShare';
    }
  });
}

/** "($1.1 billion plus $275 million)", "$X through A and $Y through B", "with $Y this totals $Z". */
function partsOfWholes(figures: Figure[]): void {
  let summed = 0;
  figures.forEach((figure, index) => {
    const next = figures[index + 1];
    if (figure.dimension !== 'money' || next === undefined || figure.between === '') return;
    // "$2.42 billion, of which $779 million is for food."
    const isOfWhich = /(^|, )of which( only| just)?$/.test(figure.between);
    if (isOfWhich && next.dimension === 'money' && figure.role === 'requirement') {
      if (next.role !== 'funding') next.role = 'requirementPart';
    }
    const bracket =
      figure.between === '(' && next.dimension === 'money' && figure.role === 'requirement';
    const last = figures[index + 2];
    if (bracket && /^(plus|and|\+)( \S+)?$/.test(next.between) && last?.dimension === 'money') {
      next.role = 'requirementPart';
      last.role = 'requirementPart';
    }
    const joined =
      /(^| )(and|plus)( another| a further)?$/.test(figure.between) &&
      !/[,;.]/.test(figure.between);
    if (joined && figure.role === 'funding' && next.dimension === 'money') {
      if (next.role === 'funding' || next.role === null) {
        figure.role = 'fundingPart';
        next.role = 'fundingPart';
      }
    }
    if (
      next.dimension === 'money' &&
      / (totals|totalling|totaling|brings|bringing|makes)( \S+){0,4}$/.test(figure.between)
    ) {
      for (; summed <= index; summed++) {
        const part = figures[summed] as Figure;
        const isPart =
          part.dimension === 'money' && (part.role === 'funding' || part.role === null);
        if (isPart) part.role = 'fundingPart';
      }
      next.role ??= 'funding';
    }
  });
  sharesOfRequirement(figures);
}

/** "Of the $4.2 billion requested, $3.1 billion, or 75 percent of the total, is for …". */
function sharesOfRequirement(figures: Figure[]): void {
  const whole = figures.findIndex(({ role }) => role === 'requirement');
  if (whole < 0) return;
  figures.forEach((part, index) => {
    if (index <= whole || part.dimension !== 'money' || part.role !== null) return;
    const share = figures[index + 1];
    const behind = /^(, )?or/.test(part.between) ? share?.between : part.between;
    if (!isPurpose(behind ?? '')) return;
    part.role = 'requirementPart';
    if (share?.dimension === 'share' && share.role !== 'change') share.role = 'requirementShare';
  });
}

/** "Of the total is for", "goes to". */
function isPurpose(words: string): boolean {
  return /^(of the (total|whole) ?)?,? ?(is |are |was |goes |would )?(for|to)( |$)/.test(words);
}
