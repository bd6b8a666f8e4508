import type { CompareChart } from '#src/charts/compare/model.ts';
import { SeriesMark } from '#src/charts/compare/series-mark.tsx';

/** The mark a target has on the chart; nothing for one that is not drawn. */
export function SeriesGlyph({ chart, id }: { readonly chart: CompareChart; readonly id: string }) {
  const series = chart.series.find((one) => one.id === id);
  if (!series) return null;
  return (
    <svg className="series-glyph" viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
      <SeriesMark place={series.place} cx={7} cy={7} />
    </svg>
  );
}
