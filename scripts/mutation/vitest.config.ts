import base from '../../vitest.config.js';

/** The tests of one room, which Stryker runs again for each change: no types, no report of its own. */
const rooms = (process.env.MUTATION_TESTS ?? '').split(' ').filter((room) => room !== '');
const test = {
  ...base.test,
  include: rooms.map((room) => `test/${room}/**/*.test.ts`),
  reporters: ['dot'],
  typecheck: { enabled: false },
};
export default { ...base, test };
