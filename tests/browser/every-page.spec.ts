import type { Page } from '@playwright/test';
import { boxes, drawing, overlaps } from './chart.ts';
import { pairFile, pairIds } from './published.ts';
import { axe, expect, test } from './test.ts';

/** The two ends of how a page is read. */
const READERS = [
  { width: 1280, height: 900, colorScheme: 'light' },
  { width: 390, height: 844, colorScheme: 'dark' },
] as const;

/** Runs a check as each reader; the page is loaded once, because a window may be resized. */
async function forEachReader(page: Page, check: (at: string) => Promise<void>): Promise<void> {
  for (const { width, height, colorScheme } of READERS) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    await check(`${width} px, ${colorScheme}`);
  }
}

/** What holds on every page in every state. */
async function sound(page: Page, at: string): Promise<void> {
  await expect.soft(page.getByRole('heading', { level: 1 }), at).toHaveText(/\p{L}{2}/u);
  await expect.soft(page, at).toHaveTitle(/^.+ \| Goalpost$/);
  const html = await page.locator('body').innerHTML();
  expect
    .soft(html.match(/.{40}(\bNaN\b|\bundefined\b|\bInfinity\b|\[object ).{40}/)?.[0], at)
    .toBeUndefined();
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${at}: too wide`)
    .toBeLessThanOrEqual(0);
}

// Several pairs to a visit: the second page costs half of the first.
for (const pairs of chunks(pairIds(), 5)) {
  test(`${pairs.join(', ')}: whole pages, and each of their figures is on record`, async ({ page }) => {
    for (const pair of pairs) await test.step(pair, () => pairPage(page, pair));
  });
}

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, i) => items.slice(i * size, (i + 1) * size));
}

async function pairPage(page: Page, pair: string): Promise<void> {
  const { observations } = pairFile(pair);
  await page.goto(`/pairs/${pair}/`);
  await expect(page.getByRole('region', { name: 'Verdicts' })).toBeVisible();
  const isYearly = (await page.locator('.hero').count()) > 0;

  await forEachReader(page, async (reader) => {
    const at = `${pair}, ${reader}`;
    await sound(page, at);
    if (!isYearly) return;
    await expect(drawing(page).locator('.labels'), at).toBeAttached();
    await expect.poll(() => beyondTheWindow(page), at).toEqual([]);
    expect.soft(overlaps(await boxes(page, 'text')), at).toEqual([]);
  });

  const shown = await page.locator('[data-observation-id]').evaluateAll((all) =>
    all.map((e) => ({
      id: e.getAttribute('data-observation-id')!,
      text: e.textContent,
      isValue: e.hasAttribute('data-value'),
      leads: !(e instanceof HTMLAnchorElement) || document.getElementById(e.hash.slice(1)) !== null,
    })),
  );
  for (const { id, text, isValue, leads } of shown) {
    const figure = observations.find((o) => o.id === id);
    expect.soft(figure, `${id} is on record`).toBeDefined();
    expect.soft(leads, `${id} leads to its row`).toBe(true);
    if (isValue) expect.soft(text, id).toContain(/[\d.]+/.exec(figure?.amount ?? '')?.[0]);
  }
}

/** Texts of the drawing that the window cuts off; for a moment after a resize there may be some. */
async function beyondTheWindow(page: Page): Promise<readonly string[]> {
  const { width } = page.viewportSize()!;
  return (await boxes(page, 'text')).filter((t) => t.left < 0 || t.right > width).map((t) => t.text);
}

test('the board is whole, has rows for each pair, and each of its figures is on record', async ({ page }) => {
  await page.goto('/');
  const pairs = pairIds();
  const rows = page.locator('.targets tbody tr');
  // A list of this length is in the page as a whole, under one row of headings.
  const listed = Number(await page.locator('.targets').getAttribute('aria-rowcount')) - 1;
  expect(listed).toBeGreaterThanOrEqual(pairs.length);
  await expect(rows).toHaveCount(listed);
  await forEachReader(page, (at) => sound(page, at));

  const links = page.locator('tbody th a');
  const addresses = await links.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
  const led = new Set(addresses.map((address) => address.replace(/\?.*/, '')));
  expect([...led].toSorted((a, b) => a.localeCompare(b))).toEqual(
    pairs.map((pair) => `/pairs/${pair}/`).toSorted((a, b) => a.localeCompare(b)),
  );
  const figures = await page
    .locator('[data-observation-id]')
    .evaluateAll((all) => all.map((e) => e.getAttribute('data-observation-id')!));
  expect(figures.length).toBeGreaterThan(0);
  const known = new Set(pairs.flatMap((pair) => pairFile(pair).observations.map((o) => o.id)));
  expect(figures.filter((id) => !known.has(id))).toEqual([]);
});

test.describe('addresses without figures', () => {
  test.use({ tolerated: [/status of 404/] });

  test('a pair without a target leads to its neighbours', async ({ page }) => {
    await page.goto('/pairs/kaz-uzx/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      /^No target is recorded for Kazakhstan–/,
    );
    await forEachReader(page, (at) => sound(page, at));
    const nearest = page.getByRole('main').getByRole('listitem');
    await expect(nearest).toHaveCount(3);
    await nearest.getByRole('link', { name: 'Kazakhstan–Uzbekistan' }).click();
    await expect(page).toHaveURL('/pairs/kaz-uzb/');
  });

  for (const address of [
    '/nowhere/',
    '/pairs/',
    '/pairs/kazakhstan/',
    '/pairs/kaz-kaz/',
    '/pairs/kaz-uzb/more/',
  ]) {
    test(`${address} does not exist, and says so`, async ({ page }) => {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page does not exist');
      await expect(page.getByRole('main')).toContainText(`No page at ${address}`);
      await forEachReader(page, (at) => sound(page, at));
      await page.getByRole('link', { name: 'All targets' }).click();
      await expect(page).toHaveURL('/');
    });
  }
});

/** One of each kind of page. */
const KINDS = {
  'the board': '/',
  'a moved goal': '/pairs/kaz-uzb/',
  'a sum over years': '/pairs/chn-usa/',
  'a goal without date or figure': '/pairs/tur-usa/',
  'one goal of many': '/pairs/tjk-uzb/',
  'fiscal years': '/pairs/ind-jpn/',
  'an unknown pair': '/pairs/kaz-uzx/',
  'no page': '/nowhere/',
};

test.describe('axe', () => {
  test.use({ tolerated: [/status of 404/] });

  for (const [kind, address] of Object.entries(KINDS)) {
    for (const language of ['en', 'ru']) {
      test(`finds nothing wrong with ${kind} (${language})`, async ({ page }) => {
        await page.goto(`${address}?lang=${language}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.locator('[aria-busy]')).toHaveCount(0);
        for (const width of [1280, 320]) {
          await page.setViewportSize({ width, height: 800 });
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.emulateMedia({ colorScheme });
            await test.step(`${width} px, ${colorScheme}`, () => axe(page));
          }
        }
      });
    }
  }
});
