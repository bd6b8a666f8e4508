import { PATHS, type PathId } from '#src/analysis/paths/registry.ts';
import type { PairStory } from '#src/analysis/pair-story.ts';
import { endsAt } from '#src/domain/period.ts';
import { baseYear, type Dollars, inDollars } from './dollars.ts';

export interface Curve {
  readonly id: PathId | 'later';
  readonly from: number;
  readonly to: number;
  readonly points: readonly { readonly x: number; readonly value: number }[];
}

/** From a start to a goal; places are on the axis of years. */
interface Leg {
  readonly value: number;
  readonly from: number;
  readonly goal: number;
  readonly to: number;
}

/**
 * The required paths, and from a moved goal's latest figure the path to where it stands now. In dollars of one year a
 * path is deflated along its way, and ends where the index ends; one of less than two points is left out.
 */
export function curvesOf(story: PairStory, path: PathId | 'both', dollars: Dollars): readonly Curve[] {
  const { lead, judged, now } = story;
  if (!lead?.due || lead.start.kind !== 'known') return [];
  const { value, end } = lead.start;
  const wanted: readonly PathId[] = path === 'both' ? ['compound', 'straight'] : [path];
  const leg = { value, from: end - 1, goal: judged.post.goal, to: endsAt(lead.due) - 1 };
  const main = wanted.map((id) => curve(id, id, leg, dollars));
  const latest = lead.latest;
  const onTheWay =
    now?.post.year &&
    latest &&
    latest.end - 1 < now.post.year &&
    latest.value < now.post.goal &&
    latest.end > end;
  const later = onTheWay
    ? [
        curve(
          'later',
          'compound',
          { value: latest.value, from: latest.end - 1, goal: now.post.goal, to: now.post.year },
          dollars,
        ),
      ]
    : [];
  return [...main, ...later].filter((c) => c.points.length > 1);
}

const STEPS = 24;
/** In years. Prices are interpolated inside a year, so a path in real dollars stops exactly where the index does. */
const QUARTER = 0.25;

function curve(id: Curve['id'], path: PathId, { value, from, goal, to }: Leg, dollars: Dollars): Curve {
  const span = to - from;
  const nominal = baseYear(dollars) === null;
  const steps = nominal ? STEPS : Math.ceil(span / QUARTER);
  const convert = inDollars(dollars);
  const points = Array.from({ length: steps + 1 }, (_, i) => {
    const x = nominal ? from + (span * i) / steps : Math.min(to, from + i * QUARTER);
    return { x, value: convert(PATHS[path].due(value, goal, (x - from) / span), x) };
  });
  return { id, from, to, points: points.filter((p): p is { x: number; value: number } => p.value !== null) };
}
