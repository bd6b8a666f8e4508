import type { Answer } from '#src/analysis/part-year/estimate.ts';
import type { Observation } from '#src/domain/observation.ts';
import { type FigureFields, figure } from '#tests/record-builder.ts';

/** A sum from January to `to` in billions of dollars, Uzbek unless another reporter is named. */
export function part(year: number, to: string, amount: string, fields: FigureFields = {}, reporter = 'UZB') {
  return figure(reporter, `${year}-01/${year}-${to}`, amount, { status: 'part-year', ...fields });
}

/** The same row read on another page. */
export function page(row: Observation, name: string, publisher: string): Observation {
  return { ...row, source: { ...row.source, publisher, url: `https://example.org/${name}` } };
}

/** Value, low and high in billions to the million; the reason where there is no estimate. */
export function billions(answer: Answer): string | readonly number[] {
  if (answer.kind === 'none') return answer.why;
  const { value, interval } = answer.estimate;
  return [value, interval.low, interval.high].map((n) => Math.round(n / 1e6) / 1e3);
}
