import { type KeyboardEvent, type PointerEvent, useMemo, useState } from 'react';
import type { PairStory } from '#src/analysis/pair-story.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import { useWidth } from '../parts/use-width.ts';
import { TurnoverChartSvg } from './chart.tsx';
import { EventKey } from './event-key.tsx';
import { ChartKey } from './key.tsx';
import { layoutFor } from './layout.ts';
import { type ChartChoices, turnoverChart } from './model.ts';
import { nextPosition, type Position, type Stop, stopsOf } from './stops.ts';
import { stopText } from './stop-text.ts';
import { ChartTip } from './tip.tsx';
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
  const layout = useMemo(() => layoutFor(width), [width]);
  const { narrow } = layout;
  const chart = useMemo(
    () => turnoverChart(story, narrow ? { ...choices, from: choices.from ?? phoneStart(story) } : choices),
    [story, choices, narrow],
  );
  const words = useMemo(() => labelWords(chart, story, i18n, narrow), [chart, story, i18n, narrow]);
  const stops = useMemo(() => stopsOf(chart), [chart]);
  const stop = at ? (stops[at.side]?.[at.year] ?? null) : null;

  // The same two lines Recharts draws its scales by; kept here so that a pointer can be read without the chart's store.
  const plot = {
    left: layout.margin.left + 1,
    right: width - layout.margin.right,
    top: layout.margin.top,
    bottom: layout.height - layout.margin.bottom - layout.axis,
  };
  const toX = (x: number) =>
    plot.left + ((x - chart.x[0]) / (chart.x[1] - chart.x[0])) * (plot.right - plot.left);
  const toY = (v: number) => plot.bottom - (v / chart.y.top) * (plot.bottom - plot.top);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextPosition(event.key, at, stops);
    if (next === undefined) return;
    event.preventDefault();
    setAt(next);
  };
  const onPointer = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    setAt(nearest(stops, event.clientX - box.left, event.clientY - box.top, toX, toY));
  };

  return (
    <>
      <div className="chart-box" ref={ref} style={{ height: layout.height }}>
        {width > 0 && (
          // An application role, because arrow keys mean years here and not scrolling.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it is interactive by that role
          <div
            role="application"
            aria-roledescription={i18n.t('chart.role')}
            aria-label={title}
            aria-describedby="chart-summary"
            tabIndex={0}
            className="chart-focus"
            onKeyDown={onKeyDown}
            onPointerMove={onPointer}
            onPointerDown={onPointer}
            onPointerLeave={(event) => event.pointerType === 'mouse' && setAt(null)}
            onBlur={() => setAt(null)}
          >
            <div aria-hidden="true">
              <TurnoverChartSvg
                chart={chart}
                layout={layout}
                words={words}
                tick={(value, top) => axisText(value, top, chart.y.ticks, i18n)}
              />
              {stop?.figure && (
                <span className="chart-ring" style={{ left: toX(stop.x), top: toY(stop.figure.value) }} />
              )}
              {stop && (
                <ChartTip
                  stop={stop}
                  story={story}
                  chart={chart}
                  left={toX(stop.x)}
                  top={stop.figure ? toY(stop.figure.value) : plot.bottom - 60}
                  width={width}
                />
              )}
            </div>
          </div>
        )}
        {chart.sides.every((s) => s.marks.length === 0) && (
          <p className="chart-empty">
            <b>{i18n.t('chart.empty')}</b> {i18n.t('chart.emptyHint')}
          </p>
        )}
        <p id="chart-summary" className="visually-hidden">
          {summary} {i18n.t('chart.keyboard')}
        </p>
        <p aria-live="polite" className="visually-hidden">
          {stop ? stopText(stop, i18n) : ''}
        </p>
      </div>
      <EventKey chart={chart} />
      <ChartKey chart={chart} />
    </>
  );
}

/** On a narrow chart the story starts a year before the promise; the link can ask for more. */
function phoneStart(story: PairStory): number | null {
  return story.lead?.start.kind === 'known' ? Math.floor(story.lead.start.end) - 2 : null;
}

/** Only the top tick carries the unit (design guide, axes). */
function axisText(
  value: number,
  top: boolean,
  ticks: readonly number[],
  { format }: ReturnType<typeof useI18n>,
): string {
  const highest = ticks.at(-1) ?? 0;
  const scale = highest >= 1e9 ? 1e9 : 1e6;
  const step = (ticks[1] ?? 0) / scale;
  const decimals = [0, 1].find((digits) => Number.isInteger(step * 10 ** digits)) ?? 2;
  if (top) return format.money(value, { decimals, scale: scale === 1e9 ? 'billion' : 'million' });
  return format.number(value / scale, value === 0 ? 0 : decimals);
}

const REACH = 60;

function nearest(
  stops: readonly (readonly Stop[])[],
  px: number,
  py: number,
  toX: (x: number) => number,
  toY: (v: number) => number,
): Position | null {
  let best: { readonly position: Position; readonly distance: number } | null = null;
  for (const [side, row] of stops.entries()) {
    for (const [year, stop] of row.entries()) {
      if (!stop.figure) continue;
      // Sideways distance weighs more, so that a column of the chart belongs to its year.
      const distance = Math.hypot((toX(stop.x) - px) * 1.5, toY(stop.figure.value) - py);
      if (best === null || distance < best.distance) best = { position: { side, year }, distance };
    }
  }
  return best && best.distance < REACH * 1.5 ? best.position : null;
}
