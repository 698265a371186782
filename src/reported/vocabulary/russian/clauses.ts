// What small words do in a Russian clause, next to figures.

export const clauseWords = `
  not: не нет без; will: будет будут планирует планируют намерены сможет смогут;
  auxiliary: был была было были уже еще только лишь всего; breaks: но хотя однако тогда;
  have: был была было были; met: получено собрано профинансировано поступило выделено;
  aside: лишь только всего почти это или около; including: включая; for: для; further: дополнительно еще;
  planNoun: план призыв; fundNoun: финансирование; now: сейчас сегодня; otherDay: ранее вчера;
  says: сообщили сообщает заявил отметил; yearNoun: год году года; anybody: человек людеи`;
