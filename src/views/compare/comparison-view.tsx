import type { ReactNode } from 'react';
import { CompareFigure } from '#src/charts/compare/figure.tsx';
import type { CompareChart } from '#src/charts/compare/model.ts';
import type { Day } from '#src/domain/day.ts';
import type { Vintage } from '#src/domain/record.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import { CopyButton } from '../parts/copy-button.tsx';
import { DownloadButton } from '../parts/download-button.tsx';
import type { CompareChoices } from './compare-choices.ts';
import { compareCsv } from './compare-csv.ts';
import { CompareTable } from './compare-table.tsx';
import type { ComparedTarget } from './compared-target.ts';
import { formatCompare } from './parse-compare.ts';
import { titleText } from './title-text.ts';
import { YearsTable } from './years-table.tsx';

/** The finding, the chart and its tables, from data that are here. */
export function ComparisonView({
  chart,
  compared,
  choices,
  asOf,
  vintage,
  onRetry,
  children,
}: {
  readonly chart: CompareChart;
  readonly compared: readonly ComparedTarget[];
  readonly choices: CompareChoices;
  readonly asOf: Day;
  readonly vintage: Vintage;
  readonly onRetry: () => void;
  /** What stands between the finding and the chart. */
  readonly children: ReactNode;
}) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const hollow = chart.series.some(({ stops }) =>
    stops.some((stop) => stop.kind === 'figure' && stop.hollow),
  );
  return (
    <>
      <div className="headline-block compare-head">
        <h1>{titleText(chart, i18n)}</h1>
        <p className="lede">{t('compare.lede')}</p>
      </div>
      {children}
      {chart.series.length > 0 && (
        <section className="comparison" aria-label={t('compare.chartTitle')}>
          <h2>{t('compare.chartTitle')}</h2>
          <CompareFigure chart={chart} title={t('compare.chartTitle')} />
          <p className="caption">
            {hollow && <>{t('compare.keyHollow')}. </>}
            {t('compare.aheadNote')} {t('bar.asOf', { date: format.day(asOf) })}
          </p>
        </section>
      )}
      <CompareTable compared={compared} chart={chart} choices={choices} asOf={asOf} onRetry={onRetry} />
      <div className="compare-actions">
        <DownloadButton
          name={`goalpost-compare-${asOf}.csv`}
          type="text/csv"
          content={() => compareCsv(compared, chart, { asOf, vintage, origin: location.origin })}
        >
          {t('compare.csv')}
        </DownloadButton>
        <CopyButton text={address(choices)}>{t('compare.copy')}</CopyButton>
      </div>
      <YearsTable compared={compared} chart={chart} />
    </>
  );
}

/** Of this very page, without what other sites added to it. */
function address(choices: CompareChoices): string {
  return new URL(`/compare/?${formatCompare(choices)}`, location.origin).href;
}
