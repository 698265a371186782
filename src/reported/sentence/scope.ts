import { isYear } from '../text/digits.js';
import { does, markAt, type Text, tokenAt, wordAt } from '../text/text.js';
import type { Mention, Mentions } from './mention.js';
import { isSameName, nameAt } from './name.js';

/** What a figure is said of, as its text names it. Two figures of different scopes are not compared. */
export interface Scope {
  /** Place, organisation, cluster or donor; empty if the text names none, null if it cannot be determined. */
  readonly of: string | null;
  /** The year as the text says it: `2025`, `last year`. */
  readonly year: string;
  /** The month or the day of which it is said; empty for the time of the text. */
  readonly day: string;
  /** Which people: `children`, `refugees`; empty for people at large. */
  readonly group: string;
}

/** The names in one stretch of a text. */
interface Named {
  readonly of: string;
  readonly year: string;
  readonly day: string;
}

/**
 * The scope of each mention. Names before a figure, in its stretch of the sentence, are its topic and go on
 * until other names come; names behind it are its own. A stretch ends at a comma, `and`, `while`.
 */
export function scopesOf(all: Mentions): Scope[] {
  const { text, mentions } = all;
  const scopes: Scope[] = [];
  let topic: Named = { of: '', year: '', day: '' };
  let first: Named | undefined;
  const seen: string[] = [];
  let isSplit = false;
  mentions.forEach((mention, index) => {
    const before = mentions[index - 1];
    const isSame = before?.sentence === mention.sentence;
    const start =
      isSame && before !== undefined ? stretchStart(text, before, mention) : mention.from;
    const lead = namesIn(text, start, mention.found.from);
    const own = namesBehind(all, mention);
    const last = scopes.at(-1);
    // An apposition is said of what the figure before it is said of.
    const isInside = mention.inside !== null && isSame && before?.inside !== mention.inside;
    if (isInside && last !== undefined && !isNamed(lead) && !isNamed(own)) {
      scopes.push({ ...last, group: groupOf(text, mention) });
      return;
    }
    if (!isSame && before !== undefined) isSplit &&= lead.of === '';
    const isNewTopic = lead.of !== '' && !isSameName(lead.of, topic.of);
    const of = lead.of || own.of || (isSplit ? null : topic.of);
    topic = {
      of: isNewTopic ? lead.of : topic.of,
      year: lead.year || topic.year,
      day: lead.day === 'now' ? '' : lead.day || topic.day,
    };
    // What the first figure says of itself holds for the text until something else is said.
    if (first === undefined) {
      first = { of: topic.of || own.of, year: topic.year || own.year, day: topic.day || own.day };
      topic = first;
    }
    if (of !== null && of !== '' && !seen.some((name) => isSameName(name, of))) seen.push(of);
    if (lead.of === '' && own.of !== '' && !isSameName(own.of, topic.of)) isSplit = true;
    if (isSame && isNewTopic) isSplit = false;
    scopes.push({
      of: of === null || of === '' ? of : (seen.find((name) => isSameName(name, of)) ?? of),
      year: own.year || topic.year,
      day: own.day === 'now' ? '' : own.day || topic.day,
      group: groupOf(text, mention),
    });
  });
  const main = first as Named | undefined;
  const years = new Set(scopes.map(({ year }) => year).filter((year) => year !== ''));
  // A year that is the only one, in the first sentence, is the year of the text.
  const isOneYear =
    years.size === 1 &&
    mentions.some(
      ({ sentence }, index) => sentence === mentions[0]?.sentence && scopes[index]?.year !== '',
    );
  // What the text speaks of first is what its reader asked about.
  return scopes.map((scope) => ({
    of: main !== undefined && scope.of !== null && isSameName(scope.of, main.of) ? '' : scope.of,
    year: isOneYear || scope.year === main?.year ? '' : scope.year,
    day: scope.day,
    group: scope.group,
  }));
}

/** Where the stretch of a mention begins, behind the one before: at the last comma, `and`, `while` between. */
function stretchStart(text: Text, before: Mention, mention: Mention): number {
  for (let at = mention.found.from - 1; at >= before.found.figureTo; at--) {
    if (endsStretch(text, at)) return at;
  }
  return mention.found.from;
}

function endsStretch(text: Text, at: number): boolean {
  return does(text, at, 'breaks') || does(text, at, 'and') || /^[,(:;)|•]$/.test(markAt(text, at));
}

function isNamed({ of, year, day }: Named): boolean {
  return of !== '' || year !== '' || day !== '';
}

const FURTHEST_BEHIND = 24;

/**
 * The names behind a figure, up to the end of its stretch and around insertions. Where nothing parts it from
 * the next figure, what is said behind that one is said of both.
 */
function namesBehind({ text, mentions, insertions }: Mentions, mention: Mention): Named {
  const parts: Named[] = [];
  let from = mention.found.figureTo;
  let next = mention.index + 1;
  let at = from;
  for (; at < mention.until && at < mention.found.figureTo + FURTHEST_BEHIND; at++) {
    const insertion = insertions[at];
    const isOther = insertion !== undefined && insertion !== mention.inside;
    const isNext = at === mentions[next]?.found.from;
    if (isOther || isNext) {
      parts.push(namesIn(text, from, at));
      at = isOther ? insertion.until - 1 : (mentions[next]?.found.figureTo ?? at) - 1;
      from = at + 1;
      while ((mentions[next]?.found.from ?? Number.POSITIVE_INFINITY) <= at) next++;
    } else if (at >= mention.found.to && endsStretch(text, at)) break;
  }
  parts.push(namesIn(text, from, at));
  return parts.reduce((named, part) => ({
    of: named.of || part.of,
    year: named.year || part.year,
    day: named.day || part.day,
  }));
}

const FURTHEST = 40;

function namesIn(text: Text, from: number, until: number): Named {
  const names: string[] = [];
  let year = '';
  let day = '';
  for (let at = Math.max(from, until - FURTHEST); at < until; ) {
    const { kind, digits, capital } = tokenAt(text, at);
    const name = nameAt(text, at);
    if (name !== undefined) {
      if (!names.includes(name.key)) names.push(name.key);
      at = name.next;
      continue;
    }
    if (kind === 'number' && isYear(digits))
      year = wordAt(text, at - 1) === 'since' ? year : String(digits?.whole);
    else if (does(text, at, 'yearNoun') && does(text, at - 1, 'whichYear'))
      year = `${wordAt(text, at - 1)} year`;
    else if (does(text, at, 'month') && capital) day = wordAt(text, at);
    else if (does(text, at, 'now')) day = 'now';
    else if (does(text, at, 'otherDay')) day = wordAt(text, at);
    at++;
  }
  return { of: names.join(' + '), year, day };
}

/** The people that are counted, where they are not people at large. */
function groupOf(text: Text, { found }: Mention): string {
  if (found.unit !== 'people' || found.to <= found.figureTo) return '';
  const { text: noun, capital } = tokenAt(text, found.to - 1);
  return capital || does(text, found.to - 1, 'anybody') ? '' : noun;
}
