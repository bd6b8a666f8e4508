import { type Amount, type Scale, SCALES } from '#src/domain/amount.ts';

/** The scale a goal is told in: billions from one billion on. */
export function scaleOf(goal: number): Scale {
  return goal >= SCALES.billion ? 'billion' : 'million';
}

/** The digits as published, with the point where `scale` wants it: 850 million is `0.850` billion. */
export function digitsIn(scale: Scale, amount: Amount): string {
  return shifted(amount.published, placesBetween(amount.scale, scale));
}

/** Half of the last published place, which is how far off a published figure can be; a whole place when it is "about". */
export function reachIn(scale: Scale, amount: Amount): string {
  const [, decimals = ''] = amount.published.split('.');
  const half = `0.${'0'.repeat(decimals.length)}5`;
  const whole = decimals === '' ? '1' : `0.${'0'.repeat(decimals.length - 1)}1`;
  return shifted(amount.qualifier === 'about' ? whole : half, placesBetween(amount.scale, scale));
}

function placesBetween(from: Scale, to: Scale): number {
  if (from === to) return 0;
  return from === 'million' ? -3 : 3;
}

/** Moves the decimal point without touching the digits, which arithmetic would. */
function shifted(digits: string, places: number): string {
  const [whole = '', decimals = ''] = digits.split('.');
  if (places === 0) return digits;
  const all = whole + decimals;
  const point = whole.length + places;
  const padded = point < 1 ? '0'.repeat(1 - point) + all : all.padEnd(point, '0');
  const at = Math.max(1, point);
  const moved = `${padded.slice(0, at)}.${padded.slice(at)}`;
  return moved.replace(/^0+(?=\d)/, '').replace(/\.$/, '');
}
