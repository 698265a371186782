// # IFRC's three conventions
// The same appeals have three coverages, by what is counted; each has its name.
import { readFileSync } from 'node:fs';
import { ifrcCoverage, parseIfrcAppeals } from 'aidkit/ifrc';

const { values } = parseIfrcAppeals(
  JSON.parse(readFileSync('test/fixtures/formats/ifrc-appeals.json', 'utf8')),
);
const percent = (ratio: number | null) => (ratio === null ? null : `${(100 * ratio).toFixed(1)}%`);

console.log('emergency appeals', percent(ifrcCoverage(values).ratio));
console.log('DREFs', percent(ifrcCoverage(values, { convention: 'drefs' }).ratio));
console.log('both', percent(ifrcCoverage(values, { convention: 'both' }).ratio));
