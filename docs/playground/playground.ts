/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
// The playground: a sentence in, and for each of its figures the place, the interval, the role, and what
// the figures say of each other. Everything happens in the page; nothing is sent anywhere.
import { centralAsiaAppeals } from 'aidkit/datasets';
import {
  type Claim,
  type ClaimAgainst,
  checkClaims,
  claimsAgainstFunding,
  claimsFrom,
  type DaysBetween,
  type ExtractedQuantity,
  extractQuantities,
  type Interval,
} from 'aidkit/reported';

const EXAMPLES: readonly (readonly [name: string, sentence: string])[] = [
  [
    'The news of 3 August 2025',
    "Afghanistan's 2025 humanitarian needs and response plan, which seeks $2.4 billion to assist nearly 17 million people, is only 22% funded.",
  ],
  [
    'Consistent',
    'By the end of March only $322.4 million, just 13 percent of the required $2.42 billion, had been received.',
  ],
  [
    'Only through rounding',
    'The 2024 overview called for $49.6 billion but only 43 percent - $21 billion - had been met by November.',
  ],
  [
    'Inconsistent',
    'For the $2.42 billion plan only $15 million came through reserve funds and $127.2 million through regional programmes, covering just 20% of the total requirement.',
  ],
  [
    'En français',
    "Le plan requiert 2,4 milliards de dollars pour aider près de 17 millions de personnes et n'est financé qu'à 22 %.",
  ],
];

const VERDICTS = {
  consistent: 'consistent',
  'consistent-only-through-rounding': 'consistent only through rounding',
  inconsistent: 'inconsistent',
  'not-checkable': 'not checkable',
} as const;

const MEASURES: Record<string, string> = {
  inNeed: 'in need',
  gapShare: 'gap, as a share',
  reachedShare: 'reached, as a share',
  requirementPart: 'part of the requirement',
  fundingPart: 'part of the funding',
  requirementShare: 'share of the requirement',
  requirementReduction: 'fall of the requirement',
  targetedReduction: 'fall of the people targeted',
  costPerPerson: 'cost per person',
};

function measureName(measure: string, layer: string | null | undefined): string {
  const name = MEASURES[measure] ?? measure;
  return layer == null ? name : `${name} (${layer})`;
}

function element(name: string, className = '', ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

const number = new Intl.NumberFormat('en', { maximumSignificantDigits: 6 });

function intervalText({ low, high, lowInclusive, highInclusive }: Interval): string {
  const from = low === null ? '−∞' : number.format(low);
  const to = high === null ? '∞' : number.format(high);
  return `${lowInclusive ? '[' : '('}${from}, ${to}${highInclusive ? ']' : ')'}`;
}

/** The sentence again, its figures marked and numbered. */
function marked(sentence: string, found: readonly ExtractedQuantity[]): Node[] {
  const pieces: Node[] = [];
  let at = 0;
  found.forEach(({ start, end, role }, index) => {
    pieces.push(document.createTextNode(sentence.slice(at, start)));
    const label = element('sup', '', String(index + 1));
    pieces.push(element('mark', role === null ? 'no-role' : '', sentence.slice(start, end), label));
    at = end;
  });
  pieces.push(document.createTextNode(sentence.slice(at)));
  return pieces;
}

function table(
  head: readonly string[],
  rows: readonly (readonly (Node | string)[])[],
): HTMLElement {
  const header = element('tr', '', ...head.map((text) => element('th', '', text)));
  const body = rows.map((cells) =>
    element('tr', '', ...cells.map((cell) => element('td', '', cell))),
  );
  return element('table', '', element('thead', '', header), element('tbody', '', ...body));
}

function verdictBadge(verdict: keyof typeof VERDICTS): HTMLElement {
  return element('span', `verdict ${verdict}`, VERDICTS[verdict]);
}

function figuresTable(found: readonly ExtractedQuantity[]): HTMLElement {
  return table(
    ['', 'words', 'is', 'stands for', 'unit', 'rule', 'place'],
    found.map(({ role, layer, unit, unitAssumed, modifier, start, end, ...quantity }, index) => [
      String(index + 1),
      quantity.text,
      role === null ? 'not told' : measureName(role, layer),
      intervalText(quantity),
      unitAssumed === true ? `${unit} (assumed)` : unit,
      modifier,
      `${start}–${end}`,
    ]),
  );
}

function checksTable(claims: readonly Claim[]): (Node | string)[] {
  const { verdict, checks, implied } = checkClaims(claims);
  const parts: (Node | string)[] = [element('p', '', 'Together: ', verdictBadge(verdict))];
  if (checks.length > 0) {
    parts.push(
      table(
        ['measure', 'held against', 'gives', 'stated', ''],
        checks.map((check) => [
          measureName(check.measure, check.layer),
          check.reason ?? check.relation,
          check.computed === null ? '' : intervalText(check.computed),
          check.stated === null ? '' : intervalText(check.stated),
          verdictBadge(check.verdict),
        ]),
      ),
    );
  }
  if (implied.length > 0) {
    parts.push(
      element('h3', '', 'Not said, but implied'),
      table(
        ['measure', 'by', 'lies in', 'unit'],
        implied.map((one) => [
          measureName(one.measure, one.layer),
          one.relation,
          intervalText(one),
          one.unit,
        ]),
      ),
    );
  }
  return parts;
}

function betweenText({ from, to }: DaysBetween): string {
  if (from === null) return to === null ? 'any day' : `before ${to}`;
  return to === null ? `after ${from}` : `between ${from} and ${to}`;
}

function daysTable(found: readonly ClaimAgainst[]): HTMLElement {
  return table(
    ['claim', 'denominator', 'holds on', 'may have held'],
    found.flatMap(({ measure, readings }) =>
      readings.map(({ denominator, holdsOn, mayHold }) => [
        measureName(measure, null),
        denominator,
        holdsOn.join(', ') || 'no known day',
        mayHold.map(betweenText).join('; '),
      ]),
    ),
  );
}

/** The dated figures that are known of a plan, the percentages that were printed alone among them. */
function knownOf(code: string) {
  const { observations, statements } = centralAsiaAppeals;
  const percentages = statements.flatMap(({ subject, measure, layer, asOf, quantity, source }) =>
    subject === code &&
    measure === 'coverage' &&
    layer == null &&
    asOf !== null &&
    quantity?.value != null
      ? [{ appeal: code, asOf, publishedPercent: quantity.value, source }]
      : [],
  );
  const own = observations.filter(({ appeal }) => appeal === code);
  const days = new Set(own.map(({ asOf }) => asOf));
  return [...own, ...percentages.filter(({ asOf }) => !days.has(asOf))];
}

function byId<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no #${id}`);
  return found as T;
}

const input = byId<HTMLTextAreaElement>('sentence');
const plans = byId<HTMLSelectElement>('plan');

function show(): void {
  const sentence = input.value;
  const found = extractQuantities(sentence);
  const claims = claimsFrom(sentence, {
    subject: plans.value,
    asOf: null,
    publishedOn: null,
    statedBy: null,
    source: 'playground',
    modality: 'fact',
  });
  byId('marked').replaceChildren(...marked(sentence, found));
  byId('figures').replaceChildren(
    found.length === 0 ? element('p', 'note', 'No quantity in it.') : figuresTable(found),
  );
  byId('checks').replaceChildren(...checksTable(claims));
  const appeal = centralAsiaAppeals.appeals.find(({ code }) => code === plans.value);
  const against =
    appeal === undefined ? [] : claimsAgainstFunding(claims, knownOf(plans.value), { appeal });
  byId('days').replaceChildren(
    against.length === 0
      ? element('p', 'note', 'Nothing in the sentence says how far the plan is funded.')
      : daysTable(against),
  );
}

for (const { code, name } of centralAsiaAppeals.appeals) {
  if (code === null) continue;
  const option = element('option', '', `${code}: ${name}`) as HTMLOptionElement;
  option.value = code;
  option.selected = code === 'HAFG25';
  plans.append(option);
}
for (const [name, sentence] of EXAMPLES) {
  const button = element('button', '', name);
  button.addEventListener('click', () => {
    input.value = sentence;
    show();
  });
  byId('examples').append(button);
}
input.value = EXAMPLES[0]?.[1] ?? '';
input.addEventListener('input', show);
plans.addEventListener('change', show);
show();
