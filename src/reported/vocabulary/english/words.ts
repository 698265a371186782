// English nouns that are counted, and the small words of figures, names and clauses.

export const units = `
  people: people persons person participants children child refugees refugee women men girls boys girl boy
    returnees returnee injured wounded killed dead deaths death died fatalities lives casualties idps idp
    civilians migrants displaced patients students pupils learners teachers workers farmers individuals
    beneficiaries residents inhabitants citizens infants newborns babies mothers adults youth youths
    adolescents elderly seekers survivors victims vulnerable poor hungry deportees evacuees delegates
    attendees volunteers staff nurses doctors midwives rohingya nationals arrivals population caregivers
    pastoralists herders employees males females toddlers orphans widows smallholders nationalities humans
    souls recipients stateless missing homeless others;
  families: families family; households: households household;
  organisations: partners organisations organizations ngos ngo agencies agency;
  votes: votes vote abstentions abstention; sites: sites site; facilities: facilities facility;
  countries: countries country nations; villages: villages village; districts: districts district;
  provinces: provinces province; schools: schools school; hospitals: hospitals hospital;
  clinics: clinics clinic; appeals: appeals appeal; plans: plans plan; projects: projects project;
  trucks: trucks truck; camps: camps;
  houses: houses house homes home buildings building shelters shelter;
  tonnes: tonnes tonne tons ton mt; miles: miles mile;
  kilometres: km kilometres kilometers kilometre kilometer; metres: metres meters metre meter;
  hectares: hectares hectare ha; litres: litres liters litre;
  kilograms: kg kilograms kilogrammes; days: days day; weeks: weeks week; months: months month;
  years: years year; hours: hours hour; minutes: minutes minute; rupees: rupees rupee rs pkr;
  francs: francs franc; pesos: pesos peso; kroner: kroner kroners krone kronor krona; pounds: pounds pound`;

/** What small words do in a figure. */
export const words = `
  article: a an;
  hundred: hundred;
  hundredsAnd: and;
  and: and;
  or: or;
  to: to;
  between: between;
  from: from;
  of: of;
  outOf: of;
  the: the a an all its their these those some total this that any;
  point: point;
  in: in every;
  out: out;
  every: every;
  each: every the a all;
  wholeOf: of;
  which: which;
  equals: is are was were;
  plus: plus;
  inNeed: in;
  by: by;
  need: need needs needed require target targeted reached assisted;
  hyphenPercent: percentage basis per;
  pointUnit: point points cent;
  times: times;
  fold: fold;
  perTime: a per each every;
  several: several few;
  minus: minus;
  ranging: range ranges ranged ranging vary varies varied varying anywhere estimates;
  ordinal: third fifth sixth seventh eighth tenth;
  partOn: of the funded covered met received financed are is were was have has had lack lacks need needs face
    faces lower higher less more fewer from to as below above and or in since live lives;
  notPart: past century centuries final country;
  notHalf: first second third fourth last latter other each every both two;
  notHalfOf: past year yearly time way hour day century brother sister an;
  halfTie: a million billion funded covered;
  reaching: cover covers covered covering reach reaches reached reaching meet meets met meeting pass passes
    passed passing top tops topped hit hits hitting;
  needsOf: scores couple handful;
  length: miles;
  month: january february march april may june july august september october november december jan feb mar
    apr jun jul aug sep sept oct nov dec;
  doubtfulMonth: may march;
  label: section sections sect para paras paragraph paragraphs article articles chapter annex page pages figure
    fig table box goal goals target targets indicator indicators sdg sdgs resolution resolutions decision
    decisions res no nr number phase level category ipc step volume vol version type magnitude route phases
    rule item session appendix document doc day week aged ages age covid tier window lot id plan form grade
    grades footnote nos unsc unscr unga iso top priority objective pillar outcome output module cop ga sc;
  verbLabel: target targets top plan figure figures number numbers;
  numberLabel: number numbers;
  moneyVerb: received receives raised requires seeks requested costs needs got secured;
  moneyPart: required requested sought needed pledged;
  passive: were was are is been have has had be also already;
  passiveVoice: been were was are is;
  capitalLabel: zone zones ward district camp block room part class law issue snapshot update brigade flight
    highway war;
  pointLabel: no para art p pp res vol l nr;
  shortAbout: approx ca c circa;
  ending: st nd rd th er ere eme e o a s;
  clock: am pm gmt;
  magnitude: magnitude;
  year: in the since by of until during for from through before after early mid late end year years its and this;
  aged: aged age ages;
  limit: under over below above;
  ofAge: children girls boys infants those people kids child women men adults youth;
  span: year month day week hour;
  spanOld: year years month months;
  old: old;
  area: square sq cubic;
  nameOf: standard standards jeopardy nexus burden check edged agent room;
  tall: deep high long wide tall below above away thick;
  stop: in for to by from at on with and or but is are was were will would has have had that which who than as
    since during until into through between against it this these those per if while where when after before
    may can could should must need needs seeks requires faces remains receives goes comes lacks depends
    suffers includes represents covers means makes leaves shows plus across versus towards always overseas
    onwards last next previous each every ago a less its his was funded required requested received needed
    seek require sought remain asks says gets targeted reached more;
  qualifier: displaced vulnerable refugee returnee poor rohingya missing homeless stateless hungry injured child migrant;
  person: person people child children woman women man men girl girls boy boys household households family families;
  plus: plus`;
