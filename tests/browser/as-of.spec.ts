import type { Page } from '@playwright/test';
import { openChart } from './chart.ts';
import { pairFile } from './published.ts';
import { expect, test } from './test.ts';

const PENDING = 'Deadline passed, figures pending';

function opensOn(page: Page, day: string) {
  return openChart(page, `/pairs/kaz-uzb/?asOf=${day}`);
}

function firstVerdict(page: Page) {
  return page.getByRole('region', { name: 'Verdicts' }).locator('.cell').first();
}

/** The row of the promise of December 2021 in the list of all promises. */
function promise(page: Page) {
  return page.locator('#target-uz-kz-10bn-2021 .outcome');
}

test('on the day of the deadline the forecast stands', async ({ page }) => {
  await opensOn(page, '2026-12-06');
  await expect(firstVerdict(page)).toContainText('First deadline · 6 December 2026');
  await expect(firstVerdict(page)).toContainText('Will be missed on every source');
  await expect(firstVerdict(page)).not.toContainText(PENDING);
  await expect(page.getByText('Shown as known on 6 December 2026.')).toBeVisible();
});

test('the day after, the figures are pending and nothing is called missed', async ({ page }) => {
  await opensOn(page, '2026-12-07');
  await expect(firstVerdict(page)).toContainText(PENDING);
  await expect(promise(page)).toContainText(PENDING);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'The deadline for $10bn has passed; the figures are pending',
  );
  await expect(page.locator('.opening')).not.toContainText(/missed/i);
  await expect(promise(page)).not.toContainText(/missed/i);
});

test.describe('when the deadline has passed on the reader’s own clock', () => {
  test.use({ today: '2026-12-07' });

  test('the plain address says so too', async ({ page }) => {
    await openChart(page, '/pairs/kaz-uzb/');
    await expect(firstVerdict(page)).toContainText(PENDING);
    await expect(page.getByText('Shown as known on')).toHaveCount(0);
  });
});

test('years after it was re-dated, the first promise still has its own verdict', async ({ page }) => {
  await opensOn(page, '2031-06-01');
  await expect(firstVerdict(page)).toContainText('First deadline · 6 December 2026');
  await expect(firstVerdict(page)).toContainText('Deadline passed, no figure found');
  await expect(promise(page)).toContainText('Deadline passed, no figure found');
  await expect(page.locator('.goalpost')).toHaveCount(2);
  await expect(page.locator('.goalpost.greyed')).toHaveCount(1);
});

test('at the end of 2021 nobody knew of later years', async ({ page }) => {
  const { observations, targets } = pairFile('kaz-uzb');
  await opensOn(page, '2021-12-31');

  const figures = await page
    .locator('main [data-observation-id], main [data-observation]')
    .evaluateAll((all) =>
      all.map((e) => e.getAttribute('data-observation-id') ?? e.getAttribute('data-observation')),
    );
  expect(figures.length).toBeGreaterThan(10);
  for (const id of figures) {
    const { period, source } = observations.find((o) => o.id === id)!;
    expect(period.slice(-7) < '2022', `${id} is of ${period}`).toBe(true);
    expect((source.publishedOn ?? '') < '2022', `${id} came out on ${source.publishedOn}`).toBe(true);
  }

  const rows = await page
    .locator('[id^=target-]')
    .evaluateAll((all) => all.map((e) => e.id.slice('target-'.length)));
  const later = targets.map((t) => t.id).filter((id) => /-202[2-9]/.test(id));
  expect(later.length).toBeGreaterThan(0);
  expect(rows.filter((id) => later.includes(id))).toEqual([]);

  const sources = await page.locator('main .source').allTextContents();
  expect(sources.length).toBeGreaterThan(20);
  expect(sources.filter((text) => /20(2[2-9]|3\d)/.test(text))).toEqual([]);
  const events = await page.locator('.event-key, .events time').allTextContents();
  expect(events.join()).not.toMatch(/20(2[2-9]|3\d)/);
  await expect(page.locator('.goalpost')).toHaveCount(1);
  await expect(page.getByRole('region', { name: 'Verdicts' })).not.toContainText('2030');
});

test('before the first promise the page says that there was none', async ({ page }) => {
  await page.goto('/pairs/kaz-uzb/?asOf=2015-01-01');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'No target had been announced by 1 January 2015',
  );
});
