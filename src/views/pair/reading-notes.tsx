import { day } from '#src/domain/day.ts';
import type { PairStory } from '#src/analysis/pair-story.ts';
import type { VerdictCell } from '#src/analysis/verdict-matrix.ts';
import type { Period } from '#src/domain/period.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import type { I18n } from '#src/i18n/translator.ts';
import { lowerFirst, stateWords } from '../parts/state-words.ts';

/**
 * The other ways to read the deadline: the same verdicts, or which differ (domain 7.4.2). The matrix itself is by calendar
 * year, because both governments report by it. Nothing once the default reading is settled.
 */
export function ReadingNotes({ story }: { readonly story: PairStory }) {
  const i18n = useI18n();
  const { t, party } = i18n;
  const { judgement } = story.judged;
  if (judgement.kind !== 'yearly') return null;
  const others = judgement.cells.filter((c) => c.reading !== 'calendar-year' && c.years.length > 0);
  const same = (a: VerdictCell) =>
    judgement.cells.find(
      (b) =>
        b.reading === 'calendar-year' &&
        b.reporter === a.reporter &&
        b.path === a.path &&
        b.yearLike.from === a.yearLike.from,
    );
  const [first] = others;
  if (!first?.due || others.some((c) => c.state.state === 'pending')) return null;
  const period = monthsText(first.due, i18n);
  const differing = others.filter((c) => same(c)?.state.state !== c.state.state);
  if (differing.length === 0) return <p className="caption">{t('matrix.sameReading', { period })}</p>;
  return (
    <p className="caption">
      {differing
        .map((c) =>
          t('matrix.otherReading', {
            period,
            side: party(c.reporter).side,
            path: c.path,
            state: lowerFirst(stateWords(c.state, i18n).text),
          }),
        )
        .join(' ')}
    </p>
  );
}

/** Twelve months that are no year of anybody's: "December 2025 to November 2026". */
export function monthsText({ from, to }: Period, { t, format }: I18n): string {
  const month = (text: string) => format.month(day(`${text}-01`));
  return t('matrix.months', { from: month(from), to: month(to) });
}
