// How a name is made comparable: one spelling of letters, one word for each abbreviation.

/**
 * Words that mean the same in names of countries, a line each; the first one counts,
 * the order of the others only packs well. Last, what is left out.
 */
const SAME_WORDS = `
saint st ste
islands island islds isds islas isle isl isles isls is i
republic republica republique r rep repub rp
democratic democratica democratique dem
federated federation fed federal
peoples people?s peop people ppl peo
territory territories ter terr
united utd untd
states sts
province prov
british brit br
north northern nth n
south so sth s
east eastern e
west western w
grenadines grens gren
vincent vinc vin
herzegovina herzeg herceg hercegovina herz
barbuda barb
equatorial eq equator equat
french fr
& + und and y et
socialist soc
occupied occup occ
great gt
american amer am
macao macau
philippines philippine
maldives maldive
solomon solomons
mariana marianas
cayman caymans
bermuda bermudas
faroe faroes faeroes faeroe
macdonald mcdonald
former formerly fmr
yugoslav yug
cabo cape
region sar reg
 country spec of the du del administered adm de admin`;

let decoded: ReadonlyMap<string, string> | undefined;

/** What a word is written as. Made when first asked for, so that a bundle of codes alone leaves it out. */
function sameWords(): ReadonlyMap<string, string> {
  decoded ??= new Map(
    SAME_WORDS.split('\n').flatMap((line) => {
      const [word = '', ...same] = line.split(' ');
      return same.map((other) => [other, word] as const);
    }),
  );
  return decoded;
}

/** Letters that do not come apart into a plain one and a mark, and what is written for them. */
const UNMARKED = 'øłđðþßæœı';
const PLAIN = /* @__PURE__ */ 'o l d d th ss ae oe i'.split(' ');

const ASCII = /^[\x20-\x7e]*$/;

/**
 * The words of a name in their order: lower case, without accents, apostrophes and punctuation,
 * abbreviations written out, "the" and "of" left out, "and" as `&`. Single letters that stand together
 * are one word (`U.S.A.`). A letter that was lost (`C?te`, U+FFFD) stays as `?`.
 */
export function foldWords(text: string): string[] {
  const words: string[] = [];
  let wasLetter = false;
  let before = '';
  for (const raw of foldLetters(text).match(/[\p{L}\p{M}\p{N}?]+|[&+]/gu) ?? []) {
    const word = raw.replace(/\?+$|(?<=\D{4})\d\d?$/, '');
    if (word === '' || (word === 's' && before === 'people')) continue;
    before = word;
    const isLetter = word.length === 1 && word >= 'a' && word <= 'z';
    if (isLetter && wasLetter) words.push(words.pop() + word);
    else words.push(word);
    wasLetter = isLetter;
  }
  return words.map((word) => sameWords().get(word) ?? word).filter((word) => word !== '');
}

/** The key of words in any order. Sorts the list in place. */
export function keyOf(words: string[]): string {
  return words.length === 1 ? (words[0] ?? '') : words.sort().join(' ');
}

/**
 * The key of words written together or apart (`Viet Nam`, `Hongkong`). Undefined where that would be so
 * short that other words might meet it (`to go`).
 */
export function joinedKeyOf(words: readonly string[]): string | undefined {
  const joined = words.join('');
  return joined.length >= 7 ? joined : undefined;
}

/**
 * Lower case, plain letters, no apostrophes, mojibake repaired. Marks go where they are accents or signs that
 * Arabic mostly leaves out; the vowel signs of other scripts tell names apart (टोगो and टोंगा).
 */
export function foldLetters(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().replace(/['`"]/g, '');
  return repaired(text)
    .replace(/\ufffd/g, '?')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\u064b-\u0655\u0640\p{Cf}\p{Pi}\p{Pf}'`"ʻʼ]/gu, '')
    .replace(/[^\0-\x7f]/g, (letter) => PLAIN[UNMARKED.indexOf(letter)] ?? letter);
}

/** What Windows-1252 shows for the bytes 0x80 to 0x9f; Latin-1 shows control characters. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** A first byte, and as many more as it asks for. A function, since bundlers keep a template that they cannot prove pure. */
const MOJIBAKE = /* @__PURE__ */ (() => {
  const next = `[\\u0080-\\u00bf${WINDOWS_1252}]`;
  return new RegExp(
    `[\\u00c2-\\u00df]${next}|[\\u00e0-\\u00ef]${next}{2}|[\\u00f0-\\u00f4]${next}{3}`,
    'g',
  );
})();

/** UTF-8 that was read as Latin-1 or Windows-1252, once or twice, read as UTF-8. */
function repaired(text: string): string {
  return text.replace(MOJIBAKE, asUtf8).replace(MOJIBAKE, asUtf8);
}

function asUtf8(found: string): string {
  let point = 0;
  for (const char of found) {
    const place = WINDOWS_1252.indexOf(char);
    point = 64 * point + ((place >= 0 ? place : char.charCodeAt(0)) % 64);
  }
  // The first byte has five bits of the character for two bytes, and one less for each more.
  const bits = 5 * found.length + 1;
  point %= 2 ** bits;
  // No UTF-8 after all: longer than it need be, a surrogate, or beyond Unicode.
  const isWrong = point < 2 ** (bits - 5) || point >> 11 === 27 || point > 0x10ffff;
  return isWrong ? found : String.fromCodePoint(point);
}
