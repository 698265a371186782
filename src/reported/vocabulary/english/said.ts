import type { Said } from '../said.js';

/** How figures are put into words in English. */
// A function, since a bundler keeps what divides, such as 1 / 3, for whoever imports anything of the room.
export const said: Said = /* @__PURE__ */ ((): Said => ({
  modifiers: {
    plain: '#',
    exact: 'exactly #',
    about: 'about #',
    nearly: 'nearly #',
    over: 'more than #',
    justover: 'just over #',
    atleast: 'at least #',
    under: 'less than #',
    upto: 'up to #',
    range: '#',
    fraction: '#',
    multiple: '#',
  },
  scales: [
    [12, 'trillion', 'trillion'],
    [9, 'billion', 'billion'],
    [6, 'million', 'million'],
  ],
  percent: '%',
  percentagePoints: ' percentage points',
  times: ' times',
  units: {},
  of: ' ',
  fractions: [
    [1 / 10, 'a tenth'],
    [1 / 5, 'a fifth'],
    [1 / 4, 'a quarter'],
    [1 / 3, 'a third'],
    [2 / 5, 'two fifths'],
    [1 / 2, 'half'],
    [3 / 5, 'three fifths'],
    [2 / 3, 'two thirds'],
    [3 / 4, 'three quarters'],
    [4 / 5, 'four fifths'],
    [9 / 10, 'nine tenths'],
  ],
  several: 'between # and #',
}))();
