// # IFRC appeals
// Appeals of the platform GO: what was asked and what came, in Swiss francs.
import { readFileSync } from 'node:fs';
import { parseIfrcAppeals } from 'aidkit/ifrc';

const answer = JSON.parse(readFileSync('test/fixtures/formats/ifrc-appeals.json', 'utf8'));
const { values, rejected } = parseIfrcAppeals(answer);

console.log(values.length, rejected.length);
console.log(values[0]?.requested, values[0]?.funded);
