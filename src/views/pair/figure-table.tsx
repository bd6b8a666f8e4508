import { useMemo } from 'react';
import { type AnnualFigure, type AnnualSeries, measures } from '#src/analysis/annual-series.ts';
import type { ImpliedFlag } from '#src/analysis/implied/flag.ts';
import { impliedFlags } from '#src/analysis/implied/implied-flags.ts';
import type { PairStory } from '#src/analysis/pair-story.ts';
import { PATHS } from '#src/analysis/paths/registry.ts';
import { placeOf } from '#src/charts/turnover/model.ts';
import { decimalsOf, valueOf } from '#src/domain/amount.ts';
import type { Observation } from '#src/domain/observation.ts';
import { endsAt, formatPeriod, type Period, sameYearKind } from '#src/domain/period.ts';
import type { Publishers } from '#src/domain/record.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import { seriesName } from '../parts/series-name.ts';
import { SourceLink } from '../parts/source-link.tsx';
import { figureAnchor } from '../parts/value.tsx';
import { ImpliedNote } from './implied-flag.tsx';
import { goalText } from './headline-text.ts';
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

function SideHeads({ side, place }: { readonly side: string; readonly place: string }) {
  const { t } = useI18n();
  return (
    <>
      <th scope="col" className="number side-text" data-place={place}>
        {side}
      </th>
      <th scope="col">{t('table.status')}</th>
      <th scope="col">{t('table.source')}</th>
    </>
  );
}

function SideCells({
  figure,
  flags,
  applies,
  side,
  place,
  publishers,
}: {
  readonly figure: AnnualFigure | undefined;
  /** What other rows imply for this place. */
  readonly flags: readonly ImpliedFlag[];
  /** False where the row's year is of another kind than the series: then nothing is missing. */
  readonly applies: boolean;
  readonly side: string;
  readonly place: string;
  readonly publishers: Publishers;
}) {
  const { t, text, format } = useI18n();
  if (!applies) {
    return (
      <>
        <td className="status" />
        <td className="status" />
        <td className="status" />
      </>
    );
  }
  if (!figure) {
    return (
      <>
        <td className="number side-value" data-side={side} data-place={place}>
          –
        </td>
        <td className="status" />
        <td className="none source-cell">
          {t('table.none')}
          {flags.map((flag) => (
            <ImpliedNote key={flag.rule + flag.observation.id} flag={flag} />
          ))}
        </td>
      </>
    );
  }
  const { observation: o } = figure;
  return (
    <>
      <td
        className="number side-value"
        id={figureAnchor(o.id)}
        data-side={side}
        data-place={place}
        data-observation-id={o.id}
      >
        {format.amount(o.amount)}
      </td>
      <td className="status">{statusText(o, t)}</td>
      <td className="source-cell">
        <SourceLink source={o.source} publishers={publishers} />
        {o.note && <span className="note-text">{text(o.note)}</span>}
        {figure.others.map((other) => (
          <OtherFigure key={other.id} other={other} than={o} publishers={publishers} />
        ))}
        {flags.map((flag) => (
          <ImpliedNote key={flag.rule + flag.observation.id} flag={flag} />
        ))}
      </td>
    </>
  );
}

/** A rival value is flagged; a repetition of the same value is cited beside it. */
function OtherFigure({
  other,
  than,
  publishers,
}: {
  readonly other: Observation;
  readonly than: Observation;
  readonly publishers: Publishers;
}) {
  const { t, format } = useI18n();
  // "Over 5" repeats no "5", and 5 euros no 5 dollars.
  const same =
    valueOf(other.amount) === valueOf(than.amount) &&
    other.amount.qualifier === than.amount.qualifier &&
    other.amount.currency === than.amount.currency;
  return (
    <span className={same ? 'also' : 'flag'} id={figureAnchor(other.id)} data-observation-id={other.id}>
      {same ? t('table.sameFigure') : t('table.alsoGiven', { value: format.amount(other.amount) })}:{' '}
      <SourceLink source={other.source} publishers={publishers} />
    </span>
  );
}

function statusText(o: Observation, t: ReturnType<typeof useI18n>['t']): string {
  return o.basis === 'press' ? `${t(`status.${o.status}`)}, ${t('basis.press')}` : t(`status.${o.status}`);
}

/** Only the two sides are compared, and only in years of one kind; not a side with a newspaper or with itself. */
function areTwoSides(series: readonly AnnualSeries[], story: PairStory): boolean {
  const [a, b, ...more] = series;
  if (!a || !b || more.length > 0 || !sameYearKind(a.yearLike, b.yearLike)) return false;
  return placeOf(story, a.reporter) === 'first' && placeOf(story, b.reporter) === 'second';
}

/** Between the two sides' published values, to the coarser of their digits; empty unless both are plain values. */
function difference(
  row: readonly (AnnualFigure | undefined)[],
  format: ReturnType<typeof useI18n>['format'],
): string {
  const [a, b] = row;
  if (
    !a ||
    !b ||
    [a, b].some(
      (f) => f.observation.amount.qualifier === 'above' || f.observation.amount.qualifier === 'below',
    )
  )
    return '';
  const decimals = Math.max(1, Math.min(decimalsOf(a.observation.amount), decimalsOf(b.observation.amount)));
  return format.money(Math.abs(a.value - b.value), { decimals, scale: a.observation.amount.scale });
}
