import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { describeValue, expected, oneOf } from '../../src/problems/describe.js';
import * as fields from '../../src/problems/fields.js';
import { nearest } from '../../src/problems/nearest.js';
import { Problem } from '../../src/problems/problem.js';
import { readEach, readWhole } from '../../src/problems/read.js';
import { codes, strictObject, words } from '../../src/problems/words.schema.js';
import { lineOf } from '../support/issues.js';

// The room has no public functions: it is tested by its own names.

describe('the sentence of an error', () => {
  it('says where, what was expected and what came', () => {
    expect(expected('data.flows[3].status', oneOf(['paid', 'pledge']), 'Carry-over')).toBe(
      'data.flows[3].status: expected "paid" or "pledge", received "Carry-over"',
    );
    expect(oneOf(['a', 'b', 'c'])).toBe('"a", "b" or "c"');
    expect(oneOf([])).toBe('nothing');
  });

  it('shows any value short and on one line', () => {
    const shown = [
      ['a\nb', '"a\\nb"'],
      ['\ud800', '"\\ud800"'],
      [Number.NaN, 'NaN'],
      [null, 'null'],
      [undefined, 'undefined'],
      [true, 'true'],
      [12n, '12n'],
      [[1, 2], 'an array of 2'],
      [{ a: 1 }, 'an object'],
      [() => 1, 'a function'],
      [Symbol('x'), 'a symbol'],
    ] as const;
    for (const [value, text] of shown) expect(describeValue(value)).toBe(text);
    expect(describeValue('x'.repeat(1e6))).toHaveLength(63);
  });

  it('calls nothing of a hostile object', () => {
    const hostile = {
      toString: () => {
        throw new Error('called');
      },
      toJSON: () => {
        throw new Error('called');
      },
    };
    expect(describeValue(hostile)).toBe('an object');
  });
});

describe('nearest', () => {
  it('finds words with a slip in them', () => {
    const words = ['paid', 'commitment', 'pledge'];
    expect(nearest('commitmnt', words)).toEqual(['commitment']);
    expect(nearest('Piad', words)).toEqual(['paid']);
    expect(nearest('Carry-over', words)).toEqual([]);
    expect(nearest('', ['a'])).toEqual([]);
  });

  it('of words as near puts first those that begin as the text does', () => {
    expect(nearest('13.4', ['1.4', '3.4', '10.4', '13.1', '13.2', '13.3', '13.4.1'])).toEqual([
      '13.1',
      '13.2',
      '13.3',
    ]);
  });

  it('leaves it at the word that differs in case alone', () => {
    expect(nearest('usd', ['BSD', 'RSD', 'USD'])).toEqual(['USD']);
  });

  it('finds the same first words, however far it looks', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(text, fc.array(text), fc.nat(3), (wanted, list, maxDistance) => {
        const near = nearest(wanted, list, { most: 99, maxDistance });
        const far = nearest(wanted, list, { most: 99, maxDistance: 20 });
        expect(far.slice(0, near.length)).toEqual(near);
      }),
    );
  });

  it('finds a word again after any slip', () => {
    const slip = fc.tuple(fc.constantFrom('swap', 'leave out', 'put in', 'exchange'), fc.nat(8));
    fc.assert(
      fc.property(slip, (one) => {
        const near = nearest(slipped('commitment', one), ['paid', 'commitment'], {
          maxDistance: 1,
        });
        expect(near).toEqual(['commitment']);
      }),
    );
  });

  function slipped(text: string, [kind, at]: [string, number]): string {
    const [before, after] = [text.slice(0, at), text.slice(at)];
    if (kind === 'swap') return `${before}${after[1]}${after[0]}${after.slice(2)}`;
    if (kind === 'leave out') return before + after.slice(1);
    return `${before}x${kind === 'put in' ? after : after.slice(1)}`;
  }

  it('is bounded for a text of any length', () => {
    expect(nearest('x'.repeat(1e6), ['x'])).toEqual([]);
  });
});

describe('reading each record', () => {
  const read = (value: unknown) => fields.finite(fields.record(value, '').amount, 'amount');

  it('keeps the good and tells place and reason of the bad', () => {
    const bad = { amount: '5' };
    expect(readEach([{ amount: 1 }, bad, null, { amount: 2 }], 'rows', read)).toEqual({
      values: [1, 2],
      rejected: [
        {
          index: 1,
          path: 'rows[1].amount',
          message: 'rows[1].amount: expected a finite number, received "5"',
          value: bad,
        },
        {
          index: 2,
          path: 'rows[2]',
          message: 'rows[2]: expected an object, received null',
          value: null,
        },
      ],
      warnings: [],
    });
  });

  it('rejects a record that throws when it is read', () => {
    const trap = {
      get amount(): number {
        throw new Error('do not touch');
      },
    };
    const { values, rejected } = readEach([trap, { amount: 3 }], 'rows', read);
    expect(values).toEqual([3]);
    expect(rejected[0]?.message).toBe(
      'rows[0]: expected a record that can be read, received an object',
    );
  });

  it('turns a problem of the whole into a TypeError', () => {
    expect(() => readWhole('json', () => fields.list({}, ''))).toThrow(
      new TypeError('json: expected a list, received an object'),
    );
  });

  it('joins places from outside in', () => {
    const problem = new Problem('[1].id', 'an id', null).inside('sourceObjects').inside('flow');
    expect(problem.at).toBe('flow.sourceObjects[1].id');
  });

  it('hints at the nearest word, code or field, in schemas as in formats', () => {
    const messages = (schema: z.ZodType, value: unknown) =>
      schema.safeParse(value).error?.issues.map(lineOf);
    const row = strictObject('a row', { status: words(['paid', 'pledge']) });
    expect(messages(row, { status: 'pladge' })).toEqual([
      'status: expected "paid" or "pledge", received "pladge" (nearest: "pledge")',
    ]);
    expect(messages(row, { status: 'paid', statsu: 1 })).toEqual([
      'value: expected only fields of a row, received "statsu" (nearest: "status")',
    ]);
    expect(messages(codes('a code', ['AFG', 'AGO', 'FRA']), 'AG')).toEqual([
      'value: expected a code, received "AG" (nearest: "AGO" or "AFG")',
    ]);
  });

  it('hints at the nearest word', () => {
    const { rejected } = readEach([{ status: 'pladge' }], 'rows', (value) =>
      fields.word(fields.record(value, '').status, ['paid', 'pledge'], 'status'),
    );
    expect(rejected[0]?.message).toBe(
      'rows[0].status: expected "paid" or "pledge", received "pladge" (nearest: "pledge")',
    );
  });
});

describe('reading fields', () => {
  const refuses = (read: () => unknown, message: string) => {
    expect(() => readWhole('value', read)).toThrow(message);
  };

  it('refuses what could change under a copy', () => {
    refuses(
      () => fields.record(JSON.parse('{"__proto__": 1}'), 'row'),
      'row.__proto__: expected no such key',
    );
    refuses(
      () => fields.record(Object.create({ amount: 5 }), 'row'),
      'row: expected a plain object',
    );
    refuses(() => fields.record([], 'row'), 'row: expected an object, received an array of 0');
    const bare = Object.assign(Object.create(null), { constructor: 1 });
    expect(fields.record(bare, 'row')).toBe(bare);
  });

  it('takes ids as text or whole number', () => {
    expect([fields.id('41', 'id'), fields.id(41, 'id'), fields.id(0, 'id')]).toEqual([
      '41',
      '41',
      '0',
    ]);
    for (const value of ['', -1, 1.5, 2 ** 53, Number.NaN, null, {}]) {
      refuses(() => fields.id(value, 'id'), 'id: expected an id');
    }
    expect(fields.idOrNull(undefined, 'id')).toBeNull();
  });

  it('takes amounts that are exact to the cent, and no negative zero', () => {
    for (const value of [0, -7_200_000, 0.1, 1e13 - 0.01, 2 ** 53 - 1]) {
      expect(fields.exactToTheCent(value, 'amount')).toBe(value);
    }
    expect(Object.is(fields.exactToTheCent(-0, 'amount'), 0)).toBe(true);
    for (const value of [
      0.1 + 0.2,
      0.001,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      '5',
      null,
      2 ** 60,
    ]) {
      refuses(() => fields.exactToTheCent(value, 'amount'), 'amount: expected a finite amount');
    }
  });

  it('reads numbers out of text, in time that a hostile text cannot stretch', () => {
    expect([' 12.50 ', '-1e3', 7, '0.0'].map(fields.numeral)).toEqual([12.5, -1000, 7, 0]);
    const none = ['', '1,000', '0x10', 'Infinity', '1e', '1'.repeat(1e6), Number.NaN, null, [1]];
    expect(none.map(fields.numeral)).toEqual(none.map(() => undefined));
    expect(Object.is(fields.numeral('-0'), 0)).toBe(true);
  });

  it('tells null and absent from wrong', () => {
    expect([fields.textOrNull(undefined, 't'), fields.finiteOrNull(null, 'n')]).toEqual([
      null,
      null,
    ]);
    expect([fields.texts(null, 't'), fields.listOrNone(undefined, 'l')]).toEqual([[], []]);
    refuses(() => fields.texts(['a', 1], 'keywords'), 'keywords[1]: expected a text, received 1');
    refuses(() => fields.textOrNull(5, 't'), 't: expected a text or null, received 5');
    refuses(() => fields.finiteOrNull('5', 'n'), 'n: expected a finite number or null');
    refuses(() => fields.flagOrNull('yes', 'f'), 'f: expected true, false or null, received "yes"');
  });
});
