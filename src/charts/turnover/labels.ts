import type { LabelRequest } from '../parts/label-placement.ts';
import { textWidth } from '../parts/text-width.ts';
import { type Geometry, HALF_YEAR } from './geometry.ts';
import * as homes from './label-homes.ts';
import type { Mark } from './sides.ts';
import type { Place } from './place.ts';
import type { TurnoverChart } from './model.ts';
import { LINE_HEIGHT } from '../parts/text-lines.tsx';

/** A label's words and look. The first line is bold where `bold` says so. */
export interface LabelText {
  readonly id: string;
  readonly lines: readonly { readonly text: string; readonly bold: boolean }[];
  readonly tone: 'ink' | 'ink2' | 'ink3' | Place;
  readonly align: 'start' | 'middle' | 'end';
  /** Right of this, in CSS pixels, it stands beside its mark and so begins there. */
  readonly beside?: number;
}

/** Every label the chart may carry, worded. Keys are stable so that tests and print can name them. */
export interface LabelWords {
  readonly posts: readonly (readonly string[])[];
  readonly undated: readonly string[] | null;
  readonly goalLines: readonly (readonly string[])[];
  /** The number at which a broken bar would end, for each year of the projection; `null` where it fits. */
  readonly breaks: readonly (string | null)[];
  readonly projection: readonly string[] | null;
  readonly move: readonly string[] | null;
  readonly latest: readonly {
    readonly mark: Mark;
    readonly place: Place;
    readonly lines: readonly string[];
  }[];
  readonly names: readonly {
    readonly mark: Mark;
    readonly place: Place;
    readonly above: boolean;
    readonly lines: readonly string[];
  }[];
  readonly curves: readonly { readonly id: string; readonly lines: readonly string[] }[];
  readonly shortfall: readonly string[] | null;
  readonly start: readonly string[] | null;
  readonly parts: readonly (readonly string[])[];
  readonly missing: readonly (readonly string[])[];
  readonly today: string | null;
}

export interface Label {
  readonly request: LabelRequest;
  readonly label: LabelText;
}

/** Labels in their order of rights (design guide, section 5), each with its homes. */
export function labelRequests(chart: TurnoverChart, words: LabelWords, g: Geometry): readonly Label[] {
  const add = labelMaker(g.size);
  const { move, shortfall, start, today, undatedGoal } = chart;
  const curve = (id: string) =>
    chart.curves.flatMap((c) => {
      const lines = words.curves.find((w) => w.id === c.id)?.lines;
      if (c.id !== id || !lines) return [];
      const align = id === 'straight' ? 'start' : 'end';
      return [add(`path-${id}`, { lines, tone: 'ink2', align, homes: homes.curveHomes(c, g) })];
    });
  // The last year first: where the names of neighbours cannot all stand, it is the one the sentence is about.
  const breakLabels = () =>
    (chart.projection?.years ?? [])
      .flatMap((year, i) => {
        const text = words.breaks[i];
        if (text === null || text === undefined) return [];
        return [
          add(`break-${year.x}`, {
            lines: [text],
            tone: chart.projection!.place,
            align: 'middle',
            homes: homes.breakHomes(year, chart, g),
          }),
        ];
      })
      .toReversed();
  return [
    ...chart.goalposts.map((post, i) =>
      add(`post-${post.year}`, {
        lines: words.posts[i] ?? [],
        tone: post.greyed ? 'ink2' : 'ink',
        align: g.narrow ? 'end' : 'middle',
        beside: g.x(post.x + HALF_YEAR),
        homes: homes.postHomes(post, g),
      }),
    ),
    ...(undatedGoal !== null && words.undated
      ? [
          add('undated', {
            lines: words.undated,
            tone: 'ink',
            align: 'end',
            homes: homes.undatedHomes(undatedGoal, chart, g),
          }),
        ]
      : []),
    ...chart.goalLines.map((line, i) =>
      add('goal-line', {
        lines: words.goalLines[i] ?? [],
        tone: 'ink',
        align: 'start',
        homes: homes.goalLineHomes(line, g),
      }),
    ),
    ...breakLabels(),
    ...(move && words.move
      ? [add('move', { lines: words.move, tone: 'ink', align: 'middle', homes: homes.moveHomes(move, g) })]
      : []),
    ...words.latest.map(({ mark, place, lines }) =>
      add(`latest-${place}`, { lines, tone: place, align: 'start', homes: homes.latestHomes(mark, g) }),
    ),
    ...words.names.map(({ mark, place, above, lines }) =>
      add(`side-${place}`, {
        lines,
        tone: place,
        align: 'middle',
        homes: homes.aroundHomes(mark, above ? 'above' : 'below', g, 4),
      }),
    ),
    ...curve('compound'),
    ...curve('straight'),
    ...(shortfall && words.shortfall
      ? [
          add('shortfall', {
            lines: words.shortfall,
            tone: 'ink',
            align: 'end',
            beside: g.x(shortfall.x),
            homes: homes.shortfallHomes(shortfall, g),
          }),
        ]
      : []),
    ...(chart.projection && words.projection
      ? [
          add('projection', {
            lines: words.projection,
            tone: 'ink2',
            align: 'start',
            homes: homes.projectionHomes(chart, g),
          }),
        ]
      : []),
    ...(start && words.start
      ? [
          add('start', {
            lines: words.start,
            tone: 'ink3',
            align: 'end',
            plain: true,
            homes: homes.startHomes(start, g),
          }),
        ]
      : []),
    ...chart.parts.map((part, i) =>
      add(`part-${i}`, {
        lines: words.parts[i] ?? [],
        tone: part.place,
        align: 'middle',
        homes: homes.partHomes(part, g),
      }),
    ),
    ...curve('later'),
    ...(today !== null && words.today !== null
      ? [
          add('today', {
            lines: [words.today],
            tone: 'ink2',
            align: 'start',
            plain: true,
            homes: homes.todayHomes(today, g),
          }),
        ]
      : []),
    ...chart.missing.map((gap, i) =>
      add(`missing-${gap.from}`, {
        lines: words.missing[i] ?? [],
        tone: 'ink3',
        align: 'middle',
        plain: true,
        homes: homes.missingHomes(gap, g),
      }),
    ),
  ];
}

/** Measures a label and gives it a name of its own: two outsiders share a place, and a side may have two series. */
function labelMaker(size: number) {
  const taken = new Map<string, number>();
  return (
    name: string,
    wanted: Pick<LabelText, 'tone' | 'align' | 'beside'> & {
      readonly lines: readonly string[];
      readonly homes: homes.Homes;
      /** No bold first line: it is not a name. */
      readonly plain?: boolean;
    },
  ): Label => {
    const n = (taken.get(name) ?? 0) + 1;
    taken.set(name, n);
    const id = n === 1 ? name : `${name}-${n}`;
    const lines = wanted.lines.map((text, i) => ({ text, bold: !wanted.plain && i === 0 }));
    const width = Math.max(...lines.map((l) => textWidth(l.text, size, l.bold))) + 2;
    const height = lines.length * size * LINE_HEIGHT;
    return {
      request: { id, width, height, homes: wanted.homes(width, height) },
      label: {
        id,
        lines,
        tone: wanted.tone,
        align: wanted.align,
        ...(wanted.beside === undefined ? {} : { beside: wanted.beside }),
      },
    };
  };
}
