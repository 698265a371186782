import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

describe('the example of worker threads', () => {
  // It compares the merged summary with that of one thread, and ends with an error where they differ.
  it('merges the files of three threads to the summary of one', { timeout: 60_000 }, () => {
    const printed = execFileSync('npx', ['tsx', 'examples/workers/workers.ts', '900', '5', '3'], {
      encoding: 'utf8',
    });
    expect(printed).toContain('900 flows in 5 files');
    expect(printed).toContain('Both give the same summary: true');
  });
});
