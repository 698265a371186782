const MOST_LETTERS = 26;

function letterAt(text: string, at: number): string | undefined {
  const code = text.charCodeAt(at);
  return code >= 65 && code <= 90 ? text[at] : undefined;
}

function isWordCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 48 && code <= 57) || isLetter(text, at);
}

/** Letters of any alphabet; dashes and quotation marks, from U+2000 on, are none. */
export function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code > 191 && code < 0x2000);
}

/**
 * Reads the letters of lettered texts at a place: `A`, `A and B`, `A, C and D`, `A to E`, `A-C`.
 * Capitals only. Returns where they end; undefined if there are none.
 */
export function readLetters(
  text: string,
  start: number,
): { readonly letters: readonly string[]; readonly end: number } | undefined {
  const first = letterAt(text, start);
  if (first === undefined || isWordCharacter(text, start + 1)) return undefined;
  const letters = [first];
  let end = start + 1;
  for (;;) {
    const joint = /^(?: ?[-\u2013] ?| to |,? and | ?& ?|, )/i.exec(text.slice(end, end + 6))?.[0];
    if (joint === undefined) break;
    const next = letterAt(text, end + joint.length);
    const previous = letters[letters.length - 1] ?? first;
    if (next === undefined || next <= previous) break;
    if (isWordCharacter(text, end + joint.length + 1)) break;
    // "and A/79/6": the next symbol of a list, not a letter.
    if (text[end + joint.length + 1] === '/') break;
    if (/[-\u2013]|to/i.test(joint)) {
      for (let code = previous.charCodeAt(0) + 1; code < next.charCodeAt(0); code++) {
        letters.push(String.fromCharCode(code));
      }
    }
    letters.push(next);
    end += joint.length + 1;
    if (letters.length >= MOST_LETTERS) break;
  }
  return { letters, end };
}
