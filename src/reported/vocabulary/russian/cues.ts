// Russian cues, by the rule that they belong to: `id: phrase | phrase`.

/** Before a figure. */
export const cuesBefore = `
  asks: требуется | необходимо | запрашивает | запросила | запросили | требует; requirement: бюджет | потребности | призыв | на сумму;
  receives: получено | собрано | поступило | получил | получила; short: дефицит | не хватает | недостает;
  helps: помочь | помощь | оказать помощь; inNeed: нуждаются | нуждается; covered: профинансирован | профинансирована | профинансировано | обеспечен; uncovered: дефицит;
  population: население`;

/** Behind a figure. */
export const cuesAfter = `
  asked: необходимых | требуемых; received: получено | собрано | поступило; needs: нуждаются | нуждается | нуждающихся; funded: профинансирован | необходимых средств | от потребностеи | средств;
  ofPeople: населения`;
