import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canRun, pageOf, recipes } from '../../scripts/recipes.js';

// Each recipe is run, and its page shows its code and what it prints.
describe('the recipes', () => {
  it('are twenty', () => expect(recipes()).toHaveLength(20));
  // One needs the engines of examples/sql; `.ci/run` installs them and runs it with `npm run recipes -- --check`.
  it.each(recipes().filter(canRun))('$name', { timeout: 120_000 }, (recipe) => {
    const page = readFileSync(`docs/examples/${recipe.name}.md`, 'utf8');
    expect(pageOf(recipe)).toBe(page);
    expect(page.split('\n').length).toBeLessThanOrEqual(41);
    expect(recipe.code.split('\n').length).toBeLessThanOrEqual(40);
  });
});
