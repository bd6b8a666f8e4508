import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { placedTexts } from '#src/charts/compare/labels.ts';
import { layoutFor } from '#src/charts/compare/layout.ts';
import { type Comparable, compareChart } from '#src/charts/compare/model.ts';
import { compareLabels } from '#src/charts/compare/words.ts';
import { overlap } from '#src/charts/parts/label-placement.ts';
import type { I18n } from '#src/i18n/translator.ts';
import { BOTH, en } from '#tests/languages.tsx';
import { APART, CLOSE, comparables } from './compared.ts';

let all: ReadonlyMap<string, Comparable>;
beforeAll(async () => {
  all = await comparables();
});

function labelled(ids: readonly string[], width: number, i18n: I18n = en) {
  const chart = compareChart(
    ids.map((id) => {
      const one = all.get(id);
      if (!one) throw new Error(`${id} cannot be drawn`);
      return one;
    }),
  );
  const layout = layoutFor(width);
  return placedTexts(chart, compareLabels(chart, i18n, layout), layout);
}

const named = (texts: ReturnType<typeof labelled>) =>
  texts.flatMap(({ label }) => (label.of === null ? [] : [label.id]));

describe(placedTexts, () => {
  for (const [language, i18n] of BOTH) {
    for (const width of [288, 358, 728, 1200]) {
      test(`six targets are all named at ${width} px in ${language}`, () => {
        expect(named(labelled(APART, width, i18n)).toSorted()).toEqual(APART.toSorted());
        expect(named(labelled(CLOSE, width, i18n)).toSorted()).toEqual(CLOSE.toSorted());
      });
    }
  }

  test('on a desk a name says pair and goal; on a phone six say codes and year', () => {
    const lines = (width: number) =>
      labelled(APART, width)
        .find(({ label }) => label.id === 'uz-kz-10bn-2021')
        ?.label.lines.map(({ text }) => text);
    expect(lines(1200)).toEqual(['Kazakhstan–Uzbekistan', '$10bn by 2026']);
    expect(lines(288)).toEqual(['KAZ–UZB 2026']);
  });

  test('the whole name is bold, in one line or in two; the goal is not', () => {
    const lines = (width: number) =>
      labelled(['uz-kz-10bn-2021'], width).find(({ label }) => label.of)?.label.lines;
    expect(lines(1200)?.map(({ bold }) => bold)).toEqual([true, false]);
    expect(lines(358)).toEqual([
      { text: 'Kazakhstan–', bold: true },
      { text: 'Uzbekistan', bold: true },
      { text: '$10bn by 2026', bold: false },
    ]);
  });

  test('whatever is chosen, no label covers another or leaves the drawing', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...all.keys()), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 280, max: 1300 }),
        (ids, width) => {
          const { height } = layoutFor(width);
          const boxes = labelled(ids, width).map(({ box }) => box);
          for (const [i, box] of boxes.entries()) {
            expect(boxes.slice(i + 1).some((other) => overlap(box, other))).toBe(false);
            expect(box.left).toBeGreaterThanOrEqual(0);
            expect(box.right).toBeLessThanOrEqual(width);
            expect(box.top).toBeGreaterThanOrEqual(0);
            expect(box.bottom).toBeLessThanOrEqual(height);
          }
        },
      ),
    );
  });
});
