import { useCallback, useMemo, useState } from 'react';
import type { PairStory } from '#src/analysis/pair-story.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import type { I18n } from '#src/i18n/translator.ts';
import type { Position } from '../parts/next-place.ts';
import { ChartFocus } from '../parts/chart-focus.tsx';
import { useWidth } from '../parts/use-width.ts';
import { TurnoverChartSvg } from './chart.tsx';
import { EventKey } from './event-key.tsx';
import { geometryOf } from './geometry.ts';
import { ChartKey } from './key.tsx';
import { layoutFor } from './layout.ts';
import { type ChartChoices, type TurnoverChart, turnoverChart } from './model.ts';
import { projectionSentence } from './projection-words.ts';
import { levelOf, nearest } from './nearest-stop.ts';
import { nextPosition, stopsOf } from './stops.ts';
import { stopText } from './stop-text.ts';
import { ChartTip } from './tip.tsx';
import { useMoves } from './use-moves.ts';
import { labelWords } from './words.ts';

/**
 * The hero chart with its one tab stop: arrows by year, up and down by side, Home, End, Escape. Pointer and touch stand
 * on the nearest figure. What it says is also in the table. The keys below explain this very drawing, which on a phone
 * begins later than elsewhere and so numbers its events anew.
 */
export function TurnoverFigure({
  story,
  choices,
  title,
  summary,
}: {
  readonly story: PairStory;
  readonly choices: ChartChoices;
  readonly title: string;
  readonly summary: string;
}) {
  const i18n = useI18n();
  const { ref, width } = useWidth<HTMLDivElement>();
  const [at, setAt] = useState<Position | null>(null);
  // The room beside the plot stays when a choice changes, so that marks move up and down alone.
  const ranges = story.outlook?.kind === 'ranges';
  const layout = useMemo(() => layoutFor(width, ranges), [width, ranges]);
  const { narrow } = layout;
  const chart = useMemo(
    () => turnoverChart(story, narrow ? { ...choices, from: choices.from ?? phoneStart(story) } : choices),
    [story, choices, narrow],
  );
  const words = useMemo(() => labelWords(chart, story, i18n, layout), [chart, story, i18n, layout]);
  const tick = useCallback((value: number, ticks: readonly number[]) => axisText(value, ticks, i18n), [i18n]);
  const moves = useMoves(chart, width);
  const stops = useMemo(() => stopsOf(chart), [chart]);
  const stop = at ? (stops[at.side]?.[at.year] ?? null) : null;
  const level = stop && levelOf(stop);
  const note = useMemo(() => noteOf(story, chart, choices, i18n), [story, chart, choices, i18n]);
  const noteBelow = note !== null && !(layout.aside && chart.projection);

  const g = useMemo(() => geometryOf(chart, layout), [chart, layout]);
  const toY = (value: number) => g.y(Math.min(value, chart.y.top));

  const onKey = (key: string) => {
    const next = nextPosition(key, at, stops);
    if (next !== undefined) setAt(next);
    return next !== undefined;
  };
  const onPoint = (x: number, y: number) => setAt(nearest(stops, x, y, g.x, toY));

  return (
    <>
      <div className="chart-box" ref={ref} style={{ height: layout.height }}>
        {width > 0 && (
          <ChartFocus
            title={title}
            describedBy="chart-summary"
            onKey={onKey}
            onPoint={onPoint}
            onLeave={() => setAt(null)}
          >
            <div aria-hidden="true" className={moves ? 'moves' : undefined}>
              <TurnoverChartSvg chart={chart} layout={layout} words={words} tick={tick} />
              {stop && level !== null && (
                <span className="chart-ring" style={{ left: g.x(stop.x), top: toY(level) }} />
              )}
              {stop && (
                <ChartTip
                  stop={stop}
                  chart={chart}
                  left={g.x(stop.x)}
                  top={level === null ? g.y(0) - 60 : toY(level)}
                  width={width}
                />
              )}
            </div>
          </ChartFocus>
        )}
        {chart.sides.every((s) => s.marks.length === 0) && (
          <p className="chart-empty">
            <b>{i18n.t('chart.empty')}</b> {i18n.t('chart.emptyHint')}
          </p>
        )}
        <p id="chart-summary" className="visually-hidden">
          {summary} {noteBelow ? '' : note} {i18n.t('chart.keyboard')}
        </p>
        <p aria-live="polite" className="visually-hidden">
          {stop ? stopText(stop, chart.base, i18n) : ''}
        </p>
      </div>
      {noteBelow && <p className="projection-note">{note}</p>}
      <EventKey chart={chart} />
      <ChartKey chart={chart} />
    </>
  );
}

/**
 * What is said of the projection: nothing where it was turned off or cannot be drawn. That there is none is said while a
 * goal lies ahead; later nobody asks.
 */
function noteOf(
  story: PairStory,
  chart: TurnoverChart,
  { projection = true }: ChartChoices,
  i18n: I18n,
): string | null {
  const { outlook, asOf } = story;
  if (!projection || outlook === null || chart.base !== null) return null;
  if (outlook.kind === 'none' && !chart.deadlines.some((due) => due >= Number(asOf.slice(0, 4)))) return null;
  return projectionSentence(outlook, i18n);
}

/** On a narrow chart the story starts a year before the promise; the link can ask for more. */
function phoneStart(story: PairStory): number | null {
  return story.lead?.start.kind === 'known' ? Math.floor(story.lead.start.end) - 2 : null;
}

/** Only the top tick carries the unit (design guide, axes). */
function axisText(value: number, ticks: readonly number[], { format }: ReturnType<typeof useI18n>): string {
  const highest = ticks.at(-1) ?? 0;
  const scale = highest >= 1e9 ? 1e9 : 1e6;
  const step = (ticks[1] ?? 0) / scale;
  const decimals = [0, 1].find((digits) => Number.isInteger(step * 10 ** digits)) ?? 2;
  if (value === highest)
    return format.money(value, { decimals, scale: scale === 1e9 ? 'billion' : 'million' });
  return format.number(value / scale, value === 0 ? 0 : decimals);
}
