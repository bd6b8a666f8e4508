import type { PairStory } from '#src/analysis/pair-story.ts';
import type { Observation } from '#src/domain/observation.ts';
import { endsAt, endYear } from '#src/domain/period.ts';
import type { I18n } from '#src/i18n/translator.ts';
import { choiceWords } from '../parts/state-words.ts';

/** What stands under the verdict of the judged deadline: what it needs, what it rests on, what would settle it. */
export function verdictNotes(story: PairStory, i18n: I18n): readonly string[] {
  const { judgement, headline } = story.judged;
  const { t } = i18n;
  if (judgement.kind === 'cumulative') return cumulativeNotes(story, i18n);
  if (headline.kind === 'no-figures')
    return [t(judgement.deadline ? 'verdict.noFigure' : 'verdict.noDeadline')];
  if (headline.kind === 'depends') {
    return [
      t('verdict.depends', { choice: choiceWords(headline.on, i18n) }),
      ...needNotes(story, i18n),
      ...silentNotes(story, i18n),
    ];
  }
  if (headline.kind === 'disputed') return settledNotes(story, i18n);
  const { state } = headline;
  switch (state.state) {
    case 'no-deadline':
      return [t('verdict.noDeadline')];
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
      return [t('verdict.waiting', { period: dueText(story, i18n) }), ...lastFigure(story, i18n)];
    case 'missed':
    case 'reached':
    case 'reached-fallen':
    case 'reached-late':
    case 'within-rounding':
      return [...settledNotes(story, i18n), ...silentNotes(story, i18n)];
    default:
      return [
        ...needNotes(story, i18n),
        ...silentNotes(story, i18n),
        t('verdict.notFinal', { period: dueText(story, i18n) }),
      ];
  }
}

/** When the next full-year figure can be expected; what should have come and did not is in the message bar. */
export function nextFigureNotes(story: PairStory, i18n: I18n): readonly string[] {
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

function needNotes(story: PairStory, { t, format }: I18n): readonly string[] {
  const { lead, fastest } = story;
  const growth = lead?.progress?.requiredGrowthFromNow ?? null;
  if (!lead?.latest || !lead.due || growth === null || growth <= 0) return [];
  const oneYear = Math.round(endsAt(lead.due) - lead.latest.end) === 1;
  const from = format.period(lead.latest.observation.period);
  return [
    oneYear
      ? t('verdict.needOneYear', { twice: growth > 1 ? 'yes' : 'no', growth: format.growth(growth) })
      : t('verdict.needOnly', { growth: format.growth(growth), from }),
    ...(fastest
      ? [
          t('verdict.fastest', {
            growth: format.percent(fastest.growth, fastest.decimals),
            year: fastest.year,
          }),
        ]
      : []),
  ];
}

/** A side whose newest year is older than the newest of all is said to be so. */
function silentNotes(story: PairStory, { t, party, format }: I18n): readonly string[] {
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

function settledNotes(story: PairStory, { t, party, format }: I18n): readonly string[] {
  const { judgement } = story.judged;
  if (judgement.kind !== 'yearly') return [];
  const settling = new Map<string, Observation>();
  for (const cell of judgement.cells) {
    const period = 'period' in cell.state ? cell.state.period : cell.due;
    const figure = judgement.series
      .find((s) => s.reporter === cell.reporter && s.yearLike === cell.yearLike)
      ?.figures.find((f) => period && f.end === endsAt(period));
    if (figure) settling.set(figure.observation.id, figure.observation);
  }
  return [...settling.values()].map((o) =>
    t('verdict.settledBy', {
      period: format.period(o.period),
      value: format.amount(o.amount),
      side: party(o.reporter).side,
    }),
  );
}

function cumulativeNotes(story: PairStory, { t, party, format }: I18n): readonly string[] {
  const { judgement, post } = story.judged;
  if (judgement.kind !== 'cumulative' || post.target.goal.kind !== 'cumulative') return [];
  const period = format.period(post.target.goal.window);
  const { state } = judgement;
  if (!('observation' in state)) return [t('verdict.noSum', { period })];
  const { amount, reporter } = state.observation;
  return [t('verdict.cumulative', { period, value: format.amount(amount), side: party(reporter).side })];
}

function lastFigure(story: PairStory, { t, party, format }: I18n): readonly string[] {
  const last = story.lead?.latest?.observation;
  if (!last) return [];
  return [
    t('chart.figureAt', {
      side: party(last.reporter).side,
      period: format.period(last.period),
      value: format.amount(last.amount),
      status: t(`status.${last.status}`),
    }) + '.',
  ];
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
