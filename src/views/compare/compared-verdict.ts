import type { JudgedPost } from '#src/analysis/judged-post.ts';
import type { I18n } from '#src/i18n/translator.ts';
import { headlineWords, stateWords, type StateWords } from '../parts/state-words.ts';

/** What all sources and both paths allow to say of the target; `null` before it was announced. */
export function comparedVerdict(judged: JudgedPost | null, i18n: I18n): StateWords | null {
  if (judged === null) return null;
  const { judgement, headline } = judged;
  return judgement.kind === 'cumulative' ? stateWords(judgement.state, i18n) : headlineWords(headline, i18n);
}
