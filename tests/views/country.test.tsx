import { screen, waitFor } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { server } from '#mocks/node.ts';
import { boardOf, boardTarget, BOARD_DAY } from '#tests/board-builder.ts';
import { held } from '#tests/published-pairs.ts';
import { renderPage } from './render-page.tsx';

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => localStorage.clear());
afterAll(() => server.close());

const board = boardOf(
  boardTarget('kaz-uzb', { goal: '10', state: 'too-early' }),
  boardTarget('kaz-uzb', { goal: '5', state: 'missed', standing: 'superseded' }),
  boardTarget('chn-kaz', { goal: '40', state: 'missed' }),
  boardTarget('kaz-tur', { goal: '15', state: 'missed', lastDay: null }),
  boardTarget('kor-vnm', { goal: '150' }),
);

async function page(address: string) {
  const { container, router } = await renderPage(address, { board: held(board), today: BOARD_DAY });
  await waitFor(() => expect(container.querySelector('h1')).not.toBeNull());
  return {
    container,
    h1: () => container.querySelector('h1')?.textContent,
    summary: () => container.querySelector('.summary')?.textContent?.trim(),
    hrefs: (within: string) =>
      [...container.querySelectorAll(`${within} a`)].map((a) => a.getAttribute('href')),
    link: () => router.state.location.pathname + router.state.location.searchStr,
  };
}

describe('a country', () => {
  test('lists every current target in which it takes part, and no other', async () => {
    const { h1, summary, hrefs } = await page('/countries/kaz/');
    expect(h1()).toBe('Kazakhstan: 3 trade targets');
    // Worst first: what runs, then what is over.
    expect(summary()).toBe(
      'As of 24 November 2026: 1 too early to judge and 2 missed. 1 more goal has since been replaced.',
    );
    await waitFor(() => expect(hrefs('.targets tbody th')).toHaveLength(3));
    for (const href of hrefs('.targets tbody th'))
      expect(href).toMatch(/^\/pairs\/(kaz-uzb|chn-kaz|kaz-tur)\//);
  });

  test('says the same in Russian, and the language goes along', async () => {
    const { h1, summary, hrefs } = await page('/countries/kaz/?lang=ru');
    await waitFor(() => expect(h1()).toBe('Казахстан: 3 торговые цели'));
    expect(summary()).toMatch(/о 1 судить рано и 2 не выполнены\. Ещё 1 цель с тех пор заменена\.$/);
    expect(hrefs('.partners')).toHaveLength(3);
    for (const href of hrefs('.partners')) expect(href).toMatch(/\?lang=ru$/);
  });

  test('names its partners in alphabetical order; each leads to the pair', async () => {
    const { container, hrefs } = await page('/countries/kaz/');
    const names = [...container.querySelectorAll('.partners a')].map((a) => a.textContent);
    expect(names).toEqual(['China', 'Türkiye', 'Uzbekistan']);
    expect(hrefs('.partners')).toEqual(['/pairs/chn-kaz/', '/pairs/kaz-tur/', '/pairs/kaz-uzb/']);
  });

  test('takes the choices of the list: replaced goals, a filter, an order', async () => {
    const all = await page('/countries/kaz/?superseded=yes');
    await waitFor(() => expect(all.hrefs('.targets tbody th')).toHaveLength(4));
    const some = await page('/countries/kaz/?country=chn');
    await waitFor(() => expect(some.hrefs('.targets tbody th')).toEqual(['/pairs/chn-kaz/']));
    expect(some.h1()).toBe('Kazakhstan: 3 trade targets');
  });

  test('has one address, in lower case, choices kept', async () => {
    for (const typed of ['KAZ', 'Kaz']) {
      const { link } = await page(`/countries/${typed}/?sort=goal`);
      await waitFor(() => expect(link()).toBe('/countries/kaz/?sort=goal'));
    }
  });

  test('without a target says so', async () => {
    const { h1, container } = await page('/countries/jpn/');
    expect(h1()).toBe('Japan: no current trade target');
    expect(container.textContent).toContain('No target in which this country takes part is on record.');
    expect(container.querySelector('table')).toBeNull();
  });
});

describe('no country', () => {
  test.each([
    ['kzk', 'Kazakhstan'],
    ['kazakhstan', 'Kazakhstan'],
    ['kz', 'Kazakhstan'],
    ['вьетнам', 'Vietnam'],
    ['press', null],
    ['piie', null],
    ['%3Cscript%3E', null],
  ])('%s is not found, with the three nearest', async (text, nearest) => {
    const { h1, hrefs } = await page(`/countries/${text}/`);
    expect(h1()).toBe('This page does not exist');
    await waitFor(() => expect(hrefs('.failure li')).toHaveLength(3));
    if (nearest !== null) expect(screen.getAllByRole('link', { name: nearest }).length).toBeGreaterThan(0);
  });
});

test('nothing broken is written, in either language, for a country with targets or without', async () => {
  for (const address of ['/countries/kaz/', '/countries/kaz/?lang=ru', '/countries/jpn/?lang=ru']) {
    const { container } = await page(address);
    expect(container.textContent).not.toMatch(/NaN|undefined|Infinity|null|\{/);
  }
});
