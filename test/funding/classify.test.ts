import { type Boundary, classifyFlow, sharingOf } from 'aidkit/funding';
import { describe, expect, it } from 'vitest';
import { makeFlow } from '../support/flows.js';

const jordan2020: Boundary = { location: ['114'], usageYear: ['2020'] };
const inside = { location: '114', usageYear: '2020' };

describe('classifyFlow', () => {
  it.each([
    ['destination inside only', {}, inside, false, 'incoming'],
    ['source inside only', inside, { location: '2', usageYear: '2020' }, false, 'outgoing'],
    ['both inside', inside, inside, false, 'internal'],
    ['none', {}, { location: '2', usageYear: '2020' }, false, 'outside'],
    ['new money with both sides inside (R2)', inside, inside, true, 'incoming'],
    ['new money that goes out', inside, {}, true, 'outgoing'],
    ['one dimension of two', {}, { location: '114', usageYear: '2021' }, false, 'outside'],
    ['a side without any object of a dimension', {}, { location: '114' }, false, 'outside'],
    [
      'one accepted id among several',
      {},
      { location: ['2', '114'], usageYear: '2020' },
      false,
      'incoming',
    ],
  ] as const)('%s', (_, from, to, newMoney, direction) => {
    expect(classifyFlow(makeFlow({ from, to, newMoney }), jordan2020)).toBe(direction);
  });

  it('reads R2 as internal where the caller says so', () => {
    const flow = makeFlow({ from: inside, to: inside, newMoney: true });
    expect(classifyFlow(flow, jordan2020, { newMoneyInside: 'internal' })).toBe('internal');
  });

  it('takes unknown new money (HDX files) as not new', () => {
    const flow = makeFlow({ from: inside, to: inside, newMoney: null });
    expect(classifyFlow(flow, jordan2020)).toBe('internal');
  });

  it('accepts any of several ids, few or many', () => {
    const many = Array.from({ length: 40 }, (_, index) => String(index + 100));
    const flow = makeFlow({ to: { location: '114' } });
    expect(classifyFlow(flow, { location: ['1', '114'] })).toBe('incoming');
    expect(classifyFlow(flow, { location: many })).toBe('incoming');
    expect(classifyFlow(flow, { location: many.filter((id) => id !== '114') })).toBe('outside');
  });

  it('finds no inside where the data lost the id', () => {
    const flow = makeFlow({ to: { cluster: '7' } });
    const lost = {
      ...flow,
      destination: flow.destination.map((object) => ({ ...object, id: null })),
    };
    expect(classifyFlow(lost, { cluster: ['7'] })).toBe('outside');
  });

  it('names a dimension that does not exist, an id that is no text, and a boundary without any', () => {
    expect(() => classifyFlow(makeFlow(), { year: ['2020'] } as Boundary)).toThrow(
      /boundary: expected dimensions among .*"usageYear".*, received "year"/,
    );
    expect(() => classifyFlow(makeFlow(), { location: [1] } as unknown as Boundary)).toThrow(
      new TypeError('boundary.location: expected a list of ids as text, received 1'),
    );
    expect(() => classifyFlow(makeFlow(), {})).toThrow(RangeError);
  });
});

describe('classifyFlow and sharingOf', () => {
  it('say that a flow as FTS writes it must be parsed first', () => {
    const wire = { sourceObjects: [], destinationObjects: [] } as unknown as ReturnType<
      typeof makeFlow
    >;
    for (const ask of [classifyFlow, sharingOf]) {
      expect(() => ask(wire, jordan2020)).toThrow(
        new TypeError('flow.source: expected a list of flow objects, received undefined'),
      );
    }
  });

  it('take no id as inside where the list of ids is empty', () => {
    expect(classifyFlow(makeFlow({ to: inside }), { location: [] })).toBe('outside');
  });

  it('refuse a boundary that is none', () => {
    for (const none of [null, undefined, 'plan']) {
      expect(() => classifyFlow(makeFlow(), none as unknown as Boundary)).toThrow(
        /^boundary: expected dimensions such as/,
      );
    }
    const hostile = JSON.parse('{"__proto__": ["114"]}') as Boundary;
    expect(() => classifyFlow(makeFlow(), hostile)).toThrow(/received "__proto__"/);
  });
});

describe('sharingOf', () => {
  it.each([
    ['several countries', {}, { location: ['114', '124'] }, 'shared'],
    [
      'several years, one of them outside',
      {},
      { location: '114', usageYear: ['2020', '2021'] },
      'shared',
    ],
    ['several countries on the source side', { location: ['1', '2'] }, inside, 'shared'],
    [
      'new money with both sides inside, shared',
      { location: '114' },
      { location: ['114', '2'] },
      'shared',
    ],
    ['several clusters, which are no dimension', {}, { ...inside, cluster: ['7', '8'] }, 'single'],
    ['overlapping emergencies', {}, { ...inside, emergency: ['90', '91'] }, 'single'],
  ] as const)('%s', (_, from, to, sharing) => {
    expect(sharingOf(makeFlow({ from, to }), jordan2020)).toBe(sharing);
  });

  it('looks at every object of a side, the first and the last', () => {
    const object = (type: 'location' | 'plan', behavior: 'single' | 'shared') => ({
      ...{ type, id: '114', name: 'x', behavior },
    });
    const single = object('plan', 'single');
    const shared = object('location', 'shared');
    for (const side of [[shared], [shared, single], [single, shared]]) {
      const flow = makeFlow();
      expect(sharingOf({ ...flow, destination: side }, jordan2020)).toBe('shared');
      expect(sharingOf({ ...flow, source: side, destination: [single] }, jordan2020)).toBe(
        'shared',
      );
    }
  });
});
