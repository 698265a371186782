// Russian nouns that are counted, and the small words of figures, names and clauses.

export const units = `
  people: человек человека людеи люди детеи дети ребенок женщин женщины мужчин беженцев беженца беженцы
    перемещенных жителеи афганцев погибших раненых пострадавших мигрантов граждан нуждающихся;
  families: семеи семья семьи; households: домохозяиств домохозяиства; organisations: партнеров организации;
  countries: стран страны страна; villages: деревень сел; districts: раионов; provinces: провинции; schools: школ школы;
  hospitals: больниц больницы; projects: проектов; houses: домов дома; tonnes: тонн тонны тонна;
  kilometres: км километров; metres: метров; hectares: гектаров; days: днеи дня день; months: месяцев месяца месяц;
  years: лет года год; hours: часов; votes: голосов`;

/** What small words do in a figure. */
export const words = `
  and: и;
  or: или;
  to: до;
  between: между;
  from: от с;
  of: из;
  wholeOf: из;
  outOf: из;
  in: из;
  onlyPart: из;
  every: каждыи;
  the: общеи всех;
  which: что;
  equals: составляет;
  times: раза раз;
  minus: минус;
  several: несколько;
  aloneScale: тысяча тысячу;
  month: января февраля марта апреля мая июня июля августа сентября октября ноября декабря;
  label: раздел статья цель задача резолюция номер фаза этап;
  year: в с до к после на за по;
  aged: возрасте;
  stop: в на и или для по с из за при от до к о что которые которыи это его их`;
