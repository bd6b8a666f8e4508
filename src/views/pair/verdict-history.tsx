import { Fragment, useMemo } from 'react';
import type { PairStory } from '#src/analysis/pair-story.ts';
import { type VerdictEvent, verdictEvents } from '#src/analysis/verdict-events.ts';
import type { PairRecord } from '#src/domain/record.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import type { I18n } from '#src/i18n/translator.ts';
import { StateIcon, toneOf } from '../parts/icon.tsx';
import { headlineWords, type StateWords, stateWords } from '../parts/state-words.ts';
import { Value } from '../parts/value.tsx';
import { goalText } from './headline-text.ts';

/** The days on which the verdict changed and what changed it, oldest first (domain 7.9). */
export function VerdictHistory({
  story,
  record,
}: {
  readonly story: PairStory;
  /** Whole: what was known on each day is found anew. */
  readonly record: PairRecord;
}) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { target } = story.judged.post;
  const events = useMemo(() => verdictEvents(record, target, story.asOf), [record, target, story.asOf]);
  // A single event is the announcement: nothing has changed since.
  if (events.length < 2) return null;
  return (
    <section className="history" aria-labelledby="history-title">
      <h2 id="history-title">{t('history.title')}</h2>
      <p className="lede">{t('history.lede', { goal: goalText(story, i18n) })}</p>
      <ol>
        {events.map((event) => {
          const words = saidWords(event, i18n);
          return (
            <li key={`${event.on}${event.cause.kind}`}>
              <time dateTime={event.on}>{format.dayShort(event.on)}</time>
              <span className="cause">
                <b>{causeWords(event, i18n)}</b>
                <Figures event={event} />
              </span>
              <span className={`cell-word ${toneOf(words.icon)}`}>
                <StateIcon name={words.icon} /> {words.text}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function Figures({ event: { cause } }: { readonly event: VerdictEvent }) {
  const { rich, party, format } = useI18n();
  if (!('figures' in cause)) return null;
  return cause.figures.map((o) => (
    <Fragment key={o.id}>
      <br />
      {rich('history.value', {
        period: format.period(o.period),
        side: party(o.reporter).side,
        value: () => <Value key={o.id} observation={o} />,
      })}
    </Fragment>
  ));
}

function causeWords({ cause }: VerdictEvent, { t, format }: I18n): string {
  if (cause.kind !== 'target-moved') return t(`history.${cause.kind}`);
  const { year, target } = cause.to;
  return t('history.target-moved', {
    dated: year === null ? 'no' : 'yes',
    year: year ?? '',
    goal: format.amount(target.goal.amount),
  });
}

function saidWords({ after }: VerdictEvent, i18n: I18n): StateWords {
  return 'kind' in after ? headlineWords(after, i18n) : stateWords(after, i18n);
}
