import { readFileSync } from 'node:fs';
import { findUnSymbols, parseUnSymbol } from 'aidkit/un-symbols';
import { parse } from 'csv-parse/sync';
import type { Measure } from '../../scripts/bench.js';
import { bundledKB, time } from './support/measure.js';

function texts(name: string): string[] {
  const file = new URL(`../fixtures/symbols/${name}`, import.meta.url);
  const rows: { text: string }[] = parse(readFileSync(file), {
    columns: true,
    comment: '#',
    comment_no_infix: true,
  });
  return rows.map(({ text }) => text);
}

/** The slowest of many texts, in microseconds. */
function slowest(list: readonly string[]): number {
  return (
    Math.max(...list.map((text) => time(() => parseUnSymbol(text), { rounds: 5, minMs: 1 }))) / 1000
  );
}

export async function measures(): Promise<Measure[]> {
  const seen = texts('symbols.csv');
  const hostile = [
    'A/'.repeat(80),
    'A/RES/79/233 A and B and C and D and E and F and G and H and I and J and K and L and M',
    'A/1 and Corr.1 and 2 and 3 and 4 and 5 and 6 and 7 and 8 and 9 and 10 and 11 and 12 and 13 and 14',
    `A/1${', A/1'.repeat(30)}`,
    ' '.repeat(160),
    'resolution '.repeat(14),
    `A/79/6 (${'Sect. '.repeat(20)})`,
    '1'.repeat(160),
    'A/1/Add.1-50 and '.repeat(9),
    'A/79/6 (Sect. 29E)/Corr.1, chap. III, sect. B, para. 1, and '.repeat(2),
    'Commission on the Status of Women and '.repeat(4),
    `resolutions 79/233 of 24 December 2024${', 79/1'.repeat(20)}`,
    '\u00a0'.repeat(160),
    'x'.repeat(1_000_000),
  ];
  const all = time(() => seen.map((text) => parseUnSymbol(text))) / seen.length / 1000;
  const prose = `In resolution 79/233 the Assembly took note of A/79/251 and Add.1. ${'It rained. '.repeat(900)}`;
  return [
    { what: 'parseUnSymbol, mean of the fixture', value: all, budget: 50, unit: 'microseconds' },
    {
      what: 'parseUnSymbol, slowest of the fixture',
      value: slowest(seen),
      budget: 50,
      unit: 'microseconds',
    },
    {
      what: 'parseUnSymbol, slowest of hostile texts',
      value: slowest(hostile),
      budget: 50,
      unit: 'microseconds',
    },
    {
      what: 'findUnSymbols, a thousand characters of prose',
      value: time(() => findUnSymbols(prose)) / prose.length,
      budget: null,
      unit: 'microseconds',
    },
    {
      what: "import { parseUnSymbol } from 'aidkit/cooperation'",
      value: await bundledKB("export { parseUnSymbol } from 'aidkit/cooperation'"),
      budget: null,
      unit: 'kB gzip',
    },
  ];
}
