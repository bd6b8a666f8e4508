import { useMemo } from 'react';
import { type AnnualFigure, type AnnualSeries, measures } from '#src/analysis/annual-series.ts';
import type { ImpliedFlag } from '#src/analysis/implied/flag.ts';
import { impliedFlags } from '#src/analysis/implied/implied-flags.ts';
import type { PairStory } from '#src/analysis/pair-story.ts';
import { PATHS } from '#src/analysis/paths/registry.ts';
import { placeOf } from '#src/charts/turnover/place.ts';
import { endsAt, formatPeriod, type Period, sameYearKind } from '#src/domain/period.ts';
import type { Publishers } from '#src/domain/record.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import { seriesName } from '../parts/series-name.ts';
import { goalText } from './headline-text.ts';
import { SideCells, SideHeads } from './side-cells.tsx';
import { areTwoSides, difference } from './side-difference.ts';
import { tableYears } from './table-years.ts';

/** The primary way to read the figures: every full year of every side with its status and source, gaps said as gaps. */
export function FigureTable({
  story,
  publishers,
}: {
  readonly story: PairStory;
  readonly publishers: Publishers;
}) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { series, lead, judged } = story;
  const start = lead?.start.kind === 'known' ? lead.start : null;
  const due = lead?.due ?? null;
  const flags = useMemo(() => impliedFlags(story.record), [story.record]);
  const gaps = flags.filter(
    (f) => f.against === null && measures(f.observation, judged.post.target.quantity),
  );
  const years = tableYears(series, gaps);
  const withDifference = areTwoSides(series, story);
  const required = (end: number) =>
    start && due && end >= start.end && end <= endsAt(due)
      ? PATHS.compound.due(start.value, judged.judgement.goal, (end - start.end) / (endsAt(due) - start.end))
      : null;
  if (years.length === 0) return null;
  return (
    <section className="figures-table" aria-labelledby="table-title">
      <h2 id="table-title">{t('table.title')}</h2>
      <p className="lede">
        {start && judged.post.year
          ? t('table.lede', {
              start:
                start.basis === 'announced' && judged.post.target.baseline
                  ? format.amount(judged.post.target.baseline.amount)
                  : format.money(start.value),
              goal: goalText(story, i18n),
              year: judged.post.year,
            })
          : t('table.ledeNoPath')}
      </p>
      <div className="scroll" tabIndex={0} role="region" aria-label={t('table.caption')}>
        <table className={series.length === 2 ? 'two-sides' : undefined}>
          <caption className="visually-hidden">{t('table.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('table.year')}</th>
              {series.map((s) => (
                <SideHeads
                  key={s.reporter + s.yearLike.from}
                  side={seriesName(s, i18n)}
                  place={placeOf(story, s.reporter)}
                />
              ))}
              {withDifference && (
                <th scope="col" className="number">
                  {t('table.difference')}
                </th>
              )}
              {start && due && (
                <th scope="col" className="number">
                  {t('table.required')}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {years.map((year) => {
              const row = series.map((s) =>
                s.figures.find((f) => formatPeriod(f.observation.period) === formatPeriod(year)),
              );
              const asked = required(endsAt(year));
              return (
                <tr key={formatPeriod(year)}>
                  <th scope="row">{format.period(year)}</th>
                  {series.map((s, i) => {
                    const figure = row[i];
                    return (
                      <SideCells
                        key={s.reporter + s.yearLike.from}
                        figure={figure}
                        flags={
                          figure
                            ? flags.filter((f) => isAbout(f, figure))
                            : gaps.filter((f) => isGapOf(f, s, year))
                        }
                        applies={sameYearKind(s.yearLike, year)}
                        side={seriesName(s, i18n)}
                        place={placeOf(story, s.reporter)}
                        publishers={publishers}
                      />
                    );
                  })}
                  {withDifference && <td className="number aside">{difference(row, i18n.format)}</td>}
                  {start && due && (
                    <td className="number aside">{asked === null ? '' : format.money(asked)}</td>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** Whether a flag speaks against a figure, or against another value given for the same year. */
function isAbout({ against }: ImpliedFlag, { observation, others }: AnnualFigure): boolean {
  return [observation, ...others].some(({ id }) => id === against?.id);
}

/** Whether a flag tells of a year of this series for which no row is stored. */
function isGapOf({ against, observation, period }: ImpliedFlag, s: AnnualSeries, year: Period): boolean {
  return (
    against === null && observation.reporter === s.reporter && formatPeriod(period) === formatPeriod(year)
  );
}
