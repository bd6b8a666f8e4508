import { px } from '../parts/px.ts';
import type { Mark } from './sides.ts';
import type { Place } from './place.ts';
import type { Trace } from './traces.ts';

const CIRCLE = 4.6;
const SQUARE = 8.5;

/**
 * A figure: circle for the first side, square for the second, triangle for anybody else, so that greyscale and a
 * colour-blind reader tell them apart. Hollow is preliminary, press, or a bound.
 */
export function MarkShape({
  mark,
  place,
  cx,
  cy,
}: {
  readonly mark: Pick<Mark, 'hollow' | 'latest'>;
  readonly place: Place;
  readonly cx: number;
  readonly cy: number;
}) {
  const grow = mark.latest ? 1.3 : 1;
  const className = `mark ${place} ${mark.hollow ? 'hollow' : 'solid'}`;
  if (place === 'first') return <circle className={className} cx={cx} cy={cy} r={CIRCLE * grow} />;
  if (place === 'second') {
    const side = SQUARE * grow;
    return <rect className={className} x={cx - side / 2} y={cy - side / 2} width={side} height={side} />;
  }
  const r = 5.4 * grow;
  return (
    <path className={className} d={`M${cx},${cy - r}L${cx + r},${cy + r * 0.8}L${cx - r},${cy + r * 0.8}Z`} />
  );
}

/** Part of a year: a floor under what the year will be, with a tick upwards. */
export function PartMark({
  place,
  cx,
  cy,
}: {
  readonly place: Place;
  readonly cx: number;
  readonly cy: number;
}) {
  return (
    <path
      className={`part ${place}`}
      d={`M${cx - 9},${cy}H${cx + 9}M${cx - 5},${cy - 4}L${cx},${cy - 9}L${cx + 5},${cy - 4}`}
    />
  );
}

/** Half the width of an implied figure's diamond. */
const DIAMOND = 5;

/**
 * A value beside the one that stands for its year: small and hollow in the side's shape, or a hollow diamond where nobody
 * published it.
 */
export function TraceMark({
  kind,
  place,
  cx,
  cy,
}: {
  readonly kind: Trace['kind'];
  readonly place: Place;
  readonly cx: number;
  readonly cy: number;
}) {
  const className = `trace ${kind} ${place}`;
  if (kind === 'implied') {
    const [x, y, r] = [px(cx), px(cy), DIAMOND];
    return (
      <path
        className={className}
        d={`M${x},${px(cy - r)}L${px(cx + r)},${y}L${x},${px(cy + r)}L${px(cx - r)},${y}Z`}
      />
    );
  }
  if (place === 'first') return <circle className={className} cx={cx} cy={cy} r={3} />;
  if (place === 'second')
    return <rect className={className} x={cx - 2.75} y={cy - 2.75} width={5.5} height={5.5} />;
  return <path className={className} d={`M${cx},${cy - 3.4}l3.4,6h-6.8Z`} />;
}
