/// <reference lib="dom" />
import { findCountries } from 'aidkit/countries';
import { englishDemonyms } from 'aidkit/countries/names';
import { centralAsiaAppeals } from 'aidkit/datasets';
import { humanitarianPlans } from 'aidkit/datasets/plans';
import {
  type Claim,
  checkClaims,
  claimsAgainstFunding,
  claimsFrom,
  describeQuantity,
  type ExtractedQuantity,
  extractQuantities,
  type Interval,
} from 'aidkit/reported';
import { english, french, russian, spanish } from 'aidkit/reported/languages';
import { type Child, choice, el, table } from './dom.js';
import { setState, state } from './state.js';

const languages = [english, french, spanish, russian];

const EXAMPLES: readonly (readonly [string, string])[] = [
  [
    'News of August 2025',
    "Afghanistan's 2025 humanitarian needs and response plan, which seeks $2.4 billion to assist nearly 17 million people, is only 22% funded.",
  ],
  [
    'Consistent',
    'By the end of March only $322.4 million, just 13 percent of the required $2.42 billion for Afghanistan in 2025, had been received.',
  ],
  [
    'Inconsistent',
    'For the $2.42 billion plan only $15 million came through reserve funds and $127.2 million through regional programmes, covering just 20% of the total requirement.',
  ],
  ['Another plan', 'The 2024 plan for Sudan, which asked for $2.7 billion, was 68% funded.'],
  [
    'En français',
    "Le plan pour l'Afghanistan requiert 2,4 milliards de dollars pour aider près de 17 millions de personnes et n'est financé qu'à 22 %.",
  ],
];

const VERDICTS: Readonly<Record<string, string>> = {
  consistent: 'holds',
  'consistent-only-through-rounding': 'holds only because figures were rounded',
  inconsistent: 'does not hold',
  'not-checkable': 'cannot be checked',
};

const WORDS: Readonly<Record<string, string>> = {
  requirement: 'what is asked for',
  funding: 'what was received',
  coverage: 'share that was received',
  gap: 'what is missing',
  inNeed: 'people in need',
  targeted: 'people to be helped',
  reached: 'people reached',
  population: 'population',
  gapShare: 'share that is missing',
  costPerPerson: 'cost for each person',
};

const measureWords = (measure: string, layer: string | null | undefined) =>
  `${WORDS[measure] ?? measure.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()}${layer ? ` (${layer})` : ''}`;

/** An interval in words: 2.35 to 2.45 billion. */
export function intervalWords({ low, high }: Interval, unit = ''): string {
  const size = Math.max(Math.abs(low ?? 0), Math.abs(high ?? 0));
  const [scale, word] =
    unit === 'ratio' || unit === 'percent'
      ? [unit === 'ratio' ? 0.01 : 1, '%']
      : size >= 1e9
        ? [1e9, ' billion']
        : size >= 1e6
          ? [1e6, ' million']
          : [1, ''];
  const number = new Intl.NumberFormat('en', { maximumSignificantDigits: 4 });
  const write = (value: number) => number.format(value / (scale as number));
  const currency = /^[A-Z]{3}$/.test(unit) ? `${unit} ` : '';
  const after =
    currency === '' && !['ratio', 'percent', 'count', ''].includes(unit) ? ` ${unit}` : '';
  if (low === null && high === null) return 'any figure';
  if (low === null) return `${currency}at most ${write(high as number)}${word}${after}`;
  if (high === null) return `${currency}at least ${write(low)}${word}${after}`;
  if (low === high) return `${currency}${write(low)}${word}${after}`;
  return `${currency}${write(low)} to ${write(high)}${word}${after}`;
}

interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly score: number;
}

const all = [...centralAsiaAppeals.appeals, ...humanitarianPlans.appeals];
const keyOf = ({ code, id }: (typeof all)[number]) => code ?? id;
const seen = new Set<string>();
const plans = all.filter((plan) => !seen.has(keyOf(plan)) && seen.add(keyOf(plan)));

/** The plans that the words of a sentence can mean, the likeliest first: by country, year, and type. */
function candidatesFor(text: string): readonly Candidate[] {
  const named = new Set<string>(
    findCountries(text, { demonyms: englishDemonyms }).flatMap((mention) =>
      'country' in mention && mention.country ? [mention.country.alpha3] : [],
    ),
  );
  const years = new Set(text.match(/\b20[0-3]\d\b/g) ?? []);
  return plans
    .map((plan) => {
      const isOfCountry = plan.countries.some((code) => named.has(code));
      const isOfYear = plan.years.some((year) => years.has(year));
      const isHrp = /response-plan|needs/.test(plan.type) && plan.countries.length === 1;
      const score =
        (isOfCountry ? 4 : 0) +
        (isOfYear ? 2 : 0) +
        (isHrp ? 1 : 0) +
        Number(plan.years[0] ?? 0) / 1e5;
      return { id: plan.id, name: `${plan.name} (${plan.code ?? plan.id})`, score, isOfCountry };
    })
    .filter(({ isOfCountry }) => isOfCountry)
    .sort((a, b) => b.score - a.score)
    .slice(0, 60);
}

export function show(main: HTMLElement): void {
  const now = state();
  const results = el('div', { 'aria-live': 'polite' });
  const input = el('textarea', { id: 'sentence', rows: 4, oninput: () => read('') });
  input.value = now.get('text') ?? EXAMPLES[0]?.[1] ?? '';
  const read = (plan: string) => {
    setState({ view: 'sentence', text: input.value, plan });
    fill(results, input.value, plan, read);
  };
  main.append(
    el('h1', {}, 'Does a sentence hold?'),
    el(
      'p',
      {},
      'Its figures with the intervals that they stand for, what they say of each other, and on which days they agree with what is known of the plan.',
    ),
    el('label', { for: 'sentence' }, el('span', {}, 'Sentence')),
    input,
    el(
      'p',
      { class: 'examples' },
      ...EXAMPLES.map(([name, sentence]) =>
        el(
          'button',
          {
            type: 'button',
            onclick: () => {
              input.value = sentence;
              read('');
            },
          },
          name,
        ),
      ),
    ),
    results,
  );
  fill(results, input.value, now.get('plan') ?? '', read);
}

function fill(
  results: HTMLElement,
  text: string,
  chosen: string,
  choose: (plan: string) => void,
): void {
  const found = extractQuantities(text, { languages });
  const candidates = candidatesFor(text);
  const plan =
    plans.find(({ id }) => id === chosen) ?? plans.find(({ id }) => id === candidates[0]?.id);
  const claims = claimsFrom(text, {
    ...{ subject: plan?.code ?? plan?.id ?? 'the plan', asOf: null, publishedOn: null },
    ...{ statedBy: null, source: 'explorer', modality: 'fact', languages },
  });
  const listed =
    candidates.some(({ id }) => id === plan?.id) || plan === undefined
      ? candidates
      : [{ id: plan.id, name: plan.name, score: 0 }, ...candidates];
  results.replaceChildren(
    el('p', { class: 'marked' }, ...marked(text, found)),
    found.length === 0
      ? el('p', {}, 'No figure was found in it.')
      : table(
          'Figures in the sentence',
          ['words', 'are', 'stand for', 'in other words'],
          found.map((quantity) => [
            quantity.text,
            quantity.role === null
              ? `not told${quantity.why.length > 0 ? `: ${quantity.why[0]}` : ''}`
              : measureWords(quantity.role, quantity.layer),
            intervalWords(quantity, quantity.unit),
            describeQuantity(quantity),
          ]),
        ),
    el('h2', {}, 'Do its figures agree with each other?'),
    ...together(claims).map((child) => child || ''),
    el('h2', {}, 'And with what is known of the plan?'),
    listed.length === 0
      ? el(
          'p',
          {},
          'The sentence names no country of which a plan is known, so it is held against none.',
        )
      : choice(
          'Plan',
          'plan',
          listed.map(({ id, name }) => [id, name] as const),
          plan?.id ?? '',
          choose,
        ),
    ...(plan === undefined ? [] : against(claims, plan)).map((child) => child || ''),
  );
}

function marked(text: string, found: readonly ExtractedQuantity[]): Child[] {
  const pieces: Child[] = [];
  let at = 0;
  for (const { start, end } of found) {
    pieces.push(text.slice(at, start), el('mark', {}, text.slice(start, end)));
    at = end;
  }
  return [...pieces, text.slice(at)];
}

function verdict(word: string): HTMLElement {
  return el('strong', { class: `verdict ${word}` }, VERDICTS[word] ?? word);
}

function together(claims: readonly Claim[]): Child[] {
  const report = checkClaims(claims);
  if (report.checks.length === 0) {
    return [
      el(
        'p',
        {},
        verdict('not-checkable'),
        ': none of its figures can be computed from the others.',
      ),
    ];
  }
  return [
    el('p', {}, 'Together the sentence ', verdict(report.verdict), '.'),
    table(
      'Checks',
      ['figure', 'computed', 'stated', 'so it'],
      report.checks.map((check) => [
        measureWords(check.measure, check.layer),
        check.computed === null
          ? (check.reason ?? '–')
          : intervalWords(check.computed, check.unit ?? ''),
        check.stated === null ? '–' : intervalWords(check.stated, check.unit ?? ''),
        verdict(check.verdict),
      ]),
    ),
  ];
}

function against(claims: readonly Claim[], plan: (typeof plans)[number]): Child[] {
  const ids = all.filter((other) => keyOf(other) === keyOf(plan)).map(({ id }) => id);
  const known = [...centralAsiaAppeals.observations, ...humanitarianPlans.observations]
    .filter(
      ({ appeal, country }) =>
        (ids.includes(appeal) || appeal === plan.code) && (country ?? null) === null,
    )
    .map((one) => ({ ...one, appeal: plan.id }));
  if (known.length === 0)
    return [el('p', {}, 'No funding of this plan is known, so nothing can be held against it.')];
  const held = claimsAgainstFunding(claims, known, { appeal: plan });
  const rows = held.flatMap(({ measure, readings }) =>
    readings.map(({ denominator, holdsOn, mayHold }) => [
      measureWords(measure, null),
      denominator,
      holdsOn.length > 0 ? `holds on ${holdsOn.join(', ')}` : 'on no known day',
      mayHold
        .map(({ from, to }) =>
          from === null
            ? to === null
              ? 'any day'
              : `before ${to}`
            : to === null
              ? `after ${from}`
              : `between ${from} and ${to}`,
        )
        .join('; ') || '–',
    ]),
  );
  const days = [...new Set(known.map(({ asOf }) => asOf))].sort();
  const what = `Known of ${plan.name}: ${days.length === 1 ? `one day, ${days[0]}` : `${days.length} days from ${days[0]} to ${days[days.length - 1]}`}.`;
  return [
    el('p', { class: 'quiet' }, what),
    rows.length === 0
      ? el('p', {}, 'Nothing in the sentence says how far the plan is funded.')
      : table(
          'Days on which it holds',
          ['figure', 'measured against', 'known days', 'may have held'],
          rows,
        ),
  ];
}
