import { useI18n } from '#src/i18n/i18n-context.tsx';
import type { CompareSeries, CompareStop } from './model.ts';
import { SeriesMark } from './series-mark.tsx';
import { nameOf, stopLines } from './words.ts';

/** Of the tip on a phone; on wider charts there is room either way. */
const WIDEST = 200;
/** How far it stands from its mark. */
const ASIDE = 16;

/** What is known of the year the reader stands on. It flips at the right edge. */
export function CompareTip({
  series,
  stop,
  left,
  top,
  width,
}: {
  readonly series: CompareSeries;
  readonly stop: CompareStop;
  readonly left: number;
  readonly top: number;
  readonly width: number;
}) {
  const i18n = useI18n();
  const flip = left > width / 2;
  const at = flip ? Math.max(left, WIDEST + ASIDE) : Math.min(left, width - WIDEST - ASIDE);
  return (
    <div className={`chart-tip${flip ? ' flip' : ''}`} style={{ left: at, top }}>
      <strong className="tip-row">
        <svg width="14" height="14" viewBox="0 0 14 14">
          <SeriesMark place={series.place} cx={7} cy={7} />
        </svg>{' '}
        {nameOf(series, i18n)}
      </strong>
      {stopLines(series, stop, i18n).map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  );
}
