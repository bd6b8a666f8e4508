import type { Day } from '#src/domain/day.ts';
import type { Target } from '#src/domain/target.ts';
import type { Language } from '#src/i18n/languages.ts';

/** All that a link to a comparison can say. */
export interface CompareChoices {
  /** Ids of the targets, in order of picking, each once, at most `MOST_COMPARED`. */
  readonly targets: readonly Target['id'][];
  /** The day on which the reader stands; `null` is today. */
  readonly asOf: Day | null;
  /** `null` follows the reader's own setting. */
  readonly lang: Language | null;
}

export const NOTHING_COMPARED: CompareChoices = { targets: [], asOf: null, lang: null };
