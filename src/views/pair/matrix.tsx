import type { PairStory } from '#src/analysis/pair-story.ts';
import { PATH_IDS, type PathId } from '#src/analysis/paths/registry.ts';
import type { CellYear, VerdictCell } from '#src/analysis/verdict-matrix.ts';
import { placeOf } from '#src/charts/turnover/place.ts';
import { formatPeriod } from '#src/domain/period.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import type { I18n } from '#src/i18n/translator.ts';
import { seriesName } from '../parts/series-name.ts';
import { StateIcon, toneOf } from '../parts/icon.tsx';
import { choiceWords, lowerFirst, stateWords } from '../parts/state-words.ts';
import { Value } from '../parts/value.tsx';
import { ReadingNotes } from './reading-notes.tsx';
import { disagreeing, matrixYears } from './matrix-years.ts';

const YEARS_SHOWN = 5;

/** Years across, sides within path down: every cell that backs the headline, and the one that does not (domain 5.1). */
export function Matrix({ story }: { readonly story: PairStory }) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { judgement } = story.judged;
  if (judgement.kind !== 'yearly') return null;
  const cells = judgement.cells.filter((c) => c.reading === 'calendar-year' && c.years.length > 0);
  if (cells.length === 0) return null;
  const years = matrixYears(cells).slice(-YEARS_SHOWN);
  const split = years.filter((y) => disagreeing(cells, y).on.length > 0);
  const choices = [...new Set(split.flatMap((y) => disagreeing(cells, y).on))];
  const title =
    split.length > 0
      ? t('matrix.titleDepends', {
          years: format.join(split.map((y) => format.period(y))),
          choice: choiceWords(choices, i18n),
        })
      : t('matrix.title');
  return (
    <section className="matrix" aria-labelledby="matrix-title">
      <h2 id="matrix-title">{title}</h2>
      <p className="lede">{t('matrix.lede')}</p>
      <div className="scroll" tabIndex={0} role="region" aria-label={t('matrix.caption')}>
        <table>
          <caption className="visually-hidden">{t('matrix.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{t('matrix.side')}</span>
              </th>
              {years.map((y) => (
                <th key={formatPeriod(y)} scope="col">
                  {format.period(y)}
                </th>
              ))}
            </tr>
          </thead>
          {PATH_IDS.map((path) => (
            <PathRows key={path} path={path} cells={cells} years={years} story={story} />
          ))}
        </table>
      </div>
      <p className="caption">{t('matrix.note')}</p>
      <ReadingNotes story={story} />
    </section>
  );
}

function PathRows({
  path,
  cells,
  years,
  story,
}: {
  readonly path: PathId;
  readonly cells: readonly VerdictCell[];
  readonly years: ReturnType<typeof matrixYears>;
  readonly story: PairStory;
}) {
  const i18n = useI18n();
  const { t } = i18n;
  return (
    <tbody>
      <tr className="group">
        <th colSpan={years.length + 1} scope="colgroup">
          {t('matrix.against', { path })}
        </th>
      </tr>
      {cells
        .filter((c) => c.path === path)
        .map((cell) => (
          <tr key={`${cell.reporter}${cell.yearLike.from}`}>
            <th scope="row" className="side-text" data-place={placeOf(story, cell.reporter)}>
              {seriesName(cell, i18n)}
            </th>
            {years.map((y) => {
              const year = cell.years.find(
                (c) => formatPeriod(c.figure.observation.period) === formatPeriod(y),
              );
              const flips = disagreeing(cells, y).odd.includes(cell);
              return (
                <td key={formatPeriod(y)} className={flips ? 'flips' : undefined}>
                  {year ? (
                    <CellText year={year} path={path} flips={flips} />
                  ) : (
                    <span className="none">
                      <span className="long">{t('matrix.none')}</span>
                      <span className="short">–</span>
                    </span>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
    </tbody>
  );
}

function CellText({
  year,
  path,
  flips,
}: {
  readonly year: CellYear;
  readonly path: PathId;
  readonly flips: boolean;
}) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const words = stateWords(year.state, i18n);
  const measure = path === 'compound' ? year.progress.pace : year.progress.shareOfScheduledIncrease;
  return (
    <>
      <span className={`cell-word ${toneOf(words.icon)}`}>
        <StateIcon name={words.icon} /> <span className="long">{words.text}</span>
        <span className="short">{t(`stateShort.${year.state.state}`)}</span>
      </span>
      <span className="cell-number">
        <Value observation={year.figure.observation} />
        {measure !== null &&
          ` · ${t(path === 'compound' ? 'matrix.pace' : 'matrix.due', { value: format.number(measure, 2) })}`}
      </span>
      {year.rounding && (
        <span className="cell-number">{t('matrix.rounding', { state: roundingState(year, i18n) })}</span>
      )}
      {flips && <span className="visually-hidden">{t('matrix.differs')}</span>}
    </>
  );
}

/** The state that the digits leave open besides the one shown. */
function roundingState({ state, rounding }: CellYear, i18n: I18n): string {
  const other = rounding?.best.state === state.state ? rounding.worst : rounding?.best;
  return other ? lowerFirst(stateWords(other, i18n).text) : '';
}
