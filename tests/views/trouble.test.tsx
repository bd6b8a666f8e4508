import { fireEvent, waitFor } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Trouble } from '#mocks/answer.ts';
import { handlersFor } from '#mocks/handlers.ts';
import { server } from '#mocks/node.ts';
import { renderPage } from './render-page.tsx';

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  server.resetHandlers();
  localStorage.clear();
});
afterAll(() => server.close());

const there = (root: Element, selector: string) =>
  waitFor(() => {
    const found = root.querySelector(selector);
    expect(found, `${selector} in ${root.textContent?.slice(0, 200)}`).not.toBeNull();
    return found!;
  });

// Copies that were fetched well are kept for the life of the page, and so of this file: each test has an address of its
// own, and only the last means to find a kept copy.
describe.each([
  { address: '/', trouble: 'malformed', whole: '.targets tbody tr' },
  { address: '/pairs/deu-tur/', trouble: 'malformed', whole: '.opening h1' },
  { address: '/pairs/ita-tur/', trouble: 'missing', whole: '.opening h1' },
  { address: '/pairs/hun-tur/', trouble: '429', whole: '.opening h1' },
] satisfies readonly { address: string; trouble: Trouble; whole: string }[])(
  '$trouble at $address',
  ({ address, trouble, whole }) => {
    test('says what failed, shows no figure, and the next try works', async () => {
      server.use(...handlersFor(trouble));
      const { container } = await renderPage(address);
      const failure = await there(container, '.failure');
      expect(failure.querySelector('h1')?.textContent).not.toBe('');
      expect(failure.querySelector('[role="status"]')?.className).toContain('bad');
      expect(failure.textContent).not.toMatch(/undefined|null|NaN/);
      expect(container.querySelector(`${whole}, [data-observation-id]`)).toBeNull();

      server.resetHandlers();
      fireEvent.click(failure.querySelector('button')!);
      await there(container, whole);
    });
  },
);

test('while the figures are on their way, the boxes of the page stand and nothing is claimed', async () => {
  server.use(...handlersFor('slow'));
  const { container } = await renderPage('/pairs/kaz-uzb/');
  const skeleton = await there(container, '.skeleton[aria-busy="true"]');
  expect(skeleton.querySelector('h1')?.textContent).toBe('Kazakhstan–Uzbekistan');
  expect(skeleton.querySelector('.chart-box')).not.toBeNull();
  expect(skeleton.textContent).not.toMatch(/\d/);
});

test('a kept copy is shown with its date when the server fails later', async () => {
  const first = await renderPage('/pairs/deu-tur/');
  await there(first.container, '.opening h1');
  first.unmount();

  server.use(...handlersFor('429'));
  const { container } = await renderPage('/pairs/deu-tur/');
  await there(container, '.opening h1');
  const bar = await there(container, '.hero ~ .message-bar');
  expect(bar.className).toContain('bad');
  expect(bar.textContent).toMatch(/Showing those of \d+ \w+ 20\d\d, \d\d:\d\d UTC/);
});
