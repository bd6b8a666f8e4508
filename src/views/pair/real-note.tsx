import { realChange } from '#src/analysis/real-change.ts';
import { realBaseYears } from '#src/analysis/real-terms.ts';
import type { PairStory } from '#src/analysis/pair-story.ts';
import type { PriceIndex } from '#src/domain/price-index.ts';
import type { Publishers } from '#src/domain/record.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import { SourceLink } from '../parts/source-link.tsx';
import { Value } from '../parts/value.tsx';

/** What the newest figure comes to in the money of the start, beside what is printed (domain 7.11, pitfall 18). */
export function RealNote({
  story,
  prices,
  publishers,
}: {
  readonly story: PairStory;
  readonly prices: PriceIndex;
  readonly publishers: Publishers;
}) {
  const { t, rich, format, text } = useI18n();
  const { lead } = story;
  const base = realBaseYears(story.judged.post.target, prices).at(-1);
  const found = lead && base !== undefined ? realChange(lead, base, prices) : null;
  const figure = lead?.years.at(-1)?.figure.observation;
  if (!found || !figure) return null;
  return (
    <p className="caption real-note">
      {rich('real.note', {
        period: format.period(figure.period),
        base: found.base,
        latest: format.money(found.latest),
        start: format.money(found.start),
        change: format.percent(Math.abs(found.change)),
        way: Math.abs(found.change) < 0.005 ? 'level' : found.change > 0 ? 'above' : 'below',
        prices: format.percent(found.prices),
        value: () => <Value key={figure.id} observation={figure} />,
      })}{' '}
      {t('real.index', { index: text(prices.name) })}{' '}
      <SourceLink source={prices.source} publishers={publishers} />
    </p>
  );
}
