// A Chromium that is installed on the machine, driven by playwright-core. Where there is none, the browser
// tests say so and check nothing.
import { spawnSync } from 'node:child_process';
import { type Browser, chromium } from 'playwright-core';

/** Path of the first Chromium of the machine; undefined if there is none. */
export function chromiumPath(): string | undefined {
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    const { status, stdout } = spawnSync('which', [name], { encoding: 'utf8' });
    if (status === 0) return stdout.trim();
  }
  return undefined;
}

export function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}
