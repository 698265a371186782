import { execFileSync } from 'node:child_process';

/** What one check of a release found. */
export interface Finding {
  readonly group: string;
  readonly what: string;
  readonly outcome: 'ok' | 'fails' | 'open';
  readonly note: string;
}

/** Runs a program; what it printed. A failure carries both of its outputs. */
export function run(program: string, args: readonly string[], cwd: string): string {
  return execFileSync(program, args, {
    ...{ cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 28 },
  });
}

export class Findings {
  readonly list: Finding[] = [];

  /** Runs one check; the text it returns is the note beside it. */
  check(group: string, what: string, body: () => string | undefined): void {
    const began = Date.now();
    try {
      this.add({ group, what, outcome: 'ok', note: body() ?? '' });
    } catch (error) {
      const { stdout = '', stderr = '', message } = error as Error & Record<string, string>;
      const said = `${stdout}${stderr}`.trim() || message;
      console.error(said.slice(-3000));
      const [line = ''] = said
        .split('\n')
        .filter((one) => /error|Error|expected|differs|FAIL/.test(one));
      this.add({ group, what, outcome: 'fails', note: (line || said).slice(0, 160) });
    }
    console.log(`      ${((Date.now() - began) / 1000).toFixed(1)} s`);
  }

  add(finding: Finding): void {
    this.list.push(finding);
    const { group, what, outcome, note } = finding;
    console.log(`${outcome.padEnd(5)} ${group}: ${what}${note === '' ? '' : ` (${note})`}`);
  }

  get failed(): readonly Finding[] {
    return this.list.filter(({ outcome }) => outcome === 'fails');
  }
}

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** The findings as a table of a page. */
export function table(findings: readonly Finding[]): string {
  const rows = findings.map(
    ({ group, what, outcome, note }) => `| ${group} | ${cell(what)} | ${outcome} | ${cell(note)} |`,
  );
  return ['| part | what was run | outcome | note |', '|---|---|---|---|', ...rows].join('\n');
}
