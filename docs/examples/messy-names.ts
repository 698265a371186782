// # Join by messy country names, with a list for a human
// What is certain is joined by alpha-3; what is not goes on a list with suggestions.
import { resolveCountry } from 'aidkit/countries';

const column = ['Korea, Rep.', 'Cote d’Ivoire', 'Turkey', 'Korea', 'Kazahkstan', 'Total'];

const joined: Record<string, string> = {};
const forHuman: string[] = [];
for (const text of column) {
  const found = resolveCountry(text);
  if (found.status === 'match') joined[text] = found.country.alpha3;
  else {
    const near = found.candidates ?? found.suggestions ?? [];
    forHuman.push(
      `${text}: ${found.status}, maybe ${near.map(({ alpha3 }) => alpha3).join(' or ') || 'none'}`,
    );
  }
}

console.log(joined);
console.log(forHuman);
