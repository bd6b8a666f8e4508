import type { Page } from '@playwright/test';
import { type Box, boxes, drawing, openChart, overlaps } from './chart.ts';
import { type Figure, pairFile } from './published.ts';
import { expect, test } from './test.ts';

const PAIR = '/pairs/kaz-uzb/';
const { sides, observations } = pairFile('kaz-uzb');

/** Years for which a reporter has measured the turnover of a whole calendar year. */
function fullYears(reporter: string): readonly number[] {
  const rows = observations.filter(
    (o) =>
      o.reporter === reporter &&
      o.flow === 'turnover' &&
      /^\d{4}$/.test(o.period) &&
      (o.status === 'final' || o.status === 'preliminary'),
  );
  return [...new Set(rows.map((o) => Number(o.period)))].toSorted((a, b) => a - b);
}

/** Neighbouring years are joined, a missing year parts them; a year alone has no line. */
function joined(years: readonly number[]): readonly string[] {
  const runs: number[][] = [];
  for (const year of years) {
    if (years.includes(year - 1)) runs.at(-1)!.push(year);
    else runs.push([year]);
  }
  return runs.filter((run) => run.length > 1).map((run) => `${run[0]}–${run.at(-1)}`);
}

/** The year that stands at a place of the drawing, by the labels of its axis. */
async function yearReader(page: Page): Promise<(x: number) => number> {
  const ticks = await drawing(page)
    .locator('.tick.year')
    .evaluateAll((texts) => texts.map((t) => [Number(t.textContent), Number(t.getAttribute('x'))] as const));
  const [[year0, x0], [year1, x1]] = [ticks[0]!, ticks.at(-1)!];
  return (x) => year0 + ((x - x0) * (year1 - year0)) / (x1 - x0);
}

function marks(page: Page, place: string) {
  return drawing(page).locator(`.figures [data-observation]:has(.mark.${place})`);
}

test('each side has one mark for every full year it measured, circles for one and squares for the other', async ({
  page,
}) => {
  expect(sides).toEqual({ first: 'UZB', second: 'KAZ' });
  expect(fullYears('UZB')).toEqual([2020, 2021, 2022, 2023, 2024, 2025]);
  expect(fullYears('KAZ')).toEqual([2017, 2018, 2021, 2022, 2023, 2024]);
  await openChart(page, PAIR);
  await expect(drawing(page).locator('.figures circle.mark')).toHaveCount(fullYears('UZB').length);
  await expect(drawing(page).locator('.figures rect.mark')).toHaveCount(fullYears('KAZ').length);

  const yearAt = await yearReader(page);
  for (const [place, reporter, shape, at] of [
    ['first', 'UZB', 'circle', 'cx'],
    ['second', 'KAZ', 'rect', 'x'],
  ] as const) {
    const drawn = await marks(page, place).evaluateAll((all) =>
      all.map((g) => {
        const mark = g.firstElementChild!;
        const [cx, x, width] = ['cx', 'x', 'width'].map((name) => Number(mark.getAttribute(name)));
        return { id: g.getAttribute('data-observation'), tag: mark.tagName, at: cx || x! + width! / 2 };
      }),
    );
    expect(drawn.map((m) => m.tag)).toEqual(drawn.map(() => shape));
    expect(
      drawn.map((m) => Math.round(yearAt(m.at) * 100) / 100),
      at,
    ).toEqual(fullYears(reporter));
    for (const { id, at: x } of drawn) {
      const figure = observations.find((o) => o.id === id);
      expect(figure).toMatchObject({ reporter, period: String(Math.round(yearAt(x))) });
    }
  }
});

test('no line bridges a missing year', async ({ page }) => {
  await openChart(page, PAIR);
  const yearAt = await yearReader(page);
  for (const [place, reporter] of [
    ['first', 'UZB'],
    ['second', 'KAZ'],
  ] as const) {
    const ends = await drawing(page)
      .locator(`.side-line.${place} path.recharts-line-curve`)
      .evaluateAll((lines) =>
        lines.map((line) => {
          const xs = [...line.getAttribute('d')!.matchAll(/[ML]([\d.]+),/g)].map(([, x]) => Number(x));
          return [Math.min(...xs), Math.max(...xs)] as const;
        }),
      );
    expect(ends.map(([a, b]) => `${Math.round(yearAt(a))}–${Math.round(yearAt(b))}`)).toEqual(
      joined(fullYears(reporter)),
    );
  }
  expect(joined(fullYears('KAZ'))).toEqual(['2017–2018', '2021–2024']);
  expect(joined(fullYears('UZB'))).toEqual(['2020–2025']);
  await expect(drawing(page).locator('.labels')).toContainText('No figure found');
});

test('two goalposts stand over their years; the old one is greyed', async ({ page }) => {
  await openChart(page, PAIR);
  const yearAt = await yearReader(page);
  await expect(drawing(page).locator('.goalpost')).toHaveCount(2);
  for (const [kind, year] of [
    ['greyed', 2026],
    ['now', 2030],
  ] as const) {
    const bar = drawing(page).locator(`.goalpost.${kind} .bar`);
    const [x, width] = [Number(await bar.getAttribute('x')), Number(await bar.getAttribute('width'))];
    expect(yearAt(x + width / 2)).toBeCloseTo(year, 1);
    expect(yearAt(x + width) - yearAt(x)).toBeLessThan(1);
  }
});

test('the axis starts at zero, and the top tick alone has the unit', async ({ page }) => {
  await openChart(page, PAIR);
  const ticks = drawing(page).locator('.tick.amount');
  await expect(ticks).toHaveText(['0', '2', '4', '6', '8', '$10bn']);
  const zero = Number(await drawing(page).locator('.zero-line').getAttribute('y1'));
  const gridlines = await drawing(page)
    .locator('.recharts-cartesian-grid line')
    .evaluateAll((lines) => lines.map((line) => Number(line.getAttribute('y1'))));
  expect(gridlines[0]).toBe(zero);
});

test('a preliminary or press figure is hollow, with paper inside, so that a copy in grey shows it', async ({
  page,
}) => {
  await openChart(page, PAIR);
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const drawn = await drawing(page)
    .locator('.figures [data-observation]')
    .evaluateAll((all) =>
      all.map((g) => {
        const { fill, stroke } = getComputedStyle(g.firstElementChild!);
        return { id: g.getAttribute('data-observation'), fill, stroke };
      }),
    );
  const isHollow = ({ status, basis, amount }: Figure) =>
    status === 'preliminary' || basis === 'press' || /^(above|below)/.test(amount);
  const hollow = drawn.filter(({ id }) => isHollow(observations.find((o) => o.id === id)!));
  const solid = drawn.filter((mark) => !hollow.includes(mark));
  expect(hollow.length).toBeGreaterThan(0);
  expect(solid.length).toBeGreaterThan(0);
  for (const { id, fill, stroke } of hollow) {
    expect(fill, id!).toBe(paper);
    expect(stroke, id!).not.toBe(paper);
  }
  for (const { id, fill } of solid) expect(fill, id!).not.toBe(paper);
});

for (const language of ['en', 'ru']) {
  test(`nothing on the chart collides, is cut off or too small at any width (${language})`, async ({
    page,
  }) => {
    await openChart(page, `${PAIR}?path=both&lang=${language}`);
    for (const width of [1280, 768, 390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      const at = `${language}, ${width} px`;
      await expect.poll(async () => (await frame(page)).right).toBeLessThanOrEqual(width);
      const edge = await frame(page);
      const texts = await boxes(page, 'text');
      const figures = await boxes(page, '.figures .mark, .figures .part, .goalpost .bar');
      const labels = await boxes(page, '.labels text');
      expect(labels.length, at).toBeGreaterThanOrEqual(4);

      expect.soft(overlaps(texts), at).toEqual([]);
      expect.soft(overlaps(labels, figures), at).toEqual([]);
      const cut = texts.filter((t) => t.left < edge.left || t.right > edge.right || t.top < edge.top);
      expect.soft(cut, at).toEqual([]);
      expect.soft(await tooSmall(page), at).toEqual([]);
    }
  });
}

/** The window's edges for a text, or the chart's where it is narrower. */
async function frame(page: Page): Promise<Box> {
  const [box] = await page.locator('.chart-box').evaluateAll((all) =>
    all.map((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { text: '', left, right, top, bottom };
    }),
  );
  return box!;
}

/** Texts drawn smaller than 12 CSS pixels, anywhere on the page. */
function tooSmall(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const small = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement!;
      if (node.textContent!.trim() === '' || !element.checkVisibility()) continue;
      const box = element.closest('svg')?.getScreenCTM?.()?.a ?? 1;
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * box;
      if (size < 11.99) small.add(`${size.toFixed(1)} px: ${element.tagName} "${node.textContent}"`);
    }
    return [...small];
  });
}
