import type { CompareChart, CompareSeries, CompareStop } from '#src/charts/compare/model.ts';
import { nameOf, startText } from '#src/charts/compare/words.ts';
import type { Publishers } from '#src/domain/record.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import { SourceLink } from '../parts/source-link.tsx';
import type { ComparedTarget } from './compared-target.ts';

/** Every place on the chart as a row, gaps said as gaps: the same stops the arrow keys go through. */
export function YearsTable({
  compared,
  chart,
}: {
  readonly compared: readonly ComparedTarget[];
  readonly chart: CompareChart;
}) {
  const i18n = useI18n();
  const { t } = i18n;
  if (chart.series.length === 0) return null;
  return (
    <details className="years-table">
      <summary>{t('compare.years')}</summary>
      <div className="scroll" tabIndex={0} role="region" aria-label={t('compare.years')}>
        <table>
          <caption className="visually-hidden">{t('compare.yearsCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('compare.year')}</th>
              <th scope="col" className="number">
                {t('compare.value')}
              </th>
              <th scope="col">{t('compare.status')}</th>
              <th scope="col" className="number">
                {t('compare.share')}
              </th>
              <th scope="col" className="number">
                {t('compare.time')}
              </th>
              <th scope="col">{t('compare.source')}</th>
            </tr>
          </thead>
          {chart.series.map((series) => (
            <tbody key={series.id}>
              <tr className="group">
                <th scope="rowgroup" colSpan={6}>
                  {nameOf(series, i18n)}
                </th>
              </tr>
              {series.stops.map((stop) => (
                <StopRow
                  key={stop.period.to}
                  series={series}
                  stop={stop}
                  publishers={publishersOf(compared, series.id)}
                />
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </details>
  );
}

function StopRow({
  series,
  stop,
  publishers,
}: {
  readonly series: CompareSeries;
  readonly stop: CompareStop;
  readonly publishers: Publishers;
}) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { start } = series.track;
  const observation = stop.kind === 'figure' ? stop.figure.observation : null;
  const source =
    observation?.source ?? (stop.kind === 'start' ? (start.observation ?? series.target).source : null);
  return (
    <tr>
      <th scope="row">{format.period(stop.period)}</th>
      <td
        className="number"
        data-observation-id={(observation ?? (stop.kind === 'start' ? start.observation : null))?.id}
      >
        {observation
          ? format.amount(observation.amount)
          : stop.kind === 'start'
            ? startText(series, i18n)
            : ''}
      </td>
      <td>
        {observation
          ? t(`status.${observation.status}`)
          : stop.kind === 'start'
            ? t('compare.startStatus', { how: start.basis })
            : t('compare.noFigure')}
      </td>
      <td className="number">{stop.share === null ? '' : i18n.format.growth(stop.share)}</td>
      <td className="number">{i18n.format.growth(stop.timeUsed)}</td>
      <td>{source && <SourceLink source={source} publishers={publishers} />}</td>
    </tr>
  );
}

function publishersOf(compared: readonly ComparedTarget[], id: string): Publishers {
  const one = compared.find(({ listed }) => listed.id === id);
  return one?.kind === 'here' ? one.pair.publishers : new Map();
}
