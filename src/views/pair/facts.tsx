import type { PairStory } from '#src/analysis/pair-story.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import { Value } from '../parts/value.tsx';
import { goalText } from './headline-text.ts';

/** On a phone the latest figure and the goal stand before everything else (domain 6.1.1). */
export function Facts({ story }: { readonly story: PairStory }) {
  const i18n = useI18n();
  const { t, party, format } = i18n;
  const latest = story.lead?.latest?.observation;
  const { year } = story.judged.post;
  return (
    <dl className="facts">
      <div>
        <dt>{latest ? t('facts.latest', { period: format.period(latest.period) }) : t('stats.latest')}</dt>
        <dd className="fact">{latest ? <Value observation={latest} /> : t('stats.none')}</dd>
        {latest && <dd>{`${party(latest.reporter).side}, ${t(`status.${latest.status}`)}`}</dd>}
      </div>
      <div>
        <dt>{t('facts.goal')}</dt>
        <dd className="fact">{goalText(story, i18n)}</dd>
        <dd>
          {year === null
            ? t('board.noDate')
            : story.now?.post.year
              ? t('facts.moved', { year, now: story.now.post.year })
              : t('board.by', { year })}
        </dd>
      </div>
    </dl>
  );
}
