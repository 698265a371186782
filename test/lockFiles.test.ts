import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

// npm writes an optional package that it could not look up without a version, and newer versions of npm then refuse
// the whole file ("Invalid Version"). The examples of SQL keep such entries: ClickHouse's packages for other systems.
it.each(['package-lock.json', 'scripts/mutation/package-lock.json'])(
  '%s names every version',
  (file) => {
    const { packages } = JSON.parse(readFileSync(file, 'utf8')) as {
      packages: Record<string, { version?: string; resolved?: string }>;
    };
    const nameless = Object.entries(packages).filter(
      ([path, entry]) => path !== '' && !entry.version,
    );
    expect(nameless.map(([path]) => path)).toEqual([]);
    expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  },
);
