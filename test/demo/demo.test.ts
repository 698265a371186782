import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportOnFile } from '../../scripts/demo/ftsFile.js';
import { countryReport, planReport, yearReport } from '../../scripts/demo/plans.js';
import { story } from '../../scripts/demo/story.js';

const page = 'test/fixtures/formats/afghanistan-2025-flows.json';
const folder = mkdtempSync(join(tmpdir(), 'aidkit-demo-'));

describe('npm run demo', () => {
  it('tells which denominator, which day and which amount 22% stood for', () => {
    const text = story().lines.join('\n');
    // OCHA: 357 million by 27 April is 22 per cent of the 1.62 billion layer and 15 of the plan.
    expect(text).toMatch(/2025-04-27 +357,000,000 +14\.8% +22\.0% +15% of the plan/);
    expect(text).toContain(
      'as of 2025-07-07: of the whole plan, which stands for 519.6 to 543.8 million',
    );
    expect(text).toMatch(/Gap on 2026-09-27: 1,402,609,762/);
    // 2,416,811,546 / 16,800,000
    expect(text).toContain('143.86 US dollars');
    expect(text).toMatch(/2025 +HAFG25 +2,416,811,546 +1,014,201,784 +42\.0%/);
    expect(text).toContain('433,533,333');
  });

  it('draws an SVG and prints where it is', { timeout: 60_000 }, () => {
    const output = execFileSync('npx', ['tsx', 'scripts/demo.ts'], { encoding: 'utf8' });
    const path = /Drawn: (\S+\.svg)/.exec(output)?.[1] ?? '';
    expect(existsSync(path)).toBe(true);
  });
});

describe('npm run demo -- FILE.json', () => {
  it('adds up a page of flows and compares with what FTS states', () => {
    const { lines } = reportOnFile(page, { amount: 1_000_000_000, currency: 'USD' });
    const text = lines.join('\n');
    expect(text).toContain('{"plan":["990001"]}');
    expect(text).toContain('30 of 30 flows cross it as FTS says.');
    expect(text).toContain('FTS states the same 433,533,333 coming in.');
    expect(text).toContain('Coverage: 43.4%');
  });

  const file = (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };

  it.each([
    ['no file', join(folder, 'missing.json'), /missing\.json: cannot be read \(ENOENT\)/],
    ['no JSON', file('text.json', '{"data": '), /text\.json: is not JSON/],
    [
      'another JSON',
      file('other.json', '{"name": "aidkit"}'),
      /other\.json: response: expected an FTS response/,
    ],
    [
      'flows that are no list',
      file('flows.json', '{"data": {"flows": 3}}'),
      /flows\.json: data\.flows: expected/,
    ],
  ])('%s: one line and exit code 1', { timeout: 60_000 }, (_, path, message) => {
    const { status, stderr } = spawnSync('npx', ['tsx', 'scripts/demo.ts', path], {
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    const lines = stderr.split('\n').filter((line) => line !== '' && !line.startsWith('npm warn'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(message);
  });

  it('tells of a broken flow and goes on with the others', () => {
    const path = file(
      'broken.json',
      JSON.stringify({
        status: 'ok',
        data: { flows: [{ id: '1', status: 'paid', amountUSD: '5' }] },
      }),
    );
    expect(reportOnFile(path, null).lines.join('\n')).toContain(
      'refused: data.flows[0].amountUSD: expected',
    );
  });
});

describe('npm run demo -- --plan, --country, --year', () => {
  const credit = 'UN OCHA Financial Tracking Service (FTS) by way of HDX, CC BY-IGO 3.0';

  it('tells of a plan with the newest figure and its day', () => {
    const { lines, chart } = planReport('HAFG25');
    const text = lines.join('\n');
    expect(text).toContain('FTS id 1263');
    expect(text).toContain('Received, as of 2026-09-27: 1,014,201,784, 42.0%');
    expect(text).toContain('Its urgent layer, known since 2025-04-27: 1,620,000,000');
    expect(text).toContain(credit);
    expect(JSON.stringify(chart)).toContain('HDX');
    expect(planReport('1263').lines).toEqual(lines);
  });

  it('shows the funding of a plan for several countries as a lower bound', () => {
    const text = planReport('RAFG22').lines.join('\n');
    expect(text).toContain('at least 126,794,208');
    expect(text).toMatch(/TJK +40,457,486 +1,676,501 +4\.1%/);
  });

  it('tells the plans of a country, by code or name, and what is in none', () => {
    const { lines } = countryReport('TJK');
    const text = lines.join('\n');
    expect(text.match(/[CFO]TJK\d+/g)).toHaveLength(9);
    expect(text).toContain('2009 -6,739,315');
    expect(countryReport('Tajikistan').lines).toEqual(lines);
    expect(countryReport('KAZ').lines.join('\n')).toContain('HDX lists none.');
  });

  it('ranks the plans of a year, and names the three sums', () => {
    const text = yearReport('2014').lines.join('\n');
    expect(text).toContain('Together 57.5%');
    expect(text).toContain('all money over all requirements: 65.9%');
    expect(text).toContain('rows with a requirement alone: 60.7%');
    expect(yearReport('2026').lines.join('\n')).toContain('the figures are not final');
  });

  it.each([() => planReport('XAFG25'), () => countryReport('Atlantis'), () => yearReport('1999')])(
    'says in one line what it does not know: %#',
    (report) => {
      expect(report).toThrow(/^--(plan|country|year): /);
    },
  );
});
