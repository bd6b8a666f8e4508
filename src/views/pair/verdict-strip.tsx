import { Fragment, type ReactNode } from 'react';
import type { JudgedPost } from '#src/analysis/judged-post.ts';
import type { PairStory } from '#src/analysis/pair-story.ts';
import { endYear } from '#src/domain/period.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import type { I18n } from '#src/i18n/translator.ts';
import { StateIcon, toneOf } from '../parts/icon.tsx';
import { headlineWords, lowerFirst, stateWords, type StateWords } from '../parts/state-words.ts';
import { nextFigureNotes, verdictNotes } from './verdict-notes.tsx';

/** Two clocks and the next figure: an old promise keeps its verdict after it was re-dated (design guide, section 6). */
export function VerdictStrip({ story }: { readonly story: PairStory }) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { judged, now, next } = story;
  const awaited = next.awaited[0];
  return (
    <section className={`strip${now ? ' moved' : ''}`} aria-label={t('verdict.label')}>
      <StripCell
        label={deadlineLabel(judged, now !== null, i18n)}
        words={judgedWords(judged, i18n)}
        notes={verdictNotes(story, i18n)}
      />
      {now && (
        <StripCell
          label={now.post.year === null ? t('verdict.nowUndated') : t('verdict.now', { year: now.post.year })}
          words={{ icon: 'moved', text: moveText(story, i18n) }}
          notes={nowNotes(story, i18n)}
        />
      )}
      <StripCell
        label={t('verdict.next')}
        plain
        words={{ icon: 'pending', text: awaited ? format.days(awaited.window.from, awaited.window.to) : '–' }}
        notes={nextFigureNotes(story, i18n)}
      />
    </section>
  );
}

function StripCell({
  label,
  words,
  notes,
  plain = false,
}: {
  readonly label: string;
  readonly words: StateWords;
  readonly notes: readonly ReactNode[];
  readonly plain?: boolean;
}) {
  return (
    <div className="cell">
      <p className="cell-label">{label}</p>
      <p className={`cell-state ${plain ? 'plain' : toneOf(words.icon)}`}>
        {!plain && <StateIcon name={words.icon} size={20} />}
        <span>{words.text}</span>
      </p>
      <p className="cell-notes">
        {notes.map((note, i) => (
          // Notes have no identity but their place.
          <Fragment key={i}>{note} </Fragment>
        ))}
      </p>
    </div>
  );
}

export function judgedWords(judged: JudgedPost, i18n: I18n): StateWords {
  const { judgement, headline, post } = judged;
  if (judgement.kind === 'cumulative') return stateWords(judgement.state, i18n);
  if (headline.kind === 'no-figures' && post.year === null) return stateWords({ state: 'no-deadline' }, i18n);
  return headlineWords(headline, i18n);
}

function deadlineLabel(judged: JudgedPost, moved: boolean, { t, format }: I18n): string {
  const { deadline } = judged.judgement;
  if (deadline === null || judged.post.year === null) return t('verdict.none');
  if (deadline.exact)
    return t(moved ? 'verdict.firstExact' : 'verdict.onlyExact', { day: format.day(deadline.date) });
  return t(moved ? 'verdict.first' : 'verdict.only', { year: judged.post.year });
}

function moveText(story: PairStory, { t, format }: I18n): string {
  const { now, judged } = story;
  if (!now) return '';
  const on = now.post.statements[0]?.announcedOn;
  const year = now.post.year ?? '';
  const about = {
    year,
    goal: format.amount(now.post.target.goal.amount),
    dated: now.post.year === null ? 'no' : 'yes',
    due: now.post.year === null ? t('board.noDate') : t('board.by', { year }),
  };
  if (!on) return t('verdict.movedUndated', about);
  const key =
    now.post.goal === judged.post.goal
      ? 'verdict.redated'
      : now.post.goal > judged.post.goal
        ? 'verdict.raised'
        : 'verdict.lowered';
  return t(key, { ...about, on: format.onDay(on) });
}

function nowNotes(story: PairStory, i18n: I18n): readonly string[] {
  const { t, format } = i18n;
  const { now, lead } = story;
  if (!now || now.judgement.kind !== 'yearly') return [];
  if (now.post.year === null) return [t('verdict.noDeadline')];
  const notes: string[] = [];
  const cells = now.fromFirstStart.judgement.kind === 'yearly' ? now.fromFirstStart.judgement.cells : [];
  const fromFirst = cells.find((c) => c.reporter === lead?.reporter && c.path === lead.path);
  const needed = fromFirst?.progress?.requiredGrowthFromNow ?? null;
  if (needed !== null && needed > 0 && fromFirst?.latest) {
    const about = { growth: format.growth(needed), from: format.period(fromFirst.latest.observation.period) };
    const { achievedGrowth } = fromFirst.progress!;
    notes.push(
      achievedGrowth === null || fromFirst.start.kind !== 'known'
        ? t('verdict.needOnly', about)
        : t('verdict.needYears', {
            ...about,
            achieved: format.growth(achievedGrowth),
            start: endYear(fromFirst.start.period),
          }),
    );
  }
  const [first, own] = [startYear(now.fromFirstStart), startYear(now)];
  const state = (j: JudgedPost) => lowerFirst(headlineWords(j.headline, i18n).text);
  if (first !== null) notes.push(t('verdict.countedFrom', { year: first, state: state(now.fromFirstStart) }));
  if (own !== null && own !== first) notes.push(t('verdict.countedFrom', { year: own, state: state(now) }));
  return notes;
}

function startYear(judged: JudgedPost): number | null {
  if (judged.judgement.kind !== 'yearly') return null;
  const start = judged.judgement.cells.find((c) => c.start.kind === 'known')?.start;
  return start?.kind === 'known' ? endYear(start.period) : null;
}
