import type { BoardFigure } from '#src/domain/board.ts';
import type { Publishers } from '#src/domain/record.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';

/** The newest figure with its period and whose it is. The figure leads to the page it was read on. */
export function LatestFigure({
  figure,
  publishers,
}: {
  readonly figure: BoardFigure;
  readonly publishers: Publishers;
}) {
  const { t, format, party } = useI18n();
  const publisher = publishers.get(figure.source.publisher)?.name ?? figure.source.publisher;
  const source = t('targetList.source', { publisher });
  const { afterYear: side, onFigures: figures } = party(figure.reporter);
  const period = format.period(figure.period);
  return (
    <span data-observation-id={figure.observation}>
      <a className="value" href={figure.source.url} rel="noopener noreferrer external" title={source}>
        <b>{format.amount(figure.amount)}</b>
        <span className="visually-hidden"> {source}</span>
      </a>{' '}
      <span className="in-table">{t('targetList.in', { period, side })}</span>
      <span className="in-card">{t('targetList.inFigures', { period, figures })}</span>
    </span>
  );
}
