import { act, fireEvent, render } from '@testing-library/react';
import { useState } from 'react';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Board } from '#src/domain/board.ts';
import { I18nProvider } from '#src/i18n/i18n-context.tsx';
import { ALL_TARGETS, type BoardChoices } from '#src/views/board/board-choices.ts';
import { TargetTable } from '#src/views/board/target-table.tsx';
import { WHOLE } from '#src/views/board/use-visible-rows.ts';
import { boardOf, boardTarget } from '#tests/board-builder.ts';
import { en } from '#tests/languages.tsx';

const CODES = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const code = (n: number) => `X${CODES[Math.floor(n / 26) % 26]}${CODES[n % 26]}`.toLowerCase();

/** Targets of as many pairs of countries that do not exist. */
function many(count: number): Board {
  const targets = Array.from({ length: count }, (_, i) => ({
    ...boardTarget(`aaa-${code(i)}`, { latest: '5', progress: { share: 0.5 } }),
    id: `target-${i}`,
  }));
  return { ...boardOf(...targets), publishers: new Map() };
}

/** Every box is as high as a row, and the window is 768 pixels high: jsdom lays nothing out. */
const ROW = 50;

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(ROW);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
});

async function draw(board: Board) {
  function Table() {
    const [choices, setChoices] = useState<BoardChoices>(ALL_TARGETS);
    return (
      <I18nProvider i18n={en}>
        <TargetTable
          board={board}
          targets={board.targets}
          choices={choices}
          change={(patch) => setChoices((c) => ({ ...c, ...patch }))}
        />
      </I18nProvider>
    );
  }
  const router = createRouter({
    routeTree: createRootRoute({ component: Table }),
    history: createMemoryHistory(),
  });
  await router.load();
  const { container } = render(<RouterProvider router={router as never} />);
  await act(async () => {});
  const rows = () => [...container.querySelectorAll('tbody tr')];
  return { container, rows, indexes: () => rows().map((row) => Number(row.getAttribute('data-index'))) };
}

function scrollTo(y: number) {
  vi.stubGlobal('scrollY', y);
  fireEvent.scroll(window);
}

describe('a list of 5,000 targets', () => {
  test('has only what is near the screen in the page, each row with its place', async () => {
    const { container, rows, indexes } = await draw(many(5000));
    // 768 ÷ 50 is 16 rows on the screen, and six more below; a card is estimated higher until it is measured.
    expect(rows().length).toBeGreaterThan(4);
    expect(rows().length).toBeLessThan(30);
    expect(indexes()[0]).toBe(0);
    expect(container.querySelector('table')?.getAttribute('aria-rowcount')).toBe('5001');
    expect(rows().map((row) => Number(row.getAttribute('aria-rowindex')))).toEqual(
      indexes().map((i) => i + 2),
    );
  });

  test('shows other rows where it is scrolled to, and keeps the room of the rest', async () => {
    const { container, indexes } = await draw(many(5000));
    scrollTo(100_000);
    expect(indexes()[0]).toBeGreaterThan(100);
    expect(indexes().length).toBeLessThan(40);
    const below = Number.parseFloat(container.querySelector('tbody')!.style.paddingBottom);
    expect(below).toBeGreaterThan(1000);
  });

  test('keeps the row with the focus while it is scrolled away, so that Tab goes on from it', async () => {
    const { rows, indexes } = await draw(many(5000));
    const link = rows()[2]!.querySelector('a')!;
    act(() => link.focus());
    scrollTo(100_000);
    expect(indexes().slice(0, 2)[0]).toBe(2);
    expect(indexes()[1]).toBeGreaterThan(100);
    expect(document.activeElement).toBe(link);
    act(() => link.blur());
    expect(indexes()[0]).toBeGreaterThan(100);
  });

  test('is not printed as a whole', async () => {
    const { rows } = await draw(many(501));
    fireEvent(window, new Event('beforeprint'));
    expect(rows().length).toBeLessThan(40);
  });
});

test('a list that a reader may want to search with the browser is in the page as a whole', async () => {
  expect((await draw(many(WHOLE))).rows()).toHaveLength(WHOLE);
  expect((await draw(many(WHOLE + 1))).rows().length).toBeLessThan(40);
});

test('a longer list that fits on paper is printed as a whole', async () => {
  const { rows } = await draw(many(WHOLE + 1));
  fireEvent(window, new Event('beforeprint'));
  expect(rows()).toHaveLength(WHOLE + 1);
  fireEvent(window, new Event('afterprint'));
  expect(rows().length).toBeLessThan(40);
});
