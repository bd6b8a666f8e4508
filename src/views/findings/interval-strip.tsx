import type { ShareInterval } from '#src/analysis/findings/wilson.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';

/** CSS pixels down the strip. The width is the page's, so places across are in percent and text keeps its size. */
const HEIGHT = 44;
const ROW = 14;
/** Room at both ends for half a mark and half a label, in percent. */
const MARGIN = 6;

/** From 0 to 100 %: the share as a dot, its interval as a bar, and the share of all targets as a line. The text says the same. */
export function IntervalStrip({
  interval,
  overall,
}: {
  readonly interval: ShareInterval;
  readonly overall: number | null;
}) {
  const { format } = useI18n();
  const across = (share: number) => `${MARGIN + share * (100 - 2 * MARGIN)}%`;
  return (
    <svg className="interval-strip" width="100%" height={HEIGHT} aria-hidden="true">
      <line className="axis" x1={across(0)} x2={across(1)} y1={ROW + 10} y2={ROW + 10} />
      {[0, 0.25, 0.5, 0.75, 1].map((tick) => (
        <line key={tick} className="axis" x1={across(tick)} x2={across(tick)} y1={ROW + 10} y2={ROW + 14} />
      ))}
      {[0, 0.5, 1].map((tick) => (
        <text key={tick} x={across(tick)} y={HEIGHT - 4} textAnchor="middle">
          {format.percent(tick)}
        </text>
      ))}
      {overall !== null && (
        <line className="overall" x1={across(overall)} x2={across(overall)} y1={0} y2={ROW + 10} />
      )}
      <line className="interval" x1={across(interval.low)} x2={across(interval.high)} y1={ROW} y2={ROW} />
      {[interval.low, interval.high].map((end, i) => (
        <line
          key={i === 0 ? 'low' : 'high'}
          className="end"
          x1={across(end)}
          x2={across(end)}
          y1={ROW - 5}
          y2={ROW + 5}
        />
      ))}
      <circle className="share" cx={across(interval.share)} cy={ROW} r={5} />
    </svg>
  );
}
