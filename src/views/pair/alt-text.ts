import type { AnnualSeries } from '#src/analysis/annual-series.ts';
import type { PairStory } from '#src/analysis/pair-story.ts';
import { partiesOf } from '#src/domain/party.ts';
import { endYear, sameYearKind } from '#src/domain/period.ts';
import type { I18n } from '#src/i18n/translator.ts';
import { lowerFirst } from '../parts/state-words.ts';
import { seriesName } from '../parts/series-name.ts';
import { goalText } from './headline-text.ts';
import { judgedWords } from './verdict-strip.tsx';

/** Longer than this and a screen reader's user waits for the point (domain 6.5.6). */
const LONGEST = 400;

/**
 * The chart in words: its kind and period, the first and last value of each side, the goal, the distance from the path
 * and the verdict. Made anew from the same story as the drawing, so it can't go stale (pitfall 23). At most 400
 * characters: sides beyond that are left to the table.
 */
export function altText(story: PairStory, i18n: I18n): string {
  const { t } = i18n;
  const pair = i18n.pairName(partiesOf(story.record.pair));
  const sides = sideSentences(story, i18n);
  const head = t('alt.chart', { pair, years: yearsOf(story) });
  const tail = [
    goalSentence(story, i18n),
    ...gapSentence(story, i18n),
    t('alt.verdict', { state: lowerFirst(judgedWords(story.judged, i18n).text) }),
  ];
  const length = (parts: readonly string[]) => parts.join(' ').length;
  let shown = sides.length === 0 ? [t('alt.none')] : sides;
  while (shown.length > 0 && length([head, ...shown, ...tail]) > LONGEST) shown = shown.slice(0, -1);
  return [head, ...shown, ...tail].join(' ');
}

function yearsOf({ series }: PairStory): string {
  const years = series.flatMap((s) => s.figures.map((f) => endYear(f.observation.period)));
  if (years.length === 0) return '–';
  const [from, to] = [Math.min(...years), Math.max(...years)];
  return from === to ? String(from) : `${from}–${to}`;
}

/** The lead's side first: it is the last to be left out. */
function sideSentences({ series, lead }: PairStory, i18n: I18n): readonly string[] {
  const { t, format } = i18n;
  const isLead = (s: AnnualSeries) =>
    s.reporter === lead?.reporter && sameYearKind(s.yearLike, lead.yearLike);
  return series
    .toSorted((a, b) => Number(isLead(b)) - Number(isLead(a)))
    .flatMap((s) => {
      const [first, last] = [s.figures[0]?.observation, s.figures.at(-1)?.observation];
      if (!first || !last) return [];
      const about = {
        side: seriesName(s, i18n),
        first: format.amount(first.amount),
        from: format.period(first.period),
        last: format.amount(last.amount),
        to: format.period(last.period),
      };
      return [t(first === last ? 'alt.one' : 'alt.side', about)];
    });
}

function goalSentence(story: PairStory, i18n: I18n): string {
  const { t, format } = i18n;
  const { judged, now } = story;
  const about = { goal: goalText(story, i18n), year: judged.post.year ?? '' };
  if (judged.post.year === null) return t('alt.undated', about);
  if (!now?.post.year) return t('alt.goal', about);
  return t('alt.moved', {
    ...about,
    goalNow: format.amount(now.post.target.goal.amount),
    now: now.post.year,
  });
}

function gapSentence({ lead }: PairStory, { t, format }: I18n): readonly string[] {
  const judged = lead?.years.at(-1);
  if (!lead || !judged) return [];
  const gap = judged.progress.gap[lead.path];
  return [
    t(gap < 0 ? 'alt.short' : 'alt.ahead', {
      gap: format.money(Math.abs(gap)),
      period: format.period(judged.figure.observation.period),
    }),
  ];
}
