import { lazyTable } from '../../problems/frozen.js';
import type { SdgIndexEdition, SdgIndexIndicator, SdgIndexMember } from './sdgIndexEdition.js';
import { SDR_2019_COUNTRIES, SDR_2019_INDICATORS } from './sdr2019.table.js';

/**
 * The SDG Index of 2019: 114 indicators with bounds and thresholds, 193 countries with their regions,
 * and the edition's rules, for {@link sdgIndex}. Read from its table on first use; frozen.
 *
 * Facts of Sachs, Schmidt-Traub, Kroll, Lafortune, Fuller (2019): Sustainable Development Report 2019,
 * github.com/sdsna/2019GlobalIndex, CC BY 4.0. All scores, colours, index values and ranks of that
 * edition are reproduced by it.
 * @example
 * sdr2019.indicators.length // => 114
 * sdr2019.members.find((member) => member.country === 'TJK')?.region // => 'E. Europe & C. Asia'
 */
export const sdr2019: SdgIndexEdition = /* @__PURE__ */ lazyTable<SdgIndexEdition>({
  id: () => 'sdr2019',
  year: () => 2019,
  source: () =>
    'Sachs et al. (2019), Sustainable Development Report 2019; github.com/sdsna/2019GlobalIndex',
  licence: () => 'CC BY 4.0',
  indicators: () => SDR_2019_INDICATORS.split('\n').map(readIndicator),
  members: () => SDR_2019_COUNTRIES.split('\n').flatMap(readRegion),
  rules: () => ({
    maxPercentMissing: 20,
    // Donors are measured by the aid they give, other countries by the revenue they raise.
    alternatives: [['sdg17_oda', 'sdg17_govrev']],
    scoreDecimals: null,
    imputedGoals: [],
    neverAlone: [],
  }),
});

function readIndicator(line: string): SdgIndexIndicator {
  const [code = '', lower, red, green, optimum, flags] = line.split(' ');
  return {
    code: `sdg${code}`,
    goal: Number.parseInt(code, 10),
    lower: Number(lower),
    red: Number(red),
    green: Number(green),
    optimum: Number(optimum),
    scored: flags?.[2] === '1',
    rated: { oecd: flags?.[1] === '1', others: flags?.[0] === '1' },
  };
}

function readRegion(line: string): SdgIndexMember[] {
  const [region = '', list = ''] = line.split(': ');
  return list.split(' ').map((entry) => ({
    country: entry.slice(0, 3),
    region,
    oecd: region === 'OECD',
    landlocked: entry.endsWith('*'),
  }));
}
