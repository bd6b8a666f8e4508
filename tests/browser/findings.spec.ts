import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readCsv } from '../export/read-csv.ts';
import { axe, expect, test } from './test.ts';

const table = (page: Page) => page.locator('.findings-table tbody tr');

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`/findings/${query}`);
  await expect(table(page).first()).toBeVisible();
}

test('the headline counts the squares, and a square leads to its target and back', async ({ page }) => {
  await open(page);
  const said =
    (await page.getByRole('heading', { level: 1 }).textContent())?.match(/\d+/g)?.map(Number) ?? [];
  const all = page.getByRole('region', { name: 'All targets' });
  const count = (outcome: string) => all.locator(`[data-outcome="${outcome}"] a.square`).count();
  const [onTime, late, missed, disputed] = await Promise.all(
    ['on-time', 'late', 'missed', 'disputed'].map(count),
  );
  expect(said).toEqual([onTime! + late! + missed! + disputed!, onTime]);
  expect(await all.locator('a.square').count()).toBe(await table(page).count());

  const square = all.locator('[data-outcome="on-time"] a.square').first();
  const [href, name] = [await square.getAttribute('href'), await square.getAttribute('aria-label')];
  await square.press('Enter');
  await expect(page).toHaveURL(href!);
  await expect(page.getByRole('region', { name: 'Verdicts' })).toBeVisible();
  const pair = /^(.+): /.exec(name ?? '')?.[1] ?? '?';
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveTitle(new RegExp(pair));
  await page.goBack();
  await expect(table(page).first()).toBeVisible();
});

test('each way of grouping holds every target once', async ({ page }) => {
  await open(page);
  const addresses = (name: string) =>
    page
      .getByRole('region', { name })
      .locator('a.square')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')!).toSorted((a, b) => (a < b ? -1 : 1)));
  const all = await addresses('All targets');
  expect(new Set(all).size).toBe(all.length);
  for (const cut of ['By the time given', 'By how many times the start', 'By whether it was moved']) {
    expect(await addresses(cut)).toEqual(all);
  }
});

test('the table sorts by the keyboard and every row opens its target', async ({ page }) => {
  await open(page);
  const years = () => page.locator('.findings-table tbody tr td:nth-child(6)').allTextContents();
  await page.getByRole('button', { name: 'Years given' }).press('Enter');
  await expect(page.getByRole('columnheader', { name: 'Years given' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  const given = (await years()).map((text) => Number(/\d+/.exec(text)?.[0] ?? Infinity));
  expect(given).toEqual(given.toSorted((a, b) => a - b));

  const link = table(page).first().getByRole('link');
  const href = await link.getAttribute('href');
  await link.press('Enter');
  await expect(page).toHaveURL(href!);
  await expect(page.getByRole('region', { name: 'Verdicts' })).toBeVisible();
});

test('the downloaded table is the one on the page', async ({ page }) => {
  await open(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the table' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^goalpost-findings-\d{4}-\d\d-\d\d\.\d+\.csv$/);
  const text = await readFile(await download.path(), 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const [head = [], ...rows] = readCsv(text.slice(1));
  const column = (name: string) => rows.map((row) => row[head.indexOf(name)]!);

  // Sorted alike, page and file say the same: address, deadline, years, moved.
  const shown = await table(page).evaluateAll((all) =>
    all.map((row) => {
      const cell = (n: number) => row.children[n]?.lastChild?.textContent ?? '';
      return [row.querySelector('a')!.href, cell(2), cell(5), cell(7)].join(' | ');
    }),
  );
  const saved = rows.map((_, i) =>
    [
      column('page')[i],
      column('deadline')[i],
      column('horizon_years')[i] || 'not known',
      column('moved')[i] === 'true' ? 'yes' : 'no',
    ].join(' | '),
  );
  const order = (a: string, b: string) => (a < b ? -1 : 1);
  expect(saved.toSorted(order)).toEqual(shown.toSorted(order));
  const [first] = column('page');
  await page.goto(first!);
  await expect(page.getByRole('region', { name: 'Verdicts' })).toBeVisible();
});

test('the reference names the finding, the record and the address', async ({ page, baseURL }) => {
  await open(page);
  const finding = await page.getByRole('heading', { level: 1 }).textContent();
  await page.locator('.cite summary').click();
  await expect(page.locator('.reference')).toHaveText(
    new RegExp(
      String.raw`^Goalpost \(\d{4}\)\. ${finding}\. Record of [\d.-]+\. ${baseURL}/findings/\. Accessed 24 November 2026\.$`,
    ),
  );
});

for (const width of [320, 390, 768, 1280]) {
  test(`at ${width} px nothing is wider than the page or under 12 px, and every target has its card or row`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, '?lang=ru');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    const small = await page.locator('main *').evaluateAll((all) =>
      all
        .filter(
          (e) =>
            e.checkVisibility() && [...e.childNodes].some((n) => n.nodeType === 3 && n.textContent?.trim()),
        )
        .filter((e) => Number.parseFloat(getComputedStyle(e).fontSize) < 12)
        .map((e) => e.outerHTML.slice(0, 80)),
    );
    expect(small).toEqual([]);
    const cut = await page
      .locator('.interval-strip text')
      .evaluateAll((all) =>
        all.map((t) => t.getBoundingClientRect()).filter((box) => box.left < 0 || box.right > innerWidth),
      );
    expect(cut).toEqual([]);
    await expect(page.getByLabel('Порядок по столбцу')).toBeVisible({ visible: width < 1024 });
  });
}

for (const lang of ['en', 'ru']) {
  test(`axe finds nothing wrong with the findings (${lang})`, async ({ page }) => {
    await open(page, `?lang=${lang}`);
    await page.locator('.cite summary').click();
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await test.step(`${width} px, ${colorScheme}`, () => axe(page));
      }
    }
  });
}
