import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const PAGES = ['/', '/pairs/kaz-uzb/', '/pairs/chn-usa/', '/countries/kaz/', '/findings/', '/compare/'];

/** Screens on either side of each width at which the copy in the file shows another drawing. */
const SCREENS = [320, 767, 768, 1279, 1280];

test.use({ copy: true });

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const address of PAGES) {
    test(`${address} can be read, at every width`, async ({ page }) => {
      for (const width of SCREENS) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        const [wide, screen] = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          document.documentElement.clientWidth,
        ]);
        expect(wide, `${width} px`).toBeLessThanOrEqual(screen!);
        // Nothing that looks usable and is not.
        await expect(
          page.locator('button:not([popovertarget]):visible, select:visible, input:visible'),
        ).toHaveCount(0);
      }
    });
  }

  for (const width of SCREENS) {
    test(`the chart of a pair is there once at ${width} px, no letter of it under 12 px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('/pairs/kaz-uzb/');
      const charts = page.locator('.turnover-chart svg.recharts-surface:visible');
      await expect(charts).toHaveCount(1);
      await expect(charts.getByText('$4.97bn').first()).toBeVisible();
      const scale = await charts.evaluate((svg: SVGSVGElement) => svg.getScreenCTM()!.a);
      // Labels are 12 px or more at scale 1.
      expect(scale).toBeGreaterThanOrEqual(1);
      await expect(page.getByRole('img', { name: /^Trade turnover as each side reports it/ })).toHaveCount(1);
    });
  }

  test('figures, their table and their sources are there', async ({ page }) => {
    await page.goto('/pairs/kaz-uzb/');
    await expect(page.locator('.figures-table td', { hasText: '$4.97bn' }).first()).toBeVisible();
    await expect(page.locator('.figures-table a[rel~="external"]').first()).toBeVisible();
    await page.goto('/');
    expect(await page.locator('table.targets tbody tr').count()).toBeGreaterThan(50);
    await page.getByRole('link', { name: 'Kazakhstan–Uzbekistan', exact: true }).first().click();
    await expect(page).toHaveURL(/\/pairs\/kaz-uzb\//);
  });

  test('on a phone the menu opens', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto('/');
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('link', { name: 'Findings', exact: true }).click();
    await expect(page).toHaveURL('/findings/');
  });

  test('a reader of another language gets the copy, since there is nothing else', async ({ page }) => {
    await page.goto('/pairs/kaz-uzb/?lang=ru');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Four-fifths of the time used/);
  });
});

/** Every layout shift of the page but those of words that change their font. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: unknown[] = [];
    Object.assign(globalThis, { shifts: seen });
    new PerformanceObserver((list) => {
      const copy = document.getElementById('static');
      for (const entry of list.getEntries()) {
        const { value, startTime } = entry as PerformanceEntry & { value: number };
        seen.push({ value, startTime, copy: copy !== null });
      }
    }).observe({ type: 'layout-shift', buffered: true });
    // Two headings that can be read would be two pages.
    const counts: number[] = [];
    Object.assign(globalThis, { headings: counts });
    const look = () => {
      const headings = [...document.querySelectorAll('h1')].filter((h1) =>
        h1.checkVisibility({ visibilityProperty: true }),
      );
      if (document.readyState !== 'loading') counts.push(headings.length);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

test.describe('with scripts', () => {
  for (const address of PAGES) {
    for (const width of [320, 1280]) {
      test(`${address} is taken over by the app, and nothing moves (${width} px)`, async ({ page }) => {
        await watchShifts(page);
        await page.setViewportSize({ width, height: 800 });
        await page.goto(address);
        await expect(page.locator('#static')).toHaveCount(0);
        await page.evaluate(() => document.fonts.ready);
        const { shifts, headings } = await page.evaluate(() =>
          new Promise<{ shifts: { value: number; copy: boolean }[]; headings: number[] }>((done) => {
            const told = () => done(globalThis as unknown as { shifts: []; headings: [] });
            requestAnimationFrame(() => requestAnimationFrame(told));
          }).then(({ shifts: s, headings: h }) => ({ shifts: s, headings: h })),
        );
        expect(shifts.filter(({ copy }) => !copy)).toEqual([]);
        expect(shifts.reduce((sum, { value }) => sum + value, 0)).toBeLessThanOrEqual(0.02);
        expect(new Set(headings)).toEqual(new Set([1]));
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      });
    }
  }

  test('the copy is there before the app, and the chart is as high in both', async ({ page }) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/data/v1/pairs/**', async (route) => {
      await held;
      await route.continue();
    });
    for (const width of [320, 480, 600, 780, 900, 1100, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('/pairs/kaz-uzb/', { waitUntil: 'commit' });
      const chart = page.locator('.hero .chart-box:visible');
      await expect(page.locator('#static .chart-box:visible')).toHaveCount(1);
      const before = await chart.evaluate((box) => box.getBoundingClientRect().height);
      release();
      await expect(page.locator('#static')).toHaveCount(0);
      expect(await chart.evaluate((box) => box.getBoundingClientRect().height), `${width} px`).toBe(before);
    }
  });

  for (const address of [
    '/pairs/kaz-uzb/?lang=ru',
    '/pairs/kaz-uzb/?path=straight',
    '/pairs/kaz-uzb/#events-title',
  ]) {
    test(`${address} is not the page of the copy, which is not shown`, async ({ page }) => {
      await page.route('**/data/v1/pairs/**', () => {});
      await page.goto(address);
      await expect(page.locator('#static:visible')).toHaveCount(0);
    });
  }

  test('a mark that another site adds to a link is no choice', async ({ page }) => {
    await page.route('**/data/v1/**', () => {});
    await page.goto('/pairs/kaz-uzb/?utm_source=x&lang=en');
    await expect(page.locator('#static')).toBeVisible();
  });

  test.describe('an app that does not start', () => {
    test.use({ tolerated: [/ERR_FAILED/] });

    for (const address of ['/pairs/kaz-uzb/', '/pairs/kaz-uzb/?lang=ru']) {
      test(`leaves ${address} to the copy`, async ({ page }) => {
        await page.route('**/assets/*.js', (route) => route.abort());
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Four-fifths of the time used/);
      });
    }
  });
});
