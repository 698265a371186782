import type { FrameRule } from './rule.js';

// Frames, in the order in which they are printed. Where several fit, the one over more figures is taken, then the
// one with the longer pattern. A figure for which a frame names no role keeps that of its own words.

const OWN = {} as const;

export const FRAMES: readonly FrameRule[] = [
  // A part and its whole.
  {
    id: 'share-of-requirement',
    pattern: '%:-,coverage wholeOf ~4 $:-,requirement',
    direct: true,
    tells: [{ role: 'coverage', relation: ['shareOf', 2] }, { role: 'requirement' }],
  },
  {
    id: 'share-of-met',
    pattern: '%:!change wholeOf ~4 $ ~1 have ~2 met',
    direct: true,
    tells: [{ role: 'coverage', relation: ['shareOf', 2] }, { role: 'requirement' }],
  },
  {
    id: 'share-of-unmet',
    pattern: '%:!change wholeOf ~4 $:!funding ~1 onTo* unmet',
    direct: true,
    tells: [{ role: 'gapShare', relation: ['shareOf', 2] }, { role: 'requirement' }],
  },
  {
    id: 'money-of-unmet',
    pattern: '$ out? wholeOf ~4 $:!funding ~1 onTo* unmet',
    direct: true,
    tells: [{ role: 'gap', relation: ['partOf', 2] }, { role: 'requirement' }],
  },
  {
    id: 'share-of-required-met',
    pattern: '%:!change wholeOf ~3 $:#asks,requirement met',
    direct: true,
    tells: [{ role: 'coverage', relation: ['shareOf', 2] }, { role: 'requirement' }],
  },
  {
    id: 'share-of-funding-given',
    pattern: '% wholeOf ~2 fundNoun ~3 met giver',
    direct: false,
    tells: [{ role: 'share' }],
  },
  {
    id: 'gap-share-of',
    pattern: '%:gapShare wholeOf ~4 $:!funding',
    direct: true,
    tells: [{ role: 'gapShare', relation: ['shareOf', 2] }, { role: 'requirement' }],
  },
  {
    id: 'share-of-funding',
    pattern: '% wholeOf ~4 $:funding,gap',
    direct: false,
    tells: [{ role: null, relation: ['shareOf', 2] }, OWN],
  },
  {
    id: 'money-of-requirement',
    pattern: '$:-,funding met* soFar* out? wholeOf ~4 $:requirement',
    direct: true,
    tells: [{ role: 'funding', relation: ['partOf', 2] }, OWN],
  },
  {
    id: 'received-of-money',
    pattern: '$:#receives,received met* soFar* out? wholeOf ~4 $:-',
    direct: true,
    tells: [{ role: 'funding', relation: ['partOf', 2] }, { role: 'requirement' }],
  },
  {
    id: 'money-of-money',
    pattern: '$:- ~1 out? wholeOf ~4 $:-',
    direct: false,
    tells: [{ role: 'funding', relation: ['partOf', 2] }, { role: 'requirement' }],
  },
  {
    id: 'two-shares-of',
    pattern: '% wholeOf ~4 $ ~4 ,? or aside* % wholeOf ~4 $',
    direct: true,
    tells: [
      { role: 'coverage', relation: ['shareOf', 2] },
      { role: 'requirement' },
      { role: 'coverage', relation: ['shareOf', 4] },
      { role: 'requirement' },
    ],
  },
  {
    id: 'money-of-met',
    pattern: '$ out? wholeOf ~4 $ ~1 have ~2 met',
    direct: true,
    tells: [{ role: 'funding', relation: ['partOf', 2] }, { role: 'requirement' }],
  },
  {
    id: 'gap-of',
    pattern: '$:gap wholeOf ~4 $:-,requirement',
    direct: true,
    tells: [{ role: 'gap', relation: ['partOf', 2] }, { role: 'requirement' }],
  },
  {
    id: 'people-of-people',
    pattern: 'P out? wholeOf ~4 P',
    direct: false,
    tells: [{ relation: ['partOf', 2] }, OWN],
  },
  {
    id: 'people-of-reached',
    pattern: 'P:- out? wholeOf ~4 P:targeted ~1 have ~2 met',
    direct: true,
    tells: [{ role: 'reached', relation: ['partOf', 2] }, OWN],
  },
  {
    id: 'of-targeted-share',
    pattern: 'wholeOf the? P:targeted ~2 , aside* % ~1 have? ~1 met',
    direct: true,
    tells: [OWN, { role: 'reachedShare', relation: ['shareOf', 1] }],
  },
  {
    id: 'share-of-people',
    pattern: '%:!change wholeOf ~5 P',
    direct: true,
    tells: [{ role: 'share', relation: ['shareOf', 2] }, OWN],
  },
  {
    id: 'reached-share-of',
    pattern: 'P:reached ~4 , aside* % wholeOf ~4 P:targeted',
    direct: true,
    tells: [OWN, { role: 'reachedShare', relation: ['shareOf', 3] }, OWN],
  },
  {
    id: 'reached-of-bracket',
    pattern: 'P:reached wholeOf ~4 P:targeted ~1 ( aside* % )',
    direct: true,
    tells: [{ relation: ['partOf', 2] }, OWN, { role: 'reachedShare', relation: ['shareOf', 2] }],
  },
  {
    id: 'reached-of-share',
    pattern: 'P:reached wholeOf ~4 P:targeted ~1 ,? or? aside* %:-',
    direct: true,
    tells: [{ relation: ['partOf', 2] }, OWN, { role: 'reachedShare', relation: ['shareOf', 2] }],
  },
  {
    id: 'of-requirement-share',
    pattern: 'wholeOf the $:requirement ~6 , aside* % ~1 have ~2 met',
    direct: true,
    tells: [OWN, { role: 'coverage', relation: ['shareOf', 1] }],
  },
  {
    id: 'of-requirement-purpose-share',
    pattern: 'wholeOf the $:requirement ~6 , aside* %:- equals for',
    direct: true,
    tells: [OWN, { role: 'requirementShare', relation: ['shareOf', 1] }],
  },
  {
    id: 'of-requirement-part',
    pattern: 'wholeOf the $:requirement .. $:- equals* for',
    direct: false,
    tells: [OWN, { role: 'requirementPart', relation: ['partOf', 1] }],
  },
  {
    id: 'of-requirement-part-share',
    pattern: 'wholeOf the $:requirement ~6 , $:-,requirementPart , or? aside* % ~4 , equals for',
    direct: false,
    tells: [
      OWN,
      { role: 'requirementPart', relation: ['partOf', 1] },
      { role: 'requirementShare', relation: ['shareOf', 1] },
    ],
  },
  {
    id: 'of-which',
    pattern: '$:requirement ~2 ,? wholeOf? ofWhich ~2 $:-',
    direct: true,
    tells: [OWN, { role: 'requirementPart', relation: ['partOf', 1] }],
  },
  {
    id: 'gap-of-which',
    pattern: '$:gap ~2 ,? wholeOf? ofWhich ~2 $',
    direct: true,
    tells: [OWN, { role: null, relation: ['partOf', 1] }],
  },
  {
    id: 'including',
    pattern: '$:requirement ~2 ,? including ~1 $:-',
    direct: true,
    tells: [OWN, { role: 'requirementPart', relation: ['partOf', 1] }],
  },
  {
    id: 'including-two',
    pattern: '$:requirement ~2 ,? including ~1 $:- ~4 and $:-',
    direct: true,
    tells: [
      OWN,
      { role: 'requirementPart', relation: ['partOf', 1] },
      { role: 'requirementPart', relation: ['partOf', 1] },
    ],
  },
  {
    id: 'people-including',
    pattern: 'P ~2 ,? including ~2 P',
    direct: false,
    tells: [OWN, { role: null, relation: ['partOf', 1] }],
  },
  // The same thing said twice.
  {
    id: 'amount-share-bracket',
    pattern: 'A ~2 ( aside* %:- )',
    direct: true,
    tells: [OWN, { role: 'share=1', relation: ['shareOf', 1] }],
  },
  {
    id: 'amount-coverage-bracket',
    pattern: '$:- ~2 ( aside* %:coverage met )',
    direct: false,
    tells: [{ role: 'requirement' }, { role: 'coverage', relation: ['shareOf', 1] }],
  },
  {
    id: 'from-donor',
    pattern: '$:- from ~5 donor',
    direct: false,
    tells: [{ role: 'funding' }],
  },
  {
    id: 'against-share-bracket',
    pattern: '$:funding ~6 $:requirement ~1 ( aside* %:- )',
    direct: true,
    tells: [OWN, OWN, { role: 'coverage', relation: ['shareOf', 2] }],
  },
  {
    id: 'amount-or-share',
    pattern: 'A ~3 ,? or aside* %:-,coverage,gapShare',
    direct: true,
    tells: [OWN, { role: 'share=1', relation: ['restates', 1] }],
  },
  {
    id: 'amount-comma-share',
    pattern: 'A ~3 , aside* %:-,coverage',
    direct: false,
    tells: [OWN, { role: 'share=1', relation: ['restates', 1] }],
  },
  {
    id: 'amount-dash-share',
    pattern: 'A ~3 - aside* %:-,coverage',
    direct: true,
    tells: [OWN, { role: 'share=1', relation: ['restates', 1] }],
  },
  {
    id: 'amount-is-share',
    pattern: 'A ~1 equals aside* %:-,coverage',
    direct: true,
    tells: [OWN, { role: 'share=1', relation: ['shareOf', 1] }],
  },
  {
    id: 'amount-share-of',
    pattern: '$:-,funding ~3 or? ,? aside* %:-,coverage wholeOf ~4 $:-,requirement',
    direct: true,
    tells: [
      { role: 'funding' },
      { role: 'coverage', relation: ['shareOf', 3] },
      { role: 'requirement' },
    ],
  },
  {
    id: 'gap-share-of-requirement',
    pattern: '$:gap ~2 ,? or? aside* % wholeOf ~4 $:-,requirement',
    direct: true,
    tells: [OWN, { role: 'gapShare', relation: ['shareOf', 3] }, { role: 'requirement' }],
  },
  {
    id: 'of-money-share',
    pattern:
      '$:-,funding met* soFar* out? wholeOf ~4 $:-,requirement ~1 ,? (? or? aside* %:-,coverage',
    direct: true,
    tells: [
      { role: 'funding', relation: ['partOf', 2] },
      { role: 'requirement' },
      { role: 'coverage', relation: ['shareOf', 2] },
    ],
  },
  {
    id: 'of-money-met-share',
    pattern: '$ met* soFar* out? wholeOf ~4 $ ~1 have ~2 met , aside* %:-,coverage',
    direct: true,
    tells: [
      { role: 'funding', relation: ['partOf', 2] },
      { role: 'requirement' },
      { role: 'coverage', relation: ['shareOf', 2] },
    ],
  },
  {
    id: 'share-of-met-amount',
    pattern: '% wholeOf ~4 $ ~1 have ~2 met ,? (? or? $:-,funding',
    direct: true,
    tells: [
      { role: 'coverage', relation: ['shareOf', 2] },
      { role: 'requirement' },
      { role: 'funding', relation: ['restates', 1] },
    ],
  },
  {
    id: 'of-requirement-share-amount',
    pattern: 'wholeOf the $:requirement ~6 , aside* % ,? or $:-,funding ,? have ~2 met',
    direct: true,
    tells: [
      OWN,
      { role: 'coverage', relation: ['shareOf', 1] },
      { role: 'funding', relation: ['restates', 2] },
    ],
  },
  {
    id: 'share-of-purpose',
    pattern: '% wholeOf ~5 $ equals for',
    direct: true,
    tells: [{ role: 'requirementShare', relation: ['shareOf', 2] }, { role: 'requirement' }],
  },
  {
    id: 'share-of-amount-purpose',
    pattern: '% wholeOf ~5 $ , $ , equals for',
    direct: true,
    tells: [
      { role: 'requirementShare', relation: ['shareOf', 2] },
      { role: 'requirement' },
      { role: 'requirementPart', relation: ['partOf', 2] },
    ],
  },
  {
    id: 'amount-which-share',
    pattern: 'A ~4 , which equals aside* %:-,coverage',
    direct: true,
    tells: [OWN, { role: 'share=1', relation: ['restates', 1] }],
  },
  {
    id: 'reached-share-of-target',
    pattern: 'P:reached ~5 , or? aside* % wholeOf ~1 targetNoun',
    direct: true,
    tells: [OWN, { role: 'reachedShare', relation: ['restates', 1] }],
  },
  {
    id: 'needed-more',
    pattern: '$:requirement moreNeeded',
    direct: true,
    tells: [{ role: 'gap' }],
  },
  {
    id: 'more-than',
    pattern: '$ moreNeeded than',
    direct: true,
    tells: [{ role: null }],
  },
  {
    id: 'share-bracket-amount',
    pattern: '%:coverage ~2 ( $:-,funding )',
    direct: true,
    tells: [OWN, { role: 'funding', relation: ['restates', 1] }],
  },
  {
    id: 'share-dash-amount',
    pattern: '%:coverage ~2 - $:-,funding',
    direct: true,
    tells: [OWN, { role: 'funding', relation: ['restates', 1] }],
  },
  {
    id: 'share-comma-amount',
    pattern: '%:coverage ~5 , or? $:-,funding ,',
    direct: true,
    tells: [OWN, { role: 'funding', relation: ['restates', 1] }],
  },
  {
    id: 'share-or-amount',
    pattern: '%:coverage ~5 ,? or $:-,funding',
    direct: true,
    tells: [OWN, { role: 'funding', relation: ['restates', 1] }],
  },
  {
    id: 'share-dash-people',
    pattern: '% ~6 - P - ~2 need',
    direct: true,
    tells: [{ role: 'share', relation: ['restates', 2] }, { role: 'inNeed' }],
  },
  {
    id: 'people-or-share',
    pattern: 'P:- ~1 or % ~3 need',
    direct: true,
    tells: [{ role: 'inNeed' }, { role: 'share', relation: ['restates', 1] }],
  },
  {
    id: 'people-bracket-people',
    pattern: 'P ~1 ( ~1 P )',
    direct: false,
    tells: [OWN, { role: '=1', relation: ['restates', 1] }],
  },
  // Sums.
  {
    id: 'sum-in-brackets',
    pattern: '$:requirement ~1 ( $ plus ~1 $',
    direct: true,
    tells: [
      OWN,
      { role: 'requirementPart', relation: ['partOf', 1] },
      { role: 'requirementPart', relation: ['partOf', 1] },
    ],
  },
  {
    id: 'and-further',
    pattern: '$:funding ~4 and ~2 further $:!requirement',
    direct: false,
    tells: [{ role: 'fundingPart' }, { role: 'fundingPart' }],
  },
  {
    id: 'funding-and',
    pattern: '$:funding ~5 and $:-',
    direct: true,
    tells: [{ role: 'fundingPart' }, { role: 'fundingPart' }],
  },
  {
    id: 'totals',
    pattern: '$ ~3 ; ~2 $ ~6 totals $',
    direct: true,
    tells: [{ role: 'fundingPart' }, { role: 'fundingPart' }, { role: 'funding' }],
  },
  { id: 'further-needed', pattern: 'further $:#asked', direct: true, tells: [{ role: 'gap' }] },
  // Earlier and later.
  {
    id: 'from-to',
    pattern: 'from S ~4 to S',
    direct: true,
    tells: [
      { role: '=2', layer: 'before' },
      { role: '=1', relation: ['supersedes', 1] },
    ],
  },
  {
    id: 'down-from',
    pattern: 'S ~2 ,? change from S',
    direct: true,
    tells: [{ role: '=2' }, { role: '=1', layer: 'before' }],
  },
  {
    id: 'compared',
    pattern: 'S ~3 ,? compared with? S',
    direct: true,
    tells: [{ role: '=2' }, { role: '=1', layer: 'before' }],
  },
  {
    id: 'instead',
    pattern: 'S ~2 instead wholeOf? S',
    direct: true,
    tells: [{ role: '=2', layer: 'prioritised' }, { role: '=1' }],
  },
  {
    id: 'instead-revised',
    pattern: 'P ~2 instead wholeOf? P ~2 revised ~3 $',
    direct: true,
    tells: [
      { role: '=2', layer: 'prioritised' },
      { role: '=1' },
      { role: 'requirement', layer: 'prioritised' },
    ],
  },
  {
    id: 'original-revised',
    pattern: '$:#original ~7 $:requirement',
    direct: true,
    tells: [
      { role: 'requirement', layer: 'before' },
      { role: 'requirement', relation: ['supersedes', 1] },
    ],
  },
  {
    id: 'raised-to',
    pattern: '$:requirement ~4 ,? ~1 revisedTo ~2 to $',
    direct: true,
    tells: [
      { role: 'requirement', layer: 'before' },
      { role: 'requirement', relation: ['supersedes', 1] },
    ],
  },
  {
    id: 'revised-original',
    pattern: '$:#revised ~7 $:#original',
    direct: true,
    tells: [{ role: 'requirement' }, { role: 'requirement', layer: 'before' }],
  },
  {
    id: 'layer-cut',
    pattern: '$:@prioritised ~2 , ~1 % falls from ~3 $',
    direct: true,
    tells: [
      { role: 'requirement' },
      { role: 'requirementReduction', relation: ['changeOf', 3] },
      { role: 'requirement' },
    ],
  },
  {
    id: 'requirement-cut',
    pattern: '$ ~2 , ~1 % falls from ~3 $',
    direct: true,
    tells: [
      { role: 'requirement' },
      { role: 'requirementReduction', relation: ['changeOf', 3] },
      { role: 'requirement', layer: 'before' },
    ],
  },
  {
    id: 'target-cut',
    pattern: 'P ~2 , ~1 falls? wholeOf? % falls? from ~3 P',
    direct: true,
    tells: [
      { role: 'targeted', layer: 'prioritised' },
      { role: 'targetedReduction', relation: ['changeOf', 3] },
      { role: 'targeted' },
    ],
  },
  {
    id: 'plan-cut-by',
    pattern: 'planNoun ~4 by % ,? from $ to $',
    direct: true,
    tells: [
      { role: 'requirementReduction', relation: ['changeOf', 2] },
      { role: 'requirement', layer: 'before' },
      { role: 'requirement', relation: ['supersedes', 2] },
    ],
  },
  {
    id: 'plan-raised-by',
    pattern: 'planNoun ~4 by $ to $',
    direct: true,
    tells: [{ role: null, relation: ['changeOf', 2] }, { role: 'requirement' }],
  },
  {
    id: 'changed-by',
    pattern: 'by $ to $',
    direct: true,
    tells: [{ role: null, relation: ['changeOf', 2] }, OWN],
  },
  {
    id: 'plan-changed-to',
    pattern: 'planNoun ~4 by % to $',
    direct: true,
    tells: [{ role: 'change', relation: ['changeOf', 2] }, { role: 'requirement' }],
  },
  {
    id: 'funding-changed-to',
    pattern: 'fundNoun ~4 by % to $',
    direct: true,
    tells: [{ role: 'change', relation: ['changeOf', 2] }, { role: 'funding' }],
  },
  // Layers of one plan.
  {
    id: 'layer-of-plan',
    pattern: '$ ~3 for ~2 P ~2 ,? part wholeOf ~2 $ ~3 for ~2 P',
    direct: true,
    tells: [
      { role: 'requirement', layer: 'prioritised', relation: ['partOf', 3] },
      { role: 'targeted', layer: 'prioritised' },
      { role: 'requirement' },
      { role: 'targeted' },
    ],
  },
];
