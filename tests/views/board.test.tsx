import { fireEvent, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { handlersFor } from '#mocks/handlers.ts';
import { server } from '#mocks/node.ts';
import { everyday } from '#mocks/record.ts';
import type { Board } from '#src/domain/board.ts';
import { parseJsonText } from '#src/wire/json-text.ts';
import { parseIndex } from '#src/wire/published/board.ts';
import { parseTrackRecord } from '#src/wire/published/track-record.ts';
import { publishedPairs } from '#tests/published-pairs.ts';
import { renderPage } from './render-page.tsx';

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  server.resetHandlers();
  localStorage.clear();
});
afterAll(() => server.close());

const published = async (path: string) => parseJsonText((await everyday()).get(path) ?? '');
const index = async (): Promise<Board> => parseIndex(await published('index.json'));
const current = async () => (await index()).targets.filter(({ standing }) => standing === 'current');

/** The board with all its rows, and with the finding above them. */
async function board(address = '/') {
  const { container, router } = await renderPage(address);
  const count = (await current()).length;
  await waitFor(() => expect(container.querySelectorAll('tbody tr')).toHaveLength(count));
  await waitFor(() => expect(container.querySelector('.outcomes')).not.toBeNull());
  return { container, router, rows: [...container.querySelectorAll('tbody tr')] };
}

const leadsTo = (row: Element) => row.querySelector('th a')?.getAttribute('href') ?? '';

describe('the board', () => {
  test('every current target has a row that leads to its pair, in one table that says how long it is', async () => {
    const { container, rows } = await board();
    const targets = await current();
    expect(targets.length).toBeGreaterThanOrEqual(58);
    const pairs = rows.map((row) => /^\/pairs\/([a-z]{3}-[a-z]{3})\//.exec(leadsTo(row))?.[1] ?? '');
    expect(pairs.toSorted()).toEqual(targets.map(({ pair }) => pair).toSorted());
    expect(container.querySelector('table')?.getAttribute('aria-rowcount')).toBe(String(rows.length + 1));
    expect(rows.map((row) => row.getAttribute('aria-rowindex'))).toEqual(rows.map((_, i) => String(i + 2)));
  });

  test('Kazakhstan and Uzbekistan: the first promise and what it became, its verdict, its figure and source', async () => {
    const { rows } = await board();
    const [first, now] = rows.filter((row) => leadsTo(row).startsWith('/pairs/kaz-uzb/'));
    const text = first?.textContent?.replaceAll('\u00a0', ' ');
    expect(text).toContain('$10bn by 2026');
    expect(text).toContain('Will be missed; moved to 2030');
    // From 4.97 in 2025 to 10 in 2026: 10 ÷ 4.97 − 1 = 101.2 %. From 4.0 in 2021: (4.97 ÷ 4)^(1 ÷ 4) − 1 = 5.6 %.
    expect(text).toContain('101%');
    expect(text).toContain('5.6%');
    // (4.97 − 4) ÷ (10 − 4) = 16.2 %; four of five years.
    expect(first?.querySelector('.share title')?.textContent).toBe(
      '16.2% of the promised increase, 80.0% of the time used',
    );
    expect(first?.querySelector('.latest')?.textContent).toContain('2025, Uzbek');
    expect(first?.querySelector('.latest a')?.getAttribute('href')).toMatch(/^https:\/\/.*trend/);
    expect(now?.textContent).toContain('2030');
  });

  test('every figure resolves to one of its pair, and leads to its source', async () => {
    const pairs = await publishedPairs();
    const { rows } = await board();
    const figures = rows.flatMap((row) => [...row.querySelectorAll('[data-observation-id]')]);
    const { targets } = parseIndex(await published('index.json'));
    const measured = targets.filter(({ standing, series }) => standing === 'current' && series !== null);
    expect(figures.length).toBe(measured.length);
    for (const row of rows) {
      const pair = /pairs\/(.{7})\//.exec(leadsTo(row))?.[1] ?? '';
      for (const shown of row.querySelectorAll('[data-observation-id]')) {
        const ids = pairs.get(pair)?.record.observations.map((o) => o.id);
        expect(ids).toContain(shown.getAttribute('data-observation-id'));
        expect(shown.querySelector('a')?.getAttribute('href')).toMatch(/^https?:/);
      }
    }
  });

  test('the finding counts what the squares show, one square a target', async () => {
    const { due } = parseTrackRecord(await published('track-record.json'));
    const { container } = await board();
    const settled = due.filter(({ outcome }) => ['on-time', 'late', 'missed', 'disputed'].includes(outcome));
    const onTime = due.filter(({ outcome }) => outcome === 'on-time');
    expect(container.querySelector('h1')?.textContent).toBe(
      `Of ${settled.length} trade targets that can be settled, ${onTime.length} were reached on time`,
    );
    const squares = [...container.querySelectorAll('.outcomes a')];
    expect(squares).toHaveLength(due.length);
    for (const group of container.querySelectorAll('.outcome-group')) {
      expect(group.querySelector('b')?.textContent).toBe(String(group.querySelectorAll('a').length));
    }
    const ids = squares.map(
      (square) => new URL(square.getAttribute('href')!, 'http://x').searchParams.get('target') ?? '',
    );
    expect(ids.toSorted()).toEqual(due.map(({ target }) => target).toSorted());
    expect(
      squares.every((square) => /^.+–.+: .+ by \d{4}$/.test(square.getAttribute('aria-label') ?? '')),
    ).toBe(true);
  });

  test('a heading orders the list by its column, and a second time the other way round', async () => {
    const { container, router } = await board();
    const names = () => [...container.querySelectorAll('tbody th a')].map((a) => a.textContent ?? '');
    const heading = () => container.querySelector('thead th.pair');
    fireEvent.click(heading()!.querySelector('button')!);
    await waitFor(() => expect(heading()?.getAttribute('aria-sort')).toBe('ascending'));
    const up = names().toSorted((a, b) => a.localeCompare(b, 'en'));
    await waitFor(() => expect(names()).toEqual(up));
    expect(router.state.location.searchStr).toBe('?sort=pair');
    fireEvent.click(heading()!.querySelector('button')!);
    await waitFor(() => expect(heading()?.getAttribute('aria-sort')).toBe('descending'));
    await waitFor(() => expect(names()).toEqual(up.toReversed()));
    expect(container.querySelectorAll('[aria-sort]')).toHaveLength(1);
  });

  test('language and day of the link go along to the pair, and the day of the list is said', async () => {
    const { container, rows } = await board('/?lang=ru&asOf=2023-03-31');
    for (const row of rows) expect(leadsTo(row)).toMatch(/[?&]asOf=2023-03-31&lang=ru$/);
    expect(container.querySelector('.board-day')?.textContent).toMatch(/24.ноября.2026.*31.марта.2023/);
  });

  test('a row opens its pair without loading the page anew', async () => {
    const { container, router } = await board();
    fireEvent.click(container.querySelector('a[href="/pairs/deu-tur/"]')!);
    await waitFor(() => expect(router.state.location.pathname).toBe('/pairs/deu-tur/'));
  });

  test('nothing broken is written, in either language', async () => {
    for (const lang of ['en', 'ru']) {
      const { container } = await board(`/?lang=${lang}`);
      expect(container.textContent).not.toMatch(/NaN|undefined|Infinity|null/);
      expect(container.innerHTML).not.toMatch(/NaN|undefined|Infinity/);
    }
  });

  test('a record without figures shows its goals and says that no figure was found', async () => {
    server.use(...handlersFor('empty'));
    const { container } = await renderPage('/');
    await waitFor(() => expect(container.querySelectorAll('tbody tr').length).toBeGreaterThan(50));
    expect(container.querySelectorAll('[data-observation-id]')).toHaveLength(0);
    for (const cell of container.querySelectorAll('td.latest')) expect(cell.textContent).toBe('–no figure');
    expect(container.querySelectorAll('.share-mark[role], .trend-mark')).toHaveLength(0);
  });

  test('without the track record the list is there, under its plain name', async () => {
    server.use(http.get('*/data/v1/track-record.json', () => new HttpResponse(null, { status: 404 })));
    const { container } = await renderPage('/?sort=goal');
    await waitFor(() => expect(container.querySelectorAll('tbody tr').length).toBeGreaterThan(50));
    await waitFor(() => expect(container.querySelector('.with-squares')).toBeNull());
    expect(container.querySelector('h1')?.textContent).toBe('Announced trade targets, pair by pair');
    expect(container.querySelector('.outcomes')).toBeNull();
  });
});
