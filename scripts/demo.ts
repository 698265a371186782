// npm run demo: the news sentence that aidkit starts from, checked against dated figures.
// npm run demo -- FILE.json [--requirement 2416811546]: the coverage job on an FTS response of yours.
import { parseArgs } from 'node:util';
import { money } from 'aidkit/money';
import { BadFile, reportOnFile } from './demo/ftsFile.js';
import { story } from './demo/story.js';
import { drawSvg } from './draw.js';

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { requirement: { type: 'string' } },
  });
  const [path, ...rest] = positionals;
  if (rest.length > 0) throw new BadFile(`one file at a time, please: ${rest[0]} is one too many`);
  const { lines, chart } = path === undefined ? story() : reportOnFile(path, requirement(values));
  console.log(lines.join('\n'));
  if (chart !== null) {
    const svg = path === undefined ? 'out/afghanistan-2025-coverage.svg' : 'out/coverage.svg';
    console.log(`\nDrawn: ${await drawSvg(chart, svg)}`);
  }
} catch (error) {
  if (!(error instanceof BadFile) && !isUsage(error)) throw error;
  console.error(`demo: ${(error as Error).message}`);
  process.exitCode = 1;
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
