import { iatiSdgVocabularies, sdgOfIati } from '../../sdg/iatiVocabularies.js';
import type { IatiSdgTag } from './activity.js';
import type { Element } from './element.js';

/** The SDGs that an activity names, as tags or as sectors, each once. */
export function readSdgs(activity: Element): readonly IatiSdgTag[] {
  const found = new Map<string, IatiSdgTag>();
  for (const element of ['tag', 'sector'] as const) {
    for (const item of activity.all(element)) {
      const vocabulary = item.attribute('vocabulary') ?? '';
      const code = item.attribute('code');
      const known = iatiSdgVocabularies.find(
        (entry) => entry.element === element && entry.vocabulary === vocabulary,
      );
      if (known === undefined || code === null) continue;
      const sdg = sdgOfIati({ element, vocabulary, code });
      const tag = { kind: known.kind, code: sdg?.code ?? code, exists: sdg !== undefined };
      found.set(`${tag.kind} ${tag.code}`, tag);
    }
  }
  return [...found.values()];
}
