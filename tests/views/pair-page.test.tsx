import { act, fireEvent, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { pairStory } from '#src/analysis/pair-story.ts';
import type { PublishedPair } from '#src/domain/board.ts';
import { day } from '#src/domain/day.ts';
import { laidOutAt } from '#tests/laid-out.ts';
import { held, publishedPair } from '#tests/published-pairs.ts';
import { renderPage } from './render-page.tsx';

let kazUzb: PublishedPair;
let chnUsa: PublishedPair;

beforeAll(async () => {
  [kazUzb, chnUsa] = await Promise.all([publishedPair('kaz-uzb'), publishedPair('chn-usa')]);
});
afterEach(() => localStorage.clear());

/** The page of an address, with its figures here; charts are not drawn unless a width is given. */
async function page(address: string, { width = 0, ready = 'h1' } = {}) {
  laidOutAt(width);
  const shown = await renderPage(address, { pairs: [kazUzb, chnUsa].map((pair) => held(pair)) });
  await waitFor(() => expect(shown.container.querySelector(ready)).not.toBeNull());
  const { container, router } = shown;
  return {
    root: container,
    h1: () => container.querySelector('h1')?.textContent ?? '',
    link: () => router.state.location.pathname + router.state.location.searchStr,
    button: (text: string, within = 'button') =>
      [...container.querySelectorAll(within)].find((b) => b.textContent === text) as HTMLElement,
  };
}

const click = (element: Element) => act(async () => fireEvent.click(element));

describe('the address', () => {
  test('codes in the other order or case lead to the one true address, choices kept', async () => {
    for (const typed of ['uzb-kaz', 'KAZ-UZB', 'Uzb-Kaz']) {
      const { link } = await page(`/pairs/${typed}/?path=straight`, { ready: '.opening h1' });
      expect(link()).toBe('/pairs/kaz-uzb/?path=straight');
    }
  });

  test('what is not understood is said, and the page still opens', async () => {
    const { root, h1 } = await page('/pairs/kaz-uzb/?path=zigzag&target=uz-kz-1tn&figures=fra&utm_source=x');
    expect(root.querySelector('.message-bar.note')?.textContent).toMatch(
      /path=zigzag, target=uz-kz-1tn, figures=fra\./,
    );
    expect(h1()).toBe('Four-fifths of the time used, one-sixth of the promised increase delivered');
  });

  test('a link without faults says nothing of the kind', async () => {
    const { root } = await page('/pairs/kaz-uzb/?path=straight&figures=kaz&from=2020');
    expect(root.textContent).not.toContain('was not understood');
  });

  test('a chosen day shows what was known then: in spring 2023 the verdict depended', async () => {
    const { root, h1 } = await page('/pairs/kaz-uzb/?asOf=2023-03-31&target=uz-kz-10bn-2021');
    expect(h1()).toMatch(/depends on whose figures and which path/);
    expect(root.textContent).toContain('Shown as known on 31 March 2023');
    const later = kazUzb.record.observations.filter((o) => o.period.to >= '2023-04').map((o) => o.id);
    const shown = [...root.querySelectorAll('[data-observation-id]')].map((e) =>
      e.getAttribute('data-observation-id'),
    );
    expect(shown.filter((id) => later.includes(id!))).toEqual([]);
    expect(shown.length).toBeGreaterThan(10);
  });

  test('before the first promise there is none to judge', async () => {
    expect((await page('/pairs/kaz-uzb/?asOf=2016-01-01')).h1()).toContain('1 January 2016');
    expect(
      pairStory(
        kazUzb.record,
        { target: null, reporter: null, path: 'compound', start: 'announced' },
        day('2016-01-01'),
      ),
    ).toBeNull();
  });

  test('the tab names the pair', async () => {
    await page('/pairs/kaz-uzb/');
    expect(document.title).toContain('Kazakhstan–Uzbekistan');
  });
});

describe('the choices', () => {
  test('the path: chosen in the link, pressed, and back to no word for the default', async () => {
    const { link, button, root } = await page('/pairs/kaz-uzb/');
    await click(button('Straight'));
    expect(link()).toBe('/pairs/kaz-uzb/?path=straight');
    expect(button('Straight').getAttribute('aria-pressed')).toBe('true');
    expect(root.querySelectorAll('.big')[1]?.textContent).toBe('$3.8bn');
    await click(button('Compound'));
    expect(link()).toBe('/pairs/kaz-uzb/');
    expect(root.querySelectorAll('.big')[1]?.textContent).toBe('$3.4bn');
  });

  test('one side: its figures alone make the verdict, the table keeps every figure', async () => {
    const { link, button, root } = await page('/pairs/kaz-uzb/');
    const everything = root.querySelectorAll('.figures-table [data-observation-id]').length;
    await click(button('Kazakh'));
    expect(link()).toBe('/pairs/kaz-uzb/?figures=kaz');
    expect(root.querySelector('.stats .big')?.textContent).toBe('$4.3bn');
    expect(root.querySelectorAll('.figures-table [data-observation-id]')).toHaveLength(everything);
  });

  test('the first year: the link follows when the thumb rests', async () => {
    const { link, root } = await page('/pairs/kaz-uzb/');
    const slider = root.querySelector<HTMLInputElement>('input[type="range"]')!;
    expect([slider.min, slider.max, slider.value]).toEqual(['2017', '2021', '2017']);
    await act(async () => fireEvent.change(slider, { target: { value: '2020' } }));
    expect([root.querySelector('output')?.textContent, link()]).toEqual(['2020', '/pairs/kaz-uzb/']);
    await act(async () => fireEvent.keyUp(slider));
    expect(link()).toBe('/pairs/kaz-uzb/?from=2020');
    await act(async () => fireEvent.change(slider, { target: { value: '2017' } }));
    await act(async () => fireEvent.blur(slider));
    expect(link()).toBe('/pairs/kaz-uzb/');
  });

  test('the language: said at once, kept in the link, and the day and choices stay', async () => {
    const { link, button, root, h1 } = await page('/pairs/kaz-uzb/?path=straight');
    await click(button('РУ'));
    await waitFor(() => expect(h1()).toMatch(/[а-я]/));
    expect(link()).toBe('/pairs/kaz-uzb/?path=straight&lang=ru');
    await waitFor(() => expect(document.documentElement.lang).toBe('ru'));
    expect(root.querySelector('.crumbs')?.textContent).toContain('Казахстан');
  });
});

describe('how the goalposts moved', () => {
  const rows = (root: Element) =>
    [...root.querySelectorAll('.post-row')].map((row) => ({
      goal: row.querySelector('.promise-label')?.textContent,
      verdict: row.querySelector('.cell-word')?.textContent?.trim(),
      outcome: row.querySelector('.outcome')?.textContent ?? '',
      dots: row.querySelectorAll('.said-dot').length,
      posts: row.querySelectorAll('.small-post').length,
      focus: row.classList.contains('focus'),
    }));

  test('every goalpost once, in order of what was said first, each with its own verdict', async () => {
    const { root } = await page('/pairs/kaz-uzb/');
    expect(rows(root).map((r) => [r.goal, r.verdict])).toEqual([
      ['$5bn by 2020', 'Missed: 33% of the promised increase delivered'],
      ['$3bn by 2018', 'At the target within rounding'],
      ['no date given', 'Cannot be judged: no date was set'],
      ['$5bn by 2022', 'Reached on Kazakh figures, not on Uzbek figures'],
      ['$10bn by 2026', 'Will be missed on every source'],
      ['no date given', 'Cannot be judged: no date was set'],
      ['no date given', 'Cannot be judged: no date was set'],
      ['$10bn by 2030', 'Too early to judge'],
    ]);
  });

  test('every statement on record is a circle on one of the lines; a post without a date has none', async () => {
    const { root } = await page('/pairs/kaz-uzb/');
    const posts = rows(root);
    expect(posts.reduce((sum, r) => sum + r.dots, 0)).toBe(kazUzb.record.targets.length);
    expect(posts.map((r) => r.posts)).toEqual(posts.map((r) => (r.goal === 'no date given' ? 0 : 1)));
  });

  test('pitfall 10: by 2030 is weaker: 10.7 % a year instead of 20.1 %', async () => {
    const { root } = await page('/pairs/kaz-uzb/');
    const [last] = rows(root).slice(-1);
    expect(last!.outcome).toMatch(/Weaker than before\. .*10\.7%.* instead of 20\.1%/);
  });

  test('the post judged on the page says so; another can be judged, and then is', async () => {
    const { root, link, h1 } = await page('/pairs/kaz-uzb/?path=straight&from=2020');
    expect(
      rows(root)
        .filter((r) => r.focus)
        .map((r) => r.goal),
    ).toEqual(['$10bn by 2026']);
    await click(root.querySelector('#target-uz-kz-5bn-2021 .outcome a:not(.value)')!);
    await waitFor(() => expect(link()).toBe('/pairs/kaz-uzb/?target=uz-kz-5bn-2021&path=straight'));
    await waitFor(() => expect(h1()).toContain('2022'));
    expect(h1()).toBe('$5bn by 2022: reached on Kazakh figures, not on Uzbek figures');
    expect(
      rows(root)
        .filter((r) => r.focus)
        .map((r) => r.goal),
    ).toEqual(['$5bn by 2022']);
  });

  test('pitfall 8 and 9: on 7 December 2026 the first post is pending, and still there in 2031', async () => {
    const on = async (asOf: string) =>
      rows((await page(`/pairs/kaz-uzb/?asOf=${asOf}`)).root).find((r) => r.goal === '$10bn by 2026')
        ?.verdict;
    expect(await on('2026-12-07')).toBe('Deadline passed, figures pending');
    expect(await on('2031-06-30')).toBe('Deadline passed, no figure found');
  });
});

describe('a goal that is a sum', () => {
  test('Phase One has a bar and no goalpost, no path and no yearly verdict', async () => {
    const { root, h1 } = await page('/pairs/chn-usa/', { width: 1200 });
    expect(h1()).toMatch(/^\$502\.4bn over 2020–2021: over 57% of it/);
    expect(root.querySelectorAll('.turnover-chart, .goalpost, .matrix, .stats')).toHaveLength(0);
    const bar = root.querySelector('.cumulative .bar-fill');
    // 288.8 of 502.4, as domain 7.6 has it.
    expect(Number(bar?.getAttribute('width'))).toBeCloseTo(57.5, 1);
    const counted = root.querySelector('.cumulative [data-observation-id]');
    expect(counted?.textContent).toContain('$288.8bn');
    expect(counted?.querySelector('a')?.getAttribute('href')).toMatch(/^https:/);
  });
});

test('domain 6.5.5: the table is reached from the chart by what stands between, and both have a name', async () => {
  const { root } = await page('/pairs/kaz-uzb/', { width: 1200, ready: '.labels' });
  expect(root.querySelector('[role="application"]')?.getAttribute('aria-label')).toBe(
    root.querySelector('#chart-title')?.textContent,
  );
  expect(root.querySelector('.sources a[href="#table-title"]')).not.toBeNull();
  expect(root.querySelector('#table-title')).not.toBeNull();
});

test('headings go down one step at a time, and there is one first heading', async () => {
  const { root } = await page('/pairs/kaz-uzb/');
  const levels = [...root.querySelectorAll('h1, h2, h3, h4')].map((h) => Number(h.tagName[1]));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  for (const [i, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1);
});
