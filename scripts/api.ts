// npm run api: writes etc/<subpath>.api.md, the report of every public name of a subpath with its
// signature, from the built declarations. With --check it fails when one differs, so that a change of
// the public API is seen in a diff before it is made. Needs dist/ (npm run build).
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  CompilerState,
  Extractor,
  ExtractorConfig,
  ExtractorLogLevel,
} from '@microsoft/api-extractor';
import { subpaths } from './subpaths.js';

const check = process.argv.includes('--check');
const root = fileURLToPath(new URL('../', import.meta.url)).replace(/[\\/]$/, '');
const etc = join(root, 'etc');
const scratch = join(tmpdir(), `aidkit-api-${process.pid}`);
mkdirSync(etc, { recursive: true });
mkdirSync(scratch, { recursive: true });

const configs = subpaths().map(({ name }) => {
  const entry = join(root, 'dist', `${name}.d.ts`);
  if (!existsSync(entry)) {
    console.error(`${entry} is missing; run npm run build first`);
    process.exit(1);
  }
  const reportFileName = `${name.replaceAll('/', '-')}.api.md`;
  const config = ExtractorConfig.prepare({
    packageJsonFullPath: join(root, 'package.json'),
    configObjectFullPath: undefined,
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: entry,
      newlineKind: 'lf',
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            ...{ target: 'es2022', module: 'nodenext', moduleResolution: 'nodenext' },
            ...{ strict: true, skipLibCheck: true, lib: ['es2022'], types: [] },
          },
          include: ['dist/**/*.d.ts'],
        },
      },
      apiReport: {
        enabled: true,
        reportFolder: etc,
        reportTempFolder: scratch,
        reportFileName,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
        extractorMessageReporting: {
          default: { logLevel: ExtractorLogLevel.None },
        },
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      },
    },
  });
  return { reportFileName, config };
});

let compilerState: CompilerState | undefined;
let problems = 0;
for (const { reportFileName, config } of configs) {
  compilerState ??= CompilerState.create(config, {
    additionalEntryPoints: configs.map((one) => one.config.mainEntryPointFilePath),
  });
  const { apiReportChanged, errorCount } = Extractor.invoke(config, {
    compilerState,
    localBuild: !check,
    messageCallback: (message) => {
      // Said below, in our own words.
      message.handled = message.category === 'console';
    },
  });
  if (errorCount > 0 && !apiReportChanged) problems++;
  if (apiReportChanged && check) {
    problems++;
    console.error(
      `etc/${reportFileName}: the public API differs; run npm run api and commit the result`,
    );
  } else {
    console.log(`etc/${reportFileName}: ${apiReportChanged ? 'written' : 'up to date'}`);
  }
}
const known = new Set(configs.map(({ reportFileName }) => reportFileName));
for (const file of readdirSync(etc).filter((name) => name.endsWith('.api.md'))) {
  if (known.has(file)) continue;
  if (!check) rmSync(join(etc, file));
  else problems++;
  console.log(`etc/${file}: ${check ? 'belongs to no subpath' : 'removed'}`);
}
rmSync(scratch, { recursive: true, force: true });
if (problems > 0) process.exit(1);
