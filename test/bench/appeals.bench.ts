import {
  type CoverageTimeline,
  coverageOn,
  coverageTimeline,
  fundingCoverage,
  poolAppeals,
} from 'aidkit/coverage';
import { centralAsiaAppeals } from 'aidkit/datasets';
import { addDays } from 'aidkit/dates';
import type { Measure } from '../../scripts/bench.js';
import { makeAppeal, seen } from '../support/appeals.js';
import { bundledKB, time, timeTogether } from './support/measure.js';

const COUNT = 100_000;

/** A small generator, so that every run sees the same disorder. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export async function measures(): Promise<Measure[]> {
  const next = numbers(7);
  const days = Array.from({ length: 9000 }, (_, index) => addDays('2001-01-01', index));
  const anyDay = () => days[Math.floor(next() * days.length)] as string;
  const observations = Array.from({ length: COUNT }, () =>
    seen(anyDay(), Math.floor(next() * 1e9)),
  );
  const plan = makeAppeal({ requirement: 1e9 });
  const build = time(() => coverageTimeline(plan, observations), { rounds: 25 });

  const timeline: CoverageTimeline<'USD'> = coverageTimeline(plan, observations);
  const asked = Array.from({ length: 1024 }, anyDay);
  let at = 0;
  const ask = time(() => coverageOn(timeline, asked[at++ & 1023] as string));

  const { appeals, observations: known } = centralAsiaAppeals;
  const pool = time(() => poolAppeals(appeals, known, { on: '2026-09-27' }));
  const requirement = plan.versions[0]?.revisedRequirement ?? null;
  const both = timeTogether({
    points: () => timeline.points.length,
    coverages: () => observations.map(({ funding }) => fundingCoverage({ funding, requirement })),
  });

  const dataset = `import { centralAsiaAppeals } from 'aidkit/datasets'; console.log(centralAsiaAppeals.appeals)`;
  const one = `import { peopleCoverage } from 'aidkit/coverage'; console.log(peopleCoverage)`;
  const external = ['date-fns/*', '@date-fns/*'];
  return [
    { what: 'a timeline of 100,000 observations', value: build / 1e6, budget: 100, unit: 'ms' },
    { what: 'its 100,000 coverages alone', value: both.coverages / 1e6, budget: null, unit: 'ms' },
    { what: 'a date asked of it', value: ask / 1000, budget: 2, unit: 'microseconds' },
    {
      what: 'all appeals of the dataset pooled',
      value: pool / 1000,
      budget: null,
      unit: 'microseconds',
    },
    {
      what: 'the dataset in a bundle',
      value: await bundledKB(dataset, external),
      budget: 8,
      unit: 'kB gzip',
    },
    {
      what: 'peopleCoverage in a bundle',
      value: await bundledKB(one, external),
      budget: 1.5,
      unit: 'kB gzip',
    },
  ];
}
