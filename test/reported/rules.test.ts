import { extractQuantities } from 'aidkit/reported';
import { english } from 'aidkit/reported/languages';
import { describe, expect, it } from 'vitest';
import { rolesOf } from '../../src/reported/role/roles.js';
import { CUES } from '../../src/reported/rules/cues.js';
import { RULE_EXAMPLES } from '../../src/reported/rules/examples.js';
import { FRAMES } from '../../src/reported/rules/frames.js';
import { mentionsOf } from '../../src/reported/sentence/mention.js';
import { readText } from '../../src/reported/text/readText.js';

/** What is said of the figures of a text, by all rules or by all but one. */
function placed(text: string, without?: string) {
  const rules = {
    cues: CUES.filter(({ id }) => id !== without),
    frames: FRAMES.filter(({ id }) => id !== without),
  };
  return rolesOf(mentionsOf(readText(text, [english])), rules).map(
    ({ role, layer, relation, direct }) => ({ role, layer, relation, direct }),
  );
}

describe('the rules', () => {
  it('have each one example, in their order', () => {
    const ids = [...CUES, ...FRAMES].map(({ id }) => id);
    expect(RULE_EXAMPLES.map(({ id }) => id).sort()).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(ids.length);
  });
  it.each(RULE_EXAMPLES)('$id: $says', ({ id, example, roles, not }) => {
    const read = extractQuantities(example).map(
      ({ role, layer }) => `${role ?? '-'}${layer === null ? '' : `/${layer}`}`,
    );
    expect(read.join(' ')).toBe(roles);
    // Without the rule the example is read otherwise, and the near miss is read the same.
    expect(placed(example, id)).not.toEqual(placed(example));
    expect(placed(not, id)).toEqual(placed(not));
  });
});
