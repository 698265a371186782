import { existsSync, readFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

const folder = new URL('../../../shared/data/', import.meta.url);

/** Says in one line, after a run without ../shared, what more would run with it. */
export default class WithShared implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    if (existsSync(folder)) return;
    const readers = modules.filter(({ moduleId }) =>
      /shared\/data|HDX_FILES/.test(readFileSync(moduleId, 'utf8')),
    );
    let ran = 0;
    let skipped = 0;
    for (const one of modules) {
      for (const test of one.children.allTests()) {
        if (test.result().state !== 'skipped') ran++;
        else if (readers.includes(one)) skipped++;
      }
    }
    if (readers.length === 0) return;
    const names = readers.map(({ relativeModuleId }) =>
      relativeModuleId.replace(/^test\/|\.test\.ts$/g, ''),
    );
    console.log(
      `Without ../shared: ${ran} tests ran; ${skipped} more, some of them over many rows, run with it (${names.join(', ')}).`,
    );
  }
}
