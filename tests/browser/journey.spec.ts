import { chart, drawing, geometry, openChart } from './chart.ts';
import { pairFile } from './published.ts';
import { expect, test } from './test.ts';

const PAIR = '/pairs/kaz-uzb/';

test('a pair on the board leads to its page, and the way back to the board', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Kazakhstan–Uzbekistan', exact: true }).first().click();
  // The pair holds several promises, and the link says which one it means.
  await expect(page).toHaveURL(/\/pairs\/kaz-uzb\/\?target=[a-z0-9.-]+$/);
  const address = page.url();
  await expect(page).toHaveTitle('Kazakhstan–Uzbekistan trade target | Goalpost');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Four-fifths of the time used, one-sixth of the promised increase delivered',
  );

  await page.getByRole('group', { name: 'Path' }).getByRole('button', { name: 'Straight' }).click();
  await expect(page).toHaveURL(`${address}&path=straight`);

  // A choice is no page of its own: one step back is the board.
  await page.goBack();
  await expect(page).toHaveURL('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/reached on time$/);
});

test('the keyboard walks the chart, and each stop is said', async ({ page }) => {
  await openChart(page, PAIR);
  const said = page.locator('.chart-box [aria-live=polite]');
  await chart(page).focus();
  await expect(said).toBeEmpty();

  for (const [key, heard] of [
    ['ArrowLeft', 'Uzbek side, 2025: $4.97bn, preliminary'],
    ['ArrowLeft', 'Uzbek side, 2024: about $4.2bn, preliminary'],
    ['ArrowDown', 'Kazakh side, 2024: $4.3bn, preliminary'],
    ['Home', 'Kazakh side, 2017: $2bn, preliminary'],
    ['ArrowRight', 'Kazakh side, 2018: $3bn, final'],
    ['ArrowRight', 'Kazakh side, 2019: no figure found'],
    ['End', 'Kazakh side, 2025: no figure found'],
    ['ArrowUp', 'Uzbek side, 2025: $4.97bn, preliminary'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(said).toHaveText(heard);
  }
  await expect(page.locator('.chart-tip')).toContainText('Uzbek side: $4.97bn');

  await page.keyboard.press('Escape');
  await expect(said).toBeEmpty();
  await expect(page.locator('.chart-tip')).toHaveCount(0);
  await expect(chart(page)).toBeFocused();

  await page.keyboard.press('Tab');
  await expect(chart(page)).not.toBeFocused();
});

test('a choice changes the chart and the address, and the address brings the same chart back', async ({
  page,
}) => {
  await openChart(page, PAIR);
  const figures = page.getByRole('group', { name: 'Figures' });
  const path = page.getByRole('group', { name: 'Path' });
  await expect(drawing(page).locator('rect.mark.second')).not.toHaveCount(0);
  await expect(drawing(page).locator('.curve.straight')).toHaveCount(0);

  await figures.getByRole('button', { name: 'Uzbek' }).click();
  await expect(page).toHaveURL(`${PAIR}?figures=uzb`);
  await expect(figures.getByRole('button', { name: 'Uzbek' })).toHaveAttribute('aria-pressed', 'true');
  await expect(drawing(page).locator('.second')).toHaveCount(0);
  await expect(drawing(page).locator('circle.mark.first')).not.toHaveCount(0);

  await path.getByRole('button', { name: 'Both' }).click();
  await expect(page).toHaveURL(`${PAIR}?figures=uzb&path=both`);
  await expect(drawing(page).locator('.curve.compound')).toHaveCount(1);
  await expect(drawing(page).locator('.curve.straight')).toHaveCount(1);

  // The last choice is the start of the promise.
  const from = page.getByRole('slider', { name: 'First year shown' });
  await from.focus();
  await page.keyboard.press('End');
  await expect(page).toHaveURL(`${PAIR}?figures=uzb&path=both&from=2021`);
  await expect(drawing(page).locator('.tick.year').first()).toHaveText('2021');

  const before = await geometry(page);
  await page.reload();
  await expect(path.getByRole('button', { name: 'Both' })).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => geometry(page)).toEqual(before);
});

test('a figure leads to its row, and the row to the page it was read on', async ({ page, context }) => {
  const latest = pairFile('kaz-uzb').observations.find((o) => o.id === 'kaz-uzb-2025-turnover-uzb')!;
  await openChart(page, PAIR);
  await page.locator('.summary a.value').click();

  await expect(page).toHaveURL(`${PAIR}#figure-kaz-uzb-2025-turnover-uzb`);
  const cell = page.locator('#figure-kaz-uzb-2025-turnover-uzb');
  await expect(cell).toBeInViewport();
  await expect(cell).toHaveText('$4.97bn');

  const source = page.getByRole('row', { name: /^2025/ }).filter({ has: cell }).locator('.source a');
  await expect(source).toHaveAttribute('href', latest.source.url);
  await expect(source).not.toHaveAttribute('target');
  expect(context.pages()).toHaveLength(1);
});

test('an old target can be judged on the same page', async ({ page }) => {
  await openChart(page, PAIR);
  const row = page.locator('#target-uz-kz-5bn-2017');
  await row.getByRole('link', { name: 'Judge this target' }).click();

  await expect(page).toHaveURL(`${PAIR}?target=uz-kz-5bn-2017`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '$5bn by 2020: 33% of the promised increase delivered',
  );
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  await expect(row).toContainText('Judged on this page');
});

test('Russian keeps the choices, and is kept', async ({ page }) => {
  await openChart(page, `${PAIR}?figures=uzb&path=both`);
  await page.getByRole('button', { name: 'РУ, Русский' }).click();

  await expect(page).toHaveURL(`${PAIR}?figures=uzb&path=both&lang=ru`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(page).toHaveTitle(/^Казахстан–Узбекистан.* \| Goalpost$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'За четыре пятых срока – одна шестая обещанного прироста',
  );
  await expect(page.locator('.summary a.value')).toHaveText('4,97 млрд долл.');
  await expect(drawing(page).locator('.curve.straight')).toHaveCount(1);
  await expect(drawing(page).locator('.second')).toHaveCount(0);

  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
});

test('the theme is toggled and survives a reload', async ({ page }) => {
  await page.goto(PAIR);
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(await paper()).toBe('rgb(250, 249, 246)');
  await page.getByRole('button', { name: 'Switch to dark colours' }).click();
  expect(await paper()).toBe('rgb(18, 20, 22)');

  await page.reload();
  await expect(page.getByRole('button', { name: 'Switch to light colours' })).toBeVisible();
  expect(await paper()).toBe('rgb(18, 20, 22)');
});

test('the first tab stop skips to the content', async ({ page }) => {
  await openChart(page, PAIR);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();

  await page.keyboard.press('Tab');
  await expect(page.locator('main :focus')).toHaveCount(1);
});

test('codes in the wrong order land on the one address of the pair, choices kept', async ({ page }) => {
  await page.goto('/pairs/uzb-kaz/?path=both');
  await expect(page).toHaveURL(`${PAIR}?path=both`);
  await expect(drawing(page).locator('.curve.straight')).toHaveCount(1);
});

test.describe('codes in capitals', () => {
  // A static host knows no such file; the page it sends instead knows the pair.
  test.use({ tolerated: [/status of 404/] });

  test('land there too', async ({ page }) => {
    await page.goto('/pairs/UZB-KAZ/?path=both');
    await expect(page).toHaveURL(`${PAIR}?path=both`);
    await expect(drawing(page).locator('.curve.straight')).toHaveCount(1);
  });
});

test('a link opens with what is understood of it, and the rest is named', async ({ page }) => {
  await page.goto(`${PAIR}?path=both&from=yesterday&figures=fra&utm_source=x`);
  await expect(drawing(page).locator('.curve.straight')).toHaveCount(1);
  await expect(page.getByRole('status').first()).toHaveText(
    'Part of this link was not understood and was ignored: from=yesterday, figures=fra.',
  );
});
