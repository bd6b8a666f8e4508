import type { ReactNode } from 'react';
import type { PairStory } from '#src/analysis/pair-story.ts';
import type { Observation } from '#src/domain/observation.ts';
import { endsAt, endYear } from '#src/domain/period.ts';
import type { I18n, MessageKey } from '#src/i18n/translator.ts';
import { settlingFigures } from '#src/analysis/settling-figures.ts';
import { FigureLink, Value } from '../parts/value.tsx';
import { monthsText } from './reading-notes.tsx';
import { choiceWords, lowerFirst, stateWords } from '../parts/state-words.ts';

/** What stands under the verdict of the judged deadline: what it needs, what it rests on, what would settle it. */
export function verdictNotes(story: PairStory, i18n: I18n): readonly ReactNode[] {
  const { judgement, headline } = story.judged;
  const { t } = i18n;
  if (judgement.kind === 'cumulative') return cumulativeNotes(story, i18n);
  if (headline.kind === 'no-figures')
    return [t(judgement.deadline ? 'verdict.noFigure' : 'verdict.noDeadline')];
  if (headline.kind === 'depends') {
    return [
      t('verdict.depends', { choice: choiceWords(headline.on, i18n) }),
      ...readingNotes(story, i18n),
      ...needNotes(story, i18n),
      ...silentNotes(story, i18n),
    ];
  }
  if (headline.kind === 'disputed') return settledNotes(story, i18n);
  const { state } = headline;
  switch (state.state) {
    case 'no-deadline':
      return [t('verdict.noDeadline')];
    case 'withdrawn':
      return [];
    case 'not-judged':
      return [
        t(
          state.why === 'no-start'
            ? startReason(story)
            : state.why === 'no-figure'
              ? 'verdict.noFigure'
              : 'verdict.goalNotAbove',
          sideOf(story, i18n),
        ),
      ];
    case 'too-early':
      return [
        t(state.why === 'time' ? 'verdict.tooEarlyTime' : 'verdict.tooEarlyFigures'),
        ...needNotes(story, i18n),
      ];
    case 'pending':
      return [
        t('verdict.waiting', { period: dueText(story, i18n) }),
        ...settlesNotes(story, i18n),
        ...lastFigure(story, i18n),
      ];
    case 'missed':
    case 'reached':
    case 'reached-fallen':
    case 'reached-late':
    case 'within-rounding':
      return settledNotes(story, i18n);
    default:
      return [
        ...needNotes(story, i18n),
        ...silentNotes(story, i18n),
        t('verdict.notFinal', { period: dueText(story, i18n) }),
      ];
  }
}

/** When the next full-year figure can be expected; what should have come and did not is in the message bar. */
export function nextFigureNotes(story: PairStory, i18n: I18n): readonly ReactNode[] {
  const { t, format, party } = i18n;
  const { awaited } = story.next;
  const next = awaited[0];
  const notes = next
    ? [
        t('verdict.expected', {
          period: format.period(next.period),
          side: party(next.reporter).side,
          years: format.join(next.window.years.map(format.period)),
        }),
      ]
    : [t('verdict.noNext')];
  const { deadline } = story.judged.judgement;
  const before = next && deadline && deadline.date >= story.asOf && deadline.date < next.window.from;
  return [
    ...notes,
    ...(before && deadline.exact ? [t('verdict.deadlineFirst', { day: format.day(deadline.date) })] : []),
  ];
}

function needNotes(story: PairStory, { t, rich, format }: I18n): readonly ReactNode[] {
  const { lead, fastest } = story;
  const growth = lead?.progress?.requiredGrowthFromNow ?? null;
  if (!lead?.latest || !lead.due || growth === null || growth <= 0) return [];
  const oneYear = Math.round(endsAt(lead.due) - lead.latest.end) === 1;
  const from = format.period(lead.latest.observation.period);
  return [
    oneYear
      ? t('verdict.needOneYear', { twice: growth > 1 ? 'yes' : 'no', growth: format.growth(growth) })
      : t('verdict.needOnly', { growth: format.growth(growth), from }),
    ...(fastest && fastest.growth > 0
      ? [
          rich('verdict.fastest', {
            year: fastest.year,
            growth: () => (
              <FigureLink key="fastest" observation={fastest.observation}>
                {format.percent(fastest.growth, fastest.decimals)}
              </FigureLink>
            ),
          }),
        ]
      : []),
  ];
}

/** A side whose newest year is older than the newest of all is said to be so. */
function silentNotes(story: PairStory, { t, party, format }: I18n): readonly ReactNode[] {
  const newest = Math.max(...story.series.flatMap((s) => s.figures.slice(-1).map((f) => f.end)));
  return story.series.flatMap((s) => {
    const last = s.figures.at(-1);
    if (!last || last.end > newest - 0.9) return [];
    return [
      t('verdict.silentSide', {
        side: party(s.reporter).side,
        period: format.period(last.observation.period),
      }),
    ];
  });
}

function settledNotes(story: PairStory, i18n: I18n): readonly ReactNode[] {
  const { judgement } = story.judged;
  const key = judgement.kind === 'cumulative' ? 'verdict.cumulative' : 'verdict.settledBy';
  return settlingFigures(judgement).map((o) => figureNote(key, o, i18n));
}

function cumulativeNotes(story: PairStory, i18n: I18n): readonly ReactNode[] {
  const { judgement, post } = story.judged;
  if (judgement.kind !== 'cumulative' || post.target.goal.kind !== 'cumulative') return [];
  if ('observation' in judgement.state) return settledNotes(story, i18n);
  return [i18n.t('verdict.noSum', { period: i18n.format.period(post.target.goal.window) })];
}

function lastFigure(story: PairStory, i18n: I18n): readonly ReactNode[] {
  const last = story.lead?.latest?.observation;
  return last ? [figureNote('verdict.lastFigure', last, i18n)] : [];
}

/** When the figures that settle it can be expected, and whose come last. */
function settlesNotes(story: PairStory, { t, format, party }: I18n): readonly ReactNode[] {
  const { settlement } = story.judged;
  if (settlement === null || settlement.to < story.asOf) return [];
  const days = format.days(settlement.from, settlement.to);
  return [
    settlement.from === settlement.to
      ? t('verdict.settles', { days })
      : t('verdict.settlesSlowest', { days, side: party(settlement.slowest).sideInside }),
  ];
}

/** The other readings of the deadline, where they change what a cell says (domain 7.4.2). */
function readingNotes(story: PairStory, i18n: I18n): readonly ReactNode[] {
  const { judgement } = story.judged;
  const { lead } = story;
  if (judgement.kind !== 'yearly' || !lead) return [];
  return judgement.cells
    .filter(
      (c) =>
        c.reporter === lead.reporter &&
        c.path === lead.path &&
        c.reading !== lead.reading &&
        c.due !== null &&
        c.state.state !== 'pending' &&
        c.state.state !== lead.state.state,
    )
    .map((c) =>
      i18n.t('verdict.otherReading', {
        period: monthsText(c.due!, i18n),
        state: lowerFirst(stateWords(c.state, i18n).text),
      }),
    );
}

function figureNote(key: MessageKey, o: Observation, { rich, t, party, format }: I18n): ReactNode {
  return rich(key, {
    period: format.period(o.period),
    side: party(o.reporter).side,
    status: t(`status.${o.status}`),
    value: () => <Value key={o.id} observation={o} />,
  });
}

function startReason(story: PairStory): 'verdict.otherYearKind' | 'verdict.noStart' {
  return story.judged.post.target.baseline === null ? 'verdict.noStart' : 'verdict.otherYearKind';
}

function sideOf(story: PairStory, { party }: I18n): { readonly side: string } {
  return { side: story.lead ? party(story.lead.reporter).side : '' };
}

function dueText(story: PairStory, { format }: I18n): string {
  const due = story.lead?.due ?? story.judged.judgement.deadline?.readings[0].period;
  return due
    ? format.period(due)
    : String(endYear(story.lead?.latest?.observation.period ?? { from: '', to: '' }));
}
