import { waitFor } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { handlersFor } from '#mocks/handlers.ts';
import { server } from '#mocks/node.ts';
import { publishedPairs } from '#tests/published-pairs.ts';
import { renderPage } from './render-page.tsx';

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  server.resetHandlers();
  localStorage.clear();
});
afterAll(() => server.close());

async function board(address = '/') {
  const { container } = await renderPage(address);
  await waitFor(() => expect(container.querySelector('tbody tr')).not.toBeNull());
  return { container, rows: [...container.querySelectorAll('tbody tr')] };
}

const links = (rows: readonly Element[]) =>
  rows.map((row) => row.querySelector('th a')?.getAttribute('href') ?? '');

describe('the board', () => {
  test('every pair on record has a row that leads to its page', async () => {
    const { rows } = await board();
    const pairs = [...(await publishedPairs()).keys()];
    expect(pairs.length).toBeGreaterThanOrEqual(58);
    expect(links(rows).toSorted()).toEqual(pairs.map((pair) => `/pairs/${pair}/`).toSorted());
  });

  test('names stand in alphabetical order in the language of the page', async () => {
    for (const lang of ['en', 'ru']) {
      const { rows } = await board(`/?lang=${lang}`);
      const names = rows.map((row) => row.querySelector('th')?.textContent ?? '');
      expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, lang)));
      expect(names.some((name) => /[А-Я]/.test(name))).toBe(lang === 'ru');
    }
  });

  test('Kazakhstan and Uzbekistan: 10 by 2030, 4.97 in 2025 with whose figure and its source, 18 statements', async () => {
    const { container } = await board();
    const row = container.querySelector('a[href="/pairs/kaz-uzb/"]')?.closest('tr');
    expect(row?.textContent).toContain('$10bn by 2030');
    expect(row?.textContent).toContain('$4.97bn 2025, Uzbek side');
    expect(row?.querySelector('td a')?.getAttribute('href')).toMatch(/^https:\/\/.*trend/);
    expect(row?.querySelector('td:last-child')?.textContent).toMatch(/18$/);
  });

  test('every figure resolves to one of its pair, and has a source', async () => {
    const pairs = await publishedPairs();
    const { rows } = await board();
    for (const row of rows) {
      const pair = /pairs\/(.*)\/$/.exec(row.querySelector('a')?.getAttribute('href') ?? '')?.[1] ?? '';
      for (const shown of row.querySelectorAll('[data-observation-id]')) {
        const ids = pairs.get(pair)?.record.observations.map((o) => o.id);
        expect(ids).toContain(shown.getAttribute('data-observation-id'));
        expect(shown.querySelector('a')?.getAttribute('href')).toMatch(/^https?:/);
      }
    }
  });

  test('the sentence above counts statements and pairs', async () => {
    const { container, rows } = await board();
    const statements = [...(await publishedPairs()).values()].reduce(
      (sum, p) => sum + p.record.targets.length,
      0,
    );
    const said = container.querySelector('.summary')?.textContent?.match(/\d+/g)?.map(Number);
    expect(said).toEqual([statements, rows.length]);
  });

  test('language and day of the link go along to the pair', async () => {
    const { rows } = await board('/?lang=ru&asOf=2023-03-31&path=straight');
    expect(links(rows)[0]).toMatch(/\/\?asOf=2023-03-31&lang=ru$/);
  });

  test('nothing broken is written, in either language', async () => {
    for (const lang of ['en', 'ru']) {
      const { container } = await board(`/?lang=${lang}`);
      expect(container.textContent).not.toMatch(/NaN|undefined|Infinity|null/);
    }
  });

  test('a record without figures shows its goals and says that no figure was found', async () => {
    server.use(...handlersFor('empty'));
    const { container, rows } = await board();
    expect(container.querySelectorAll('[data-observation-id]')).toHaveLength(0);
    const silent = rows.filter((row) => row.textContent?.includes('no full-year figure found'));
    expect(silent).toHaveLength(rows.length);
  });
});
