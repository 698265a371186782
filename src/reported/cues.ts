import { lazyMap } from './words.js';

// Words that tell what a figure is, by what the figure counts and by the side on which they stand.
// `requirement`, `funding` and the like are roles; the nearest cue wins.

/** Before a sum of money. */
export const beforeMoney = lazyMap(`
  requirement: seek seeks seeking sought ask asks asked asking call calls called calling appeal appeals
    appealed appealing require requires required requiring requirement requirements request requests
    requested requesting need needs needed budget cost costs costing against demands wants target goal
    solicite
    requiere requieren solicita demande requiert necessite besoins requerimiento requerimientos;
  funding: received receive receives receiving funding raised secured contributed contributions
    contribution pledged mobilized mobilised provided donated given gave got came confirmed paid collected
    financed donations income recibido recu recus funded;
  gap: gap gaps shortfall shortfalls short unmet missing lacking lacks deficit unfunded manque brecha`);

/** Behind a sum of money. */
export const afterMoney = lazyMap(`
  requirement: required requested needed sought appeal plan budget request requirement requirements requis
    requeridos solicitados necesarios demandes;
  funding: received funded raised secured contributed pledged confirmed provided mobilised mobilized
    came funding met donated paid collected contributions recus recibidos available;
  gap: gap shortfall short unmet missing lacking outstanding unfunded deficit`);

/** Before a number of people. */
export const beforePeople = lazyMap(`
  targeted: assist assisting help helping support supporting reach reaching target targets targeting aim
    aims aiming serve serving protect feed feeding for aide aider assister asistir ayudar;
  targeted: targeted;
  inNeed: need;
  reached: reached assisted helped supported served;
  population: population`);

/** Behind a number of people. */
export const afterPeople = lazyMap(`
  inNeed: need needs needing needed require requires requiring required;
  targeted: targeted target planned prioritised prioritized;
  reached: reached assisted helped received;
  population: population`);

/** Before a share. */
export const beforeShare = lazyMap(`
  coverage: coverage funded covering covers covered cover funding financed met meets meeting finance
    financee financiado financiada couvert couverte cubierto;
  unfunded: unfunded underfunded unmet gap shortfall shortage short lack lacks lacking missing;
  decrease: reduction decrease cut drop decline fell fallen falling reduced down dropped declined decreased;
  increase: increase rise grew growth rose risen up increased growing;
  part: account accounts accounted comprise comprises`);

/** Behind a share. */
export const afterShare = lazyMap(`
  coverage: funded required requirement requirements requested request needed financed covered plan
    appeal funding financee financiado financie appeals coverage met received needs;
  unfunded: unfunded underfunded unmet uncovered gap shortfall;
  decrease: reduction decrease cut drop decline less fewer lower smaller;
  increase: increase rise more higher growth larger;
  part: population people children women afghans households inhabitants adults`);

/** Words that say that a figure is of a prioritised part of a plan. */
export const layerWords = lazyMap(
  'prioritised: reprioritised reprioritized prioritised prioritized hyper urgently urgent priority prioritisation',
);
