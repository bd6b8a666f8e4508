import { impliedFigures } from '#src/analysis/implied/implied-flags.ts';
import type { PathId } from '#src/analysis/paths/registry.ts';
import type { PairStory } from '#src/analysis/pair-story.ts';
import { valueOf } from '#src/domain/amount.ts';
import { lastDayOf, toYears } from '#src/domain/day.ts';
import type { Milestone } from '#src/domain/event.ts';
import type { Observation } from '#src/domain/observation.ts';
import { endsAt, endYear, type Period } from '#src/domain/period.ts';
import { chartEvents } from './chart-events.ts';
import { type Curve, curvesOf } from './curves.ts';
import { baseYear, type Dollars, type InDollars, inDollars } from './dollars.ts';
import { firstYear } from './first-year.ts';
import { type GoalLine, goalLines } from './goal-lines.ts';
import { type Goalpost, goalpostsOf } from './goalposts.ts';
import { type Place, placeOf } from './place.ts';
import { projectedYears, type Projection } from './projected-years.ts';
import { type Band, bandsOf, commonShift, missingYears, type Side, sideOf, yearsBetween } from './sides.ts';
import { type Trace, tracesOf } from './traces.ts';
import { goalRoom, yScale, type YScale } from './y-scale.ts';

/** What the reader sees, without pixels or words: the chart, its table of stops and its summary read these rows. */
export interface TurnoverChart {
  /** Whose dollars the values are; `null` is as printed. */
  readonly base: number | null;
  readonly x: readonly [min: number, max: number];
  /** One tick a year. A chart of fiscal years alone has its ticks between calendar years. */
  readonly years: readonly number[];
  readonly y: YScale;
  /** Places of the years goals fall due in, whether or not a post can stand there. */
  readonly deadlines: readonly number[];
  readonly sides: readonly Side[];
  /** Years in which both sides have a figure, run by run. */
  readonly bands: readonly (readonly Band[])[];
  readonly goalposts: readonly Goalpost[];
  /** A goal without a date has no post. */
  readonly undatedGoal: number | null;
  /** In dollars of one year, the goals that no post can carry. */
  readonly goalLines: readonly GoalLine[];
  readonly move: { readonly from: Goalpost; readonly to: Goalpost } | null;
  readonly curves: readonly Curve[];
  /** What each path asked for in the years that have a figure. */
  readonly due: readonly {
    readonly x: number;
    readonly period: Period;
    readonly asked: Readonly<Record<PathId, number>>;
  }[];
  readonly projection: (Projection & { readonly place: Place }) | null;
  readonly traces: readonly (Trace & { readonly place: Place })[];
  readonly start: {
    readonly x: number;
    readonly value: number;
    readonly basis: 'announced' | 'measured';
  } | null;
  readonly shortfall: {
    readonly x: number;
    readonly value: number;
    readonly due: number;
    readonly period: Period;
  } | null;
  readonly parts: readonly {
    readonly x: number;
    readonly value: number;
    readonly place: Place;
    readonly observation: Observation;
  }[];
  /** Years between the first and the last figure for which no side has one, in runs. */
  readonly missing: readonly { readonly from: number; readonly to: number }[];
  readonly today: number | null;
  readonly events: readonly { readonly x: number; readonly number: number; readonly event: Milestone }[];
}

export interface ChartChoices {
  readonly path: PathId | 'both';
  /** First year to show, as far as there are figures to begin with; `null` shows all. */
  readonly from: number | null;
  /** Shown unless turned off; future prices being unknown, never in dollars of one year. */
  readonly projection?: boolean;
  readonly dollars?: Dollars;
}

/** The chart of a yearly goal. Figures are already one per reporter and year, sorted, and real numbers. */
export function turnoverChart(story: PairStory, choices: ChartChoices): TurnoverChart {
  const { judged, now } = story;
  const dollars = dollarsOf(story, choices.dollars ?? 'current');
  const convert = inDollars(dollars);
  const from = firstYear(story, choices.from);
  const sides = story.series.map((s) => sideOf(s, placeOf(story, s.reporter), from, convert));
  const shift = commonShift(sides);
  const nominalPosts = goalpostsOf(judged, now, shift);
  const goalposts = nominalPosts.flatMap((post) => {
    const goal = convert(post.goal, post.x);
    return goal === null ? [] : [{ ...post, goal }];
  });
  const parts = story.partYears.flatMap((observation) => {
    const x = endYear(observation.period);
    const value = convert(valueOf(observation.amount), x);
    return value === null ? [] : [{ x, value, place: placeOf(story, observation.reporter), observation }];
  });
  const start = startOf(story, convert);
  const curves = nominalPosts.length > 0 ? curvesOf(story, choices.path, dollars) : [];
  const projected = projectedYears(story);

  const seen = [
    ...sides.flatMap((s) => [...s.marks.map((m) => m.x), ...s.unpriced]),
    ...parts.map((p) => p.x),
    ...nominalPosts.map((g) => g.x),
    ...(projected?.years.map((year) => year.x) ?? []),
    ...(start === null ? [] : [start.x]),
  ];
  const first =
    from ?? Math.floor(Math.min(...(seen.length > 0 ? seen : [Number(story.asOf.slice(0, 4)) - 4])));
  const last = Math.max(...seen, first + 4);
  const end = shift === 0 ? Math.ceil(last) : last;
  const x = [first - 0.75 + shift, end + 0.6] as const;
  const inside = (at: number) => at >= x[0] && at <= x[1];
  const today = toYears(story.asOf) - 0.5;
  const years = yearsBetween(first, Math.floor(end)).map((year) => year + shift);

  const base = baseYear(dollars);
  // The axes hold it whether it is shown or not, so that turning it off moves nothing.
  const ahead =
    base === null && projected ? { ...projected, place: placeOf(story, projected.reporter) } : null;
  const implied = impliedFigures(story.record, judged.post.target.quantity);
  const traces = tracesOf(story, implied, convert)
    .filter((t) => inside(t.x) && (from === null || t.x >= from))
    .map((t) => ({ ...t, place: placeOf(story, t.reporter) }));
  const lines = base === null ? [] : goalLines(story, nominalPosts, years, convert);
  const values = [...sides.flatMap((s) => s.marks), ...parts, ...traces].map((m) => m.value);
  const goals = [judged, ...(now ? [now] : [])].map((p) => p.post.goal);
  const drawnGoals = [...goalposts.map((g) => g.goal), ...lines.flatMap((l) => l.points.map((p) => p.value))];
  const goal = Math.max(...(base === null || drawnGoals.length === 0 ? goals : drawnGoals));
  return {
    base,
    x,
    years,
    y: yScale(
      goalRoom(goal, Math.max(0, ...(ahead?.years.map((year) => year.high80) ?? []))),
      Math.max(0, ...values),
    ),
    deadlines: nominalPosts.map((g) => g.x),
    sides,
    bands: bandsOf(sides),
    goalposts: goalposts.filter((g) => inside(g.x)),
    undatedGoal: nominalPosts.length === 0 && base === null ? judged.post.goal : null,
    goalLines: lines,
    move: goalposts[0] && goalposts[1] ? { from: goalposts[0], to: goalposts[1] } : null,
    curves,
    due: askedFor(story, convert),
    projection: (choices.projection ?? true) ? ahead : null,
    traces,
    start: start !== null && inside(start.x) ? start : null,
    shortfall: shortfall(story, choices.path, convert),
    parts: parts.filter((p) => inside(p.x)),
    missing: missingYears(sides),
    today: inside(today) ? today : null,
    events: chartEvents(story.record.events.filter((e) => inside(slotOf(e)))).map((event, i) => ({
      x: slotOf(event),
      number: i + 1,
      event,
    })),
  };
}

/** American prices say nothing about a goal in euros. */
function dollarsOf(story: PairStory, chosen: Dollars): Dollars {
  const { currency } = story.judged.post.target.goal.amount;
  return chosen === 'current' || chosen.prices.currency === currency ? chosen : 'current';
}

/** A day inside the slot of its year: the year's mark stands in the middle. */
function slotOf(event: Milestone): number {
  return toYears(lastDayOf(event.date)) - 0.5;
}

function startOf(story: PairStory, convert: InDollars): TurnoverChart['start'] {
  if (story.lead?.start.kind !== 'known') return null;
  const { value: announced, end, basis } = story.lead.start;
  const value = convert(announced, end - 1);
  return value === null ? null : { x: end - 1, value, basis };
}

function askedFor(story: PairStory, convert: InDollars): TurnoverChart['due'] {
  return (story.lead?.years ?? []).flatMap(({ figure, progress }) => {
    const x = figure.end - 1;
    const [compound, straight] = [convert(progress.due.compound, x), convert(progress.due.straight, x)];
    if (compound === null || straight === null) return [];
    return [{ x, period: figure.observation.period, asked: { compound, straight } }];
  });
}

function shortfall(story: PairStory, path: PathId | 'both', convert: InDollars): TurnoverChart['shortfall'] {
  const { lead } = story;
  if (!lead?.progress || !lead.latest || !lead.due || lead.latest.end >= endsAt(lead.due)) return null;
  const x = lead.latest.end - 1;
  const value = convert(lead.latest.value, x);
  const due = convert(lead.progress.due[path === 'both' ? 'compound' : path], x);
  if (value === null || due === null || !(due > value)) return null;
  return { x, value, due, period: lead.latest.observation.period };
}
