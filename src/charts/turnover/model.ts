import type { AnnualFigure, AnnualSeries } from '#src/analysis/annual-series.ts';
import { PATHS, type PathId } from '#src/analysis/paths/registry.ts';
import type { JudgedPost } from '#src/analysis/judged-post.ts';
import type { PairStory } from '#src/analysis/pair-story.ts';
import type { StartValue } from '#src/analysis/start-value.ts';
import { valueOf } from '#src/domain/amount.ts';
import { lastDayOf, toYears } from '#src/domain/day.ts';
import type { Milestone } from '#src/domain/event.ts';
import type { Observation, Reporter } from '#src/domain/observation.ts';
import { endsAt, endYear, type Period } from '#src/domain/period.ts';
import { chartEvents } from './chart-events.ts';
import { yScale, type YScale } from './y-scale.ts';

/** Which of the pair's two colours and shapes a reporter has; `other` is neither side. */
export type Place = 'first' | 'second' | 'other';

/** One mark of one reporter. `x` is the year it stands over; a fiscal year stands between two. */
export interface Mark {
  readonly x: number;
  readonly value: number;
  readonly figure: AnnualFigure;
  /** Hollow: preliminary, press with no named office, or a bound rather than a value. */
  readonly hollow: boolean;
  readonly latest: boolean;
}

export interface Side {
  readonly reporter: Reporter;
  readonly place: Place;
  readonly marks: readonly Mark[];
  /** Marks of years that follow each other; a missing year ends a run, so no line bridges it. */
  readonly runs: readonly (readonly Mark[])[];
}

export interface Goalpost {
  /** The calendar year named by the deadline. */
  readonly year: number;
  /** Where it stands: over the last year of the reporters' kind that ends by the deadline. */
  readonly x: number;
  readonly goal: number;
  /** A goal since moved stays where it stood, greyed. */
  readonly greyed: boolean;
}

export interface Curve {
  readonly id: PathId | 'later';
  readonly from: number;
  readonly to: number;
  readonly points: readonly { readonly x: number; readonly value: number }[];
}

/** What the reader sees, without pixels or words: the chart, its table of stops and its summary read these rows. */
export interface TurnoverChart {
  readonly x: readonly [min: number, max: number];
  /** One tick a year. A chart of fiscal years alone has its ticks between calendar years. */
  readonly years: readonly number[];
  readonly y: YScale;
  readonly sides: readonly Side[];
  /** Years in which both sides have a figure, run by run. */
  readonly bands: readonly (readonly { readonly x: number; readonly low: number; readonly high: number }[])[];
  readonly goalposts: readonly Goalpost[];
  /** A goal without a date has no post. */
  readonly undatedGoal: number | null;
  readonly move: { readonly from: Goalpost; readonly to: Goalpost } | null;
  readonly curves: readonly Curve[];
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
}

/** The chart of a yearly goal. Figures are already one per reporter and year, sorted, and real numbers. */
export function turnoverChart(story: PairStory, choices: ChartChoices): TurnoverChart {
  const { judged, now } = story;
  const from = firstYear(story, choices.from);
  const sides = story.series.map((s) => side(story, s, from));
  const shift = commonShift(sides);
  const goalposts = posts(judged, now, shift);
  const parts = story.partYears.map((observation) => ({
    x: endYear(observation.period),
    value: valueOf(observation.amount),
    place: placeOf(story, observation.reporter),
    observation,
  }));
  const lead = story.lead;
  const start = lead?.start.kind === 'known' ? lead.start : null;
  const curves =
    goalposts.length > 0 && start !== null && lead?.due ? curvesOf(story, start, choices.path) : [];

  const seen = [
    ...sides.flatMap((s) => s.marks.map((m) => m.x)),
    ...parts.map((p) => p.x),
    ...goalposts.map((g) => g.x),
    ...(start === null ? [] : [start.end - 1]),
  ];
  const first =
    from ?? Math.floor(Math.min(...(seen.length > 0 ? seen : [Number(story.asOf.slice(0, 4)) - 4])));
  const last = Math.max(...seen, first + 4);
  const end = shift === 0 ? Math.ceil(last) : last;
  const x = [first - 0.75 + shift, end + 0.6] as const;
  const inside = (at: number) => at >= x[0] && at <= x[1];
  const today = toYears(story.asOf) - 0.5;
  const values = [...sides.flatMap((s) => s.marks.map((m) => m.value)), ...parts.map((p) => p.value)];
  const goals = [judged, ...(now ? [now] : [])].map((p) => p.post.goal);
  return {
    x,
    years: range(first, Math.floor(end)).map((year) => year + shift),
    y: yScale(Math.max(...goals) * 1.15, Math.max(0, ...values)),
    sides,
    bands: bandsOf(sides),
    goalposts: goalposts.filter((g) => inside(g.x)),
    undatedGoal: goalposts.length === 0 ? judged.post.goal : null,
    move: goalposts[0] && goalposts[1] ? { from: goalposts[0], to: goalposts[1] } : null,
    curves,
    start:
      start === null || !inside(start.end - 1)
        ? null
        : { x: start.end - 1, value: start.value, basis: start.basis },
    shortfall: shortfall(story, choices.path),
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

/**
 * The latest year a chart may begin with: the start of the promise, and never past the newest figure, so that no choice
 * empties it. `null` without figures.
 */
export function lastFirstYear(story: PairStory): number | null {
  const years = figureYears(story);
  if (years.length === 0) return null;
  const start = story.lead?.start;
  return Math.min(Math.max(...years), start?.kind === 'known' ? Math.floor(start.end - 1) : Infinity);
}

/** A link may ask for any year; the chart begins where it can. */
function firstYear(story: PairStory, chosen: number | null): number | null {
  const last = lastFirstYear(story);
  if (chosen === null || last === null) return null;
  return Math.min(last, Math.max(chosen, Math.min(...figureYears(story))));
}

function figureYears(story: PairStory): readonly number[] {
  return story.series.flatMap((s) => s.figures.map((f) => Math.floor(f.end - 1)));
}

/** A day inside the slot of its year: the year's mark stands in the middle. */
function slotOf(event: Milestone): number {
  return toYears(lastDayOf(event.date)) - 0.5;
}

export function placeOf(story: PairStory, reporter: Reporter): Place {
  const { first, second } = story.record.sides;
  if (reporter === first) return 'first';
  return reporter === second ? 'second' : 'other';
}

function side(story: PairStory, series: AnnualSeries, from: number | null): Side {
  const figures = series.figures.filter((f) => from === null || f.end - 1 >= from);
  const last = series.figures.at(-1);
  const marks = figures.map((figure) => ({
    x: figure.end - 1,
    value: figure.value,
    figure,
    hollow: isHollow(figure.observation),
    latest: figure === last,
  }));
  return { reporter: series.reporter, place: placeOf(story, series.reporter), marks, runs: runsOf(marks) };
}

function isHollow({ status, basis, amount }: Observation): boolean {
  const bound = amount.qualifier === 'above' || amount.qualifier === 'below';
  return status === 'preliminary' || basis === 'press' || bound;
}

function runsOf<T extends { readonly x: number }>(marks: readonly T[]): readonly (readonly T[])[] {
  return marks.reduce<T[][]>((runs, mark) => {
    const run = runs.at(-1);
    const previous = run?.at(-1);
    // Iran's years end a third of a month off the whole; a hair of tolerance keeps them consecutive.
    if (run && previous && mark.x - previous.x < 1.01) run.push(mark);
    else runs.push([mark]);
    return runs;
  }, []);
}

function bandsOf(sides: readonly Side[]): TurnoverChart['bands'] {
  const first = sides.find((s) => s.place === 'first');
  const second = sides.find((s) => s.place === 'second');
  if (!first || !second) return [];
  const both = first.marks.flatMap((a) => {
    const b = second.marks.find((m) => m.x === a.x);
    return b ? [{ x: a.x, low: Math.min(a.value, b.value), high: Math.max(a.value, b.value) }] : [];
  });
  return runsOf(both);
}

/** By how much every figure's year is off the calendar year, when all are off alike; else 0. */
function commonShift(sides: readonly Side[]): number {
  const shifts = new Set(sides.flatMap((s) => s.marks.map((m) => m.x - Math.floor(m.x))));
  return shifts.size === 1 ? [...shifts][0]! : 0;
}

function posts(judged: JudgedPost, now: PairStory['now'], shift: number): readonly Goalpost[] {
  const { year, goal } = judged.post;
  // A fiscal year due in 2014 is the one that ends in 2014: it stands before the calendar year.
  const x = (due: number) => (shift === 0 ? due : due - 1 + shift);
  return [
    ...(year === null ? [] : [{ year, goal, x: x(year), greyed: now !== null }]),
    ...(now?.post.year
      ? [{ year: now.post.year, goal: now.post.goal, x: x(now.post.year), greyed: false }]
      : []),
  ];
}

type KnownStart = Extract<StartValue, { kind: 'known' }>;

function curvesOf(story: PairStory, start: KnownStart, path: PathId | 'both'): readonly Curve[] {
  const { lead, judged, now } = story;
  if (!lead?.due) return [];
  const wanted: readonly PathId[] = path === 'both' ? ['compound', 'straight'] : [path];
  const main = wanted.map((id) =>
    curve(id, id, start.value, start.end - 1, judged.post.goal, endsAt(lead.due!) - 1),
  );
  const latest = lead.latest;
  const onTheWay = now?.post.year && latest && latest.end - 1 < now.post.year && latest.value < now.post.goal;
  if (!onTheWay || latest.end <= start.end) return main;
  return [...main, curve('later', 'compound', latest.value, latest.end - 1, now.post.goal, now.post.year)];
}

const STEPS = 24;

function curve(id: Curve['id'], path: PathId, start: number, from: number, goal: number, to: number): Curve {
  const points = range(0, STEPS).map((i) => ({
    x: from + ((to - from) * i) / STEPS,
    value: PATHS[path].due(start, goal, i / STEPS),
  }));
  return { id, from, to, points };
}

function shortfall(story: PairStory, path: PathId | 'both'): TurnoverChart['shortfall'] {
  const { lead } = story;
  if (!lead?.progress || !lead.latest || !lead.due || lead.latest.end >= endsAt(lead.due)) return null;
  const due = lead.progress.due[path === 'both' ? 'compound' : path];
  if (!(due > lead.latest.value)) return null;
  return { x: lead.latest.end - 1, value: lead.latest.value, due, period: lead.latest.observation.period };
}

function missingYears(sides: readonly Side[]): readonly { from: number; to: number }[] {
  const known = new Set(sides.flatMap((s) => s.marks.map((m) => Math.round(m.x))));
  if (known.size === 0) return [];
  const gaps = range(Math.min(...known), Math.max(...known)).filter((year) => !known.has(year));
  return runsOf(gaps.map((x) => ({ x }))).map((run) => ({ from: run[0]!.x, to: run.at(-1)!.x }));
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}
