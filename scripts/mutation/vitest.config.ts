import base from '../../vitest.config.js';

/** The tests of one room, which Stryker runs again for each change: no types, no report of its own. */
const files = (process.env.MUTATION_TESTS ?? '').split(' ').filter((file) => file !== '');
const test = {
  ...base.test,
  include: files.map((file) => `test/${file}`),
  reporters: ['dot'],
  typecheck: { enabled: false },
};
export default { ...base, test };
