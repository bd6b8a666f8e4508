import { type Locator, type Page, expect } from '@playwright/test';

/** Where something is drawn, in CSS pixels of the window. */
export interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The drawing itself. A chart's key and tip have small drawings of their own. */
export function drawing(page: Page): Locator {
  return page.locator('.turnover-chart > svg');
}

/** The chart's one tab stop. */
export function chart(page: Page): Locator {
  return page.getByRole('application');
}

/** Opens a page with a chart and waits until the chart is drawn. */
export async function openChart(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(drawing(page).locator('.labels text').first()).toBeVisible();
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
}

/** Every shape and text of the drawing with its place; the ids that React invents anew on each visit are left out. */
export function geometry(page: Page): Promise<readonly string[]> {
  return drawing(page).evaluate((svg) =>
    [...svg.querySelectorAll('path, line, rect, circle, text, tspan')].map((shape) => {
      const kept = ['class', 'd', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'width', 'height'];
      const places = kept.map((name) => `${name}=${shape.getAttribute(name)}`).join(' ');
      return `${shape.tagName} ${places} ${shape.children.length === 0 ? shape.textContent : ''}`;
    }),
  );
}

/** The boxes of the elements in `selector` that have text or a shape. */
export function boxes(page: Page, selector: string): Promise<readonly Box[]> {
  return drawing(page).evaluate(
    (svg, wanted) =>
      [...svg.querySelectorAll(wanted)].map((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return { text: element.textContent ?? '', left, right, top, bottom };
      }),
    selector,
  );
}

/** Pairs of boxes that share more than a hair. */
export function overlaps(some: readonly Box[], others: readonly Box[] = some): readonly string[] {
  const HAIR = 0.5;
  return some.flatMap((a, i) =>
    (some === others ? others.slice(i + 1) : others)
      .filter(
        (b) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > HAIR &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > HAIR,
      )
      .map((b) => `"${a.text}" and "${b.text}"`),
  );
}
