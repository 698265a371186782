import type { Said } from '../said.js';

/** How figures are put into words in French. */
// A function, since a bundler keeps what divides, such as 1 / 3, for whoever imports anything of the room.
export const said: Said = /* @__PURE__ */ ((): Said => ({
  modifiers: {
    plain: '#',
    exact: 'exactement #',
    about: 'environ #',
    nearly: 'près de #',
    over: 'plus de #',
    justover: 'un peu plus de #',
    atleast: 'au moins #',
    under: 'moins de #',
    upto: "jusqu'à #",
    range: '#',
    fraction: '#',
    multiple: '#',
  },
  scales: [
    [9, 'milliard', 'milliards'],
    [6, 'million', 'millions'],
  ],
  percent: ' %',
  percentagePoints: ' points de pourcentage',
  times: ' fois',
  units: { people: 'personnes', families: 'familles', households: 'ménages' },
  of: ' de ',
  fractions: [
    [1 / 4, 'un quart'],
    [1 / 3, 'un tiers'],
    [1 / 2, 'la moitié'],
    [2 / 3, 'deux tiers'],
    [3 / 4, 'trois quarts'],
  ],
  several: 'entre # et #',
}))();
