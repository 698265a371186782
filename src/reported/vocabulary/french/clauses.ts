// What small words do in a French clause, next to figures.

export const clauseWords = `
  purposeTo: pour afin; not: pas non sans jamais aucun; will: sera seront devrait devraient prevoit prevoient pourrait;
  auxiliary: ete est sont ont a avait etre deja encore pu; breaks: mais tandis alors cependant toutefois;
  have: a ont est sont avait avaient ete; met: recus recu recues finances finance couverts couvert mobilises mobilise verses
    collectes obtenus ete; aside: soit seulement seuls environ pres ou c est; ofWhich: dont; including: dont notamment;
  for: pour aux a; further: autre autres supplementaires; change: baisse hausse; compared: contre;
  instead: lieu; falls: baisse reduction recul diminution; from: rapport contre de; planNoun: appel plan besoins budget requis;
  fundNoun: financement financements; prioritised: prioritaire prioritaires priorise; urgent: urgente urgent; needed: besoin aide;
  unmet: manquants couverts; onTo: est sont restent reste encore toujours; says: dit indique selon declare annonce; inName: de du et;
  yearNoun: annee an; whichYear: derniere derniers cette precedente; now: maintenant actuellement aujourd; otherDay: hier plus;
  anybody: personnes personne gens habitants individus;
  cluster: alimentaire sante nutrition protection education abris eau assainissement logistique agriculture;
  otherUnit: region monde secteur mondial;
  generic: les la le l des du de nations unies onu ocha fts plan appel humanitaire reponse besoins fonds quelque seuls seulement
    plus pres environ au en dans il elle ils elles ce cette ces un une deux trois pour sur bureau coordination affaires haut
    commissariat partenaires donateurs financement selon apres avant depuis`;
