import type { PairStory } from '#src/analysis/pair-story.ts';
import { startDifference } from '#src/analysis/start-value.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import { seriesName } from '../parts/series-name.ts';
import { Value } from '../parts/value.tsx';

/**
 * Where a side's own figure for the start year differs by more than 2 % from the announced start: what it is, and what
 * share of the increase that would make (domain 7.3). The promise was made on the announced value, so that one stands.
 */
export function StartNotes({ story }: { readonly story: PairStory }) {
  const i18n = useI18n();
  const { rich, format } = i18n;
  const { judgement, post } = story.judged;
  const { baseline } = post.target;
  if (judgement.kind !== 'yearly' || baseline === null) return null;
  const notes = judgement.series.flatMap((series) => {
    const found = startDifference(post.target, series);
    const latest = series.figures.at(-1);
    if (!found || !latest || latest.end <= found.figure.end) return [];
    const { value, observation } = found.figure;
    if (judgement.goal <= value) return [];
    const words = rich('verdict.startDiffers', {
      side: seriesName(series, i18n),
      period: format.period(observation.period),
      start: format.amount(baseline.amount),
      latest: format.period(latest.observation.period),
      share: format.percent((latest.value - value) / (judgement.goal - value), 1),
      value: () => <Value key={observation.id} observation={observation} />,
    });
    return <li key={observation.id}>{words}</li>;
  });
  if (notes.length === 0) return null;
  return <ul className="caption start-notes">{notes}</ul>;
}
