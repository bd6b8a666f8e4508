import type { PairStory } from '#src/analysis/pair-story.ts';
import type { PublishedPair } from '#src/domain/board.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import type { Held } from '#src/queries/publication.ts';
import { HeldBar } from '../parts/held-bar.tsx';
import { MessageBar } from '../parts/message-bar.tsx';

/** How fresh the figures are: what failed, what is overdue, or which one is newest. */
export function StatusBar({
  story,
  held,
  past,
  onRetry,
}: {
  readonly story: PairStory;
  readonly held: Held<PublishedPair>;
  /** The reader stands on a day chosen in the link. */
  readonly past: boolean;
  readonly onRetry: () => void;
}) {
  const { t, party, format } = useI18n();
  if (held.problem) return <HeldBar held={held} onRetry={onRetry} />;
  const known = past ? `${t('bar.asOf', { date: format.day(story.asOf) })} ` : '';
  const overdue = story.next.overdue[0];
  if (overdue) {
    return (
      <MessageBar kind="note">
        {known}
        {t('bar.stale', {
          side: party(overdue.reporter).side,
          period: format.period(overdue.period),
          date: format.day(overdue.window.to),
        })}
      </MessageBar>
    );
  }
  const newest = story.lead?.latest?.observation;
  if (!newest) {
    return (
      <MessageBar kind="quiet">
        {known}
        {t('bar.none')}
      </MessageBar>
    );
  }
  const about = { period: format.period(newest.period), side: party(newest.reporter).side };
  return (
    <MessageBar kind="quiet">
      {known}
      {newest.source.publishedOn === null
        ? t('bar.newestUndated', about)
        : t('bar.newest', { ...about, date: format.day(newest.source.publishedOn) })}
    </MessageBar>
  );
}
