import { renderHook } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { parsePairId } from '#src/domain/party.ts';
import { forgetPairs, recentPairs, rememberPair, useRememberPair } from '#src/views/search/recent-pairs.ts';

const KEY = 'goalpost.recent';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

describe('recent pairs', () => {
  test('are the last six opened, newest first, each once', () => {
    for (const pair of [
      'chn-ind',
      'chn-kaz',
      'chn-rus',
      'chn-usa',
      'kaz-uzb',
      'ind-rus',
      'kor-vnm',
      'kaz-uzb',
    ]) {
      rememberPair(pair);
    }
    expect(recentPairs()).toEqual(['kaz-uzb', 'kor-vnm', 'ind-rus', 'chn-usa', 'chn-rus', 'chn-kaz']);
  });

  test('can be forgotten', () => {
    rememberPair('kaz-uzb');
    forgetPairs();
    expect(recentPairs()).toEqual([]);
    expect(localStorage.getItem(KEY)).toBeNull();
  });

  test('a page remembers its pair once it is known to exist', () => {
    const { rerender } = renderHook(({ pair }: { pair: string | null }) => useRememberPair(pair), {
      initialProps: { pair: null as string | null },
    });
    expect(recentPairs()).toEqual([]);
    rerender({ pair: 'kaz-uzb' });
    expect(recentPairs()).toEqual(['kaz-uzb']);
  });
});

describe('storage that is not ours to trust', () => {
  test.each([
    'not json',
    '{}',
    'null',
    '7',
    '[1,null,{}]',
    '["<img src=x onerror=alert(1)>"]',
    '["../../etc"]',
    '["uzb-kaz"]',
    '["KAZ-UZB"]',
    '["kaz-kaz"]',
  ])('%s holds no pair', (text) => {
    localStorage.setItem(KEY, text);
    expect(recentPairs()).toEqual([]);
  });

  test('what is sound among the rest is kept, six at most', () => {
    localStorage.setItem(
      KEY,
      JSON.stringify([0, 'kaz-uzb', 'kaz-uzb', 'x', ...Array(9).fill('chn-usa'), 'ind-rus']),
    );
    expect(recentPairs()).toEqual(['kaz-uzb', 'chn-usa', 'ind-rus']);
  });

  test('whatever it holds, pairs in their canonical form come out', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((x) => `[${x},"kaz-uzb"]`),
        ),
        (text) => {
          localStorage.setItem(KEY, text);
          for (const pair of recentPairs()) expect(parsePairId(pair)).toEqual({ id: pair, canonical: true });
        },
      ),
    );
  });

  test.each([
    ['throws at every call', { getItem: boom, setItem: boom, removeItem: boom }],
    ['is full', { getItem: () => null, setItem: boom, removeItem: () => {} }],
    ['is not there', undefined],
  ])('storage that %s is no error', (_, storage) => {
    vi.stubGlobal('localStorage', storage);
    rememberPair('kaz-uzb');
    forgetPairs();
    expect(recentPairs()).toEqual([]);
  });

  test('not even when its name cannot be said', () => {
    const storage = vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(boom);
    rememberPair('kaz-uzb');
    forgetPairs();
    expect(recentPairs()).toEqual([]);
    storage.mockRestore();
  });
});

function boom(): never {
  throw new DOMException('The operation is insecure.', 'SecurityError');
}
