import { fireEvent } from '@testing-library/react';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { PublishedPair } from '#src/domain/board.ts';
import { FetchError, type FetchErrorKind } from '#src/queries/fetch-error.ts';
import { problemText, savedText } from '#src/views/parts/problem-text.ts';
import { StatusBar } from '#src/views/pair/status-bar.tsx';
import { BOTH, en, say } from '#tests/languages.tsx';
import { held, publishedPair, storyOf } from '#tests/published-pairs.ts';
import { figure, pairRecord } from '#tests/record-builder.ts';

let pair: PublishedPair;

beforeAll(async () => {
  pair = await publishedPair('kaz-uzb');
});

const url = 'https://example.org/data/v1/pairs/kaz-uzb.json';
const problem = (kind: FetchErrorKind, fields = {}) => new FetchError(kind, { url, ...fields });

interface Bar {
  readonly asOf?: string;
  readonly past?: boolean;
  readonly record?: PublishedPair['record'];
  readonly failed?: FetchError;
  readonly onRetry?: () => void;
}

function bar({
  asOf = '2026-11-24',
  past = false,
  record = pair.record,
  failed,
  onRetry = () => {},
}: Bar = {}) {
  const copy = held({ ...pair, record }, failed ? { fresh: false, problem: failed } : {});
  const { container } = say(
    <StatusBar story={storyOf(record, asOf)} held={copy} past={past} onRetry={onRetry} />,
  );
  const shown = container.querySelector('[role="status"]');
  return {
    kind: shown?.className.replace('message-bar ', ''),
    text: shown?.textContent ?? '',
    button: shown?.querySelector('button'),
  };
}

const figures = (...years: readonly (readonly [string, string | null])[]) =>
  pairRecord({ observations: years.map(([of, publishedOn]) => figure('UZB', of, '4.6', { publishedOn })) });

describe(StatusBar, () => {
  test('ready: the newest figure and when it was published', () => {
    const record = figures(['2024', '2025-01-25'], ['2025', '2026-01-30']);
    expect(bar({ record })).toMatchObject({ kind: 'quiet', button: null });
    expect(bar({ record }).text).toBe('Newest figure: 2025, Uzbek side, published 30 January 2026.');
  });

  test('ready, from a page without a date', () => {
    expect(bar({ record: figures(['2025', null]) }).text).toBe('Newest figure: 2025, Uzbek side.');
  });

  test('stale: 45 days after the window closed it says which figure, whose and since when', () => {
    // Known for 2023 after 30 days, so 2024 was due by 30 January 2025; 45 days later is 16 March.
    const record = figures(['2023', '2024-01-30']);
    expect(bar({ record, asOf: '2025-03-16' })).toMatchObject({ kind: 'quiet' });
    expect(bar({ record, asOf: '2025-03-17' })).toMatchObject({
      kind: 'note',
      text: 'Uzbek side: full-year 2024 was expected by 30 January 2025 and has not been found.',
    });
  });

  test('of the real pair the Kazakh figure for 2025 is overdue', () => {
    expect(bar()).toMatchObject({
      kind: 'note',
      text: expect.stringMatching(/^Kazakh side: full-year 2025/),
    });
  });

  test('without any figure it says that none was found, not that there is none', () => {
    expect(bar({ record: pairRecord() })).toMatchObject({
      kind: 'quiet',
      text: expect.stringContaining('found'),
    });
  });

  test('a day chosen in the link is named before everything else', () => {
    expect(bar({ past: true, asOf: '2023-03-31' }).text).toMatch(/^Shown as known on 31 March 2023\. /);
  });

  test('offline: the saved copy with its time, and a way to try again', () => {
    const onRetry = vi.fn<() => void>();
    const { kind, text, button } = bar({ failed: problem('offline'), onRetry });
    expect(kind).toBe('quiet');
    expect(text).toContain('24 November 2026, 03:47 UTC');
    fireEvent.click(button!);
    expect(onRetry).toHaveBeenCalledOnce();
  });

  test('could not update: what failed in plain words, over the figures of then', () => {
    const { kind, text, button } = bar({ failed: problem('http', { status: 503 }) });
    expect(kind).toBe('bad');
    expect(text).toContain('503');
    expect(text).toContain('24 November 2026, 03:47 UTC');
    expect(button).not.toBeNull();
  });
});

describe('what failed, in words', () => {
  const kinds: readonly FetchErrorKind[] = [
    ...(['offline', 'timeout', 'http', 'limit', 'too-big', 'not-json', 'html'] as const),
    ...(['checksum', 'schema', 'newer-version', 'not-found', 'older-vintage'] as const),
  ];

  test('every kind has its own sentence in both languages, and no name of ours in it', () => {
    for (const [, i18n] of BOTH) {
      const said = kinds.map((kind) =>
        problemText(
          problem(kind, { status: 500, detail: 'pair', retryAt: '2026-11-24T12:00:00.000Z' }),
          i18n,
        ),
      );
      expect(new Set(said).size).toBe(kinds.length);
      for (const text of said) expect(text).not.toMatch(/undefined|null|NaN|FetchError|\{/);
    }
  });

  test('without status and detail there are no holes either', () => {
    for (const kind of kinds)
      expect(problemText(problem(kind), en)).not.toMatch(/undefined|null|NaN|Invalid/);
  });

  test('a moment is said in UTC, and one that is no moment as it is', () => {
    expect(savedText('2026-11-24T23:59:59.000-02:00', en.format)).toBe('25 November 2026, 01:59 UTC');
    expect(savedText('yesterday', en.format)).toBe('yesterday');
  });
});
