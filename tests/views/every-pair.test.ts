import { waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { PublishedPair } from '#src/domain/board.ts';
import { laidOutAt } from '#tests/laid-out.ts';
import { held, publishedPair, publishedPairs } from '#tests/published-pairs.ts';
import { pageFaults } from './page-faults.ts';
import { renderPage } from './render-page.tsx';

/** Opens a pair's page, with its chart unless told otherwise, and finds no fault in it. */
async function check(pair: PublishedPair, choices: string, ready = '.labels, .cumulative') {
  const address = `/pairs/${pair.record.pair}/?${choices}`;
  const { container, unmount } = await renderPage(address, { pairs: [held(pair)] });
  const drawn = () => expect([address, container.querySelector(ready)]).not.toEqual([address, null]);
  await waitFor(drawn);
  expect([address, pageFaults(container, pair.record)]).toEqual([address, []]);
  unmount();
}

test.each([
  { name: 'English on a desk', width: 1200, choices: 'lang=en' },
  { name: 'Russian on a phone, against the straight line', width: 358, choices: 'lang=ru&path=straight' },
])(
  'every pair in $name: figures and links resolve, and nothing is broken',
  async ({ width, choices }) => {
    laidOutAt(width);
    const pairs = await publishedPairs();
    expect(pairs.size).toBeGreaterThanOrEqual(58);
    for (const pair of pairs.values()) await check(pair, choices);
  },
  60_000,
);

describe('Kazakhstan and Uzbekistan', () => {
  test('every promise can be judged, and judged on any day', async () => {
    laidOutAt(0);
    const pair = await publishedPair('kaz-uzb');
    const targets = pair.record.targets.map((t) => `target=${t.id}`);
    const days = ['2018-01-01', '2021-12-07', '2023-03-31', '2026-12-07', '2031-06-30'].map(
      (d) => `asOf=${d}`,
    );
    for (const choices of [...targets, ...days]) await check(pair, choices, '.opening');
  }, 30_000);

  test.each(['figures=uzb', 'figures=kaz', 'path=both&from=2021', 'from=2099', 'from=1900'])(
    '%s',
    async (choices) => {
      laidOutAt(900);
      await check(await publishedPair('kaz-uzb'), choices);
    },
  );
});
