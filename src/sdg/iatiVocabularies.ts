import { frozen } from '../problems/frozen.js';
import { requireInput } from '../problems/requireOptions.js';
import { checkIsText } from './codeText.js';
import { type ParsedSdgCode, parseSdgCode } from './parseSdgCode.js';

/** An IATI vocabulary whose codes are SDG codes. */
export interface IatiSdgVocabulary {
  /** The element, or attribute's element, that carries it. */
  readonly element: 'tag' | 'sector' | 'indicator-reference';
  /** The vocabulary's number, as text. */
  readonly vocabulary: string;
  readonly kind: 'goal' | 'target' | 'indicator';
  /** Whether IATI's guidance recommends it: tags rather than sectors. */
  readonly recommended: boolean;
}

/**
 * The vocabularies of IATI 2.03 that hold SDG codes: tags 2 and 3, sectors 7, 8 and 9, and 9 of a
 * result's indicator reference. Report a target or its goal, not both; the goal follows. Source: IATI's
 * code lists TagVocabulary, SectorVocabulary and IndicatorVocabulary (June 2026).
 * @example
 * iatiSdgVocabularies.filter(({ recommended }) => recommended).map(({ vocabulary }) => vocabulary)
 * // => ['2', '3', '9']
 */
export const iatiSdgVocabularies: readonly IatiSdgVocabulary[] = /* @__PURE__ */ frozen<
  IatiSdgVocabulary[]
>([
  { element: 'tag', vocabulary: '2', kind: 'goal', recommended: true },
  { element: 'tag', vocabulary: '3', kind: 'target', recommended: true },
  { element: 'sector', vocabulary: '7', kind: 'goal', recommended: false },
  { element: 'sector', vocabulary: '8', kind: 'target', recommended: false },
  { element: 'sector', vocabulary: '9', kind: 'indicator', recommended: false },
  { element: 'indicator-reference', vocabulary: '9', kind: 'indicator', recommended: true },
]);

/** A code as an IATI element carries it. */
export interface IatiSdgReference {
  readonly element: IatiSdgVocabulary['element'];
  /** The vocabulary's number, as text. */
  readonly vocabulary: string;
  readonly code: string;
}

/**
 * The SDG that an IATI element names. Undefined for a vocabulary that holds no SDGs, for a text that is
 * no code, and for a code of another level than the vocabulary's (a target under goals).
 * @throws TypeError if `reference` is not an object, or its code of such a vocabulary is not a string.
 * @example
 * sdgOfIati({ element: 'tag', vocabulary: '3', code: '8.8' })?.goal // => '8'
 * sdgOfIati({ element: 'tag', vocabulary: '2', code: '8.8' }) // => undefined
 */
export function sdgOfIati(reference: IatiSdgReference): ParsedSdgCode | undefined {
  requireInput(reference, 'reference');
  const { element, vocabulary, code } = reference;
  const known = iatiSdgVocabularies.find(
    (entry) => entry.element === element && entry.vocabulary === vocabulary,
  );
  if (known !== undefined) checkIsText(code, 'reference.code');
  const parsed = known && parseSdgCode(code);
  return parsed?.kind === known?.kind ? parsed : undefined;
}
