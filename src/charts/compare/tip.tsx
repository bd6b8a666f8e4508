import { useI18n } from '#src/i18n/i18n-context.tsx';
import { TipBox } from '../parts/tip-box.tsx';
import type { CompareSeries, CompareStop } from './model.ts';
import { SeriesMark } from './series-mark.tsx';
import { nameOf, stopLines } from './words.ts';

/** What is known of the year the reader stands on. */
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
  return (
    <TipBox left={left} top={top} width={width}>
      <strong className="tip-row">
        <svg width="14" height="14" viewBox="0 0 14 14">
          <SeriesMark place={series.place} cx={7} cy={7} />
        </svg>{' '}
        {nameOf(series, i18n)}
      </strong>
      {stopLines(series, stop, i18n).map((line) => (
        <span key={line}>{line}</span>
      ))}
    </TipBox>
  );
}
