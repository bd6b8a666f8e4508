import * as v from 'valibot';
import type { BoardSeries } from '#src/domain/board.ts';
import { STATUSES } from '#src/domain/observation.ts';
import type { PairId } from '#src/domain/party.ts';
import { formatPeriod } from '#src/domain/period.ts';
import { partialDay, period, reporter, url, words } from '../../fields.ts';
import { scopeSchema } from '../../quantity-schema.ts';
import { columns } from './columns.ts';
import { formatShortAmount, shortAmount } from './short-amount.ts';
import { formatFlow, readFlow, shortFlow } from './short-flow.ts';
import { figureId, formatFigureId, readFigureId } from './short-id.ts';
import { formatTrend, readTrend, trendText } from './trend-text.ts';

/** The series of all pairs, each once however many targets show it. */
export const SeriesColumns = columns({
  reporter: v.array(reporter),
  flow: v.array(shortFlow),
  scope: v.array(scopeSchema),
  /** The figure with which it ends. */
  period: v.array(period),
  amount: v.array(shortAmount),
  status: v.array(v.picklist(STATUSES)),
  observation: v.array(figureId),
  publisher: v.array(v.string()),
  url: v.array(url),
  publishedOn: v.array(v.nullable(partialDay)),
  citing: v.array(v.nullable(words)),
  trend: v.array(trendText),
  /** Currency units in one step of the trend. */
  step: v.array(v.pipe(v.number(), v.safeInteger('not a whole number'), v.minValue(1, 'not a step'))),
});

type Read = v.InferOutput<typeof SeriesColumns>;
type Written = v.InferInput<typeof SeriesColumns>;

export function readSeries(c: Read, i: number, pair: PairId): BoardSeries {
  const figure = { period: c.period[i]!, flow: readFlow(c.flow[i]!, pair), reporter: c.reporter[i]! };
  return {
    reporter: figure.reporter,
    trend: readTrend(c.trend[i]!, c.step[i]!, figure.period),
    latest: {
      observation: readFigureId(c.observation[i]!, pair, figure),
      ...figure,
      amount: c.amount[i]!,
      status: c.status[i]!,
      scope: c.scope[i]!,
      source: {
        publisher: c.publisher[i]!,
        url: c.url[i]!,
        publishedOn: c.publishedOn[i]!,
        citing: c.citing[i]!,
      },
    },
  };
}

export function formatSeries(
  rows: readonly { readonly pair: PairId; readonly series: BoardSeries }[],
): Written {
  const latest = rows.map(({ series }) => series.latest);
  const trends = rows.map(({ series }) => formatTrend(series.trend, series.latest.period));
  return {
    reporter: latest.map((f) => f.reporter),
    flow: rows.map(({ pair, series }) => formatFlow(series.latest.flow, pair)),
    scope: latest.map((f) => f.scope),
    period: latest.map((f) => formatPeriod(f.period)),
    amount: latest.map((f) => formatShortAmount(f.amount)),
    status: latest.map((f) => f.status),
    observation: rows.map(({ pair, series }) =>
      formatFigureId(series.latest.observation, pair, series.latest),
    ),
    publisher: latest.map((f) => f.source.publisher),
    url: latest.map((f) => f.source.url),
    publishedOn: latest.map((f) => f.source.publishedOn),
    citing: latest.map((f) => f.source.citing),
    trend: trends.map((t) => t.text),
    step: trends.map((t) => t.step),
  };
}
