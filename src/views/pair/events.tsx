import type { Milestone } from '#src/domain/event.ts';
import type { Publishers } from '#src/domain/record.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import { SourceLink } from '../parts/source-link.tsx';

/** All events of a pair in order of date. */
export function Events({
  events,
  publishers,
}: {
  readonly events: readonly Milestone[];
  readonly publishers: Publishers;
}) {
  const { t, text, format } = useI18n();
  if (events.length === 0) return null;
  return (
    <section className="events" aria-labelledby="events-title">
      <h2 id="events-title">{t('events.title')}</h2>
      <ol>
        {events
          .toSorted((a, b) => a.date.localeCompare(b.date))
          .map((e) => (
            <li key={e.id}>
              <time dateTime={e.date}>{format.dayShort(e.date)}</time>
              <span>
                {text(e.title)}. <SourceLink source={e.source} publishers={publishers} />
              </span>
            </li>
          ))}
      </ol>
    </section>
  );
}
