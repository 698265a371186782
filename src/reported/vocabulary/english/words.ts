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

export const words = `
  article: a an; hundred: hundred; hundredsAnd: and; and: and; or: or; to: to; between: between; from: from; of: of;
  outOf: of; the: the a an all its their these those some total this that any; point: point; in: in every; out: out; every: every; each: every the a all;
  wholeOf: of; which: which; equals: is are was were; plus: plus; inNeed: in; by: by;
  need: need needs needed require target targeted reached assisted; hyphenPercent: percentage basis per;
  pointUnit: point points cent; times: times; fold: fold; perTime: a per each every; several: several few; minus: minus;
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
  needsOf: scores couple handful; length: miles;
  month: january february march april may june july august september october november december jan feb mar
    apr jun jul aug sep sept oct nov dec; doubtfulMonth: may march;
  label: section sections sect para paras paragraph paragraphs article articles chapter annex page pages figure
    fig table box goal goals target targets indicator indicators sdg sdgs resolution resolutions decision
    decisions res no nr number phase level category ipc step volume vol version type magnitude route phases
    rule item session appendix document doc day week aged ages age covid tier window lot id plan form grade
    grades footnote nos unsc unscr unga iso top priority objective pillar outcome output module cop ga sc;
  verbLabel: target targets top plan figure figures number numbers; numberLabel: number numbers;
  capitalLabel: zone zones ward district camp block room part class law issue snapshot update brigade flight
    highway war; pointLabel: no para art p pp res vol l nr; shortAbout: approx ca c circa;
  ending: st nd rd th er ere eme e o a s; clock: am pm gmt; magnitude: magnitude;
  year: in the since by of until during for from through before after early mid late end year years its and this;
  aged: aged age ages; limit: under over below above;
  ofAge: children girls boys infants those people kids child women men adults youth;
  span: year month day week hour; spanOld: year years month months; old: old;
  area: square sq cubic; nameOf: standard standards jeopardy nexus burden check edged agent room;
  tall: deep high long wide tall below above away thick;
  stop: in for to by from at on with and or but is are was were will would has have had that which who than as
    since during until into through between against it this these those per if while where when after before
    may can could should must need needs seeks requires faces remains receives goes comes lacks depends
    suffers includes represents covers means makes leaves shows plus across versus towards always overseas
    onwards last next previous each every ago a less its his was funded required requested received needed
    seek require sought remain asks says gets targeted reached more;
  qualifier: displaced vulnerable refugee returnee poor rohingya missing homeless stateless hungry injured child migrant;
  person: person people child children woman women man men girl girls boy boys household households family families;
  still: still; unlike: unlike outside; noun: of need needs humanitarian urgent emergency lifesaving;
  not: not never cannot unable yet without nor; will: will would should may could can must shall plan plans planned aim aims;
  auxiliary: to be been being have has had is are was were also already so far urgently still now only just fully yet;
  breaks: but while whereas although though meanwhile; purposeTo: to;
  have: has have had is are was were; met: received funded raised secured met covered provided mobilised mobilized
    committed contributed come reached; aside: just only which is was were or about a mere some nearly almost over equivalent to around;
  ofWhich: which whom; including: including includes; for: for to; further: another additional further extra more;
  plus: plus; totals: totals totalling totaling totalled brings bringing makes making; change: down up; compared: versus;
  instead: instead rather; direction: from to by; unmet: unfunded underfunded unmet uncovered missing lacking outstanding;
  onTo: is are was were has have had been remain remains remained still currently yet to be funds money resources; revised: revised; falls: reduction decrease cut drop decline less fall;
  planNoun: appeal appeals requirement requirements plan request target budget; fundNoun: funding;
  part: part; prioritised: prioritised prioritized reprioritised reprioritized prioritisation hyper priority;
  urgent: urgently urgent; needed: need needs needed require requires required seek seeks appeal appeals humanitarian assistance help
    support aid;
  says: said says say reported reports according noted notes warned warns told stated added adds estimates estimated announced;
  accordingTo: by; inName: of and; yearNoun: year; whichYear: last previous this next past same prior;
  now: now today currently; otherDay: earlier ago later yesterday initially;
  anybody: people persons person individuals others inhabitants residents population souls humans afghans;
  cluster: food health nutrition protection education shelter wash water sanitation logistics agriculture livelihoods;
  otherUnit: region globally worldwide world nationwide cluster sector outside; otherKind: regional global national;
  generic: un united nations ocha fts unocha secretary general humanitarian needs response plan plans appeal appeals flash
    hrp hnrp hno gho fund funds funding overview office coordination affairs emergency relief coordinator partners donors
    agencies agency mr ms dr us usd requirements coverage some more nearly about over only just however this that these
    those they he she it we his her their our under news global required received people report update situation total
    half one two three four five six seven eight nine ten both most all many another other among despite since so an a
    no not but and or if when while as at by for from in of on to with out per percent`;
