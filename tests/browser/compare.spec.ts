import type { Page } from '@playwright/test';
import { axe, expect, test } from './test.ts';

const SIX = [
  'uz-kz-10bn-2021',
  'chn-rus-300bn-2023',
  'uzb-rus-30bn-2024',
  'ind-are-100bn-2022',
  'ind-jpn-25bn-2011',
  'kaz-chn-35bn-2022',
];

async function open(page: Page, targets: readonly string[]): Promise<void> {
  await page.goto(`/compare/?targets=${targets.join(',')}`);
  await expect(page.locator('.compare-chart .figures [data-target]')).toHaveCount(targets.length);
  await expect(page.locator('.compare-chart .labels [data-label]').first()).toBeVisible();
}

const noSidewaysScroll = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

test('three targets are picked from the list with the keyboard, compared, reloaded and taken out', async ({
  page,
}) => {
  await page.goto('/');
  const boxes = page.locator('.compare-toggle input');
  // Before the page's code is there, its prepared picture takes no choice.
  await expect(async () => {
    await boxes.first().focus();
    await page.keyboard.press('Space');
    await expect(boxes.first()).toBeChecked({ timeout: 500 });
  }).toPass();
  for (const n of [1, 2]) {
    await boxes.nth(n).focus();
    await page.keyboard.press('Space');
    await expect(boxes.nth(n)).toBeChecked();
  }
  const link = page.getByRole('link', { name: 'Compare 3 targets' });
  const href = await link.getAttribute('href');
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(href!);
  const rows = page.locator('.compare-table tbody tr');
  await expect(rows).toHaveCount(3);
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  const ids = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-target')));

  await page.reload();
  await expect(rows).toHaveCount(3);
  expect(await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-target')))).toEqual(ids);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title);

  await page.locator('.chosen-targets button').first().focus();
  await page.keyboard.press('Enter');
  await expect(rows).toHaveCount(2);
  expect(new URL(page.url()).searchParams.get('targets')).toBe(ids.slice(1).join(','));
});

test('the chart is one tab stop, and what it says is in the tables', async ({ page }) => {
  await open(page, ['uz-kz-10bn-2021', 'chn-rus-300bn-2023']);
  await page.getByRole('application').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.chart-tip')).toContainText('$4.97bn');
  await expect(page.locator('.curve.compound')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.chart-tip')).toContainText('China–Russia');
  await page.keyboard.press('Escape');
  await expect(page.locator('.chart-tip')).toHaveCount(0);
  await page.locator('.years-table summary').click();
  await expect(page.locator('.years-table [data-observation-id]').first()).toBeVisible();
});

for (const [width, theme] of [
  [320, 'light'],
  [390, 'dark'],
  [768, 'dark'],
  [1280, 'light'],
] as const) {
  test(`six targets at ${width} px, ${theme}: all named, nothing covered, no sideways scroll`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: theme });
    await open(page, SIX);
    const labels = page.locator('.compare-chart .labels [data-label]');
    const found = await labels.evaluateAll((all) =>
      all.map((label) => {
        const { left, right, top, bottom } = label.getBoundingClientRect();
        const size = Number.parseFloat(getComputedStyle(label.querySelector('text')!).fontSize);
        return { id: label.getAttribute('data-label'), left, right, top, bottom, size };
      }),
    );
    const ids = found.map(({ id }) => id);
    for (const id of SIX) expect(ids).toContain(id);
    for (const [i, a] of found.entries()) {
      expect(a.size).toBeGreaterThanOrEqual(12);
      for (const b of found.slice(i + 1)) {
        const covers = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
        expect(covers, `${a.id} and ${b.id}`).toBe(false);
      }
    }
    expect(await noSidewaysScroll(page)).toBe(true);
    await axe(page);
  });
}

test('nothing chosen explains how to choose, and a target is added by its countries', async ({ page }) => {
  await page.goto('/compare/');
  await expect(page.getByText('Choose two to six targets')).toBeVisible();
  await axe(page);
  await page.getByRole('searchbox', { name: 'Country or pair' }).fill('kazakhstan uzbekistan');
  await page.getByRole('button', { name: 'Add Kazakhstan–Uzbekistan, $10bn by 2026' }).click();
  await expect(page.locator('.compare-table tbody tr')).toHaveCount(1);
  expect(new URL(page.url()).searchParams.get('targets')).toBe('uz-kz-10bn-2021');
});

test('the tray says how many are chosen, and covers no row that has the focus', async ({ page }) => {
  await page.goto('/');
  const boxes = page.locator('.compare-toggle input');
  await boxes.first().check();
  await expect(page.getByRole('region', { name: 'Targets chosen to compare' })).toContainText('1 of 6');
  for (let n = 1; n < 6; n++) await boxes.nth(n).check();
  await expect(boxes.nth(6)).toHaveAttribute('aria-disabled', 'true');
  await boxes.nth(6).focus();
  const [box, tray] = [await boxes.nth(6).boundingBox(), await page.locator('.compare-tray').boundingBox()];
  expect(box!.y + box!.height).toBeLessThanOrEqual(tray!.y);
  // At the end of the list the tray lies on no row; above it axe takes a row half covered for a row too small.
  await page.keyboard.press('End');
  await page.locator('.foot').scrollIntoViewIfNeeded();
  await axe(page);
  await page.getByRole('button', { name: 'Clear' }).last().click();
  await expect(page.locator('.compare-tray')).toHaveCount(0);
});
