// What small words do in a clause, next to figures.

export const clauseWords = `
  still: still;
  unlike: unlike outside;
  noun: of need needs humanitarian urgent emergency lifesaving;
  not: not never cannot unable yet without nor;
  will: will would should may could can must shall plan plans planned aim aims;
  auxiliary: to be been being have has had is are was were also already so far urgently still now only just fully yet urgent additional immediate new sufficient;
  breaks: but while whereas although though meanwhile;
  purposeTo: to;
  have: has have had is are was were;
  met: paid received funded raised secured met covered provided mobilised mobilized
    committed contributed come reached;
  aside: just only which is was were or about a mere some nearly almost over equivalent to around;
  ofWhich: which whom;
  including: including includes;
  for: for to;
  further: another additional further extra more;
  totals: totals totalling totaling totalled brings bringing makes making;
  change: down up;
  compared: versus compared; with: with to;
  instead: instead rather;
  soFar: so far already to date;
  targetNoun: target targets goal;
  moreNeeded: more;
  than: than;
  direction: from to by; level: from to;
  giver: by from; aid: assistance help aid food support treatment services;
  donor: donors donor fund funds cerf government governments;
  unmet: unfunded underfunded unmet uncovered missing lacking outstanding;
  onTo: is are was were has have had been remain remains remained still currently yet to be funds money resources;
  revised: revised; revisedTo: raised increased lifted reduced lowered cut scaled updated expanded revised brought;
  falls: reduction decrease cut drop decline less fall;
  planNoun: appeal appeals requirement requirements plan request target budget;
  fundNoun: funding;
  part: part;
  prioritised: prioritised prioritized reprioritised reprioritized prioritisation hyper priority;
  urgent: urgently urgent;
  needed: need needs needed require requires required seek seeks appeal appeals humanitarian assistance help
    support aid;
  says: said says say reported reports according noted notes warned warns told stated added adds estimates estimated announced;
  accordingTo: by;
  inName: of and;
  yearNoun: year;
  whichYear: last previous this next past same prior;
  now: now today currently;
  otherDay: earlier ago later yesterday initially;
  anybody: people persons person individuals others inhabitants residents population souls humans afghans;
  cluster: food health nutrition protection education shelter wash water sanitation logistics agriculture livelihoods;
  otherUnit: region globally worldwide world nationwide cluster sector outside;
  otherKind: regional global national;
  generic: un united nations ocha fts unocha secretary general humanitarian needs response plan plans appeal appeals flash
    hrp hnrp hno gho fund funds funding overview office coordination affairs emergency relief coordinator partners donors
    agencies agency mr ms dr us usd requirements coverage some more nearly about over only just however this that these
    those they he she it we his her their our under news global required received people report update situation total
    half one two three four five six seven eight nine ten both most all many another other among despite since so an a
    no not but and or if when while as at by for from in of on to with out per percent`;
