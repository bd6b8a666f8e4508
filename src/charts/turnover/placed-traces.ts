import type { Geometry } from './geometry.ts';
import type { TurnoverChart } from './model.ts';

export interface PlacedTrace {
  readonly trace: TurnoverChart['traces'][number];
  /** CSS pixels. */
  readonly cx: number;
  readonly cy: number;
}

/** Closer than this to another mark of its year, up or down, one would hide the other (design guide, labels 5). */
const NEAR = 8;
const STEP = 11;
const MOST_STEPS = 2;

/** Where traces stand: over their year, or a step or two to the right of the mark they would cover. */
export function placedTraces(chart: TurnoverChart, g: Geometry): readonly PlacedTrace[] {
  const taken = chart.sides.flatMap((s) => s.marks.map((m) => ({ cx: g.x(m.x), cy: g.y(m.value) })));
  return chart.traces.map((trace) => {
    const [home, cy] = [g.x(trace.x), g.y(trace.value)];
    const free = (cx: number) =>
      taken.every((t) => Math.abs(t.cx - cx) >= NEAR || Math.abs(t.cy - cy) >= NEAR);
    const steps = [0, 1, 2].find((n) => free(home + n * STEP)) ?? MOST_STEPS;
    const place = { cx: home + steps * STEP, cy };
    taken.push(place);
    return { trace, ...place };
  });
}
