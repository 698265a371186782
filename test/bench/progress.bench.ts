import { progressStatus, sdgIndex, sdr2019, unsd2022 } from 'aidkit/progress';
import type { Bench } from '../../scripts/bench.js';
import { bundledKB, timeTogether } from './support/measure.js';

/** As many values as the index of 2019 has, spread over its countries and indicators. */
function values() {
  const { members, indicators } = sdr2019;
  const table = members.flatMap(({ country }, row) =>
    indicators.map(({ code, lower, optimum }, column) => ({
      country,
      indicator: code,
      value: lower + ((optimum - lower) * ((row * 31 + column * 17) % 120)) / 100,
    })),
  );
  return table.filter((_, index) => index % 10 < 7);
}

const series = Array.from({ length: 22 }, (_, index) => ({
  year: 2000 + index,
  value: 50 + index,
}));

export const measures: Bench = async () => {
  const table = values();
  const { index, status } = timeTogether({
    index: () => sdgIndex(table, sdr2019),
    status: () =>
      progressStatus(series, { direction: 'increase', target: 90, thresholds: unsd2022 }),
  });
  const statusCode =
    "import { progressStatus, unsd2022 } from 'aidkit/progress'; console.log(progressStatus, unsd2022)";
  const indexCode =
    "import { sdgIndex, sdr2019 } from 'aidkit/progress'; console.log(sdgIndex, sdr2019)";
  return [
    {
      what: `the whole index of 2019 (${table.length} values)`,
      value: index / 1e6,
      budget: 50,
      unit: 'ms',
    },
    {
      what: 'status of a series of 22 years',
      value: status / 1e3,
      budget: null,
      unit: 'microseconds',
    },
    {
      what: 'progressStatus and unsd2022, bundled',
      value: await bundledKB(statusCode),
      budget: null,
      unit: 'kB gzip',
    },
    {
      what: 'sdgIndex and sdr2019, bundled',
      value: await bundledKB(indexCode),
      budget: null,
      unit: 'kB gzip',
    },
  ];
};
