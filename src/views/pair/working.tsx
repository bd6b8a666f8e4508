import { type ReactNode, useMemo, useState } from 'react';
import type { PairStory } from '#src/analysis/pair-story.ts';
import type { CellYear, VerdictCell } from '#src/analysis/verdict-matrix.ts';
import { cumulativeWorking } from '#src/analysis/working/cumulative-working.ts';
import { type YearlyJudgement, yearlyWorking } from '#src/analysis/working/yearly-working.ts';
import { periodKind } from '#src/domain/period.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import type { I18n } from '#src/i18n/translator.ts';
import { seriesName } from '../parts/series-name.ts';
import { lowerFirst, stateWords } from '../parts/state-words.ts';
import { WorkingTable } from './working-table.tsx';

/** "Show the working": the verdict of a cell, or of one of its years, opened to its formula with the numbers. */
export function Working({
  judgement,
  cell,
  year = null,
  children,
}: {
  readonly judgement: YearlyJudgement;
  readonly cell: VerdictCell;
  /** One year of the cell, judged as it stood then; the cell's own state otherwise. */
  readonly year?: CellYear | null;
  /** The words on it, where "Show the working" alone does not say of what. */
  readonly children?: ReactNode;
}) {
  const i18n = useI18n();
  return (
    <Opening summary={children ?? i18n.t('working.show')}>
      <CellTable judgement={judgement} cell={cell} year={year} />
    </Opening>
  );
}

/** The working of the cell whose numbers the sentences use, and of every other side, path and reading of the deadline. */
export function WorkingSection({ story }: { readonly story: PairStory }) {
  const i18n = useI18n();
  const { t } = i18n;
  const { judgement } = story.judged;
  const sum = useMemo(
    () => (judgement.kind === 'cumulative' ? cumulativeWorking(judgement) : null),
    [judgement],
  );
  const cells = judgement.kind === 'yearly' ? judgement.cells.filter((c) => c.latest !== null) : [];
  const lead = cells.find((c) => c === story.lead) ?? cells[0];
  if (sum === null && lead === undefined) return null;
  const others = cells.filter((c) => c !== lead);
  return (
    <section className="working" aria-labelledby="working-title">
      <h2 id="working-title">{t('working.title')}</h2>
      <p className="lede">{t('working.lede')}</p>
      {sum && (
        <Opening summary={t('working.show')}>
          <WorkingTable working={sum} path={null} caption={t('working.title')} />
        </Opening>
      )}
      {judgement.kind === 'yearly' && lead && (
        <Working judgement={judgement} cell={lead}>
          {t('working.showOf', { cell: cellName(lead, i18n) })}
        </Working>
      )}
      {judgement.kind === 'yearly' && others.length > 0 && (
        <Opening summary={t('working.others', { n: others.length })}>
          <ul>
            {others.map((cell) => (
              <li key={`${cell.reporter} ${cell.yearLike.from} ${cell.path} ${cell.reading}`}>
                <Working judgement={judgement} cell={cell}>
                  {cellName(cell, i18n)}
                </Working>
              </li>
            ))}
          </ul>
        </Opening>
      )}
    </section>
  );
}

function CellTable({
  judgement,
  cell,
  year,
}: {
  readonly judgement: YearlyJudgement;
  readonly cell: VerdictCell;
  readonly year: CellYear | null;
}) {
  const i18n = useI18n();
  const working = useMemo(() => yearlyWorking(judgement, cell, year), [judgement, cell, year]);
  return <WorkingTable working={working} path={cell.path} caption={cellName(cell, i18n)} />;
}

/** Closed, it costs nothing: what it holds is made when it is opened. */
function Opening({ summary, children }: { readonly summary: ReactNode; readonly children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && children}
    </details>
  );
}

/** Side, path and verdict; the period too where the deadline is read in another way. */
function cellName(cell: VerdictCell, i18n: I18n): string {
  const { t, format } = i18n;
  const { due, path, state } = cell;
  const read = due !== null && cell.reading !== 'calendar-year' && periodKind(due) !== 'calendar-year';
  return t('working.cell', {
    side: seriesName(cell, i18n),
    path,
    reading: read ? format.period(due) : '',
    read: read ? 'yes' : 'no',
    state: lowerFirst(stateWords(state, i18n).text),
  });
}
