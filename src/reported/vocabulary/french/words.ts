// French nouns that are counted, and the small words of figures, names and clauses.

export const units = `
  people: personne personnes gens habitant habitants enfant enfants femme femmes homme hommes fille filles
    garcon garcons refugie refugies deplace deplaces rapatries rapatrie blesse blesses mort morts deces victime
    victimes migrants migrant civils eleves etudiants patients enseignants agriculteurs individus beneficiaires
    citoyens nourrissons bebes meres adultes jeunes agees afghans afghanes syriens yemenites soudanais haitiens
    disparus participants delegues benevoles infirmiers medecins vulnerables sinistres rohingya rohingyas;
  families: famille familles; households: menage menages foyer foyers;
  organisations: partenaires organisations ong agences; sites: site sites; facilities: etablissements structures;
  countries: pays; villages: village villages; districts: district districts; provinces: province provinces;
  schools: ecole ecoles; hospitals: hopital hopitaux; clinics: clinique cliniques; appeals: appels;
  plans: plan plans; projects: projet projets; trucks: camion camions; camps: camps;
  houses: maison maisons logement logements habitations; tonnes: tonne tonnes;
  kilometres: kilometre kilometres km; metres: metre metres; hectares: hectare hectares; litres: litre litres;
  kilograms: kg kilogrammes; days: jour jours; weeks: semaine semaines; months: mois; years: an ans annee annees;
  hours: heure heures; minutes: minute minutes; votes: voix votes abstentions; francs: franc francs; rupees: roupies`;

/** What small words do in a figure. */
export const words = `
  article: un une;
  hundred: cent cents;
  tensAnd: et;
  and: et;
  or: ou;
  to: a;
  between: entre;
  from: ranging;
  of: de d du des;
  the: le la les l un leur leurs ses son sa ces;
  wholeOf: de d du des sur;
  out: parmi;
  outOf: de;
  in: sur;
  onlyPart: sur;
  each: chaque;
  which: qui;
  equals: represente est sont soit;
  by: de;
  times: fois;
  perTime: par;
  several: plusieurs quelques;
  changed: passe passee passes tombe tombee passant baisse
    augmente chute hausse recule;
  ordinal: tiers;
  halfOfScale: demi;
  aloneScale: mille;
  partOn: de des du d est sont ont a;
  notHalf: premiere seconde deuxieme derniere chaque;
  notHalfOf: annee journee heure;
  month: janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre;
  doubtfulMonth: mai;
  label: section page pages article articles annexe phase niveau objectif objectifs cible cibles
    odd resolution resolutions numero paragraphe figure tableau chapitre cop ga;
  ending: er ere eme e o a s;
  clock: h heures;
  year: en de du depuis annee annees fin debut l pour et;
  aged: age ages agee agees;
  limit: moins;
  ofAge: enfants filles garcons;
  span: ans mois;
  old: old;
  point: virgule;
  inNeed: dans;
  need: besoin besoins;
  hyphenPercent: pourcent;
  person: personne personnes enfant enfants
    femme femmes;
  passive: sont ont ete etaient deja;
  passiveVoice: ete sont etaient;
  moneyVerb: recu recus recue recues requiert demande necessite sollicite coute leve mobilise;
  moneyPart: requis demandes necessaires sollicites; adjective: ciblees cibles necessaires requis requises affectes affectees touches touchees supplementaires humanitaires
    demandes demandees recus recues prevus prevues finances financees vises visees;
  stop: a au aux en et ou dans pour par sur sous avec sans est sont etait etaient sera seront a ont avait qui que
    dont ou ne n pas contre entre depuis pendant apres avant il elle ils elles ce cet cette leur leurs plus moins
    requis requise necessaires demandes recus`;
