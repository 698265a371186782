// English figures: number words, scales, parts, and the phrases that move them.

export const numbers = `
  0: zero; 1: one; 2: two; 3: three; 4: four; 5: five; 6: six; 7: seven; 8: eight; 9: nine; 10: ten;
  11: eleven; 12: twelve; 13: thirteen; 14: fourteen; 15: fifteen; 16: sixteen; 17: seventeen;
  18: eighteen; 19: nineteen; 20: twenty; 30: thirty; 40: forty fourty; 50: fifty; 60: sixty;
  70: seventy; 80: eighty; 90: ninety`;

export const scales = `2: hundred; 3: thousand thousands; 5: lakh lakhs lac lacs;
  6: million millions mn mln mio mil mill; 7: crore crores;
  9: billion billions bn bln milliard milliards mrd; 12: trillion trillions tn trn`;

export const letters = '9: b';

export const parts = `2: half halves; 3: third thirds; 4: quarter quarters; 5: fifth fifths;
  6: sixth sixths; 7: seventh sevenths; 8: eighth eighths; 10: tenth tenths`;

export const rounds = '12: dozen';

export const multiples = `2: twice double doubled doubling doubles twofold;
  3: triple tripled tripling treble thrice threefold; 4: quadruple quadrupled fourfold; 5: fivefold;
  6: sixfold; 10: tenfold; 100: hundredfold`;

export const plurals = `2 4: couple; 2 10: handful; 24 100: dozens; 40 100: scores; 200 1000: hundreds;
  2000 1000000: thousands; 2000000 1000000000: millions; 2000000000 1000000000000: billions`;

export const tens = '10: tens; 100: hundreds';

export const halves = '5: and a half; 25: and a quarter; 75: and three quarters';

/** Before a figure. `skip`: what the writer thinks of the figure, which does not move it. */
export const before = `
  exact: exactly | precisely;
  about: about | around | some | roughly | approximately | approx | circa | ca | in the region of |
    in the order of | of the order of | on the order of | something like | more or less | plus or minus;
  barely: barely | scarcely | hardly;
  nearly: nearly | almost | close to | close on | approaching | nearing | just under | just below |
    just shy of | shy of | just short of | slightly less than | slightly fewer than | slightly under |
    slightly below | a little less than | a little under | a bit less than | a bit under |
    little short of | not quite | virtually;
  over: more than | over | above | in excess of | greater than | larger than | higher than | upwards of |
    upward of | north of | exceed | exceeds | exceeded | exceeding | surpass | surpasses | surpassed |
    surpassing | topping | topped | tops;
  justover: just over | just above | just more than | slightly more than | slightly over | slightly above |
    a little over | little over | a little more than | little more than | a bit more than | a bit over;
  atleast: at least | no fewer than | no less than | not less than | not fewer than | minimum of | as few as;
  under: less than | fewer than | below | under | lower than | smaller than | not even;
  upto: up to | as many as | as much as | maximum of | at most | at the most | no more than |
    not more than | not exceeding | not over | not above;
  skip: only | just | merely | mere | simply | still | estimated | total of | totalling | totaling |
    combined | whopping | staggering | record | a | an | of | well | far | the`;

export const after = `
  about: or so | give or take | odd;
  atleast: or more | or over | and above | and more | and over | and up | upwards | plus;
  upto: or less | or fewer | or under | or below | at most | at the most`;

export const measures = `
  percent: percent | per cent | pc | p . c . ;
  percentage points: percentage point | percentage points | percent points | percent point |
    per cent points | % points | % point | pp;
  basis points: basis point | basis points;
  square kilometres: sq km | square km | square kilometres | square kilometers;
  square metres: square metres | square meters | sq m; cubic metres: cubic metres | cubic meters;
  square miles: square miles | sq miles;
  USD: dollar | dollars | usd | us dollars | us dollar | american dollars | united states dollars |
    us - dollars | us - dollar | us $;
  CAD: canadian dollars; AUD: australian dollars; NZD: new zealand dollars; HKD: hong kong dollars;
  SGD: singapore dollars; EUR: euro | euros; GBP: pounds sterling | sterling | british pounds;
  EGP: egyptian pounds; LBP: lebanese pounds; SDG: sudanese pounds; SSP: south sudanese pounds;
  SYP: syrian pounds; CHF: swiss francs; NOK: norwegian kroner | norwegian krone;
  SEK: swedish kronor | swedish krona | swedish kroner; DKK: danish kroner | danish krone;
  PKR: pakistani rupees; INR: indian rupees; NPR: nepali rupees | nepalese rupees;
  MXN: mexican pesos; COP: colombian pesos; PHP: philippine pesos; ARS: argentine pesos;
  CLP: chilean pesos; AFN: afghani | afghanis; JPY: yen; CNY: yuan | renminbi | rmb; KZT: tenge;
  RUB: rouble | roubles | ruble | rubles | russian roubles; UAH: hryvnia; KGS: som | soms; UZS: sum;
  TJS: somoni; BDT: taka; ETB: birr; NGN: naira; MMK: kyat | kyats; HTG: gourdes; AMD: dram; GEL: lari`;
