/** A code as it is in text: unpadded, not yet known to exist, with the kind that a label claims. */
export interface WrittenCode {
  readonly code: string;
  readonly kind: 'goal' | 'target' | 'indicator' | undefined;
}

// Labels in the languages of the UN, longest first where one begins another.
const LABELS: readonly (readonly ['goal' | 'target' | 'indicator', string])[] = [
  ['target', 'global_targets|target|cible|meta|задача|具体目标|المقصد|الغاية'],
  ['indicator', 'global_indicators|indicator|indicateur|indicador|показатель|指标|المؤشر|metadata'],
  ['goal', 'global_goals|goal|objectif|objetivo|цель|目标|الهدف|g'],
];

const LABEL = /* @__PURE__ */ (() => {
  const between = '[ _.:#-]*';
  const words = LABELS.map(([, list]) => `(${list})`).join('|');
  return new RegExp(
    `^(?:(sdgs?|ods|odd|цур|可持续发展目标)${between})?(?:(?:${words})${between})?(?=\\d)`,
  );
})();

/** Two hyphens or two dots, not one of each. */
const CODE = /^(\d{1,2})(?:([.-])(0?[a-d]|\d{1,2})(?:\2(\d{1,2}))?)?/;

/** What may follow a code: a footnote's asterisk; a file's ending; a translation key's. */
const ENDING =
  /^(?:\*{0,3}|(?:[-_ ](?:meta)?data)?\.(?:csv|md|ya?ml|json|png|svg|pdf|html?|docx?|xlsx?|txt)|-title)$/;
/** What may follow three parts, which are no number, without a label: a full stop, or a blank and a title. */
const TITLE_OF_INDICATOR = /^(?:\.|[.:]? (?:- )?\p{L}[^\d]*)$/u;
/** What may follow a labelled code: its title. A digit in it could be a second code. */
const TITLE = /^(?:[.:]|(?:[.:] | ?- |_)\p{L}[^\d]*)$/u;

/** UNSD describes the parts of an indicator in files of their own: `metadata-01-01-01a.pdf`. */
const PART_OF_METADATA = /^(metadata(?:-[\da-d]{2}){3})[a-c](?=\.pdf$)/;

/** Reads a code by itself or after a label. The text is in small letters. */
export function readLabelled(written: string): WrittenCode | undefined {
  const text = written.replace(PART_OF_METADATA, '$1');
  const label = LABEL.exec(text);
  const sdg = label?.[1] !== undefined;
  const kind = LABELS.find((_, index) => label?.[index + 2] !== undefined)?.[0];
  const start = label?.[0].length ?? 0;
  const found = CODE.exec(text.slice(start));
  if (found === null) return undefined;
  const [whole, goal = '', separator, second, third] = found;
  const rest = text.slice(start + whole.length);
  const isLabelled = sdg || kind !== undefined;
  const hasTitle =
    (isLabelled && TITLE.test(rest)) ||
    (third !== undefined && separator === '.' && TITLE_OF_INDICATOR.test(rest));
  if (!ENDING.test(rest) && !hasTitle) return undefined;
  if (separator === '-' && !isHyphenated(kind, whole, second, third)) return undefined;
  const parts = [goal, second, third].filter((part) => part !== undefined);
  return { code: parts.map((part) => part.replace(/^0/, '')).join('.'), kind };
}

/** Hyphens join a code, not a range (`3-8`) and not a date (`03-08-01`). */
function isHyphenated(
  kind: WrittenCode['kind'],
  whole: string,
  second: string | undefined,
  third: string | undefined,
): boolean {
  if (kind === 'target' || kind === 'indicator') return true;
  if (third === undefined) return second !== undefined && /^[a-d]$/.test(second);
  return !/(?:^|-)0/.test(whole);
}
