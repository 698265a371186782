// npm run build ends here: writes dist/json-schema/<model>.json for every <model>Schema of
// aidkit/schemas.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { jsonSchemas } from './json-schema/generate.js';

const folder = new URL('../dist/json-schema/', import.meta.url);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const schemas = Object.entries(jsonSchemas());
for (const [model, schema] of schemas) {
  writeFileSync(new URL(`${model}.json`, folder), `${JSON.stringify(schema, null, 2)}\n`);
}
console.log(`dist/json-schema: ${schemas.length} files`);
