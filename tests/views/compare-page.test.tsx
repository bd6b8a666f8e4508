import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { server } from '#mocks/node.ts';
import { laidOutAt } from '#tests/laid-out.ts';
import { readCsv } from '#tests/export/read-csv.ts';
import { renderPage } from './render-page.tsx';

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  server.resetHandlers();
  localStorage.clear();
});
afterAll(() => server.close());

const THREE = 'uz-kz-10bn-2021,kaz-chn-35bn-2022,ind-jpn-25bn-2011';

async function compare(query: string) {
  laidOutAt(1200);
  const { container, router } = await renderPage(`/compare/?${query}`);
  await waitFor(() => expect(container.querySelector('.compare-table tbody .with-glyph')).not.toBeNull());
  await waitFor(() => expect(container.querySelector('[colspan="7"]')).toBeNull());
  return { container, router };
}

const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
/** Cells of one target's row, without the space a line cannot break at. */
function row(container: Element, id: string): readonly string[] {
  const cells = container.querySelectorAll(`.compare-table [data-target="${id}"] > *`);
  return [...cells].map((cell) => cell.textContent.replaceAll('\u00a0', ' '));
}

describe('a comparison', () => {
  test('says what the chart shows, and has a row for each target', async () => {
    const { container } = await compare(`targets=${THREE}&lang=en`);
    // Kazakhstan–Uzbekistan: 16.2 % at 80 % of the time. China–Kazakhstan: $18bn to $43.82bn of $35bn, 25.82/17 = 152 %
    // at a third. India–Japan: $10.36bn to $18.51354bn of $25bn, 8.15354/14.64 = 55.7 % at three quarters.
    expect(heading()).toBe('Of 3 goals, 1 has delivered more of its increase than of its time');
    const seed = row(container, 'uz-kz-10bn-2021');
    expect(seed.slice(0, 2)).toEqual(['Kazakhstan–Uzbekistan', '$10bn by 2026']);
    expect(seed[2]).toMatch(/^from .*\$4bn in 2021 \(as announced\) to \$4.97bn in 2025, Uzbek side$/);
    // 10 / 4.97 − 1 = 101 % in the year left; (4.97 / 4)^(1/4) − 1 = 5.6 % so far.
    expect(seed.slice(3, 7)).toEqual([
      'Share of the increase: 16.2%',
      'Time used: 80.0%',
      'Needed a year: 101%',
      'Achieved a year: 5.6%',
    ]);
    expect(seed[7]).toBe('Will be missed on every source');
    expect(seed[8]).toContain('Trend');
    // A goal that is reached needs nothing.
    expect(row(container, 'kaz-chn-35bn-2022').slice(3, 6)).toEqual([
      'Share of the increase: 152%',
      'Time used: 33.3%',
      'Needed a year: –',
    ]);
    const link = container.querySelector('[data-target="uz-kz-10bn-2021"] th a');
    expect(link?.getAttribute('href')).toBe('/pairs/kaz-uzb/?target=uz-kz-10bn-2021&lang=en');
  });

  test('in Russian', async () => {
    await compare(`targets=${THREE}&lang=ru`);
    expect(heading()?.replaceAll('\u00a0', ' ')).toBe('Из 3 целей у 1 доля прироста больше доли срока');
  });

  test('as known on a day: later figures are not there, and what was not yet announced says so', async () => {
    const { container } = await compare('targets=uz-kz-10bn-2021,kaz-chn-35bn-2022&asOf=2022-03-31&lang=en');
    expect(row(container, 'kaz-chn-35bn-2022')[2]).toBe(
      'Not on the chart: it had not been announced by 31 March 2022.',
    );
    expect(row(container, 'uz-kz-10bn-2021')[2]).toContain('Not on the chart');
    expect(heading()).toBe('None of the chosen goals can be measured against its time');
    expect(container.querySelector('.compare-chart')).toBeNull();
  });

  test('a target without a date stays in the table with the reason, and the chart is of the others', async () => {
    const { container } = await compare('targets=uz-kz-10bn-2021,uz-kz-5bn-2019&lang=en');
    const reasons = [...container.querySelectorAll('.compare-table td')].filter((td) =>
      td.textContent.startsWith('Not on the chart'),
    );
    expect(reasons.length).toBe(container.querySelectorAll('.compare-table tbody tr').length - 1);
    await waitFor(() => expect(container.querySelectorAll('.figures [data-target]')).toHaveLength(1));
  });

  test('what the link holds too much, twice or wrongly is left out and said', async () => {
    const six = `${THREE},uzb-rus-30bn-2024,ind-are-100bn-2022,chn-rus-300bn-2023`;
    const { container } = await compare(
      `targets=nobody-knows,${six},uz-kz-10bn-2021,tur-are-40bn-2023&lang=en&x=1`,
    );
    const said = screen.getAllByRole('status').map((status) => status.textContent);
    expect(said).toContain('Part of this link was not understood and was ignored: x.');
    expect(said).toContain('Not on record, and left out: nobody-knows.');
    // Eight different ids are named; two come after the sixth.
    expect(said).toContain('2 more targets in this link were left out: six can be compared.');
    expect(container.querySelectorAll('.compare-table tbody tr')).toHaveLength(5);
  });

  test('a target is taken out of the page and of the link', async () => {
    const { container, router } = await compare(`targets=${THREE}&lang=en`);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Remove India–Japan, $25bn by 2014' }));
    await waitFor(() => expect(container.querySelectorAll('.compare-table tbody tr')).toHaveLength(2));
    expect(new URLSearchParams(router.state.location.searchStr).get('targets')).toBe(
      'uz-kz-10bn-2021,kaz-chn-35bn-2022',
    );
  });

  test('a target is found by its countries and added with the keyboard', async () => {
    const { container, router } = await compare(`targets=${THREE}&lang=en`);
    const user = userEvent.setup();
    screen.getByRole('searchbox', { name: 'Country or pair' }).focus();
    await user.keyboard('Turkiye emirates');
    await user.tab();
    while (document.activeElement?.textContent?.includes('United Arab Emirates, $40bn by 2028') === false)
      await user.tab();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(container.querySelectorAll('.compare-table tbody tr')).toHaveLength(4));
    expect(new URLSearchParams(router.state.location.searchStr).get('targets')).toContain(
      'tur-are-40bn-2023',
    );
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  });

  test('another language keeps the choice', async () => {
    const { router } = await compare(`targets=${THREE}&lang=en`);
    await userEvent.setup().click(screen.getByRole('button', { name: /Русский/ }));
    await waitFor(() => expect(heading()).toContain('Из'));
    expect(new URLSearchParams(router.state.location.searchStr).get('targets')).toBe(THREE);
  });

  test('every year on the chart is in the second table and in the file', async () => {
    const { container } = await compare('targets=uz-kz-10bn-2021,uz-kz-5bn-2019&lang=en');
    const years = [...container.querySelectorAll('.years-table tbody th[scope="row"]')].map(
      (th) => th.textContent,
    );
    expect(years).toEqual(['2021', '2022', '2023', '2024', '2025']);

    const blobs: Blob[] = [];
    vi.stubGlobal(
      'URL',
      Object.assign(URL, {
        createObjectURL: (blob: Blob) => (blobs.push(blob), 'blob:x'),
        revokeObjectURL: () => {},
      }),
    );
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    await userEvent.setup().click(screen.getByRole('button', { name: 'Download CSV' }));
    const [names = [], ...rows] = readCsv(await blobs[0]!.text());
    const at = (cells: readonly string[], name: string) => cells[names.indexOf(name)];
    const seed = rows.filter((cells) => at(cells, 'target') === 'uz-kz-10bn-2021');
    expect(seed.map((cells) => at(cells, 'period'))).toEqual(years);
    expect(seed.map((cells) => at(cells, 'kind'))).toEqual(['start', 'figure', 'figure', 'figure', 'figure']);
    expect(Number(at(seed.at(-1)!, 'share_of_increase'))).toBeCloseTo(0.97 / 6, 9);
    expect(at(seed.at(-1)!, 'value')).toBe('4970000000');
    const others = rows.filter((cells) => at(cells, 'target') === 'uz-kz-5bn-2019');
    expect(others.map((cells) => at(cells, 'period'))).toEqual(others.map(() => ''));
  });
});

test('nothing chosen: what the page is for, and the way to the list', async () => {
  await renderPage('/compare/?lang=en');
  expect(await screen.findByText(/Choose two to six targets/)).not.toBeNull();
  expect(heading()).toBe('Compare targets');
  expect(within(screen.getByRole('main')).getByRole('link').getAttribute('href')).toBe('/?lang=en');
  expect(screen.getByRole('searchbox', { name: 'Country or pair' })).not.toBeNull();
});

test('a pair that does not come is said in its row, the others are compared, and it can be asked for again', async () => {
  // A copy that was fetched well is kept for the life of this file, so this pair is in no test above.
  server.use(http.get('*/data/v1/pairs/chn-kor.json', () => new HttpResponse(null, { status: 404 })));
  laidOutAt(1200);
  const { container } = await renderPage(`/compare/?targets=${THREE},chn-kor-200bn-2005&lang=en`);
  const button = await screen.findByRole('button', { name: 'Try again' });
  expect(row(container, 'chn-kor-200bn-2005')[2]).toContain(
    'The figures of China–South Korea could not be loaded',
  );
  await waitFor(() => expect(heading()).toContain('Of 3 goals'));
  server.resetHandlers();
  await userEvent.setup().click(button);
  await waitFor(() => expect(heading()).toContain('Of 4 goals'));
});
