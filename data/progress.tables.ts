import { literal, readCsv, tableHeader } from '../scripts/data/table.js';

const indicators = 'data/progress/sdr2019-indicators.csv';
const countries = 'data/progress/sdr2019-countries.csv';

function column(row: Record<string, string>, name: string, file: string): string {
  const value = row[name];
  if (value === undefined || value === '') throw new Error(`${file}: a row without ${name}`);
  return value;
}

function checkedIndicators(): string {
  const seen = new Set<string>();
  const lines = readCsv(indicators).map((row) => {
    const get = (name: string) => column(row, name, indicators);
    const code = get('code');
    if (seen.has(code)) throw new Error(`${indicators}: ${code} twice`);
    seen.add(code);
    const [lower, red, green, optimum] = ['lower', 'red', 'green', 'optimum'].map((name) => {
      const value = Number(get(name));
      if (!Number.isFinite(value)) throw new Error(`${indicators}: ${code} has no number ${name}`);
      return value;
    }) as [number, number, number, number];
    const sign = optimum > lower ? 1 : -1;
    if (lower === optimum || (red - lower) * sign < 0 || (green - red) * sign < 0) {
      throw new Error(`${indicators}: ${code} does not run lower, red, green, optimum`);
    }
    if (!code.startsWith(`sdg${get('goal')}_`)) throw new Error(`${indicators}: goal of ${code}`);
    const flags = ['others', 'oecd', 'scored'].map(get).join('');
    // The code carries the goal: sdg1_wpc is of Goal 1.
    return [code.slice(3), lower, red, green, optimum, flags].join(' ');
  });
  return lines.join('\n');
}

/** One line a region: its name, its countries, and with a star those that are landlocked. */
function checkedCountries(): string {
  const regions = new Map<string, string[]>();
  for (const row of readCsv(countries)) {
    const country = column(row, 'country', countries);
    if (!/^[A-Z]{3}$/.test(country)) throw new Error(`${countries}: ${country} is no alpha-3 code`);
    const region = column(row, 'region', countries);
    const list = regions.get(region) ?? [];
    list.push(column(row, 'landlocked', countries) === '1' ? `${country}*` : country);
    regions.set(region, list);
  }
  return [...regions].map(([region, list]) => `${region}: ${list.join(' ')}`).join('\n');
}

export function tables(): Record<string, string> {
  return {
    'src/progress/sdgIndex/sdr2019.table.ts': `${tableHeader([indicators, countries])}\
// Facts of Sachs et al. (2019), Sustainable Development Report 2019, github.com/sdsna/2019GlobalIndex, CC BY 4.0.
/** An indicator a line: code, lower, red, green, optimum, and whether others, OECD, scores use it. */
export const SDR_2019_INDICATORS = ${literal(checkedIndicators())};
/** A region a line: name and countries; a star marks the landlocked. */
export const SDR_2019_COUNTRIES = ${literal(checkedCountries())};
`,
  };
}
