import { useI18n } from '#src/i18n/i18n-context.tsx';
import type { I18n } from '#src/i18n/translator.ts';
import { TipBox } from '../parts/tip-box.tsx';
import { MarkShape, TraceMark } from './marks.tsx';
import type { TurnoverChart } from './model.ts';
import type { ProjectedYear } from './projected-years.ts';
import { gapText } from './stop-text.ts';
import type { Stop } from './stops.ts';
import { traceKey } from './traces.ts';
import { moneyText, valueText } from './value-text.ts';

/** Everything known about the year the reader stands on. */
export function ChartTip({
  stop,
  chart,
  left,
  top,
  width,
}: {
  readonly stop: Stop;
  readonly chart: TurnoverChart;
  readonly left: number;
  readonly top: number;
  readonly width: number;
}) {
  const i18n = useI18n();
  const { t, party, format } = i18n;
  const { base } = chart;
  const marks = chart.sides.flatMap((side) =>
    side.marks.filter((m) => m.x === stop.x).map((mark) => ({ side, mark })),
  );
  const traces = chart.traces.filter((trace) => trace.x === stop.x);
  const due = chart.due.find((d) => d.x === stop.x);
  const period = marks[0]?.mark.figure.observation.period ?? stop.projected?.period;
  return (
    <TipBox left={left} top={top} width={width}>
      <strong>{period ? format.period(period) : Math.floor(stop.x)}</strong>
      {marks.map(({ side, mark }) => (
        <span key={mark.figure.observation.id} className="tip-row">
          <svg width="14" height="14" viewBox="0 0 14 14">
            <MarkShape mark={{ ...mark, latest: false }} place={side.place} cx={7} cy={7} />
          </svg>
          {party(side.reporter).side}:{' '}
          <b>{valueText(mark.figure.observation.amount, mark.value, base, i18n)}</b>,{' '}
          {t(`status.${mark.figure.observation.status}`)}
        </span>
      ))}
      {traces.map((trace) => (
        <span key={traceKey(trace)} className="tip-row tip-trace">
          <svg width="14" height="14" viewBox="0 0 14 14">
            <TraceMark kind={trace.kind} place={trace.place} cx={7} cy={7} />
          </svg>
          {traceText(trace, base, i18n)}
        </span>
      ))}
      {stop.projected && (
        <>
          <span>{t('turnover.tipProjection', { side: party(stop.reporter).side })}</span>
          {projectionLines(stop.projected, i18n).map((line) => (
            <span key={line}>{line}</span>
          ))}
        </>
      )}
      {!stop.figure && !stop.projected && <span>{gapText(stop, base, i18n)}</span>}
      {due && (
        <span className="tip-path">
          {t('chart.pathAt', {
            period: format.period(due.period),
            compound: format.money(due.asked.compound),
            straight: moneyText(format.money(due.asked.straight), base, i18n),
          })}
        </span>
      )}
    </TipBox>
  );
}

function traceText(trace: TurnoverChart['traces'][number], base: number | null, i18n: I18n): string {
  const { t, party, format } = i18n;
  const sum =
    trace.kind === 'implied'
      ? moneyText(format.money(trace.value), base, i18n)
      : valueText(trace.observation.amount, trace.value, base, i18n);
  return t(`turnover.trace.${trace.kind}`, { side: party(trace.reporter).side, sum });
}

function projectionLines({ low80, low50, median, high50, high80 }: ProjectedYear, { t, format }: I18n) {
  return [
    t('turnover.tipEight', { low: format.money(low80), high: format.money(high80) }),
    t('turnover.tipFive', { low: format.money(low50), high: format.money(high50) }),
    t('turnover.tipMiddle', { middle: format.money(median) }),
  ];
}
