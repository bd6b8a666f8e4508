import type { PairStory } from '#src/analysis/pair-story.ts';
import { type RealChange, realChange } from '#src/analysis/real-change.ts';
import { realBase } from '#src/analysis/real-terms.ts';
import type { PriceIndex } from '#src/domain/price-index.ts';
import type { Publishers } from '#src/domain/record.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import { SourceLink } from '../parts/source-link.tsx';
import { Value } from '../parts/value.tsx';

/** What the newest figure comes to in the money of the promise, beside what is printed (domain 7.11, pitfall 18). */
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
  const base = realBase(story.judged.post.target, prices);
  const found = lead && base !== null ? realChange(lead, base, prices) : null;
  const figure = lead?.years.at(-1)?.figure.observation;
  if (!found || !figure) return null;
  const size = (fraction: number) => format.percent(Math.abs(fraction));
  return (
    <p className="caption real-note">
      {rich('real.note', {
        period: format.period(figure.period),
        base: found.base,
        latest: format.qualified(format.money(found.latest), figure.amount.qualifier),
        start: format.money(found.start),
        way: wayOf(found.change),
        change: size(found.change),
        open: isOpen(found) ? 'yes' : 'no',
        low: size(found.within.low),
        high: size(found.within.high),
        moved: found.prices < 0 ? 'fell' : 'rose',
        prices: format.percent(Math.abs(found.prices), 1),
        value: () => <Value key={figure.id} observation={figure} />,
      })}{' '}
      {t('real.growth', {
        nominal: format.growth(found.nominalGrowth),
        real: format.growth(found.growth),
        base: found.base,
      })}{' '}
      {t('real.index', { index: text(prices.name) })}{' '}
      <SourceLink source={prices.source} publishers={publishers} />
    </p>
  );
}

/** Less than this is told as 0 %. */
const WORTH_SAYING = 0.005;

function wayOf(change: number): 'above' | 'below' | 'level' {
  if (Math.abs(change) < WORTH_SAYING) return 'level';
  return change > 0 ? 'above' : 'below';
}

/** Whether rounding leaves open on which side of the start the figure is. */
function isOpen({ within }: RealChange): boolean {
  return wayOf(within.low) === 'below' && wayOf(within.high) === 'above';
}
