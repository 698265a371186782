// Names next to each other in one text.
import { countryOf } from './code.js';
import type { Country } from './country.js';
import { foldWords } from './fold.js';
import { acronymOf, administratorOf, findName, type NameEntry } from './nameIndex.js';

const LIST = /[/;|]/;
/** The last bracket: "Cocos (Keeling) Islands (Australia)". */
const BRACKET = /[([]([^([]*?)[)\]\s]*$/;
/** A code next to a name, unless it shortens words of names: "Peru (DE)" is not Peru, "China (PR)" is China. */
const CODE_BESIDE = /[([](?!AR|GB|P[RS]|SR|U)[A-Z]{2}[)\]]\s*$/;
/** What stands between a name and a note on it, then what joins names too. */
const NOTE =
  /[()[\],;:/|=—]|\s[-–]\s|\b(?:formerly|former|fmr|previously|ex|now|also|aka|known as|called)\b/i;
const JOINT = /\b(?:and|including|incl|or|versus|vs)\b\.?|[&+/|;-]/i;
/** Arab, Co-operative, Federal, Bolivarian, People's Republic behind a name: "Guyana, CR". */
const FORM = /^\s*[ABCFP]R\s*$/;
/** How a territory is described next to its State. */
const OF_TERRITORY =
  /^(?:territory|overseas|depend.*|department|region|collectivity|external|crown|possession|part)$/;
/** Adjectives and short names of the States that have territories, each behind its code. */
const OF_STATES =
  'AUSaustralian CHNchinese DNKdanish FINfinnish FRAfrench GBRbritish GBRuk NLDdutch NORnorwegian NZLnz USAamerican USAusa';

/** "China/Taiwan" is a list, though "China, Taiwan" is a name. Undefined if it is not a list of names. */
export function readList(text: string): NameEntry | undefined {
  if (!LIST.test(text)) return undefined;
  return compose(text.split(LIST), 'list') ?? readParts(text);
}

/** A name with a code in brackets behind it. */
export function readWithCode(text: string): NameEntry | undefined {
  return CODE_BESIDE.test(text) ? compose(text.split(BRACKET), 'bracket') : undefined;
}

/**
 * Names next to each other: of one country ("Myanmar (Burma)"), of a territory and the State next to it
 * ("Bermuda (UK)"), or of several, which is ambiguous. A part that is not a name makes the whole none.
 */
export function readParts(text: string): NameEntry | undefined {
  const parts = text.split(NOTE);
  return (
    compose(text.split(BRACKET), 'bracket') ??
    compose(parts, LIST.test(text) ? 'list' : 'note') ??
    compose(
      parts.flatMap((part) => part.split(JOINT)),
      'sum',
    )
  );
}

function compose(
  parts: readonly string[],
  how: 'bracket' | 'note' | 'list' | 'sum',
): NameEntry | undefined {
  const named: string[] = [];
  for (const part of parts) {
    if (foldWords(part).length === 0 && !readCode(part)) continue;
    if (named.push(part) > 8) return undefined; // no name is put together from so many
  }
  // One part alone counts as an old name: "former Zaire".
  if (named.length < 2 && findName(foldWords(named.join()))?.kind !== 'former') return undefined;
  const found = new Set<Country>();
  /** Countries that a name or a code says clearly, so that an ambiguous name next to it means them. */
  const clear = new Set<Country>();
  const vague: (readonly Country[])[] = [];
  const past: (readonly Country[])[] = [];
  let first: NameEntry | undefined;
  let before: readonly string[] = [];
  let isList = how === 'list' || how === 'sum';
  for (const part of named) {
    const words = foldWords(part);
    // "Serbia, FR": the letters belong to the name before them, if it stands with them.
    if (FORM.test(part) && first && isOnlyOf(findName([...before, ...words]), first)) continue;
    before = words;
    const entry = findName(words) ?? (how === 'list' ? readParts(part) : undefined);
    const countries = entry?.countries ?? countriesOfCode(part);
    const [country] = countries;
    if (!country && first?.countries[0] && describesState(words, first.countries[0])) continue;
    if (entry?.isPast && how !== 'sum') {
      past.push(countries);
      continue;
    }
    if (!country || entry?.kind === 'other') return undefined;
    first ??= entry;
    isList ||= words[0] === '&';
    if (entry?.kind === 'ambiguous' && how !== 'sum') {
      vague.push(countries);
      continue;
    }
    for (const one of countries) {
      found.add(one);
      if (entry || !isList) clear.add(one);
    }
  }
  // "Korea/South Korea" is one country said twice, "Korea/KR" a list of a name and a code.
  for (const countries of vague) {
    if (!countries.some((one) => clear.has(one))) for (const one of countries) found.add(one);
  }
  if (!first) return undefined; // codes alone: "are", "3,659"
  const candidates = [...found];
  // "Russia (Soviet Union)" is Russia. "Russia and Soviet Union" is two.
  if (!past.every((successors) => candidates.every((one) => successors.includes(one)))) {
    return undefined;
  }
  const [one, other] = candidates;
  if (one && !other) return first.kind === 'ambiguous' ? variant(one) : first;
  if (one && other && candidates.length === 2 && !isList) {
    if (administratorOf(one) === other) return variant(one);
    // "China, Hong Kong" is Hong Kong; "Norway, Svalbard and Jan Mayen" counts up all three.
    const isCount = how === 'note' && before.includes('&');
    if (administratorOf(other) === one && !isCount) return variant(other);
  }
  return { countries: candidates, kind: 'ambiguous' };
}

function isOnlyOf(entry: NameEntry | undefined, { countries }: NameEntry): boolean {
  return entry?.countries.every((one) => countries.includes(one)) ?? false;
}

function variant(country: Country): NameEntry {
  return { countries: [country], kind: 'variant' };
}

/** Whether words stand for the State of a territory: "(Fr.)", "(Den.)", "(Overseas France)". */
function describesState(words: readonly string[], territory: Country): boolean {
  const state = administratorOf(territory);
  if (!state) return false; // "Micronesia (region)"
  const name = foldWords(state.commonName);
  return words.every(
    (word) =>
      OF_TERRITORY.test(word) ||
      (word.length > 1 &&
        (OF_STATES.includes(state.alpha3 + word) || name.some((part) => part.startsWith(word)))),
  );
}

const CODE = /^\s*([A-Z]{2,3}|\d{3})\s*$/;

/** The country of a text that is a code and nothing else. */
export function readCode(text: string): Country | undefined {
  const code = text.length < 20 ? CODE.exec(text)?.[1] : undefined;
  return code === undefined || code === 'NA' ? undefined : countryOf(code);
}

/** A code or acronym next to a name: "Mexico (MEX)", "Réunion (FR)". Numbers are counts. */
function countriesOfCode(part: string): readonly Country[] {
  const country = /\d/.test(part) ? undefined : readCode(part);
  return country ? [country] : (acronymOf(part)?.countries ?? []);
}
