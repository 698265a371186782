// English cues, by the rule that they belong to: `id: phrase | phrase`.

/** Before a figure. */
export const cuesBefore = `
  asks: seek | seeks | seeking | sought | ask | asks | asked | asking | call | calls | called | calling | appeal |
    appeals | appealed | appealing | require | requires | required | requiring | request | requests | requested |
    requesting | need | needs | needed | demands | wants | cost | costs | costing | raise | aims to raise |
    aim to raise | aiming to raise | hopes to raise | seeks to raise;
  requirement: requirement | requirements | budget | against | target | goal | request | ask | funding requirement |
    funding requirements | funding need | funding needs | funding request | funding appeal | funding target |
    funding goal | funding ask | financial requirements | appeal of | plan of;
  original: original requirement | original requirements | original appeal | original request | initially |
    originally | launched at | initial requirement | initial request;
  revised: revised requirement | revised requirements | revised appeal | revised request | revised upwards |
    revised downwards | revised up | revised down | revised | now requires | and now;
  receives: received | receive | receives | receiving | funding | raised | secured | mobilized | mobilised | got |
    came | income | funded | funded at | collected | confirmed | met | available;
  gives: contributed | contributions | contribution | contributes | pledged | pledges | provided | provides | donated |
    donates | donations | given | gave | gives | paid | financed | allocated | committed | disbursed;
  short: gap | gaps | shortfall | shortfalls | short | unmet | missing | lacking | lacks | lack | deficit | unfunded |
    funding gap | funding gaps | funding shortfall | unmet requirement | unmet requirements | unmet needs |
    outstanding | underfunded by | still needs | still needed | still requires | still require | still need | short by |
    short of;
  component: component | part of the plan | part of the appeal | largest part | largest share | largest component | biggest component | component of the plan | share of the plan;
  bracketed: plan | appeal;
  helps: prioritizes | prioritises | prioritizing | prioritising | assistance to | aid to | support to | assist | assisting | help | helping | support | supporting | reach | reaching | target | targets | targeting |
    targeted | aim | aims | aiming | serve | serving | protect | protecting | feed | feeding | aid | people targeted |
    targets to reach;
  helpsFor: for;
  inNeed: people in need | in need | in need of help | in need of assistance | needs of | people in need of help;
  reached: reached | delivered to | distributed to | provided to | assisted | helped | supported | served | people reached | are assisting | is assisting | been assisting |
    able to reach | able to assist | able to help | able to support |
    managed to reach | managed to assist | are helping | is helping | been helping | are supporting | is supporting | been supporting | are reaching | is reaching |
    been reaching | are serving | is serving | been serving | are feeding | is feeding | been feeding;
  population: population | population of;
  covered: coverage | funded | covering | covers | covered | cover | funding | financed | met | meets | meeting |
    finance | funds received | funding received | funding stands at | underfunded at;
  uncovered: unfunded | underfunded | unmet | gap | shortfall | shortage | short | lack | lacks | lacking | missing |
    funding gap | funding shortfall | funding shortage;
  falls: reduction | decrease | cut | drop | decline | fell | fallen | falling | reduced | down | dropped | declined |
    decreased | fall;
  rises: increase | rise | grew | growth | rose | risen | up | increased | growing | grown;
  makesUp: account | accounts | accounted | comprise | comprises | make up | makes up | made up | making up | accounts for;
  costOfOne: cost per | costs per | unit cost | unit costs;
  silentBefore: outside the appeal | funding cut | funding cuts`;

/** Behind a figure. */
export const cuesAfter = `
  asked: required | requested | needed | sought | budget | request | requirement | requirements | asked | is needed |
    are needed | is required | are required | needed for | asked for | called for;
  plan: appeal | plan | response plan | humanitarian response plan | humanitarian plan | flash appeal;
  received: received | funded | raised | secured | confirmed | mobilised | mobilized | came | funding | met |
    collected | available | in hand;
  given: contributed | contribution | donation | grant | pledged | provided | donated | paid | contributions | committed | given | allocated;
  missing: gap | shortfall | short | unmet | missing | lacking | outstanding | unfunded | deficit | still needed |
    still required | is still needed | are still needed | funding gap | more is needed;
  needs: need | needs | needing | needed | require | requires | requiring | required | in need | in need of | are in need;
  targeted: targeted | target | planned | prioritised | prioritized | planned to reach | they planned to reach |
    aimed to reach;
  wereReached: reached | assisted | helped | received | served | supported;
  ofPopulation: population;
  funded: funded | required | requirement | requirements | requested | request | needed | financed | covered | plan |
    appeal | appeals | funding | coverage | met | received | needs | of the funding needed | of the funding required | of the funding requested | of the funding sought |
    of the funds needed | of the funds required | of the funds requested | of the funding that | funding needed |
    of its funding | of funding requirements | of the funding it needs | of the funding has been received | of the funding received;
  unfunded: unfunded | underfunded | unmet | uncovered | gap | shortfall | remain unmet | is unmet | remains unmet |
    is unfunded | remains unfunded | remain unfunded | still unfunded | is missing | are missing | not funded |
    not covered | not met | not been met | not been received | yet to be received | yet to come | yet to be funded;
  fall: reduction | decrease | cut | drop | decline | less | fewer | lower | smaller | funding cut | funding cuts | fall;
  rise: increase | rise | more | higher | growth | larger;
  ofTargeted: of those targeted | of the people targeted | of people targeted | of the target | of its target |
    of the targeted people;
  ofPeople: population | people | children | women | afghans | households | inhabitants | adults | girls | refugees;
  ofFunding: of all funding | of the funding | of the total funding | of funding;
  forEach: per person | per head | per family | per household | per beneficiary | a person | a head;
  silentAfter: outside the appeal | outside the plan`;
