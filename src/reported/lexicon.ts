import { lazyMap, lazyPhrases, lazySet } from './words.js';

// English first; French and Spanish where they state figures, and the commonest words of Russian. Every list is folded: no accents.

/** Number words by their value. */
export const numberWords = lazyMap(`
  0: zero; 1: one; 2: two; 3: three; 4: four; 5: five; 6: six; 7: seven; 8: eight; 9: nine; 10: ten;
  11: eleven; 12: twelve; 13: thirteen; 14: fourteen; 15: fifteen; 16: sixteen; 17: seventeen;
  18: eighteen; 19: nineteen; 20: twenty; 30: thirty; 40: forty fourty; 50: fifty; 60: sixty;
  70: seventy; 80: eighty; 90: ninety`);

/** Number words of French and Spanish, as far as a number begins with them. */
export const foreignNumberWords = lazyMap(`
  1: un une uno una; 2: deux dos; 3: trois tres; 4: quatre cuatro; 5: cinq cinco; 6: six seis;
  7: sept siete; 8: huit ocho; 9: neuf nueve; 10: dix diez; 11: onze; 12: douze doce; 13: treize trece;
  14: quatorze catorce; 15: quinze quince; 16: dieciseis; 17: diecisiete; 18: dieciocho; 19: diecinueve;
  20: vingt veinte; 21: veintiun veintiuno veintiuna; 22: veintidos; 23: veintitres; 24: veinticuatro;
  25: veinticinco; 26: veintiseis; 27: veintisiete; 28: veintiocho; 29: veintinueve; 30: trente treinta;
  40: quarante cuarenta; 50: cinquante cincuenta; 60: soixante sesenta; 70: septante setenta;
  80: huitante octante ochenta; 90: nonante noventa; 100: cent cien ciento; 200: doscientos doscientas;
  300: trescientos trescientas; 400: cuatrocientos cuatrocientas; 500: quinientos quinientas;
  600: seiscientos seiscientas; 700: setecientos setecientas; 800: ochocientos ochocientas;
  900: novecientos novecientas`);

/** Scale words by their power of ten. */
export const scaleWords = lazyMap(`
  2: hundred; 3: thousand thousands mille тыс тысяч тысячи; 5: lakh lakhs lac lacs;
  6: million millions millon millones mn mln mio млн миллион миллиона миллионов; 7: crore crores;
  9: billion billions bn bln milliard milliards mrd millardo млрд миллиард миллиарда миллиардов; 12: trillion trillions tn trn billones billon`);

/** Scale letters, read only where they stand at the digits, behind money or before it. */
export const scaleLetters = lazyMap('3: k; 6: m mm; 9: b md mds');

/** Scale words that come from French or Spanish, where a comma is the decimal mark. */
export const foreignScales = lazySet(
  'milliard milliards millones millon mrd mio mil billones billon млн млрд тыс',
);

/** Nouns and small words that show that the digits before them follow French or Spanish custom. */
export const foreignFollowers = lazySet(
  'personas personnes de familias familles euros dolares ninos enfants hogares',
);

/** Words for a part of a whole by their denominator. */
export const fractionWords = lazyMap(`
  2: half halves moitie mitad; 3: third thirds tiers tercio tercios tercera; 4: quarter quarters quart quarts cuarto cuartos cuarta cuartas;
  5: fifth fifths cinquieme quinto quinta; 6: sixth sixths; 7: seventh sevenths; 8: eighth eighths; 10: tenth tenths dixieme decima`);

/** "Une centaine", "un millier", "una docena": about so many by themselves. */
export const roundWords = lazyMap(`
  10: dizaine decena; 12: douzaine docena; 15: quinzaine quincena; 20: vingtaine veintena;
  30: trentaine treintena; 40: quarantaine; 50: cinquantaine cincuentena; 60: soixantaine;
  100: centaine centenar; 1000: millier millar`);

/** Words that multiply. */
export const multipleWords = lazyMap(`
  2: twice double doubled doubling doubles twofold; 3: triple tripled tripling treble thrice threefold;
  4: quadruple quadrupled fourfold; 5: fivefold; 6: sixfold; 10: tenfold; 100: hundredfold`);

/** Plurals without a number. The first figure is the least they mean, the second the first they do not. */
export const vagueWords = lazyMap(`
  2 4: couple; 2 10: handful; 24 100: dozens docenas douzaines; 40 100: scores; 20 100: dizaines decenas;
  200 1000: hundreds centaines centenares cientos; 2000 1000000: thousands milliers miles;
  2000000 1000000000: millions millones; 2000000000 1000000000000: billions milliards`);

/** "Tens of thousands", "hundreds of millions": the first word. */
export const vagueMultipliers = lazyMap(
  '10: tens dizaines decenas; 100: hundreds centaines cientos centenares',
);

export type ModifierWord =
  | 'exact'
  | 'about'
  | 'barely'
  | 'nearly'
  | 'over'
  | 'justover'
  | 'atleast'
  | 'under'
  | 'upto'
  | 'skip';

/**
 * Phrases before a figure. `skip` are words of attitude ("only", "a mere"), which say what the writer
 * thinks of the figure and do not move it.
 */
export const modifiers = lazyPhrases<ModifierWord>(
  {
    exact: 'exactly|precisely|exactement|exactamente',
    about:
      'about|around|some|roughly|approximately|approx|circa|ca|in the region of|in the order of|of the order of|on the order of|something like|more or less|environ|quelque|aux alentours de|autour de|a peu pres|alrededor de|alrededor del|aproximadamente|plus or minus|unos|unas|около|примерно',
    barely: 'barely|scarcely|hardly|a peine|apenas',
    nearly:
      'nearly|almost|close to|close on|approaching|nearing|just under|just below|just shy of|shy of|just short of|slightly less than|slightly fewer than|slightly under|slightly below|a little less than|a little under|a bit less than|a bit under|little short of|not quite|virtually|pres de|pres d|presque|un peu moins de|un peu moins d|juste moins de|casi|cerca de|cerca del|poco menos de|algo menos de|почти',
    over: 'more than|over|above|in excess of|greater than|larger than|higher than|upwards of|upward of|north of|exceed|exceeds|exceeded|exceeding|surpass|surpasses|surpassed|surpassing|topping|topped|tops|plus de|plus d|mas de|mas del|superieur a|superior a|supera|por encima de|более|более чем|свыше',
    justover:
      'just over|just above|just more than|slightly more than|slightly over|slightly above|a little over|little over|a little more than|little more than|a bit more than|a bit over|un peu plus de|un peu plus d|un poco mas de|poco mas de|algo mas de',
    atleast:
      'at least|no fewer than|no less than|not less than|not fewer than|minimum of|as few as|au moins|au minimum|al menos|por lo menos|como minimo|не менее|как минимум',
    under:
      'less than|fewer than|below|under|lower than|smaller than|not even|moins de|moins d|menos de|menos del|inferieur a|inferior a|менее|менее чем',
    upto: 'up to|as many as|as much as|maximum of|at most|at the most|no more than|not more than|not exceeding|not over|not above|jusqu a|jusque|au plus|au maximum|hasta|como maximo|a lo sumo',
    skip: 'la|le|el|los|las|les|only|just|merely|mere|simply|still|estimated|total of|totalling|totaling|combined|whopping|staggering|record|a|an|of|seulement|solo|solamente|un total de|au total|well|far',
  },
  'last',
);

/** Phrases behind a figure. */
export const trailingModifiers = lazyPhrases<'about' | 'atleast' | 'upto'>(
  {
    about: 'or so|give or take|odd',
    atleast: 'or more|or over|and above|and more|and over|and up|upwards|plus|ou plus|o mas',
    upto: 'or less|or fewer|or under|or below|at most|at the most|ou moins|o menos',
  },
  'first',
);

/** Verbs of reaching: after "barely" they say that the mark was just met. */
export const reachingVerbs = lazySet(
  'cover covers covered covering reach reaches reached reaching meet meets met meeting pass passes passed passing top tops topped hit hits hitting',
);

/** Months, to tell a day of the month from a count. */
export const months = lazySet(`
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
  janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre`);

/** Words before a numeral that is a name and counts nothing: "Section 3", "target 8.6", "aged 5". */
export const labels = lazySet(`
  section sections sect para paras paragraph paragraphs article articles chapter annex page pages figure
  fig table box goal goals target targets indicator indicators sdg sdgs resolution resolutions decision
  decisions res no nr number phase level category ipc step volume vol version type magnitude route phases
  rule item session appendix document doc day week aged ages age covid tier window lot id plan form
  grade grades footnote nos unsc unscr unga iso top priority objective pillar outcome output module cop ga sc`);

/** Endings that make an ordinal of a numeral. */
export const ordinalEndings = lazySet('st nd rd th er ere eme e o a s');
