import type { Page } from '@playwright/test';
import { chart, drawing, openChart } from './chart.ts';
import { expect, test } from './test.ts';

const PAIR = '/pairs/kaz-uzb/';
const SMALLEST = { width: 320, height: 568 };

/** One of each kind of page. */
const KINDS = [
  '/',
  PAIR,
  '/pairs/chn-usa/',
  '/pairs/tur-usa/',
  '/pairs/ind-jpn/',
  '/pairs/kaz-uzx/',
  '/nowhere/',
];

test.describe('the smallest phone', () => {
  test.use({ viewport: SMALLEST, hasTouch: true, tolerated: [/status of 404/] });

  for (const language of ['en', 'ru']) {
    test(`shows the finding, the figure, the goal and the verdict at once (${language})`, async ({
      page,
    }) => {
      await openChart(page, `${PAIR}?lang=${language}`);
      const facts = page.locator('.facts > div');
      for (const part of [
        page.getByRole('heading', { level: 1 }),
        facts.nth(0),
        facts.nth(1),
        page.locator('.strip .cell-label').first(),
        page.locator('.strip .cell-state').first(),
      ]) {
        await expect(part).toBeInViewport({ ratio: 1 });
      }
    });

    test(`scrolls in one direction only (${language})`, async ({ page }) => {
      for (const address of KINDS) {
        await page.goto(`${address}?lang=${language}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.locator('[aria-busy]')).toHaveCount(0);
        expect.soft(await tooWide(page), address).toEqual([]);
      }
    });
  }

  test('has controls a finger can hit', async ({ page }) => {
    await openChart(page, PAIR);
    const sizes = await page.locator('button, input, summary, nav a, a.brand').evaluateAll((all) =>
      all
        .filter((e) => e.checkVisibility({ visibilityProperty: true }))
        .map((e) => {
          const { width, height } = e.getBoundingClientRect();
          return { name: `${e.tagName} ${e.textContent || e.getAttribute('aria-label')}`, width, height };
        }),
    );
    expect(sizes.length).toBeGreaterThan(8);
    expect(sizes.filter(({ width, height }) => Math.min(width, height) < 24)).toEqual([]);
    const buttons = sizes.filter(({ name }) => name.startsWith('BUTTON'));
    expect(buttons.filter(({ height }) => height < 44)).toEqual([]);
  });

  test('stands on a figure at a touch', async ({ page }) => {
    await openChart(page, PAIR);
    await drawing(page).scrollIntoViewIfNeeded();
    const mark = drawing(page).locator('[data-observation=kaz-uzb-2025-turnover-uzb]');
    const { x, y, width, height } = (await mark.boundingBox())!;
    await page.touchscreen.tap(x + width / 2, y + height / 2);
    await expect(page.locator('.chart-tip')).toContainText('Uzbek side: $4.97bn, preliminary');
    const tip = (await page.locator('.chart-tip').boundingBox())!;
    expect(tip.x).toBeGreaterThanOrEqual(0);
    expect(tip.x + tip.width).toBeLessThanOrEqual(SMALLEST.width);
  });
});

test('the tip stays inside the window at every figure', async ({ page }) => {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await openChart(page, PAIR);
    await chart(page).focus();
    await page.keyboard.press('Home');
    for (let year = 2017; year <= 2025; year += 1) {
      const tip = (await page.locator('.chart-tip').boundingBox())!;
      expect.soft(tip.x, `${width} px, ${year}`).toBeGreaterThanOrEqual(0);
      expect.soft(tip.x + tip.width, `${width} px, ${year}`).toBeLessThanOrEqual(width);
      await page.keyboard.press('ArrowRight');
    }
  }
});

for (const width of [1280, 320]) {
  test(`a reader’s own text spacing loses nothing at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const address of [`${PAIR}?lang=ru`, PAIR, '/']) {
      await page.goto(address);
      await expect(page.locator('[aria-busy]')).toHaveCount(0);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await spaceOut(page);
      expect.soft(await tooWide(page), address).toEqual([]);
      expect.soft(await cutOff(page), address).toEqual([]);
    }
  });
}

/** The distances of WCAG 2.2, 1.4.12. */
async function spaceOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* {
      line-height: 1.5 !important;
      letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important;
    }
    p { margin-bottom: 2em !important; }`);
    document.adoptedStyleSheets = [sheet];
  });
}

/** What reaches beyond the window and does not scroll inside a region of its own. */
function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const inner = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= inner) return [];
    return [...document.querySelectorAll('body *')]
      .filter((e) => e.getBoundingClientRect().right > inner + 0.5 && !e.closest('.scroll, svg'))
      .map((e) => `${e.tagName}.${e.className} "${e.textContent?.slice(0, 40)}"`);
  });
}

/** Texts that reach beyond a control, a cell of the verdicts or another box that hides or cannot hold them. */
function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const box of document.querySelectorAll(
      'button, .segments > div, .strip .cell, .facts > div, .masthead, .crumbs, .message-bar',
    )) {
      if (!box.checkVisibility()) continue;
      const edge = box.getBoundingClientRect();
      const range = document.createRange();
      range.selectNodeContents(box);
      for (const text of range.getClientRects()) {
        const beyond =
          text.width > 1 &&
          (text.left < edge.left - 1 ||
            text.right > edge.right + 1 ||
            text.top < edge.top - 1 ||
            text.bottom > edge.bottom + 1);
        if (beyond) found.push(`${box.tagName}.${box.className} "${box.textContent?.slice(0, 40)}"`);
      }
    }
    return [...new Set(found)];
  });
}

interface Shift {
  readonly value: number;
  readonly what: string;
}

for (const [width, height, parts] of [
  [1280, 900, ['h1', '.strip', '.chart-box']],
  [390, 844, ['h1', '.facts', '.strip', '.chart-box']],
] as const) {
  test(`nothing moves when late figures arrive (${width} px)`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.addInitScript(() => {
      const shifts: Shift[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value, sources } = entry as PerformanceEntry & {
            value: number;
            sources: { node: Node | null }[];
          };
          const what = sources.map(({ node }) => node?.textContent?.slice(0, 40) ?? '?').join(', ');
          shifts.push({ value, what });
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    let send = () => {};
    const sent = new Promise<void>((resolve) => (send = resolve));
    await page.route('**/data/v1/pairs/*', async (route) => {
      await sent;
      await route.continue();
    });

    await page.goto(PAIR);
    await expect(page.locator('.skeleton')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kazakhstan–Uzbekistan');
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const held = await tops(page, parts);
    send();
    await expect(drawing(page).locator('.labels text').first()).toBeVisible();
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );

    const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: Shift[] }).shifts);
    expect(
      shifts.reduce((sum, { value }) => sum + value, 0),
      JSON.stringify(shifts),
    ).toBeLessThanOrEqual(0.02);
    // The browser's own measure does not see that one box took the place of another.
    const stand = await tops(page, parts);
    for (const [i, part] of parts.entries()) {
      expect(Math.abs(stand[i]! - held[i]!), part).toBeLessThanOrEqual(8);
    }
  });
}

function tops(page: Page, parts: readonly string[]): Promise<readonly number[]> {
  return page.evaluate(
    (selectors) => selectors.map((s) => document.querySelector(s)!.getBoundingClientRect().top + scrollY),
    parts,
  );
}

test('nothing is in motion for a reader who asked for none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openChart(page, PAIR);
  await page.getByRole('group', { name: 'Path' }).getByRole('button', { name: 'Both' }).click();
  await expect(drawing(page).locator('.curve.straight')).toHaveCount(1);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('in forced colours every mark stands out from the ground', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openChart(page, `${PAIR}?path=both`);
  const ground = await page.evaluate(() => {
    const probe = document.createElement('div');
    probe.style.color = 'Canvas';
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  });
  const shapes = await drawing(page)
    .locator('.mark, .part, .curve, .goalpost .bar, .move, .side-line path, .start, .zero-line')
    .evaluateAll((all) =>
      all.map((e) => {
        const { fill, stroke } = getComputedStyle(e);
        return { what: e.getAttribute('class') ?? e.tagName, colours: [fill, stroke] };
      }),
    );
  expect(shapes.length).toBeGreaterThan(20);
  const unseen = shapes.filter(({ colours }) => colours.every((c) => c === ground || c === 'none'));
  expect(unseen).toEqual([]);
  const labels = await drawing(page)
    .locator('text')
    .evaluateAll((all) => all.map((e) => getComputedStyle(e).fill));
  expect(labels.filter((fill) => fill === ground)).toEqual([]);
});

test('on paper the page is without its controls, and the chart and its figures are there', async ({
  page,
}) => {
  await openChart(page, PAIR);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.locator('.controls')).toBeHidden();
  await expect(page.locator('.message-bar')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(drawing(page)).toBeVisible();
  await expect(page.locator('#figure-kaz-uzb-2025-turnover-uzb')).toBeVisible();
});
