import { partiesOf } from '#src/domain/party.ts';
import { deadlineYear } from '#src/domain/target.ts';
import { goalName, targetName } from '#src/i18n/target-name.ts';
import type { I18n } from '#src/i18n/translator.ts';
import type { TextLine } from '../parts/text-lines.tsx';
import { textWidth } from '../parts/text-width.ts';
import { wrapText } from '../parts/wrap-text.ts';
import type { CompareLabels } from './labels.ts';
import type { ChartFrame } from '../parts/chart-frame.ts';
import type { Comparable, CompareChart, CompareSeries, CompareStop } from './model.ts';

/** "Kazakhstan–Uzbekistan, $10bn by 2026". */
export function nameOf({ pair, target }: Pick<Comparable, 'pair' | 'target'>, i18n: I18n): string {
  const { goal, quantity } = target;
  return targetName({ pair, goal, quantity, year: deadlineYear(target) }, i18n);
}

/** The finished words of the chart. */
export function compareLabels({ series, y }: CompareChart, i18n: I18n, layout: ChartFrame): CompareLabels {
  const { t, format } = i18n;
  return {
    time: (share) => format.percent(share),
    // Only the goal's own tick carries the unit.
    increase: (share) =>
      share === 1 || (share === y.ticks.at(-1) && !y.ticks.includes(1))
        ? t('compare.axisIncrease', { share: format.percent(share) })
        : format.percent(share),
    axis: t('compare.axisTime'),
    goal: [bold(t('compare.goal'))],
    start: [bold(t('compare.start'))],
    straight: [bold(t('compare.straight')), ...(layout.narrow ? [] : [plain(t('compare.straightNote'))])],
    series: namings(i18n, layout).map((naming) => new Map(series.map((one) => [one.id, naming(one)]))),
  };
}

type Naming = (series: CompareSeries) => readonly TextLine[];

const bold = (text: string): TextLine => ({ text, bold: true });
const plain = (text: string): TextLine => ({ text, bold: false });

/** The pair over its goal, the pair over its year, codes and year. On a phone a long pair takes a line a country. */
function namings(i18n: I18n, layout: ChartFrame): readonly Naming[] {
  const pairLines = ({ pair }: CompareSeries) => {
    const name = i18n.pairName(partiesOf(pair));
    const isLong = layout.narrow && textWidth(name, layout.labelSize, true) > layout.width * 0.36;
    return (isLong ? broken(name) : [name]).map(bold);
  };
  const year = ({ target }: CompareSeries) => String(deadlineYear(target) ?? '');
  return [
    (one) => {
      const { goal, quantity } = one.target;
      const detail = goalName({ goal, quantity, year: deadlineYear(one.target) }, i18n);
      return [...pairLines(one), ...wrapText(detail, 34).map(plain)];
    },
    (one) => [...pairLines(one), plain(year(one))],
    (one) => [bold(`${partiesOf(one.pair).join('–')} ${year(one)}`)],
  ];
}

/** After the dash between the countries. */
function broken(pairName: string): readonly string[] {
  const after = pairName.indexOf('–') + 1;
  return after === 0 ? [pairName] : [pairName.slice(0, after), pairName.slice(after)];
}

/** What is known of one stop, without the target's name. */
export function stopLines(series: CompareSeries, stop: CompareStop, i18n: I18n): readonly string[] {
  const { t, format, party } = i18n;
  const period = format.period(stop.period);
  const { cell } = series.track;
  const side = party(cell.reporter).side;
  switch (stop.kind) {
    case 'start':
      return [t('compare.startTip', { period, value: startText(series, i18n) })];
    case 'missing':
      return [t('chart.noFigureAt', { side, period })];
    case 'figure':
      return [
        t('compare.figureTip', {
          period,
          value: format.amount(stop.figure.observation.amount),
          side: party(cell.reporter).sideInside,
          status: t(`status.${stop.figure.observation.status}`),
        }),
        t('compare.shares', { share: format.growth(stop.share), time: format.growth(stop.timeUsed) }),
        ...(stop.asked === null ? [] : [t('compare.compoundTip', { share: format.growth(stop.asked) })]),
      ];
  }
}

/** The start with the digits of whoever said it. */
export function startText({ target, track }: Pick<Comparable, 'target' | 'track'>, { format }: I18n): string {
  const { start } = track;
  const amount = start.observation?.amount ?? target.baseline?.amount;
  return amount ? format.amount(amount) : format.money(start.value);
}

/** One sentence a target: what the chart shows, for whoever does not see it. */
export function compareSummary({ series }: CompareChart, i18n: I18n): string {
  const { t, format, party } = i18n;
  return series
    .map((one) =>
      t('compare.summary', {
        name: nameOf(one, i18n),
        share: format.growth(one.last.share),
        time: format.growth(one.last.timeUsed),
        period: format.period(one.last.period),
        side: party(one.track.cell.reporter).sideInside,
      }),
    )
    .join(' ');
}
