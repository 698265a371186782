// French figures: number words, scales, parts, and the phrases that move them.

export const numbers = `
  0: zero; 1: un une; 2: deux; 3: trois; 4: quatre; 5: cinq; 6: six; 7: sept; 8: huit; 9: neuf; 10: dix;
  11: onze; 12: douze; 13: treize; 14: quatorze; 15: quinze; 16: seize; 20: vingt vingts; 30: trente;
  40: quarante; 50: cinquante; 60: soixante; 70: septante; 80: huitante octante; 90: nonante; 100: cent cents`;

export const scales = `3: mille; 6: million millions mio; 9: milliard milliards mrd mds md;
  12: billion billions; 18: trillion trillions`;

export const letters = '9: md mds';

export const parts = `2: moitie; 3: tiers; 4: quart quarts; 5: cinquieme cinquiemes; 6: sixieme; 8: huitieme;
  10: dixieme dixiemes`;

export const rounds = `10: dizaine; 12: douzaine; 15: quinzaine; 20: vingtaine; 30: trentaine; 40: quarantaine;
  50: cinquantaine; 60: soixantaine; 100: centaine; 1000: millier`;

export const multiples =
  '2: double doubler doublee doubles; 3: triple tripler triplee; 4: quadruple';

export const plurals = `20 100: dizaines; 24 100: douzaines; 200 1000: centaines; 2000 1000000: milliers;
  2000000 1000000000: millions; 2000000000 1000000000000: milliards`;

export const tens = '10: dizaines; 100: centaines';

export const halves = '5: et demi | et demie';

export const before = `
  exact: exactement | precisement;
  about: environ | quelque | quelques | aux alentours de | autour de | a peu pres | approximativement | pres de la | de l ordre de;
  barely: a peine;
  nearly: pres de | pres d | presque | un peu moins de | un peu moins d | juste moins de | quasiment;
  over: plus de | plus d | superieur a | superieure a | au dela de | au - dela de | depasse | depassant | depassent;
  justover: un peu plus de | un peu plus d;
  atleast: au moins | au minimum | un minimum de | pas moins de;
  under: moins de | moins d | inferieur a | inferieure a;
  upto: jusqu a | jusque | au plus | au maximum | un maximum de | pas plus de;
  skip: la | le | l | les | seulement | un total de | au total | a hauteur de | de | d | seuls | seules | qu a | que | ne ... que | estime a | estimee a | estimes a`;

export const after =
  'atleast: ou plus | au moins; upto: ou moins | au maximum | au plus; about: environ';

export const measures = `
  percent: pour cent | pourcent; percentage points: points de pourcentage | point de pourcentage | points;
  square kilometres: kilometres carres; square metres: metres carres; cubic metres: metres cubes;
  USD: dollar | dollars | usd | dollars americains | dollars des etats - unis | dollars us | us $ | $ us;
  CAD: dollars canadiens; EUR: euro | euros; CHF: francs suisses | franc suisse; GBP: livres sterling;
  AFN: afghani | afghanis; JPY: yen | yens; CNY: yuan | yuans; RUB: rouble | roubles; XOF: francs cfa | franc cfa`;
