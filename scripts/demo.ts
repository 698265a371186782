// npm run demo: the news sentence that aidkit starts from, checked against dated figures.
// npm run demo -- FILE.json [--requirement 2416811546]: the coverage job on an FTS response of yours.
// npm run demo -- --plan HAFG25 | --country TJK | --year 2025: from the plans of the world since 2000.
import { parseArgs } from 'node:util';
import { money } from 'aidkit/money';
import { BadFile, type FileReport, reportOnFile } from './demo/ftsFile.js';
import { countryReport, planReport, yearReport } from './demo/plans.js';
import { story } from './demo/story.js';
import { drawSvg } from './draw.js';

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      requirement: { type: 'string' },
      plan: { type: 'string' },
      country: { type: 'string' },
      year: { type: 'string' },
    },
  });
  const [path, ...rest] = positionals;
  if (rest.length > 0) throw new BadFile(`one file at a time, please: ${rest[0]} is one too many`);
  const { name, report } = asked(values, path);
  const { lines, chart } = report();
  console.log(lines.join('\n'));
  if (chart !== null) {
    console.log(`\nDrawn: ${await drawSvg(chart, `out/${name}.svg`)}`);
  }
} catch (error) {
  if (!(error instanceof BadFile) && !isUsage(error)) throw error;
  console.error(`demo: ${(error as Error).message}`);
  process.exitCode = 1;
}

interface Asked {
  readonly plan?: string;
  readonly country?: string;
  readonly year?: string;
  readonly requirement?: string;
}

/** One thing at a time: a plan, a country, a year, a file; without any, the story. */
function asked(values: Asked, path?: string): { name: string; report: () => FileReport } {
  const { plan, country, year } = values;
  const several = [plan, country, year, path].filter((one) => one !== undefined);
  if (several.length > 1) throw new BadFile(`one thing at a time, please: ${several.join(', ')}`);
  const safe = (text: string) => text.replace(/[^\w-]+/g, '-').slice(0, 40);
  if (plan !== undefined) return { name: `plan-${safe(plan)}`, report: () => planReport(plan) };
  if (country !== undefined) {
    return { name: `country-${safe(country)}`, report: () => countryReport(country) };
  }
  if (year !== undefined) return { name: `year-${safe(year)}`, report: () => yearReport(year) };
  if (path !== undefined) {
    return { name: 'coverage', report: () => reportOnFile(path, requirement(values)) };
  }
  return { name: 'afghanistan-2025-coverage', report: story };
}

function requirement({ requirement: text }: { requirement?: string }) {
  if (text === undefined) return null;
  const amount = Number(text.replaceAll(',', ''));
  if (text.trim() === '' || !(amount >= 0) || !Number.isFinite(amount)) {
    throw new BadFile(`--requirement: expected an amount in US dollars, received "${text}"`);
  }
  return money(amount, 'USD');
}

function isUsage(error: unknown): boolean {
  return String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS');
}
