import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { day } from '#src/domain/day.ts';
import { handlers, handlersFor } from '#mocks/handlers.ts';
import { server } from '#mocks/node.ts';
import { BOARD_DAY, boardOf, boardTarget } from '#tests/board-builder.ts';
import { boardQuery, pairQuery } from '#src/queries/published.ts';
import { held } from '#tests/published-pairs.ts';
import { renderPage } from './render-page.tsx';

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  server.resetHandlers();
  localStorage.clear();
});
afterAll(() => server.close());

const board = boardOf(
  boardTarget('kaz-uzb', {
    goal: '10',
    state: 'too-early',
    lastDay: '2030-12-31',
    announcedOn: day('2025-02-01'),
  }),
  boardTarget('kaz-uzb', {
    goal: '5',
    state: 'missed',
    lastDay: '2020-12-31',
    announcedOn: day('2017-02-01'),
  }),
  boardTarget('chn-kaz', { goal: '40', state: 'reached' }),
  boardTarget('kor-vnm', { goal: '150', lastDay: null, state: 'no-deadline' }),
);

const search = (box: HTMLElement) => box.closest<HTMLElement>('[role="search"]')!;

/** A page that is no board, so that nothing has fetched the list before the box does. */
async function page(
  address = '/nowhere/',
  arrived: Parameters<typeof renderPage>[1] = { board: held(board) },
) {
  const { router, client } = await renderPage(address, { today: BOARD_DAY, ...arrived });
  const user = userEvent.setup();
  const box = await screen.findByRole<HTMLInputElement>('combobox', { name: /Find a pair|Найти пару/ });
  return {
    user,
    box,
    client,
    options: () => screen.queryAllByRole('option').map((option) => option.textContent?.replace(/\s+/g, ' ')),
    /** The option that Enter would take, by what the field says of it. */
    active: () =>
      document.getElementById(box.getAttribute('aria-activedescendant') ?? 'none')?.textContent ?? null,
    said: () =>
      within(search(box))
        .getAllByRole('status')
        .map((status) => status.textContent)
        .join(),
    link: () => router.state.location.pathname + router.state.location.searchStr,
  };
}

// First, because a list that has come once is held for as long as the program runs.
test('a list that cannot be had is said, with what failed and a way to try again', async () => {
  server.use(...handlersFor('offline'));
  const { user, box, said, options } = await page('/pairs/kaz-uzb/', {});
  await user.type(box, 'kaz');
  await waitFor(() => expect(said()).toMatch(/^The list of pairs could not be loaded: the network/));
  server.use(...handlers);
  await user.click(within(search(box)).getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(options()[0]).toMatch(/^Kazakhstan/));
});

describe('the search box', () => {
  test('is reached by / from anywhere, but not from a field', async () => {
    const { user, box } = await page();
    await user.keyboard('/');
    expect(document.activeElement).toBe(box);
    expect(box.value).toBe('');
    await user.keyboard('a/b');
    expect(box.value).toBe('a/b');
  });

  test('/ with a key held down is another command', async () => {
    const { user, box } = await page();
    await user.keyboard('{Control>}/{/Control}{Meta>}/{/Meta}{Alt>}/{/Alt}');
    expect(document.activeElement).not.toBe(box);
  });

  test('lists the country and its pairs, each with its goal and verdict', async () => {
    const { user, box, options, said } = await page();
    await user.type(box, 'uzb');
    await waitFor(() =>
      expect(options()).toEqual([
        'Uzbekistan All of its 2 targets',
        'Kazakhstan–Uzbekistan $10bn by 2030 Too early to judge',
      ]),
    );
    expect(said()).toBe('2 results');
    expect(box.getAttribute('aria-expanded')).toBe('true');
    expect(box.getAttribute('aria-controls')).toBe(screen.getByRole('listbox', { name: 'Results' }).id);
  });

  test('finds by a name of another language, and shows the one of the page', async () => {
    const { user, box, options } = await page('/nowhere/?lang=ru');
    await user.type(box, 'Qazaqstan Oʻzbekiston');
    await waitFor(() => expect(options()).toEqual([expect.stringMatching(/^Казахстан–Узбекистан/)]));
  });

  test('arrows go around the options, Enter opens the lit one, with the language of the page', async () => {
    const { user, box, active, link, options } = await page('/nowhere/?lang=en');
    await user.type(box, 'kazakhstan');
    await waitFor(() => expect(options()).toHaveLength(3));
    expect(active()).toMatch(/^Kazakhstan All/);
    await user.keyboard('{ArrowDown}');
    expect(active()).toMatch(/^China–Kazakhstan/);
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(active()).toMatch(/^Kazakhstan All/);
    await user.keyboard('{ArrowUp}');
    expect(active()).toMatch(/^Kazakhstan–Uzbekistan/);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(link()).toBe('/pairs/kaz-uzb/?lang=en'));
  });

  test('Enter on a country opens its page, a press of the pointer too', async () => {
    const { user, box, link, options } = await page();
    await user.type(box, 'kazakhstan');
    await waitFor(() => expect(options()).toHaveLength(3));
    await user.click(screen.getByRole('option', { name: /^Kazakhstan All/ }));
    await waitFor(() => expect(link()).toBe('/countries/kaz/'));
  });

  test('Escape closes it and empties it; an arrow opens it again', async () => {
    const { user, box, options, said } = await page();
    await user.type(box, 'kaz');
    await waitFor(() => expect(options()).not.toHaveLength(0));
    await user.keyboard('{Escape}');
    expect(options()).toEqual([]);
    expect(box.value).toBe('');
    expect(box.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(box);
    await user.keyboard('{ArrowDown}');
    expect(said()).toMatch(/^Type one country or two/);
  });

  test('leaving it closes it', async () => {
    const { user, box, options } = await page();
    await user.type(box, 'kaz');
    await waitFor(() => expect(options()).not.toHaveLength(0));
    await user.tab({ shift: true });
    expect(options()).toEqual([]);
  });

  test('what is no name gets the nearest three', async () => {
    const { user, box, options, said } = await page();
    await user.type(box, 'Uzbkistn');
    await waitFor(() => expect(options()).toHaveLength(3));
    expect(options()[0]).toMatch(/^Uzbekistan/);
    expect(said()).toContain('No pair matches “Uzbkistn”. Nearest names:');
  });

  test('two countries without a pair of theirs are both named', async () => {
    const { user, box, options } = await page();
    await user.type(box, 'uzbekistan vietnam');
    await waitFor(() =>
      expect(options()).toEqual([expect.stringMatching(/^Uzbekistan/), expect.stringMatching(/^Vietnam/)]),
    );
  });

  test('many pairs end in a way to all of them on the list', async () => {
    const partners = ['aus', 'bra', 'chn', 'egy', 'fra', 'gbr', 'ind', 'ita', 'jpn'];
    const wide = boardOf(...partners.map((code) => boardTarget(`${code}-kaz`)));
    const { user, box, options, link } = await page('/nowhere/', { board: held(wide) });
    await user.type(box, 'kazakhstan');
    await waitFor(() => expect(options().at(-1)).toBe('All 9 pairs on the list of targets'));
    await user.keyboard('{ArrowUp}{Enter}');
    await waitFor(() => expect(link()).toBe('/?q=kazakhstan'));
  });
});

describe('what it fetches', () => {
  test('nothing before it has the focus, then the list', async () => {
    const { user, box, options, client } = await page('/pairs/kaz-uzb/', {});
    const list = () => client.getQueryState(boardQuery().queryKey);
    await waitFor(() => expect(client.getQueryState(pairQuery('kaz-uzb').queryKey)?.status).toBe('success'));
    expect(list()).toMatchObject({ status: 'pending', fetchStatus: 'idle' });
    await user.click(box);
    await waitFor(() => expect(list()?.status).toBe('success'));
    await user.type(box, 'kaz uzb');
    await waitFor(() => expect(options()[0]).toMatch(/^Kazakhstan–Uzbekistan \$10bn by 2030/));
  });

  test('a saved list is searched, and its day is said', async () => {
    server.use(...handlersFor('offline'));
    const saved = held(board, { fresh: false, problem: { kind: 'offline' } as never });
    const { user, box, options, said } = await page('/nowhere/', { board: saved });
    await user.type(box, 'kaz uzb');
    await waitFor(() => expect(options()).toHaveLength(1));
    expect(said()).toContain('Searched in the list saved on');
  });
});

describe('recent pairs', () => {
  test('stand in the empty box, say where they are kept, and can be forgotten', async () => {
    localStorage.setItem('goalpost.recent', '["kor-vnm","kaz-uzb","<b>"]');
    const { user, box, options, said, active } = await page();
    await user.click(box);
    await waitFor(() =>
      expect(options()).toEqual([
        'South Korea–Vietnam $150bn no date Cannot be judged: no date was set',
        'Kazakhstan–Uzbekistan $10bn by 2030 Too early to judge',
      ]),
    );
    expect(said()).toContain('Recent pairs are kept on this device and sent nowhere.');
    // An empty field is no choice: Enter opens nothing until an arrow has lit something.
    expect(active()).toBeNull();
    await user.tab();
    await user.tab();
    await user.click(screen.getByRole('button', { name: 'Forget' }));
    expect(options()).toEqual([]);
    expect(document.activeElement).toBe(box);
    expect(localStorage.getItem('goalpost.recent')).toBeNull();
  });

  test('broken storage leaves a box without them', async () => {
    const { user, box, options } = await page();
    const storage = vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    await user.type(box, 'kaz uzb');
    await waitFor(() => expect(options()).toHaveLength(1));
    storage.mockRestore();
  });
});

test('letters of an input method choose no option', async () => {
  const { user, box, options, link } = await page();
  await user.type(box, 'kaz uzb');
  await waitFor(() => expect(options()).toHaveLength(1));
  act(() => {
    box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, isComposing: true }));
  });
  expect(link()).toBe('/nowhere/');
});
