import { dimensionOf, FURTHEST } from './context.js';
import { layerWords } from './cues.js';
import type { Scan } from './found.js';
import { type Token, wordAt } from './tokens.js';
import { oneOf } from './words.js';

/** Whether the words around a figure say that it is of a prioritised part of the plan. */
export function saysLayer({ tokens, found }: Scan, index: number): boolean {
  const one = found[index];
  if (one === undefined) return false;
  const bound = found[index - 1]?.figureTo ?? 0;
  for (let at = one.from - 1; at >= bound && at > one.from - FURTHEST; at--) {
    const text = tokens[at]?.text ?? '';
    if (text === '.' || text === ';') break;
    // "… for the prioritised response, or 15 per cent": that was said of the figure before.
    if (text === ',' && bound > 0 && joinsClauses(wordAt(tokens, at + 1))) break;
    if (namesLayer(tokens, at)) return true;
  }
  if (dimensionOf(one) === 'money')
    return layerBehind(tokens, one.figureTo, found[index + 1]?.from);
  // "12.5 million people are urgently prioritised".
  if (dimensionOf(one) !== 'people') return false;
  return [1, 2, 3].some((ahead) => namesLayer(tokens, one.to - 1 + ahead));
}

const joinsClauses = oneOf('or and but while whereas');
const needsHelp = oneOf(
  'need needs needed require requires required seek seeks appeal appeals humanitarian assistance help support aid',
);

/** "Prioritised"; "urgently" too, but not where it says how much help is needed. */
function namesLayer(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (!layerWords().has(word)) return false;
  return !/^urgent/.test(word) || !needsHelp(wordAt(tokens, at + 1));
}

/** "$1.62 billion required for the prioritised response". */
function layerBehind(tokens: readonly Token[], from: number, until = tokens.length): boolean {
  for (let at = from; at < until && at < from + 6; at++) {
    if (tokens[at]?.kind === 'mark') return false;
    if (/^(re)?prioriti[sz]ed$/.test(wordAt(tokens, at))) return true;
  }
  return false;
}
