/** CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A label that wants a place: its homes in order of liking, given as the box's top left corner. */
export interface LabelRequest {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly homes: readonly Point[];
}

export interface PlacedLabel {
  readonly id: string;
  readonly box: Box;
}

export interface Obstacles {
  /** Never covered: data marks, the goal's bar, projection bars. */
  readonly marks: readonly Box[];
  /** Lines as points close together: avoided where a home allows it. */
  readonly lines: readonly Point[];
  readonly bounds: Box;
}

/** Between two labels (design guide, section 5, rule 3). */
const CLEAR = 8;
/** Beyond this a label hides the line it stands on; the caption or table says it instead. */
const MOST_CROSSED = 4;
/** In crossed line points a home. */
const ORDER_WEIGHT = 1.2;

/**
 * Places labels in the order given, the first having the most right. Each takes the home that crosses few line points and
 * stands early in its list, among those free of marks and of labels already placed; one without a free home is left out, to be said in
 * the caption or table instead.
 */
export function placeLabels(requests: readonly LabelRequest[], obstacles: Obstacles): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const request of requests) {
    const box = bestBox(request, obstacles, placed);
    if (box) placed.push({ id: request.id, box });
  }
  return placed;
}

/** The free home of least cost, the earlier of equals; a home further down must cross noticeably less to be worth it. */
function bestBox(
  request: LabelRequest,
  { bounds, marks, lines }: Obstacles,
  placed: readonly PlacedLabel[],
): Box | null {
  let best: { readonly box: Box; readonly cost: number } | null = null;
  for (const [order, home] of request.homes.entries()) {
    const least = order * ORDER_WEIGHT;
    // From here on every home costs more, and line points are many to count.
    if (best && least >= best.cost) break;
    const box = boxAt(home, request);
    const isFree =
      inside(box, bounds) &&
      !marks.some((m) => overlap(box, m, 1)) &&
      !placed.some((p) => overlap(box, p.box, CLEAR));
    const crossed = isFree ? crossings(box, lines) : Infinity;
    if (crossed > MOST_CROSSED) continue;
    if (!best || crossed + least < best.cost) best = { box, cost: crossed + least };
  }
  return best?.box ?? null;
}

export function overlap(a: Box, b: Box, clear = 0): boolean {
  return (
    a.left < b.right + clear &&
    b.left < a.right + clear &&
    a.top < b.bottom + clear &&
    b.top < a.bottom + clear
  );
}

function boxAt(home: Point, size: { readonly width: number; readonly height: number }): Box {
  return { left: home.x, top: home.y, right: home.x + size.width, bottom: home.y + size.height };
}

function inside(box: Box, bounds: Box): boolean {
  return (
    box.left >= bounds.left &&
    box.right <= bounds.right &&
    box.top >= bounds.top &&
    box.bottom <= bounds.bottom
  );
}

function crossings(box: Box, points: readonly Point[]): number {
  let count = 0;
  for (const { x, y } of points) {
    if (x > box.left && x < box.right && y > box.top && y < box.bottom) count++;
  }
  return count;
}
