import type { Page } from '@playwright/test';
import { axe, expect, test } from './test.ts';

const box = (page: Page) => page.getByRole('combobox', { name: 'Find a pair' });
const options = (page: Page) => page.getByRole('listbox', { name: 'Results' }).getByRole('option');

/** Opens a page and waits until the program has taken the place of the copy in its file. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' });
  await expect(page.locator('#static')).toHaveCount(0);
  // What is typed before the page's own code is here is typed into the frame that holds its place.
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

test('/ reaches the box from anywhere; Russian letters on an English page find the pair; Enter opens it', async ({
  page,
}) => {
  await visit(page, '/pairs/chn-usa/?lang=en');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('узбекистан казахстан');
  await expect(options(page)).toHaveCount(1);
  await expect(options(page)).toContainText('Kazakhstan–Uzbekistan');
  await expect(options(page)).toContainText('$10bn by 2030');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/pairs/kaz-uzb/?lang=en');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(options(page)).toHaveCount(0);
});

for (const typed of ["O'zbekiston", 'O’zbekiston', 'Oʻzbekiston', 'Ozbekiston', 'Uzbekstan', 'UZ']) {
  test(`${typed} finds Uzbekistan`, async ({ page }) => {
    await visit(page, '/');
    await box(page).fill(typed);
    await expect(options(page).first()).toContainText('Uzbekistan');
  });
}

test('arrows move through the list, and Escape leaves the page as it was', async ({ page }) => {
  await visit(page, '/');
  await box(page).fill('kazakhstan');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'false');
  await axe(page);
  await page.keyboard.press('Escape');
  await expect(options(page)).toHaveCount(0);
  await expect(page).toHaveURL('/');
});

test('a pair’s page pays nothing for the box until it is touched', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await visit(page, '/pairs/kaz-uzb/');
  expect(asked.filter((path) => /index\.json|hit-finder/.test(path))).toEqual([]);
  await box(page).click();
  await expect.poll(() => asked).toContain('/data/v1/index.json');
  expect(asked.some((path) => path.includes('hit-finder'))).toBe(true);
});

test('recent pairs stay on the device: they are offered, forgotten, and in no request', async ({ page }) => {
  await visit(page, '/pairs/kor-vnm/');
  const kept = () => page.evaluate(() => localStorage.getItem('goalpost.recent'));
  await expect.poll(kept).toBe('["kor-vnm"]');
  await visit(page, '/');
  const sent: string[] = [];
  page.on('request', (request) =>
    sent.push(`${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ''}`),
  );
  await box(page).click();
  await expect(options(page)).toHaveText([/South Korea–Vietnam/]);
  await expect(page.getByText('are kept on this device and sent nowhere')).toBeVisible();
  await axe(page);
  await box(page).fill('kaz uzb');
  await expect(options(page)).toHaveText([/Kazakhstan–Uzbekistan/]);
  expect(sent.filter((request) => request.includes('kor-vnm'))).toEqual([]);

  await box(page).fill('');
  await page.getByRole('button', { name: 'Forget' }).click();
  await expect(options(page)).toHaveCount(0);
  expect(await kept()).toBeNull();
});

test('without a network the list that is here is searched', async ({ page, context }) => {
  await visit(page, '/');
  await box(page).click();
  await page.getByRole('link', { name: 'Targets', exact: true }).click();
  await context.setOffline(true);
  await box(page).fill('kaz uzb');
  await expect(options(page)).toHaveText([/Kazakhstan–Uzbekistan/]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 568 }, hasTouch: true });

  test('the box is an icon of a finger’s size that widens when touched', async ({ page }) => {
    await visit(page, '/');
    const closed = await box(page).boundingBox();
    expect(closed).toMatchObject({ width: 44, height: 44 });
    await box(page).tap();
    await box(page).fill('kazakhstan');
    await expect(options(page).first()).toBeVisible();
    expect((await box(page).boundingBox())?.width).toBeGreaterThan(290);
    for (const option of await options(page).all()) {
      const size = await option.boundingBox();
      expect(size?.height).toBeGreaterThanOrEqual(44);
      expect((size?.x ?? 0) + (size?.width ?? 0)).toBeLessThanOrEqual(320);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await axe(page);
    await page.getByRole('button', { name: 'Close search' }).tap();
    await expect(options(page)).toHaveCount(0);
    expect(await box(page).boundingBox()).toEqual(closed);
  });
});

test.describe('a country’s page', () => {
  test('lists its targets, is accessible and leads to its pairs', async ({ page }) => {
    await visit(page, '/countries/uzb/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Uzbekistan: \d+ trade targets?$/);
    const said = Number((await page.getByRole('heading', { level: 1 }).textContent())?.match(/\d+/)?.[0]);
    await expect(page.getByRole('table').getByRole('rowheader')).toHaveCount(said);
    for (const name of await page.getByRole('table').getByRole('rowheader').all()) {
      await expect(name).toContainText('Uzbekistan');
    }
    await axe(page);
    await page
      .getByRole('navigation', { name: 'Partner countries' })
      .getByRole('link', { name: 'Kazakhstan' })
      .click();
    await expect(page).toHaveURL('/pairs/kaz-uzb/');
    await page.getByRole('link', { name: 'Kazakhstan', exact: true }).first().click();
    await expect(page).toHaveURL('/countries/kaz/');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Kazakhstan:');
  });
});

test.describe('no country', () => {
  test.use({ tolerated: [/status of 404/] });

  test('is said, with the nearest', async ({ page }) => {
    await visit(page, '/countries/kazakhstan/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page does not exist');
    await expect(page.locator('.failure').getByRole('link', { name: 'Kazakhstan' })).toHaveAttribute(
      'href',
      '/countries/kaz/',
    );
  });
});
