import type { Mention, Mentions } from '../sentence/mention.js';
import { does, markAt, type Text } from '../text/text.js';

const FURTHEST = 12;
const BEHIND = 6;
/** So many words of a verb behind "and": "and needs", "and would require about". */
const GOES_ON = 4;

/** Whether the words around a figure say that it is of a prioritised part of the plan. */
export function layerOf(all: Mentions, mention: Mention): 'prioritised' | null {
  return namedAt(all, mention) ?? goesOn(all, mention);
}

/** "The prioritised plan targets 12.5 million and needs $1.62 billion": the sentence goes on about the same one. */
function goesOn(all: Mentions, mention: Mention): 'prioritised' | null {
  const { text, mentions } = all;
  const before = mentions[mention.index - 1];
  if (before?.sentence !== mention.sentence || before.inside !== mention.inside) return null;
  const { to } = before.found;
  const isVerb = does(text, to, 'and') && mention.found.from > to + 1;
  if (!isVerb || mention.found.from > to + 1 + GOES_ON) return null;
  for (let at = to; at < mention.found.from; at++) {
    if (markAt(text, at) !== '' || does(text, at, 'breaks')) return null;
  }
  return namedAt(all, before);
}

function namedAt({ text, mentions }: Mentions, mention: Mention): 'prioritised' | null {
  const before = mentions[mention.index - 1];
  const bound = before?.sentence === mention.sentence ? before.found.figureTo : mention.from;
  const { found } = mention;
  for (let at = found.from - 1; at >= bound && at > found.from - FURTHEST; at--) {
    if (markAt(text, at) === ';') break;
    // "… for the prioritised response, or 15 per cent": that was said of the figure before.
    const isJoint =
      does(text, at + 1, 'or') || does(text, at + 1, 'and') || does(text, at + 1, 'breaks');
    if (markAt(text, at) === ',' && bound > mention.from && isJoint) break;
    if (namesLayer(text, at)) return 'prioritised';
  }
  const until = Math.min(
    mentions[mention.index + 1]?.found.from ?? mention.until,
    found.to + BEHIND,
  );
  for (let at = found.to; at < until; at++) {
    if (markAt(text, at) !== '') return null;
    // "$1.62 billion required for the prioritised response", "12.5 million people are urgently prioritised".
    if (does(text, at, 'prioritised')) return 'prioritised';
  }
  return null;
}

/** "Prioritised"; "urgently" too, but not where it says how much help is needed. */
function namesLayer(text: Text, at: number): boolean {
  if (does(text, at, 'prioritised')) return true;
  return does(text, at, 'urgent') && !does(text, at + 1, 'needed');
}
