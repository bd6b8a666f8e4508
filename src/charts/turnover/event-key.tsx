import { useI18n } from '#src/i18n/i18n-context.tsx';
import type { TurnoverChart } from './model.ts';

/** What the numbered flags stand for. */
export function EventKey({ chart }: { readonly chart: TurnoverChart }) {
  const { t, text, format } = useI18n();
  if (chart.events.length === 0) return null;
  return (
    <ol className="event-key" aria-label={t('chart.eventsLabel')}>
      {chart.events.map(({ number, event }) => (
        <li key={number}>
          <b>
            {number} · {format.dayShort(event.date)}
          </b>
          <span>{text(event.short)}</span>
        </li>
      ))}
    </ol>
  );
}
