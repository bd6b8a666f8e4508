import type { PairStory } from '#src/analysis/pair-story.ts';
import type { Publishers } from '#src/domain/record.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import { SourceLink } from '../parts/source-link.tsx';
import { figureAnchor } from '../parts/value.tsx';
import { goalText } from './headline-text.ts';

/** A goal that is a sum has no yearly path and no goalpost: one bar from nothing to the sum, and what was counted. */
export function CumulativeCard({
  story,
  publishers,
}: {
  readonly story: PairStory;
  readonly publishers: Publishers;
}) {
  const i18n = useI18n();
  const { t, format, party, text } = i18n;
  const { judgement, post } = story.judged;
  if (judgement.kind !== 'cumulative' || post.target.goal.kind !== 'cumulative') return null;
  const counted = 'observation' in judgement.state ? judgement.state.observation : null;
  const share = 'shareOfLevel' in judgement.state ? judgement.state.shareOfLevel : 0;
  const period = format.period(post.target.goal.window);
  return (
    <section className="cumulative" aria-labelledby="sum-title">
      <h2 id="sum-title" className="chart-title">
        {t('cumulative.title', { goal: goalText(story, i18n), period })}
      </h2>
      <p className="chart-subtitle">
        {t('cumulative.subtitle', { scope: t(`scope.${post.target.quantity.scope}`) })}
      </p>
      {counted ? (
        <>
          <svg className="sum-bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
            <rect className="bar-ground" width="100" height="12" />
            <rect className="bar-fill" width={Math.min(100, share * 100)} height="12" />
          </svg>
          <p id={figureAnchor(counted.id)} data-observation-id={counted.id}>
            <b>{format.amount(counted.amount)}</b>, {format.period(counted.period)},{' '}
            {party(counted.reporter).sideInside}.{' '}
            <SourceLink source={counted.source} publishers={publishers} />
            {counted.note && <> {text(counted.note)}</>}
          </p>
        </>
      ) : (
        <p className="none">{t('cumulative.none', { period })}</p>
      )}
    </section>
  );
}
