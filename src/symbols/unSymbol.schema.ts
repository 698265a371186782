import * as z from 'zod';
import { crossCheck, rule } from '../problems/crossCheck.schema.js';
import { countSchema, textSchema } from '../problems/values.schema.js';
import { expecting, strictObject, words } from '../problems/words.schema.js';
import { parseUnSymbol } from './parseUnSymbol.js';
import type { UnSymbol, UnSymbolModifier } from './unSymbol.js';

const A_SYMBOL = 'a document symbol in its canonical form, such as "A/RES/79/233"';

/** A United Nations document symbol as text, in its canonical form. */
export const unSymbolTextSchema: z.ZodType<string, string> = z
  .string(expecting(A_SYMBOL))
  .check(rule('document-symbol', (text: string) => parseUnSymbol(text)?.symbol === text, A_SYMBOL));

/** An addendum, corrigendum, revision, … */
export const unSymbolModifierSchema: z.ZodType<UnSymbolModifier, UnSymbolModifier> = strictObject(
  'a modifier of a document symbol',
  {
    kind: words(['Add', 'Amend', 'Corr', 'Rev', 'Summary']),
    number: countSchema.nullable(),
  } satisfies Record<keyof UnSymbolModifier, z.ZodType>,
);

/** A document symbol taken apart, whose pieces are those of its text. */
export const unSymbolSchema: z.ZodType<UnSymbol, UnSymbol> = strictObject(
  'a document symbol taken apart',
  {
    symbol: unSymbolTextSchema,
    body: textSchema,
    parts: z.array(textSchema, expecting('a list of texts')),
    modifiers: z.array(unSymbolModifierSchema, expecting('a list of modifiers')),
    note: textSchema.nullable(),
    noteAfter: countSchema,
    letters: z.array(textSchema, expecting('a list of texts')),
    reissues: countSchema,
    kind: words([
      'resolution',
      'decision',
      'draft',
      'verbatim-record',
      'summary-record',
      'presidential-statement',
      'working-paper',
      'conference-room-paper',
      'restricted',
      'information',
      'ngo-statement',
      'petition',
      'document',
    ]),
    session: countSchema.nullable(),
    sessionType: words(['regular', 'special', 'emergency-special']).nullable(),
    year: countSchema.nullable(),
    number: countSchema.nullable(),
  } satisfies Record<keyof UnSymbol, z.ZodType>,
).check(
  crossCheck<UnSymbol>(
    'text-of-its-pieces',
    (symbol) => sameSymbol(symbol, parseUnSymbol(symbol.symbol)),
    'symbol',
    () => 'the text of the same pieces',
  ),
);

function sameSymbol(symbol: UnSymbol, parsed: UnSymbol | undefined): boolean {
  if (parsed === undefined) return false;
  return (Object.keys(parsed) as (keyof UnSymbol)[]).every(
    (field) => JSON.stringify(symbol[field]) === JSON.stringify(parsed[field]),
  );
}
