/// <reference lib="dom" />
import { type CountryResolution, countries, resolveCountry } from 'aidkit/countries';
import {
  arabicNames,
  chineseNames,
  frenchNames,
  russianNames,
  spanishNames,
} from 'aidkit/countries/names';
import { choice, download, el, table } from './dom.js';
import { setState, state } from './state.js';

const EXAMPLE = [
  'Afghanistan',
  'Cote d’Ivoire',
  'Congo',
  'Korea',
  'Turkey',
  'Kirgizstan',
  'Macedonia, FYR',
  'Узбекистан',
  'Atlantis',
];
const LOCAL = [frenchNames, spanishNames, russianNames, chineseNames, arabicNames];

interface Line {
  readonly text: string;
  readonly resolution: CountryResolution;
  chosen: string;
}

function lineOf(text: string): Line {
  // English first: "Congo" is one country in French and could be two in English.
  const inEnglish = resolveCountry(text);
  const resolution =
    inEnglish.status === 'none' ? resolveCountry(text, { names: LOCAL }) : inEnglish;
  return {
    text,
    resolution,
    chosen: resolution.status === 'match' ? resolution.country.alpha3 : '',
  };
}

export function show(main: HTMLElement): void {
  const results = el('div', { 'aria-live': 'polite' });
  const input = el('textarea', {
    id: 'names',
    rows: 10,
    spellcheck: 'false',
    oninput: () => read(),
  });
  input.value = state().get('names')?.replaceAll('|', '\n') ?? EXAMPLE.join('\n');
  const read = () => {
    setState({
      view: 'names',
      names: input.value.length < 1500 ? input.value.replaceAll('\n', '|') : '',
    });
    fill(
      results,
      input.value
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .map(lineOf),
    );
  };
  main.append(
    el('h1', {}, 'Which countries are these?'),
    el(
      'p',
      {},
      'Paste a column of names, one a line. What could be two countries is never guessed: choose it.',
    ),
    el('label', { for: 'names' }, el('span', {}, 'Names')),
    input,
    results,
  );
  read();
}

function fill(results: HTMLElement, lines: readonly Line[]): void {
  const matched = lines.filter(({ resolution }) => resolution.status === 'match').length;
  const doubtful = lines.length - matched;
  results.replaceChildren(
    el('p', {}, `${matched} of ${lines.length} names match; ${doubtful} to decide.`),
    table(
      'Names and countries',
      ['name', 'country', 'how'],
      lines.map((line, index) => [
        line.text,
        answer(line, index),
        line.resolution.status === 'match' ? line.resolution.via : line.resolution.status,
      ]),
    ),
    el(
      'button',
      { type: 'button', onclick: () => download('countries.csv', csvOf(lines)) },
      'Download as CSV',
    ),
  );
}

function answer(line: Line, index: number): HTMLElement | string {
  const { resolution } = line;
  if (resolution.status === 'match') return `${resolution.country.name} (${line.chosen})`;
  const near = resolution.status === 'ambiguous' ? resolution.candidates : resolution.suggestions;
  const others = countries.filter(
    (country) => !near.some(({ alpha3 }) => alpha3 === country.alpha3),
  );
  return choice(
    `Country for ${line.text}`,
    `name-${index}`,
    [['', 'choose …'], ...[...near, ...others].map(({ alpha3, name }) => [alpha3, name] as const)],
    '',
    (value) => {
      line.chosen = value;
    },
  );
}

/** A cell that a spreadsheet reads as text, never as a formula. */
function cell(text: string): string {
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function csvOf(lines: readonly Line[]): string {
  const rows = lines.map(({ text, chosen, resolution }) =>
    [text, chosen, resolution.status].map(cell).join(','),
  );
  return `name,alpha3,status\n${rows.join('\n')}\n`;
}
