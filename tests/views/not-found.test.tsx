import { waitFor } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { server } from '#mocks/node.ts';
import { ErrorPage } from '#src/views/frame/error-page.tsx';
import { say } from '#tests/languages.tsx';
import { publishedPairs } from '#tests/published-pairs.ts';
import { renderPage } from './render-page.tsx';

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => localStorage.clear());
afterAll(() => server.close());

async function failure(address: string, nearest = 0) {
  const { container, router } = await renderPage(address);
  await waitFor(() => expect(container.querySelectorAll('.failure li')).toHaveLength(nearest), {
    timeout: 10_000,
  });
  await waitFor(() => expect(container.querySelector('.failure h1')).not.toBeNull());
  return {
    title: container.querySelector('h1')?.textContent,
    text: container.querySelector('.failure')?.textContent ?? '',
    nearest: [...container.querySelectorAll('.failure li a')].map((a) => a.getAttribute('href')),
    links: [...container.querySelectorAll('.failure a')].map((a) => a.getAttribute('href')),
    path: router.state.location.pathname,
  };
}

describe('a page that is not there', () => {
  test('names the address and leads to all targets', async () => {
    const { text, links } = await failure('/nowhere/at/all/');
    expect(text).toContain('/nowhere/at/all/');
    expect(links).toEqual(['/']);
  });

  test('a pair that is no two codes is such a page', async () => {
    expect((await failure('/pairs/kazakhstan/')).text).toContain('/pairs/kazakhstan/');
    expect((await failure('/pairs/kaz-kaz/')).text).toContain('/pairs/kaz-kaz/');
  });

  test('an unknown pair is named, with the three nearest on record', async () => {
    const { title, nearest } = await failure('/pairs/jpn-kaz/', 3);
    expect(title).toBe('No target is recorded for Japan–Kazakhstan');
    const pairs = [...(await publishedPairs()).keys()];
    for (const link of nearest) {
      const pair = link!.replaceAll(/^\/pairs\/|\/$/g, '');
      expect(pairs).toContain(pair);
      // Each shares a country with the pair asked for.
      expect(pair).toMatch(/jpn|kaz/);
    }
  });

  test('the language goes along', async () => {
    const { title, nearest } = await failure('/pairs/jpn-kaz/?lang=ru', 3);
    expect(title).toMatch(/Казахстан/);
    for (const link of nearest) expect(link).toMatch(/\?lang=ru$/);
  });
});

test('the last resort speaks both languages and shows the message, whatever was thrown', () => {
  for (const error of [new Error('no root'), 'no root']) {
    const { container, unmount } = say(<ErrorPage error={error} />);
    expect(container.querySelector('[role="alert"]')?.textContent).toContain('no root');
    expect(container.querySelector('[lang="ru"]')?.textContent).toMatch(/[а-я]{4}/);
    unmount();
  }
});
