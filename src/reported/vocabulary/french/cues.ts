// French cues, by the rule that they belong to: `id: phrase | phrase`.

/** Before a figure. */
export const cuesBefore = `
  asks: requiert | requierent | necessite | necessitent | demande | demandent | demander | sollicite | sollicitent |
    cherche | cherchent | reclame | a besoin | ont besoin | besoin | aura besoin | exige | coute | chiffres a | lever | recueillir;
  requirement: besoins | besoins financiers | besoins de financement | appel | appel de fonds | budget | appel humanitaire | un montant | requis;
  revised: revise | revise a | revises a | releve a; original: initialement | appel initial | plan initial;
  receives: recu | recus | recoit | recevoir | collecte | collectes | leve | mobilise | mobilises | obtenu | fonds recus | finance a hauteur | finances a hauteur | financement;
  gives: verse | donne | promis | alloue | debloque | contribue | fourni | octroye;
  short: manque | manquent | deficit | deficit de financement | ecart | besoins non couverts | il manque | manque encore;
  bracketed: plan | appel;
  helps: aider | assister | venir en aide a | venir en aide | atteindre | cibler | cible | ciblent | vise | visent | secourir | soutenir | aide | apporter une aide | nourrir;
  inNeed: dans le besoin | personnes dans le besoin | personnes ayant besoin d aide;
  reached: atteint | atteintes | assiste | secouru; population: population;
  covered: finance | financee | finances | financees | couvert | couverts | couverte | couvertes | couverture | taux de financement | couvre;
  uncovered: manque | deficit | sous - finance | non finance; falls: baisse | reduction | recul | chute | diminue | reduit;
  rises: hausse | augmentation | augmente | progresse; makesUp: represente | representent | constituent`;

/** Behind a figure. */
export const cuesAfter = `
  asked: requis | requise | requises | demandes | demandees | necessaires | necessaire | sollicites | sont necessaires;
  plan: appel; received: recus | recu | recues | mobilises | mobilise | collectes | leves | ont ete recus | ont ete mobilises | obtenus;
  given: verses | promis | alloues; missing: manquants | manquent | font defaut | manque | font encore defaut;
  needs: ont besoin | a besoin | auront besoin | dans le besoin | ayant besoin | necessitent | avaient besoin;
  targeted: ciblees | cibles | visees | vises | ciblee; wereReached: atteintes | atteints | aidees | assistees | ont recu | secourues;
  ofPopulation: population;
  funded: finance | financee | finances | financees | besoins | du plan | de l appel | couverts | couvertes | requis | requises | fonds requis | fonds necessaires | fonds demandes | demandes | necessaires;
  unfunded: non finances | non finance | non couverts | ne sont pas finances | ne sont pas couverts | manquent | manque;
  fall: baisse | de moins | reduction; rise: hausse | de plus | augmentation; ofPeople: population | personnes | enfants | femmes | habitants | menages`;
