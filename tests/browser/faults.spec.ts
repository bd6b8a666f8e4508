import type { Page } from '@playwright/test';
import { drawing, geometry, openChart } from './chart.ts';
import { breakData, expectSoon, FAULTS, type Fault, LOGGED } from './faults.ts';
import { axe, expect, test } from './test.ts';

test.use({ tolerated: LOGGED });

const PLACES = [
  {
    name: 'a pair',
    address: '/pairs/kaz-uzb/?path=both',
    lost: 'Kazakhstan–Uzbekistan',
    found: 'Four-fifths of the time used, one-sixth of the promised increase delivered',
    figure: '.summary a.value',
    value: '$4.97bn',
  },
  {
    name: 'the board',
    address: '/',
    lost: 'Announced trade targets, pair by pair',
    found: /^Of \d+ trade targets that can be settled, \d+ were reached on time$/,
    figure: 'tr[aria-rowindex="2"] [data-observation-id=kaz-uzb-2025-turnover-uzb] b',
    value: '$4.97bn',
  },
] as const;

type Place = (typeof PLACES)[number];

for (const place of PLACES) {
  for (const fault of FAULTS) {
    test(`${place.name} and ${fault.name}: it is said, the last good figures stay, and trying again helps`, async ({
      page,
      context,
    }) => {
      await page.clock.install({ time: '2026-11-24T12:00:00Z' });
      await page.clock.setFixedTime('2026-11-24T12:00:00Z');

      const mendFirst = await breakData(context, fault);
      await page.goto(place.address);
      await (fault.alone === null ? shown(page, place) : lost(page, place, fault.alone));
      await mendFirst();
      await mark(page);
      if (fault.alone === null) await page.reload();
      else await again(page);
      await expectSoon(page, () => shown(page, place));
      await whole(page);

      const mend = await breakData(context, fault);
      await page.reload();
      await expectSoon(page, () => kept(page, place, fault));
      await whole(page);
      await mend();
      await mark(page);
      await again(page);
      await expectSoon(page, async () => {
        await expect(button(page)).toHaveCount(0, { timeout: 100 });
      });
      await shown(page, place);
      expect(await marked(page), 'trying again reloads nothing').toBe(true);
      await expect(page).toHaveURL(place.address);
    });
  }
}

test('a chart drawn from the last good figures is the same chart', async ({ page, context }) => {
  await openChart(page, '/pairs/kaz-uzb/');
  const before = await geometry(page);
  await breakData(
    context,
    FAULTS.find((f) => f.name.startsWith('files that are not there'))!,
  );
  await openChart(page, '/pairs/kaz-uzb/');
  await expect(button(page)).toBeVisible();
  expect(await geometry(page)).toEqual(before);
  await axe(page);
});

test('without any figures the page can still be used by keyboard and is accessible', async ({
  page,
  context,
}) => {
  await breakData(
    context,
    FAULTS.find((f) => f.name.startsWith('a sign-in page'))!,
  );
  await page.goto('/pairs/kaz-uzb/');
  await button(page).focus();
  await page.keyboard.press('Enter');
  await expect(button(page)).toBeVisible();
  await axe(page);

  await page.getByRole('link', { name: 'Targets' }).first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Announced trade targets, pair by pair');
  await expect(button(page)).toBeVisible();
});

test('a pair that was never opened says so, though the board is saved', async ({ page, context }) => {
  await page.goto('/');
  await expect(page.getByRole('row')).not.toHaveCount(0);
  await breakData(
    context,
    FAULTS.find((f) => f.name.startsWith('files that are not there'))!,
  );
  await page.getByRole('link', { name: 'Kazakhstan–Uzbekistan', exact: true }).first().click();
  await lost(page, PLACES[0], /^There is no such file\./);
  await page.goBack();
  await expect(page.getByRole('link', { name: 'Kazakhstan–Uzbekistan', exact: true }).first()).toBeVisible();
});

function button(page: Page) {
  return page.getByRole('button', { name: 'Try again' });
}

async function again(page: Page): Promise<void> {
  await button(page).click();
}

/** Nothing saved: the thing is named, the trouble said, and the way on open. */
async function lost(page: Page, place: Place, problem: RegExp): Promise<void> {
  await expectSoon(page, async () => {
    await expect(page.getByRole('status').filter({ has: button(page) })).toHaveText(
      new RegExp(`${problem.source}.*Try again$`),
      { timeout: 100 },
    );
  });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(place.lost);
  await expect(page.getByText('The figures could not be loaded')).toBeVisible();
  await expect(
    page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Targets' }),
  ).toBeVisible();
  await expect(page.locator('main')).not.toContainText('$');
  await whole(page);
}

/** The figures, and no word of trouble. */
async function shown(page: Page, place: Place): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(place.found);
  await expect(page.locator(place.figure)).toHaveText(place.value);
  await expect(button(page)).toHaveCount(0);
}

/** The last good figures, their date, what went wrong. */
async function kept(page: Page, place: Place, { beside }: Fault): Promise<void> {
  await expect(page.getByRole('status').filter({ has: button(page) })).toHaveText(beside, { timeout: 100 });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(place.found);
  await expect(page.locator(place.figure)).toHaveText(place.value);
  if (place.name === 'a pair') await expect(drawing(page).locator('circle.mark')).toHaveCount(6);
}

/** What never stands on a page, in words or in a drawing. */
async function whole(page: Page): Promise<void> {
  expect(await page.locator('body').innerHTML()).not.toMatch(/\bNaN\b|\bundefined\b|\bInfinity\b|\[object /);
}

async function mark(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(globalThis, { sameVisit: true }));
}

function marked(page: Page): Promise<boolean> {
  return page.evaluate(() => 'sameVisit' in globalThis);
}
