import type { ReactNode } from 'react';
import type { PairStory } from '#src/analysis/pair-story.ts';
import { settlingFigures } from '#src/analysis/settling-figures.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import type { I18n } from '#src/i18n/translator.ts';
import { partiesOf } from '#src/domain/party.ts';
import { Value } from '../parts/value.tsx';
import { goalText } from './headline-text.ts';

/** What was promised, when, from where, and the latest figure: one sentence each, all from the record. */
export function Summary({ story }: { readonly story: PairStory }) {
  const i18n = useI18n();
  return (
    <p className="summary">
      <b>{i18n.t('summary.trade', { pair: i18n.pairName(partiesOf(story.record.pair)) })}</b>{' '}
      {promise(story, i18n)} {latest(story, i18n)}
    </p>
  );
}

function latest(story: PairStory, { t, rich, party, format }: I18n): ReactNode {
  const { judgement } = story.judged;
  const o = judgement.kind === 'cumulative' ? settlingFigures(judgement)[0] : story.lead?.latest?.observation;
  if (!o) return t(judgement.kind === 'cumulative' ? 'summary.noSum' : 'summary.noFigure');
  return rich(judgement.kind === 'cumulative' ? 'summary.counted' : 'summary.latest', {
    period: format.period(o.period),
    onFigures: party(o.reporter).onFigures,
    preliminary: o.status === 'preliminary' ? 'yes' : 'no',
    value: () => <Value key="value" observation={o} />,
  });
}

function promise(story: PairStory, i18n: I18n): string {
  const { t, text, format } = i18n;
  const { target, year } = story.judged.post;
  const { announcedOn, baseline } = target;
  const about = {
    goal: goalText(story, i18n),
    deadline: text(target.deadline.text),
    dated: year === null ? 'no' : 'yes',
    start: baseline === null ? 'none' : format.amount(baseline.amount),
    period: baseline === null ? '' : format.period(baseline.period),
  };
  if (announcedOn === null) return t('summary.setUndated', about);
  return t(target.goal.kind === 'cumulative' ? 'summary.setCumulative' : 'summary.set', {
    ...about,
    inMonth: format.inMonth(announcedOn),
  });
}
