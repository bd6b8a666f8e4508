import { type ReactNode, useId } from 'react';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import { MarkShape, PartMark, TraceMark } from './marks.tsx';
import type { Side } from './sides.ts';
import type { Place } from './place.ts';
import type { TurnoverChart } from './model.ts';
import { Hatch } from './projection-bars.tsx';

/** Explains statuses only; sides are named on the chart. It lists what the chart in front of the reader contains. */
export function ChartKey({ chart }: { readonly chart: TurnoverChart }) {
  const { t, party } = useI18n();
  const named = eachOnce(chart.sides.filter((s) => s.marks.length > 0));
  const hollow = eachOnce(chart.sides.filter((s) => s.marks.some((m) => m.hollow)));
  const implied = placesOnce(chart.traces.filter((trace) => trace.kind === 'implied'));
  const others = placesOnce(chart.traces.filter((trace) => trace.kind !== 'implied'));
  const bounds = chart.sides.some((s) =>
    s.marks.some((m) => m.figure.interval.low === 0 || m.figure.interval.high === Infinity),
  );
  return (
    <ul className="chart-key" aria-label={t('chart.key')}>
      {named.map((side) => (
        <KeyItem key={side.reporter} text={`${party(side.reporter).side}, ${t('chart.keyFinal')}`}>
          <Shape place={side.place} hollow={false} />
        </KeyItem>
      ))}
      {hollow.length > 0 && (
        <KeyItem text={t(bounds ? 'chart.keyHollowBound' : 'chart.keyHollow')} shapes={hollow.length}>
          {hollow.map((side, i) => (
            <g key={side.reporter} transform={`translate(${i * 15},0)`}>
              <Shape place={side.place} hollow />
            </g>
          ))}
        </KeyItem>
      )}
      {others.length > 0 && (
        <KeyItem text={t('turnover.keyOther')} shapes={others.length}>
          {others.map(({ kind, place }, i) => (
            <TraceMark key={place} kind={kind} place={place} cx={8 + i * 15} cy={8} />
          ))}
        </KeyItem>
      )}
      {implied.length > 0 && (
        <KeyItem text={t('turnover.keyImplied')} shapes={implied.length}>
          {implied.map(({ kind, place }, i) => (
            <TraceMark key={place} kind={kind} place={place} cx={8 + i * 15} cy={8} />
          ))}
        </KeyItem>
      )}
      {chart.parts.length > 0 && (
        <KeyItem text={t('chart.keyPart')}>
          <g transform="translate(1,3) scale(.8)">
            <PartMark place={chart.parts[0]!.place} cx={9} cy={12} />
          </g>
        </KeyItem>
      )}
      {chart.bands.some((b) => b.length > 1) && (
        <KeyItem text={t('chart.keyGap')}>
          <rect className="gap-swatch" x="0" y="3" width="16" height="10" />
        </KeyItem>
      )}
      {chart.projection && (
        <KeyItem text={t('turnover.keyProjection')}>
          <ProjectionSwatch place={chart.projection.place} />
        </KeyItem>
      )}
    </ul>
  );
}

/** A reporter with calendar and with fiscal years has one shape, so one line in the key. */
function eachOnce(sides: readonly Side[]): readonly Side[] {
  return sides.filter((s, i) => sides.findIndex((other) => other.reporter === s.reporter) === i);
}

function placesOnce(traces: TurnoverChart['traces']): TurnoverChart['traces'] {
  return traces.filter((t, i) => traces.findIndex((other) => other.place === t.place) === i);
}

function ProjectionSwatch({ place }: { readonly place: Place }) {
  const hatch = useId();
  return (
    <g className={`projection ${place}`}>
      <Hatch id={hatch} />
      <rect className="in-8" x="2" y="0" width="12" height="16" fill={`url(#${hatch})`} />
      <rect className="in-5" x="2" y="4" width="12" height="8" />
      <line className="middle" x1="0" x2="16" y1="8" y2="8" />
    </g>
  );
}

function KeyItem({
  text,
  shapes = 1,
  children,
}: {
  readonly text: string;
  /** Side by side, 15 pixels apart. */
  readonly shapes?: number;
  readonly children: ReactNode;
}) {
  const width = shapes * 15 + 1;
  return (
    <li>
      <svg width={width} height="16" viewBox={`0 0 ${width} 16`} aria-hidden="true">
        {children}
      </svg>
      {text}
    </li>
  );
}

function Shape({ place, hollow }: { readonly place: Place; readonly hollow: boolean }) {
  return <MarkShape mark={{ hollow, latest: false }} place={place} cx={8} cy={8} />;
}
