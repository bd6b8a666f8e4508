import type { Page } from '@playwright/test';
import { axe, expect, test } from './test.ts';

const rows = (page: Page) => page.getByRole('table').locator('tbody tr');
const pairNames = (page: Page) => rows(page).locator('th a').allTextContents();
const pick = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
const field = (page: Page) => page.getByRole('searchbox', { name: 'Country or pair' });
const bar = (page: Page) => page.getByRole('search', { name: 'Filter and sort the targets' });
const count = (page: Page) =>
  bar(page)
    .getByText(/^\d+ of \d+ targets?$/)
    .first();

/** Opens the list and waits until the program has taken the place of the copy in its file. */
async function open(page: Page, address = '/') {
  await page.goto(address);
  await expect(page.locator('#static')).toHaveCount(0);
  await expect(page.locator('#listed-count')).toBeVisible();
}

async function reload(page: Page) {
  await page.reload();
  await expect(page.locator('#static')).toHaveCount(0);
}

/** How many targets are listed, and of how many. */
async function counted(page: Page): Promise<readonly [shown: number, all: number]> {
  const [shown = NaN, all = NaN] = (await count(page).textContent())?.match(/\d+/g)?.map(Number) ?? [];
  return [shown, all];
}

/** The texts of one column, of the rows that are in the page. */
const cells = (page: Page, column: string) => rows(page).locator(`.${column}`).allTextContents();

const CENTRAL_ASIA = /Kazakhstan|Kyrgyzstan|Tajikistan|Turkmenistan|Uzbekistan/;

const FILTERS = [
  ['Country', 'Kazakhstan', '/?country=kaz', 'pair', /Kazakhstan/],
  ['Region', 'Central Asia', '/?region=central-asia', 'pair', CENTRAL_ASIA],
  ['Verdict', 'Missed', '/?verdict=missed', 'verdict', /^Missed/],
  ['Verdict', 'Too early to judge', '/?verdict=too-early', 'verdict', /^Too early/],
  ['Deadline', 'Passed', '/?deadline=passed', 'goal', /by\s(19|20[01]|202[0-6])|over/],
  ['Deadline', 'In the five years after', '/?deadline=next-five', 'goal', /by\s20(2[7-9]|3[01])|over/],
  ['Deadline', 'No date', '/?deadline=none', 'goal', /no\sdate/],
  ['Direction', 'One way', '/?direction=one-way', 'pair', /from .+ to /],
] as const;

for (const [name, choice, address, column, pattern] of FILTERS) {
  test(`${name}: ${choice}`, async ({ page }) => {
    await open(page);
    const [before, all] = await counted(page);
    await pick(page, name).selectOption({ label: choice });
    await expect(page).toHaveURL(address);
    await expect(count(page)).not.toHaveText(`${before} of ${all} targets`);
    const [shown] = await counted(page);
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(before);
    expect((await cells(page, column)).filter((text) => !pattern.test(text))).toEqual([]);

    // The link says it all.
    const names = await pairNames(page);
    await reload(page);
    await expect(count(page)).toHaveText(`${shown} of ${all} target${all === 1 ? '' : 's'}`);
    expect(await pairNames(page)).toEqual(names);
    await pick(page, name).selectOption({ index: 0 });
    await expect(page).toHaveURL('/');
    await expect(count(page)).toHaveText(`${before} of ${all} targets`);
  });
}

test('superseded goals are listed when they are asked for', async ({ page }) => {
  await open(page);
  const [before, all] = await counted(page);
  await page.getByRole('switch', { name: 'Superseded too' }).click();
  await expect(page).toHaveURL('/?superseded=yes');
  await expect(count(page)).toHaveText(`${all} of ${all} targets`);
  expect(all).toBeGreaterThan(before);
});

/** A column's texts as numbers; what is missing is none. */
const numbers = (texts: readonly string[]) =>
  texts.map((text) => {
    const [, sign, digits] = /(−?)(\d[\d.,]*)%/.exec(text) ?? [];
    return digits === undefined ? null : Number(`${sign === '' ? '' : '-'}${digits.replace(',', '')}`);
  });

const dollars = (texts: readonly string[]) =>
  texts.map((text) => {
    const [, digits, scale] = /\$([\d.,]+)(bn|m)/.exec(text) ?? [];
    return digits === undefined ? null : Number(digits.replace(',', '')) * (scale === 'bn' ? 1000 : 1);
  });

/** Expects what is known to rise (or fall), and everything missing to stand behind it. */
function ordered(values: readonly (number | null)[], way: 1 | -1) {
  const known = values.filter((value) => value !== null);
  expect(known.length).toBeGreaterThan(2);
  expect(values.slice(0, known.length)).toEqual(known.toSorted((a, b) => way * (a - b)));
}

const SORTS = [
  ['Goal', 'goal', 'goal', dollars, -1],
  ['Latest figure', 'latest', 'latest', dollars, -1],
  // On a card more stands there.
  ['Growth needed', 'needed', 'needed .in-table', numbers, -1],
  ['Growth achieved', 'achieved', 'achieved', numbers, 1],
] as const;

for (const [name, key, column, read, way] of SORTS) {
  test(`sorted by ${name}, both ways, what is missing last`, async ({ page }) => {
    await open(page);
    await pick(page, 'Sort').selectOption(key);
    await expect(page).toHaveURL(`/?sort=${key}`);
    await expect(async () => ordered(read(await cells(page, column)), way)).toPass({ timeout: 5000 });
    const there = await pairNames(page);

    await page.getByRole('button', { name: 'Reverse the order' }).click();
    await expect(page).toHaveURL(`/?sort=${key}&reversed=yes`);
    await expect.poll(() => pairNames(page)).not.toEqual(there);
    ordered(read(await cells(page, column)), way === 1 ? -1 : 1);
    const back = await pairNames(page);
    await reload(page);
    await expect.poll(() => pairNames(page)).toEqual(back);
  });
}

test('sorted by pair, in the alphabet of the page', async ({ page }) => {
  for (const [lang, label] of [
    ['en', 'Sort'],
    ['ru', 'Порядок'],
  ] as const) {
    await open(page, `/?lang=${lang}`);
    await pick(page, label).selectOption('pair');
    await expect(page).toHaveURL(`/?sort=pair&lang=${lang}`);
    await expect
      .poll(async () => {
        const names = await pairNames(page);
        return names.length > 5 && names.join() === names.toSorted(new Intl.Collator(lang).compare).join();
      })
      .toBe(true);
  }
});

test('sorted by deadline, the soonest first', async ({ page }) => {
  await open(page, '/?sort=deadline');
  const years = (await cells(page, 'goal')).map((text) => Number(/(?:19|20)\d\d(?!.*\d{4})/.exec(text)?.[0]));
  expect(years.length).toBeGreaterThan(5);
  expect(years).toEqual(years.toSorted((a, b) => a - b));
});

test('the worst verdict first, as the board opens, and the best one at a press', async ({ page }) => {
  await open(page, '/?superseded=yes');
  await expect(rows(page).first()).toContainText('Kazakhstan–Uzbekistan');
  await expect(rows(page).first().locator('.verdict')).toContainText('Will be missed');
  await page.getByRole('button', { name: 'Reverse the order' }).click();
  await expect(page).toHaveURL('/?superseded=yes&reversed=yes');
  await expect(rows(page).first().locator('.verdict')).toContainText('Reached');
});

test('a column’s head orders by it, and a second time the other way round', async ({ page }) => {
  await open(page);
  const head = page.getByRole('columnheader', { name: 'Goal' });
  await head.getByRole('button').click();
  await expect(page).toHaveURL('/?sort=goal');
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await head.getByRole('button').click();
  await expect(page).toHaveURL('/?sort=goal&reversed=yes');
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await expect(pick(page, 'Sort')).toHaveValue('goal');
});

const SEARCHES = [
  ['kazakhstan uzbekistan', 'two names'],
  ['uzb kaz', 'codes, in any order'],
  ['Қазақстан Ўзбекистон', 'names in other languages'],
  ['Узбекистан Казахстан', 'names in Russian'],
  ['Oʻzbekiston kaz', 'an Uzbek letter'],
  ["O'zbekiston kaz", 'the same with the apostrophe of a keyboard'],
  ['Kazahstan Uzbekistan', 'one letter missing'],
] as const;

for (const [text, what] of SEARCHES) {
  test(`search: ${what} (${text})`, async ({ page }) => {
    await open(page);
    await field(page).pressSequentially(text);
    await expect(field(page)).toHaveValue(text);
    await expect.poll(async () => new Set(await pairNames(page))).toEqual(new Set(['Kazakhstan–Uzbekistan']));
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(text);
    const [shown, all] = await counted(page);
    await reload(page);
    await expect(field(page)).toHaveValue(text);
    await expect(count(page)).toHaveText(`${shown} of ${all} targets`);
  });
}

test('typing leaves one entry in the history: Back leads to where the reader came from', async ({ page }) => {
  await page.goto('/pairs/kaz-uzb/');
  await expect(page.locator('#static')).toHaveCount(0);
  await page.getByRole('link', { name: 'Targets' }).first().click();
  await expect(count(page)).toBeVisible();
  await field(page).pressSequentially('india', { delay: 60 });
  await expect(page).toHaveURL('/?q=india');
  await pick(page, 'Verdict').selectOption('missed');
  await expect(page).toHaveURL('/?q=india&verdict=missed');
  await page.goBack();
  await expect(page).toHaveURL('/pairs/kaz-uzb/');
});

test('Back from a pair leads to the list as it was left', async ({ page }) => {
  await open(page, '/?country=kaz');
  const before = await count(page).textContent();
  await field(page).pressSequentially('uzb');
  // No rest between the last letter and the press: leaving the field writes it.
  await rows(page).locator('th a', { hasText: 'Uzbekistan' }).first().click();
  await expect(page).toHaveURL(/\/pairs\/kaz-uzb\//);
  await page.goBack();
  await expect(page).toHaveURL('/?q=uzb&country=kaz');
  await expect(field(page)).toHaveValue('uzb');
  await expect(count(page)).not.toHaveText(before ?? '');
});

test('the list with a keyboard alone', async ({ page }) => {
  await open(page);
  await field(page).focus();
  await page.keyboard.type('kazakhstan');
  await expect(page).toHaveURL('/?q=kazakhstan');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Clear the search' })).toBeFocused();
  for (const name of ['Country', 'Region', 'Verdict', 'Deadline', 'Direction']) {
    await page.keyboard.press('Tab');
    await expect(pick(page, name)).toBeFocused();
  }
  // A closed list takes a letter: "U" is Uzbekistan only among the countries of the board.
  await pick(page, 'Country').focus();
  await page.keyboard.type('Uzb');
  await expect(page).toHaveURL('/?q=kazakhstan&country=uzb');
  await page.getByRole('switch', { name: 'Superseded too' }).focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL('/?q=kazakhstan&country=uzb&superseded=yes');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Clear all filters' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/');
  await expect(count(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(pick(page, 'Sort')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page).toHaveURL('/?reversed=yes');
});

test('the result is said once it has settled, and nothing when the page opens', async ({ page }) => {
  await open(page);
  const said = bar(page).getByRole('status');
  await expect(said).toHaveText('');
  await pick(page, 'Country').selectOption('KAZ');
  await expect(said).toHaveText(/^\d+ of \d+ targets$/);
  expect(await said.textContent()).toBe(await count(page).textContent());
});

test('no match: the filter to loosen is named, and loosening it shows what it says', async ({ page }) => {
  await open(page, '/?country=jpn&verdict=too-early');
  await expect(page.getByRole('heading', { name: 'No target matches' })).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(0);
  const way = page.getByRole('button', { name: /^Without the country “Japan”: \d+ targets?$/ });
  const promised = /(\d+) targets?$/.exec((await way.textContent()) ?? '')?.[1];
  await way.click();
  await expect(page).toHaveURL('/?verdict=too-early');
  await expect(count(page)).toHaveText(new RegExp(`^${promised} of `));
  await expect(count(page)).toBeFocused();
});

test('no match: what was reached has since been raised, and stands among the superseded', async ({
  page,
}) => {
  await open(page);
  await pick(page, 'Verdict').selectOption('reached');
  const way = page.getByRole('button', { name: /^With superseded targets: \d+ targets?$/ });
  await way.click();
  await expect(page).toHaveURL('/?verdict=reached&superseded=yes');
  await expect(rows(page).first().locator('.verdict')).toContainText('Reached');
  expect((await cells(page, 'verdict')).filter((text) => !text.startsWith('Reached'))).toEqual([]);
});

test('what is not understood of a link is named, the rest holds', async ({ page }) => {
  await open(page, '/?country=kaz&sort=beauty&colour=red&utm_source=x');
  await expect(page.getByRole('status').first()).toHaveText(
    'Part of this link was not understood and was ignored: sort=beauty, colour.',
  );
  await expect(pick(page, 'Country')).toHaveValue('KAZ');
});

test('the language changes and the choices stay', async ({ page }) => {
  await open(page, '/?q=uzb&sort=goal');
  await page.getByRole('button', { name: /Русский/ }).click();
  await expect(page).toHaveURL('/?q=uzb&sort=goal&lang=ru');
  await expect(page.getByRole('searchbox', { name: 'Страна или пара' })).toHaveValue('uzb');
});

test.describe('a phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

  for (const lang of ['en', 'ru']) {
    test(`the choices are one row to push, each a finger high; the page is no wider (${lang})`, async ({
      page,
    }) => {
      await open(page, `/?region=central-asia&lang=${lang}`);
      const picks = page.getByRole('search', { name: /Filter|Отбор/ }).getByRole('combobox');
      await expect(picks).toHaveCount(6);
      const boxes = await picks.evaluateAll((all) =>
        all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect),
      );
      expect(boxes.filter(({ height }) => height < 43.5)).toEqual([]);
      expect(new Set(boxes.slice(0, 5).map(({ top }) => top)).size).toBe(1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  }
});

for (const [what, address] of [
  ['a filtered list', '/?q=uz&region=central-asia&superseded=yes&sort=goal&reversed=yes'],
  ['no match', '/?country=jpn&verdict=too-early'],
] as const) {
  for (const lang of ['en', 'ru']) {
    test(`axe finds nothing wrong with ${what} (${lang})`, async ({ page }) => {
      await open(page, `${address}&lang=${lang}`);
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
