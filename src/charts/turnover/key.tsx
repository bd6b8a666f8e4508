import type { ReactNode } from 'react';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import { MarkShape, PartMark } from './marks.tsx';
import type { Place, TurnoverChart } from './model.ts';

/** Explains statuses only; sides are named on the chart. It lists what the chart in front of the reader contains. */
export function ChartKey({ chart }: { readonly chart: TurnoverChart }) {
  const { t, party } = useI18n();
  const places = chart.sides.filter((s) => s.marks.length > 0);
  const hollow = places.filter((s) => s.marks.some((m) => m.hollow));
  const bounds = hollow.some((s) =>
    s.marks.some((m) => m.figure.interval.low === 0 || m.figure.interval.high === Infinity),
  );
  return (
    <ul className="chart-key" aria-label={t('chart.key')}>
      {places.map((side) => (
        <KeyItem key={side.reporter} text={`${party(side.reporter).side}, ${t('chart.keyFinal')}`}>
          <Shape place={side.place} hollow={false} />
        </KeyItem>
      ))}
      {hollow.length > 0 && (
        <KeyItem text={t(bounds ? 'chart.keyHollowBound' : 'chart.keyHollow')} wide={hollow.length > 1}>
          {hollow.map((side, i) => (
            <g key={side.reporter} transform={`translate(${i * 15},0)`}>
              <Shape place={side.place} hollow />
            </g>
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
    </ul>
  );
}

function KeyItem({
  text,
  wide = false,
  children,
}: {
  readonly text: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}) {
  const width = wide ? 32 : 16;
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
