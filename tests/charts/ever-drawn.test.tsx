import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useEverDrawn } from '#src/charts/turnover/use-ever-drawn.ts';
import { useSameNumbers } from '#src/charts/turnover/use-same-numbers.ts';

const line = (id: string) => ({ id, place: 'first' });

test('a line that goes and comes back was there all the time, and is there once', () => {
  const both = { lines: [line('UZB-0-run-0'), line('KAZ-0-run-0')], bands: ['band-0'] };
  const one = { lines: [line('KAZ-0-run-0')], bands: [] as readonly string[] };
  const { result, rerender } = renderHook(useEverDrawn, { initialProps: one });
  expect(result.current).toEqual(one);

  rerender(both);
  expect(result.current.lines.map(({ id }) => id)).toEqual(['KAZ-0-run-0', 'UZB-0-run-0']);
  const held = result.current;
  rerender(one);
  expect(result.current).toBe(held);
  rerender(both);
  expect(result.current).toBe(held);
});

test('equal numbers are the same list, other numbers another', () => {
  const { result, rerender } = renderHook(useSameNumbers, { initialProps: [2025, 2026.25] });
  const first = result.current;
  rerender([2025, 2026.25]);
  expect(result.current).toBe(first);
  rerender([2025]);
  expect(result.current).toEqual([2025]);
  rerender([]);
  expect(result.current).toEqual([]);
});
