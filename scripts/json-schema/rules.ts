// The rules of the schemas that are functions, in words. JSON Schema has no keyword for them, so they stand in the
// description of the schema that has them. The key is the name of the rule, and of the field that it blames.
export const RULES: Readonly<Record<string, string>> = {
  'existing-day': 'The day exists in the calendar.',
  'existing-date': 'The day or the month exists in the calendar.',
  'end-after-start:end': '`end` is not before `start`.',
  'end-after-start:to': '`to` is not before `from`.',
  'end-after-start:years': '`years.to` is not before `years.from`.',
  'exact-to-the-minor-unit:amount':
    '`amount` is exact to the minor unit of `currency`: cents of the dollar, whole yen.',
  'not-negative:amount': '`amount` is 0 or more.',
  'versions-in-order': '`versions` are in order of `asOf`.',
  'one-dimension': 'At least one dimension is given.',
  'id-for-every-key':
    'The `key` of a cell is three words (direction, sharing, status) and an id or null for every key of `options.by`.',
  'one-currency': '`funding` and `requirement` have the same currency.',
  'as-its-sums':
    '`gap`, `surplus`, `ratio` and `status` are those that follow from `funding` and `requirement`.',
  'below-the-limit': 'The amounts of `funding` and `requirement` are below 8e307.',
  'ends-in-order:high': '`high` is not below `low`.',
  'goal-of-its-code:goal': '`goal` is the goal of `code`.',
  'target-of-its-code:target': '`target` is the target of `code`.',
  'goal-of-its-target:goal': '`goal` is the goal of `target`.',
  'value-or-bound:value': '`value` is null where there is a `bound`.',
  'document-symbol': 'A document symbol of the United Nations in its canonical form.',
  'text-of-its-pieces:symbol': '`symbol` is the canonical text of the other fields.',
  'press-release': 'The number of a press release in its canonical form, such as GA/12676.',
  'no-country-of-an-organization:country': '`country` is null unless `type` is "state".',
  'ratified-after-signature:ratifiedOn': '`ratifiedOn` is not before `signedOn`.',
  'in-force-after-signature:inForceOn': '`inForceOn` is not before `signedOn`.',
  'signatories-are-parties:signatories':
    'The `party` of each of the `signatories` is null or the name of one of the `parties`.',
  'unit-of-people:unit': '`unit` is "people".',
  'not-negative:low': '`low` is 0 or more, or null.',
  'tolls-after-the-event:tolls': 'No `asOf` of the `tolls` is before `on`.',
  'votes-add-up:members':
    '`members` is the sum of `yes`, `no`, `abstain` and `notVoting`, and at least the sum of the votes where `notVoting` is null.',
  'listed-within-count:against': '`against` lists at most `no` countries.',
  'listed-within-count:abstaining': '`abstaining` lists at most `abstain` countries.',
  'once-in-the-vote:abstaining': 'No country is listed twice in `against` and `abstaining`.',
  'symbol-of-its-type:symbol': '`symbol` is one of the `type`.',
  'symbol-of-its-organ:symbol': '`symbol` is one of the `organ`.',
  'session-of-its-symbol:session': '`session` is the session that `symbol` names.',
  'symbol-of-a-draft:draftSymbol': '`draftSymbol` is the symbol of a draft.',
  'day-in-its-session:adoptedOn':
    '`adoptedOn` is in the years of its `symbol` or, without one, of its `session`.',
  'session-of-its-resolution:session': '`session` is that of the `resolution`, if there is one.',
  'organ-of-its-resolution:organ': '`organ` is that of the `resolution`, if there is one.',
  'another-than-the-donor:recipient': '`recipient` is not `donor`.',
  'part-within-whole:present': '`present` is at most `of`.',
  'endorsed-after-adoption:events':
    'No event that endorses or renames the programme is before it was adopted.',
  'endorsed-after-adoption:endorsedBy': 'The resolution of `endorsedBy` is not before `adoptedOn`.',
  'steps-in-order:timeline': 'The steps of the `timeline` are in order of their dates.',
  'mandated-by-its-resolution:timeline':
    'The step "mandated" of the `timeline` has the day on which the resolution of the `mandate` was adopted.',
  'opened-after-mandate:openedOn':
    '`openedOn` is not before the day on which the resolution of the `mandate` was adopted.',
  'checked-as-its-verdict:checked':
    '`checked` is null where `verdict` is "not-found" or "opinion", and a text elsewhere.',
  'each-once:countries': 'No country is listed twice in `countries`.',
};

/** The rules of a schema in words, in their order. */
export function rulesInWords(rules: readonly string[]): string {
  return rules
    .map((rule) => {
      const words = RULES[rule];
      if (words === undefined) throw new Error(`scripts/json-schema/rules.ts: ${rule} is missing`);
      return words;
    })
    .join(' ');
}
