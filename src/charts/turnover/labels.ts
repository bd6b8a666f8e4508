import type { LabelRequest, Point } from '../parts/label-placement.ts';
import { textWidth } from '../parts/text-width.ts';
import type { Mark, Place, TurnoverChart } from './model.ts';

/** A label's words and look. The first line is bold where `bold` says so. */
export interface LabelText {
  readonly id: string;
  readonly lines: readonly { readonly text: string; readonly bold: boolean }[];
  readonly tone: 'ink' | 'ink2' | 'ink3' | Place;
  readonly align: 'start' | 'middle' | 'end';
}

/** Every label the chart may carry, worded. Keys are stable so that tests and print can name them. */
export interface LabelWords {
  readonly posts: readonly (readonly string[])[];
  readonly undated: readonly string[] | null;
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
    readonly text: string;
  }[];
  readonly curves: readonly { readonly id: string; readonly lines: readonly string[] }[];
  readonly shortfall: readonly string[] | null;
  readonly start: readonly string[] | null;
  readonly parts: readonly (readonly string[])[];
  readonly missing: readonly (readonly string[])[];
  readonly today: string | null;
}

export interface Geometry {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
  readonly size: number;
  readonly narrow: boolean;
}

export const LINE_HEIGHT = 1.28;
const MARK_CLEAR = 12;

/** Labels in their order of rights (design guide, section 5), each with its homes. */
export function labelRequests(
  chart: TurnoverChart,
  words: LabelWords,
  geometry: Geometry,
): readonly { readonly request: LabelRequest; readonly label: LabelText }[] {
  const { x, y, size } = geometry;
  const taken = new Map<string, number>();
  /** Two outsiders share a place, and one side may have two series: the second label gets a number. */
  const unique = (id: string) => {
    const n = (taken.get(id) ?? 0) + 1;
    taken.set(id, n);
    return n === 1 ? id : `${id}-${n}`;
  };
  const make = (
    name: string,
    lines: readonly string[],
    tone: LabelText['tone'],
    align: LabelText['align'],
    homes: (w: number, h: number) => readonly Point[],
    boldFirst = true,
  ) => {
    const id = unique(name);
    const styled = lines.map((text, i) => ({ text, bold: boldFirst && i === 0 }));
    const width = Math.max(...styled.map((l) => textWidth(l.text, size, l.bold))) + 2;
    const height = lines.length * size * LINE_HEIGHT;
    return {
      request: { id, width, height, homes: homes(width, height) },
      label: { id, lines: styled, tone, align },
    };
  };

  const posts = chart.goalposts.map((post, i) => {
    const [px, py] = [x(post.x), y(post.goal)];
    const half = Math.abs(x(post.x + 0.37) - px);
    const lines = words.posts[i] ?? [];
    return make(
      `post-${post.year}`,
      lines,
      post.greyed ? 'ink2' : 'ink',
      geometry.narrow ? 'end' : 'middle',
      (w, h) => [
        // Flush with the post's right edge where it is narrow, so that two labels stand beside each other.
        ...(geometry.narrow ? [] : [{ x: px - w / 2, y: py - h - 9 }]),
        { x: px + half - w, y: py - h - 9 },
        { x: px + half + 10, y: py - h / 2 },
        { x: px - half - w - 8, y: py - h - 9 },
        { x: px - half - w - 10, y: py + 6 },
      ],
    );
  });

  const undated =
    chart.undatedGoal !== null && words.undated
      ? [
          make('undated', words.undated, 'ink', 'end', (w, h) => {
            const [ux, uy] = [x(chart.x[1]), y(chart.undatedGoal!)];
            return [
              { x: ux - w - 32, y: uy - h / 2 },
              { x: ux - w, y: uy - h - 8 },
              { x: ux - w, y: uy + 8 },
            ];
          }),
        ]
      : [];

  const move = chart.move && words.move ? moveLabel(chart.move, words.move) : [];
  function moveLabel({ from, to }: NonNullable<TurnoverChart['move']>, lines: readonly string[]) {
    const middle = (x(from.x) + x(to.x)) / 2;
    return [
      make('move', lines, 'ink', 'middle', (w, h) => [
        { x: middle - w / 2, y: y(to.goal) - h - 9 },
        { x: middle - w / 2, y: y(to.goal) + 8 },
        { x: middle - w / 2, y: y(to.goal) + 26 },
      ]),
    ];
  }

  const around = (
    mx: number,
    my: number,
    w: number,
    h: number,
    below: boolean,
    extra = 0,
  ): readonly Point[] => {
    const [above, under] = [my - MARK_CLEAR - h, my + MARK_CLEAR + extra];
    const [a, b] = below ? [under, above] : [above, under];
    return [
      { x: mx - w / 2, y: a },
      { x: mx - 26, y: a },
      { x: mx - w + 26, y: a },
      { x: mx + 4, y: a + (below ? 9 : -9) },
      { x: mx - 26, y: a + (below ? 9 : -9) },
      { x: mx + MARK_CLEAR, y: my - h / 2 },
      { x: mx + 8, y: a },
      { x: mx - w - 8, y: a },
      { x: mx - w / 2, y: b },
      { x: mx - w - MARK_CLEAR, y: my - h / 2 },
      { x: mx + 8, y: b },
      { x: mx - w - 8, y: b },
      { x: mx - w / 2, y: a + (below ? 18 : -18) },
      { x: mx - w / 2, y: b + (below ? -18 : 18) },
    ];
  };
  const latest = words.latest.map(({ mark, place, lines }) =>
    make(`latest-${place}`, lines, place, 'start', (w, h) => [
      { x: x(mark.x) + MARK_CLEAR, y: y(mark.value) + 4 },
      ...around(x(mark.x), y(mark.value), w, h, true),
    ]),
  );
  const names = words.names.map(({ mark, place, above, text }) =>
    make(`side-${place}`, [text], place, 'middle', (w, h) =>
      around(x(mark.x), y(mark.value), w, h, !above, 4),
    ),
  );

  const curves = chart.curves.flatMap((curve) => {
    const lines = words.curves.find((c) => c.id === curve.id)?.lines;
    if (!lines) return [];
    const at = [0.42, 0.5, 0.34, 0.58, 0.66, 0.74].map(
      (t) => curve.points[Math.round(t * (curve.points.length - 1))]!,
    );
    const straight = curve.id === 'straight';
    return [
      make(`path-${curve.id}`, lines, 'ink2', straight ? 'start' : 'end', (w, h) =>
        // Above the compound curve and below the others first, everywhere along it, before the wrong side is tried.
        (['own', 'other'] as const).flatMap((which) =>
          at.map((p) =>
            (curve.id === 'compound') === (which === 'own')
              ? { x: x(p.x) - w - 10, y: y(p.value) - h - 2 }
              : { x: x(p.x) + 10, y: y(p.value) + 4 },
          ),
        ),
      ),
    ];
  });

  const shortfall =
    chart.shortfall && words.shortfall
      ? [
          make('shortfall', words.shortfall, 'ink', 'end', (w, h) => {
            const [sx, middle] = [
              x(chart.shortfall!.x),
              y((chart.shortfall!.value + chart.shortfall!.due) / 2),
            ];
            return [
              { x: sx - w - 9, y: middle - h / 2 },
              { x: sx - w - 9, y: middle - 10 },
              { x: sx - w - 9, y: middle },
              { x: sx + 9, y: middle - h / 2 },
              { x: sx - w - 9, y: middle + 4 },
            ];
          }),
        ]
      : [];

  const start =
    chart.start && words.start
      ? [
          make(
            'start',
            words.start,
            'ink3',
            'end',
            (w, h) => {
              const [sx, sy] = [x(chart.start!.x), y(chart.start!.value)];
              return [
                { x: sx - w - 18, y: sy - h - 2 },
                { x: sx - w - 18, y: sy - h / 2 },
                { x: sx - w / 2, y: sy - h - 18 },
                { x: sx - w / 2, y: sy + 16 },
                { x: sx - w - 18, y: sy + 6 },
              ];
            },
            false,
          ),
        ]
      : [];

  const parts = chart.parts.map((part, i) =>
    make(`part-${i}`, words.parts[i] ?? [], part.place, 'middle', (w, h) => [
      { x: x(part.x) - w / 2, y: y(part.value) + 10 },
      { x: x(part.x) + 14, y: y(part.value) },
      { x: x(part.x) - w - 14, y: y(part.value) },
      { x: x(part.x) - w / 2, y: y(part.value) + 26 },
      { x: x(part.x) - w / 2, y: y(part.value) - h - 16 },
    ]),
  );

  const missing = chart.missing.map((gap, i) => {
    const middle = x((gap.from + gap.to) / 2);
    return make(
      `missing-${gap.from}`,
      words.missing[i] ?? [],
      'ink3',
      'middle',
      (w, h) => [y(0) - h - 26, y(0) - h - 60].map((top) => ({ x: middle - w / 2, y: top })),
      false,
    );
  });

  const today =
    chart.today !== null && words.today !== null
      ? [
          make(
            'today',
            [words.today],
            'ink2',
            'start',
            (w, h) => [
              { x: x(chart.today!) + 8, y: y(0) - h - 6 },
              { x: x(chart.today!) - w - 8, y: y(0) - h - 6 },
              { x: x(chart.today!) - w - 8, y: y(0) - h - 24 },
            ],
            false,
          ),
        ]
      : [];

  return [
    ...posts,
    ...undated,
    ...move,
    ...latest,
    ...names,
    ...curves.filter((c) => c.label.id !== 'path-later'),
    ...shortfall,
    ...start,
    ...parts,
    ...curves.filter((c) => c.label.id === 'path-later'),
    ...today,
    ...missing,
  ];
}
