import type { Said } from '../said.js';

/** How figures are put into words in Spanish. */
// A function, since a bundler keeps what divides, such as 1 / 3, for whoever imports anything of the room.
export const said: Said = /* @__PURE__ */ ((): Said => ({
  modifiers: {
    plain: '#',
    exact: 'exactamente #',
    about: 'aproximadamente #',
    nearly: 'casi #',
    over: 'más de #',
    justover: 'un poco más de #',
    atleast: 'al menos #',
    under: 'menos de #',
    upto: 'hasta #',
    range: '#',
    fraction: '#',
    multiple: '#',
  },
  scales: [
    [9, 'mil millones', 'mil millones'],
    [6, 'millón', 'millones'],
  ],
  percent: ' %',
  percentagePoints: ' puntos porcentuales',
  times: ' veces',
  units: { people: 'personas', families: 'familias', households: 'hogares' },
  of: ' de ',
  fractions: [
    [1 / 4, 'un cuarto'],
    [1 / 3, 'un tercio'],
    [1 / 2, 'la mitad'],
    [2 / 3, 'dos tercios'],
    [3 / 4, 'tres cuartos'],
  ],
  several: 'entre # y #',
}))();
