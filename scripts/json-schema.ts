// npm run build ends here: writes dist/json-schema/<model>.json for every <model>Schema of
// aidkit/schemas, and all of them as the components of an OpenAPI document.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { jsonSchemas, openApiComponents } from './json-schema/generate.js';

const folder = new URL('../dist/json-schema/', import.meta.url);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const files = { ...jsonSchemas(), 'openapi-components': openApiComponents() };
for (const [name, schema] of Object.entries(files)) {
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(schema, null, 2)}\n`);
}
console.log(`dist/json-schema: ${Object.keys(files).length} files`);
