import { useId, useMemo, useState } from 'react';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import { nextPlace, type Position } from '../parts/next-place.ts';
import { ChartFocus } from '../parts/chart-focus.tsx';
import { useWidth } from '../parts/use-width.ts';
import { CompareChartSvg } from './chart.tsx';
import { layoutFor, scalesOf } from './layout.ts';
import type { CompareChart } from './model.ts';
import { nearestPlace } from './nearest-place.ts';
import { CompareTip } from './tip.tsx';
import { compareLabels, compareSummary, nameOf, stopLines } from './words.ts';

/**
 * Up to six goals on one chart, with its one tab stop: arrows by year, up and down by target, Home, End, Escape. Pointer
 * and touch stand on the nearest figure. Where the reader stands, that target's compound path is drawn. It is made from
 * rows alone, so it stands in any page. What it says is also in the tables.
 */
export function CompareFigure({ chart, title }: { readonly chart: CompareChart; readonly title: string }) {
  const i18n = useI18n();
  const { t } = i18n;
  const { ref, width } = useWidth<HTMLDivElement>();
  const [chosen, setAt] = useState<Position | null>(null);
  const summaryId = useId();
  const layout = useMemo(() => layoutFor(width), [width]);
  const words = useMemo(() => compareLabels(chart, i18n, layout), [chart, i18n, layout]);
  const { series, y } = chart;
  const lengths = series.map(({ stops }) => stops.length);
  // A target may have gone since the reader stood on it.
  const on = chosen && series[chosen.side];
  const stop = on?.stops[chosen?.year ?? 0];

  const g = scalesOf(y, layout);

  const onKey = (key: string) => {
    const next = nextPlace(key, on ? chosen : null, lengths, { side: 0, year: (lengths[0] ?? 1) - 1 });
    if (next !== undefined) setAt(next);
    return next !== undefined;
  };
  const onPoint = (left: number, top: number) => setAt(nearestPlace(series, left, top, g));

  return (
    <div className="chart-box" ref={ref} style={{ height: layout.height }}>
      {width > 0 && (
        <ChartFocus
          title={title}
          describedBy={summaryId}
          onKey={onKey}
          onPoint={onPoint}
          onLeave={() => setAt(null)}
        >
          <div aria-hidden="true">
            <CompareChartSvg chart={chart} layout={layout} words={words} pathOf={on?.id ?? null} />
            {on && stop && (
              <>
                {stop.share !== null && (
                  <span className="chart-ring" style={{ left: g.x(stop.timeUsed), top: g.y(stop.share) }} />
                )}
                <CompareTip
                  series={on}
                  stop={stop}
                  left={g.x(stop.timeUsed)}
                  top={g.y(stop.share ?? 0)}
                  width={width}
                />
              </>
            )}
          </div>
        </ChartFocus>
      )}
      <p id={summaryId} className="visually-hidden">
        {compareSummary(chart, i18n)} {t('compare.keyboard')}
      </p>
      <p aria-live="polite" className="visually-hidden">
        {on && stop ? `${nameOf(on, i18n)}. ${stopLines(on, stop, i18n).join('. ')}` : ''}
      </p>
    </div>
  );
}
