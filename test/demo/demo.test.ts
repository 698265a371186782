import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportOnFile } from '../../scripts/demo/ftsFile.js';
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
