import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const compare = readFileSync('src/app/compare.css', 'utf8');
const tokens = readFileSync('src/app/tokens.css', 'utf8');

/** The value of a token in the n-th block that sets it: light, the reader's dark, the system's dark. */
function token(css: string, name: string, block: number): string {
  const found = [...css.matchAll(new RegExp(`--${name}: (#[0-9a-f]{3,6})`, 'g'))][block]?.[1];
  if (found === undefined) throw new Error(`no --${name} in block ${block}`);
  return found.length === 4 ? `#${Array.from(found.slice(1), (c) => c + c).join('')}` : found;
}

/** Relative luminance (WCAG 2.2). */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return c <= 0.040_45 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

test.each([
  ['light', 0],
  ['dark by choice', 1],
  ['dark by system', 2],
])('%s: six colours stand out from the page and from each other in greyscale', (_, block) => {
  const series = [0, 1, 2, 3, 4, 5].map((n) => token(compare, `series-${n}`, block));
  for (const ground of ['paper', 'surface']) {
    for (const colour of series) expect(contrast(colour, token(tokens, ground, block))).toBeGreaterThan(3);
  }
  const byLightness = series.toSorted((a, b) => luminance(a) - luminance(b));
  for (const [i, colour] of byLightness.slice(1).entries()) {
    expect(contrast(colour, byLightness[i]!)).toBeGreaterThan(1.2);
  }
});
