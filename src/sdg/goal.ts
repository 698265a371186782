import type { GoalCode } from './code.table.js';

/** The languages of the UN. `zh` is written in simplified characters. */
export type SdgLanguage = 'en' | 'fr' | 'es' | 'ru' | 'ar' | 'zh';

/** One of the 17 Sustainable Development Goals. */
export interface SdgGoal {
  readonly code: GoalCode;
  /** The goal's short title in English, such as `No poverty`. */
  readonly title: string;
  /** The short title in the six languages of the UN. */
  readonly titles: Readonly<Record<SdgLanguage, string>>;
  /** The goal's colour as `#RRGGBB`, of the UN's current guidelines. */
  readonly colour: string;
  /** Which of {@link sdgSources} says so. */
  readonly source: string;
}
