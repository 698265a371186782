import { lazyMap, lazySet } from './words.js';

/** Whether a unit is the ISO 4217 code of a currency. */
export function isCurrency(unit: string | null): unit is string {
  if (unit === null || unit.length !== 3) return false;
  for (let i = 0; i < 3; i++) {
    const code = unit.charCodeAt(i);
    if (code < 65 || code > 90) return false;
  }
  return true;
}

/** Signs and words of currencies by their ISO 4217 code. */
export const currencySigns = lazyMap(
  'USD: $; EUR: €; GBP: £; JPY: ¥; INR: ₹; RUB: ₽; KZT: ₸; KRW: ₩; TRY: ₺; AFN: ؋; UAH: ₴; VND: ₫; NGN: ₦; PHP: ₱; ILS: ₪',
);

/** Letters that stand glued before "$" and say whose dollar it is. */
export const dollarPrefixes = lazyMap(
  'USD: us u.s; CAD: c ca can; AUD: a au aus; NZD: nz; HKD: hk; SGD: s; BRL: r; MXN: mx; TWD: nt',
);

/** Codes that are read where they stand in capitals beside a number. */
export const currencyCodes = lazySet(`
  usd eur gbp chf jpy cny inr rub kzt kgs tjs tmt uzs afn pkr irr bdt npr lkr mmk cad aud nzd sek nok dkk
  pln czk huf ron try aed sar qar kwd bhd omr jod lbp syp iqd ils egp yer ssp sdg etb kes ugx tzs rwf ngn
  ghs xof xaf zar mad tnd lyd dzd mzn mwk zmw zwg htg cop brl mxn ars clp pen ves uah gel amd azn mnt krw
  hkd sgd thb idr myr php vnd khr lak sos cdf sle lrd gmd gnf bif mga`);

/** Words for money behind a number. Rupees, pesos and francs alone could be several: see `nouns`. */
export const currencyWords = lazyMap(`
  USD: dollar dollars dolar dolares usd доллар доллара долларов; EUR: euro euros евро; GBP: sterling; AFN: afghani afghanis; JPY: yen;
  CNY: yuan renminbi rmb; KZT: tenge тенге; RUB: rouble roubles ruble rubles рублеи; UAH: hryvnia; KGS: som soms; UZS: sum;
  TJS: somoni; BDT: taka; ETB: birr; NGN: naira; MMK: kyat kyats; HTG: gourdes; AMD: dram; GEL: lari`);

/** Abbreviations before a number. "Rs" could be several currencies and stays "rupees". */
export const currencyAbbreviations = lazyMap(
  'BDT: tk; KES: ksh; IDR: rp; UGX: ush; TZS: tsh; AFN: afs; USD: usd; EUR: eur; CHF: chf; GBP: gbp; CNY: rmb; rupees: rs; francs: cfa fcfa',
);

/** Adjectives before "dollars" or "francs" that change the currency. */
export const currencyAdjectives = lazyMap(`
  USD: us american u.s; CAD: canadian; AUD: australian; NZD: zealand; HKD: kong; SGD: singapore`);

/** Adjectives before pounds, kroner, rupees and the like, which several countries have. */
export const nationalMoney = lazyMap(`
  GBP: british; EGP: egyptian; LBP: lebanese; SDG: sudanese; SYP: syrian; NOK: norwegian;
  SEK: swedish; DKK: danish; RUB: russian; PKR: pakistani; INR: indian; NPR: nepali nepalese; MXN: mexican;
  COP: colombian; PHP: philippine; ARS: argentine; CLP: chilean`);

/** What is counted, by the nouns that name it. */
export const nouns = lazyMap(`
  people: people persons person participants children child refugees refugee women men girls boys girl boy
    returnees returnee injured wounded killed dead deaths death died fatalities lives casualties idps idp civilians
    migrants displaced patients students pupils learners teachers workers farmers individuals beneficiaries residents
    inhabitants citizens infants newborns babies mothers adults youth youths adolescents elderly seekers survivors
    victims vulnerable poor hungry deportees evacuees delegates attendees volunteers staff nurses doctors midwives
    personas personnes ninos ninas enfants femmes hommes mujeres hombres refugiados refugies desplazados deplaces
    rohingya nationals arrivals population caregivers pastoralists herders employees males females
    morts mort muertos muertas fallecidos heridos heridas blesses blessees deces participantes afganos afganas afghanes
    человек людеи детеи toddlers orphans widows smallholders nationalities humans souls recipients stateless missing homeless;
  families: families family familias familles; households: households household hogares menages;
  organisations: partners organisations organizations ngos ngo agencies agency;
  votes: votes vote abstentions abstention; sites: sites site; facilities: facilities facility;
  countries: countries country nations pays paises; villages: villages village; districts: districts district;
  provinces: provinces province; schools: schools school; hospitals: hospitals hospital; clinics: clinics clinic;
  appeals: appeals appeal; plans: plans plan; projects: projects project; trucks: trucks truck;
  houses: viviendas vivienda logements logement casas maisons houses house homes home buildings building shelters shelter; tonnes: tonnes tonne tons ton mt toneladas тонн;
  miles: miles mile; kilometres: km kilometres kilometers kilometre kilometer; metres: metres meters metre meter;
  hectares: hectares hectare ha; litres: litres liters litre; kilograms: kg kilograms kilogrammes;
  days: days day jours dias; weeks: weeks week; months: months month mois meses; years: years year ans anos;
  hours: hours hour; minutes: minutes minute; rupees: rupees rupee rs pkr; francs: francs franc; pesos: pesos peso; kroner: kroner kroners krone kronor krona; pounds: pounds pound`);

/** Units of people, whose round numbers were rounded; the others below a thousand are counts of things. */
export const peopleUnits = lazySet('people families households');
/** Units that are measured, not counted. */
export const measuredUnits = lazySet(
  'tonnes miles kilometres metres hectares litres kilograms rupees francs pesos pounds kroner',
);
/** Units of time: "over 3 days" says how long, not more than. */
export const timeUnits = lazySet('days weeks months years hours minutes');

/** Words at which the search for what is counted ends. */
export const nounStops = lazySet(`
  in for to by from at on with and or but is are was were will would has have had that which who than as
  since during until into through between against it this these those per if while where when after before
  may can could should must need needs seeks requires faces remains receives goes comes lacks depends
  suffers includes represents covers means makes leaves shows plus across versus towards always overseas
  others onwards last next previous each every ago a less its his was funded required requested received needed seek require sought remain asks says gets
  requis requise requises requeridos requeridas solicitados necesarios demandes recus recibidos
  who y et en por para dans par sur con`);
