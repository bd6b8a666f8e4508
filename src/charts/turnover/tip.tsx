import type { PairStory } from '#src/analysis/pair-story.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import { MarkShape } from './marks.tsx';
import type { TurnoverChart } from './model.ts';
import type { Stop } from './stops.ts';

/** Of the tip on a phone; on wider charts there is room either way. */
const WIDEST = 200;
/** How far it stands from its mark. */
const ASIDE = 16;

/** Everything known about the year the reader stands on. It covers nothing that matters: it flips at the right edge. */
export function ChartTip({
  stop,
  story,
  chart,
  left,
  top,
  width,
}: {
  readonly stop: Stop;
  readonly story: PairStory;
  readonly chart: TurnoverChart;
  readonly left: number;
  readonly top: number;
  readonly width: number;
}) {
  const { t, party, format } = useI18n();
  const marks = chart.sides.flatMap((side) =>
    side.marks.filter((m) => m.x === stop.x).map((mark) => ({ side, mark })),
  );
  const cellYear = story.lead?.years.find((y) => y.figure.end - 1 === stop.x);
  const period = marks[0]?.mark.figure.observation.period;
  const flip = left > width / 2;
  const at = flip ? Math.max(left, WIDEST + ASIDE) : Math.min(left, width - WIDEST - ASIDE);
  return (
    <div className={`chart-tip${flip ? ' flip' : ''}`} style={{ left: at, top }}>
      <strong>{period ? format.period(period) : Math.floor(stop.x)}</strong>
      {marks.map(({ side, mark }) => (
        <span key={mark.figure.observation.id} className="tip-row">
          <svg width="14" height="14" viewBox="0 0 14 14">
            <MarkShape mark={{ ...mark, latest: false }} place={side.place} cx={7} cy={7} />
          </svg>
          {party(side.reporter).side}: <b>{format.amount(mark.figure.observation.amount)}</b>,{' '}
          {t(`status.${mark.figure.observation.status}`)}
        </span>
      ))}
      {!stop.figure && (
        <span>
          {t('chart.noFigureAt', { side: party(stop.reporter).side, period: String(Math.floor(stop.x)) })}
        </span>
      )}
      {cellYear && (
        <span className="tip-path">
          {t('chart.pathAt', {
            period: format.period(cellYear.figure.observation.period),
            compound: format.money(cellYear.progress.due.compound),
            straight: format.money(cellYear.progress.due.straight),
          })}
        </span>
      )}
    </div>
  );
}
