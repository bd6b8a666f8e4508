import { act, fireEvent, render, screen } from '@testing-library/react';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router';
import { useLayoutEffect } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { BoardChoices } from '#src/views/board/board-choices.ts';
import { type ChangeBoard, SETTLES_AFTER, useBoardChoices } from '#src/views/board/use-board-choices.ts';

let shown: { choices: BoardChoices; ignored: readonly string[]; change: ChangeBoard };

function Probe() {
  const board = useBoardChoices();
  useLayoutEffect(() => {
    shown = board;
  });
  return (
    <input
      aria-label="search"
      value={board.choices.q}
      onChange={(event) => board.change({ q: event.target.value })}
      onBlur={() => board.change({})}
    />
  );
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A page before the board, and the board at an address. */
async function open(address: string) {
  const history = createMemoryHistory({ initialEntries: ['/elsewhere/', address], initialIndex: 1 });
  const root = createRootRoute({ component: Outlet });
  const router = createRouter({
    routeTree: root.addChildren([
      createRoute({ getParentRoute: () => root, path: '/', component: Probe }),
      createRoute({ getParentRoute: () => root, path: '/elsewhere/', component: () => 'elsewhere' }),
    ]),
    history,
    trailingSlash: 'always',
    parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
    stringifySearch: (search) => {
      const text = new URLSearchParams(search as Record<string, string>).toString();
      return text === '' ? '' : `?${text}`;
    },
  });
  await router.load();
  await act(async () => {
    render(<RouterProvider router={router} />);
  });
  const rest = async (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
  return { router, history, rest, search: () => history.location.search };
}

const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'search' });
const type = (text: string) => fireEvent.change(field(), { target: { value: text } });

describe(useBoardChoices, () => {
  test('the address is read, and what it does not say is named', async () => {
    await open('/?country=kaz&sort=beauty');
    expect(shown.choices.country).toBe('KAZ');
    expect(shown.ignored).toEqual(['sort=beauty']);
  });

  test('a choice is written at once, in place of the entry: Back leaves the page', async () => {
    const { history, rest, search } = await open('/?lang=ru');
    await act(async () => shown.change({ country: 'KAZ' }));
    await rest(0);
    expect(search()).toBe('?country=kaz&lang=ru');
    expect(history.length).toBe(2);
    await act(async () => history.back());
    expect(screen.getByText('elsewhere')).toBeDefined();
  });

  test('typing is shown at once and written when it rests', async () => {
    const { history, rest, search } = await open('/');
    type('k');
    type('ka');
    expect(field().value).toBe('ka');
    expect(search()).toBe('');
    await rest(SETTLES_AFTER - 1);
    type('kaz');
    await rest(SETTLES_AFTER - 1);
    expect(search()).toBe('');
    await rest(1);
    expect(search()).toBe('?q=kaz');
    expect(field().value).toBe('kaz');
    expect(history.length).toBe(2);
  });

  test('what is typed goes along with another choice, and is not written over it later', async () => {
    const { rest, search } = await open('/');
    type('kaz');
    await act(async () => shown.change({ region: 'asia' }));
    await rest(0);
    expect(search()).toBe('?q=kaz&region=asia');
    await rest(SETTLES_AFTER);
    expect(search()).toBe('?q=kaz&region=asia');
  });

  test('two choices in a row add up', async () => {
    const { rest, search } = await open('/');
    await act(async () => {
      shown.change({ sort: 'goal' });
      shown.change({ reversed: true });
    });
    await rest(0);
    expect(search()).toBe('?sort=goal&reversed=yes');
  });

  test('leaving the field writes what waits', async () => {
    const { rest, search } = await open('/');
    type('kaz');
    fireEvent.blur(field());
    await rest(0);
    expect(search()).toBe('?q=kaz');
  });

  test('leaving it when nothing waits writes nothing, and keeps what the link said', async () => {
    const { search } = await open('/?sort=beauty');
    fireEvent.blur(field());
    expect(search()).toBe('?sort=beauty');
  });

  test('an address that others write wins over what waits', async () => {
    const { router, rest, search } = await open('/?country=kaz');
    type('uzb');
    await act(() => router.navigate({ to: '/', search: { region: 'asia' } }));
    expect(shown.choices).toMatchObject({ q: '', country: null, region: 'asia' });
    await rest(SETTLES_AFTER);
    expect(search()).toBe('?region=asia');
    expect(field().value).toBe('');
  });

  test('letters typed and taken back leave nothing', async () => {
    const { rest, search } = await open('/');
    type('k');
    type('');
    await rest(SETTLES_AFTER);
    expect(search()).toBe('');
    expect(field().value).toBe('');
  });

  test('the way to change stays the same function, so that rows need not be drawn again', async () => {
    const { rest } = await open('/');
    const before = shown.change;
    await act(async () => shown.change({ country: 'KAZ' }));
    await rest(0);
    expect(shown.choices.country).toBe('KAZ');
    expect(shown.change).toBe(before);
  });
});
