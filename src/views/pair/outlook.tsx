import type { PairStory } from '#src/analysis/pair-story.ts';
import { chanceSentences } from '#src/charts/turnover/projection-words.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';

/** The chance of each goal ahead in words (domain 7.8). The range itself is told by the chart. */
export function Outlook({ story, shown }: { readonly story: PairStory; readonly shown: boolean }) {
  const i18n = useI18n();
  const sentences = shown && story.outlook ? chanceSentences(story.outlook, i18n) : [];
  return sentences.length === 0 ? null : <p className="outlook">{sentences.join(' ')}</p>;
}
