import { existsSync, readFileSync } from 'node:fs';
import { coveragePercent, poolAppeals } from 'aidkit/coverage';
import { humanitarianPlans } from 'aidkit/datasets/plans';
import { build } from 'esbuild';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { subpaths } from '../../scripts/subpaths.js';
import { claims } from './claims.js';

// Everything that a sentence of the README claims is a test: each sentence is in test/docs/claims.ts, with the test.

const readme = readFileSync('README.md', 'utf8');
const read = (file: string) => readFileSync(file, 'utf8');
const manifest = JSON.parse(read('package.json')) as {
  engines: { node: string };
  license: string;
  peerDependencies: Record<string, string>;
  peerDependenciesMeta: Record<string, { optional: boolean }>;
};

/** The sentences of the prose: without code, tables, headings and the links of the list of guides. */
function sentences(): string[] {
  const prose = readme
    .replace(/```[\s\S]*?```/g, '')
    .replace(/^\|.*$/gm, '')
    .replace(/^#.*$/gm, '')
    .replace(/^!\[(.*)\]\(.*\)$/gm, '$1.');
  return prose
    .split(/\n\s*\n|^- /m)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .flatMap((part) =>
      part.startsWith('Guides:') ? part.split(/(?<=\)\.) /) : part.split(/(?<=[.?:]) (?=[A-Z`*[])/),
    )
    .filter((sentence) => sentence !== '');
}

describe('the README', () => {
  it.each(sentences())('%s', (sentence) => {
    const found = claims.filter(([begins]) => sentence.startsWith(begins));
    expect(found, 'the sentence is in test/docs/claims.ts').toHaveLength(1);
  });

  it.each(claims.map((claim) => [claim[0], claim] as const))(
    '"%s …" is still there, and its proofs are',
    (begins, [, ...proofs]) => {
      expect(sentences().filter((sentence) => sentence.startsWith(begins))).toHaveLength(1);
      for (const proof of proofs) {
        if (typeof proof === 'string') continue; // nothing to prove, and why
        expect(existsSync(proof.file), proof.file).toBe(true);
        expect(read(proof.file), proof.file).toContain(proof.has);
      }
    },
  );

  it('lists each subpath once', () => {
    const [, table = ''] = readme.split('## What is where');
    const [rows = ''] = table.split('Guides:');
    const listed = [...rows.matchAll(/^\| `(aidkit[^`]*)` \|/gm)].map(([, name]) => name);
    const known = [...subpaths().map(({ specifier }) => specifier), 'aidkit/json-schema/*.json'];
    expect(listed.sort()).toEqual(known.sort());
  });
});

describe('what it says of', () => {
  it('the percentages below the picture', () => {
    const { appeals, observations, asOf } = humanitarianPlans;
    const said = /: ([\d.%, and]+) covered\]/.exec(readme)?.[1]?.match(/[\d.]+(?=%)/g);
    const bars = [['HAFG21', 'FAFG21'], ['HAFG22'], ['HAFG23'], ['HAFG24'], ['HAFG25']];
    const computed = bars.map((codes) => {
      const plans = appeals.filter(({ code }) => codes.includes(code ?? ''));
      return coveragePercent(poolAppeals(plans, observations, { on: asOf }), 'exact');
    });
    expect(asOf).toBe('2026-04-17');
    expect(computed.map((percent) => percent?.toFixed(1))).toEqual(said);
  });

  it('the versions that the package asks for', () => {
    expect(manifest.engines.node).toBe('>=20');
    expect(manifest.peerDependencies).toEqual({ zod: '^4.3.0', 'fast-xml-parser': '^5.12.0' });
    expect(Object.values(manifest.peerDependenciesMeta)).toEqual([
      { optional: true },
      { optional: true },
    ]);
  });

  it('the old resolution: node10 finds the root and no subpath', () => {
    const folder = '/project/node_modules/aidkit';
    const files = [
      `${folder}/package.json`,
      `${folder}/dist/index.d.cts`,
      `${folder}/dist/money.d.cts`,
    ];
    const host = {
      fileExists: (file: string) => files.includes(file),
      readFile: (file: string) =>
        file.endsWith('package.json') ? read('package.json') : undefined,
    };
    const found = (
      name: string,
      moduleResolution: ts.ModuleResolutionKind,
      module: ts.ModuleKind,
    ) =>
      ts.resolveModuleName(name, '/project/use.cts', { moduleResolution, module }, host)
        .resolvedModule?.resolvedFileName;
    const old = [ts.ModuleResolutionKind.Node10, ts.ModuleKind.CommonJS] as const;
    const current = [ts.ModuleResolutionKind.Node16, ts.ModuleKind.Node16] as const;
    expect(found('aidkit', ...old)).toBe(files[1]);
    expect(found('aidkit/money', ...old)).toBeUndefined();
    expect(found('aidkit/money', ...current)).toBe(files[2]);
  });

  it('the licence', () => {
    expect(manifest.license).toBe('MIT');
    expect(read('LICENSE')).toContain('MIT License');
    const notice = read('NOTICE').replace(/\s+/g, ' ');
    for (const terms of ['CC BY 3.0 IGO', 'CC BY 4.0', 'PDDL']) expect(notice).toContain(terms);
  });

  it('an import that is not used leaves nothing', async () => {
    for (const { source, name } of subpaths()) {
      const made = await build({
        stdin: { contents: `import ${JSON.stringify(`./${source}`)};`, resolveDir: process.cwd() },
        ...{ bundle: true, format: 'esm', write: false, minify: true, logLevel: 'silent' },
        external: ['zod', 'zod/*', 'fast-xml-parser'],
      });
      const left = made.outputFiles[0]!.text.replace(/import"[^"]+";/g, '').trim();
      if (name !== 'schemas') expect(left, name).toBe('');
    }
  });
});
