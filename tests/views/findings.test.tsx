import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { fireEvent, render, waitFor, within } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Trouble } from '#mocks/answer.ts';
import { handlersFor } from '#mocks/handlers.ts';
import { server } from '#mocks/node.ts';
import { everyday } from '#mocks/record.ts';
import { day } from '#src/domain/day.ts';
import type { DueTarget, TrackRecord } from '#src/domain/track-record.ts';
import { I18nProvider } from '#src/i18n/i18n-context.tsx';
import type { I18n } from '#src/i18n/translator.ts';
import { FetchError } from '#src/queries/fetch-error.ts';
import type { Held } from '#src/queries/publication.ts';
import { trackRecordQuery } from '#src/queries/published.ts';
import { FindingsView } from '#src/views/findings/findings-view.tsx';
import { TodayProvider } from '#src/views/frame/clock.tsx';
import { parseJsonText } from '#src/wire/json-text.ts';
import { parseTrackRecord } from '#src/wire/published/track-record.ts';
import { due } from '#tests/analysis/findings/due.ts';
import { readCsv } from '#tests/export/read-csv.ts';
import { BOTH, en, ru } from '#tests/languages.tsx';
import { held, TODAY } from '#tests/published-pairs.ts';
import { date, trade } from '#tests/record-builder.ts';

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  server.resetHandlers();
  localStorage.clear();
});
afterAll(() => server.close());

/**
 * Two on time (one within rounding), one late, three missed, one disputed: seven settled; one pending, one unknown. Up to
 * two years: f, g, h. Three to five: a to e. Unknown: i.
 */
const DUE: readonly DueTarget[] = [
  due('t-a', { outcome: 'on-time', verdict: 'reached' }),
  due('t-b', { outcome: 'on-time', verdict: 'within-rounding', multiple: 1.5, goal: trade('3'), year: 2018 }),
  due('t-c', { outcome: 'late', verdict: 'reached-late', multiple: 3 }),
  due('t-d', { moved: true, pair: 'chn-rus', goal: trade('200'), year: 2020 }),
  due('t-e', { multiple: 1.49 }),
  due('t-f', { horizon: 2, multiple: null }),
  due('t-g', { horizon: 1, outcome: 'disputed', verdict: 'disputed' }),
  due('t-h', { horizon: 0, outcome: 'pending', verdict: 'pending' }),
  due('t-i', { horizon: null, announcedOn: null, outcome: 'unknown', verdict: 'no-figures', year: 2015 }),
];

const recordOf = (targets: readonly DueTarget[]): TrackRecord => ({
  vintage: '2026-11-24.2',
  asOf: day('2026-11-24'),
  due: targets,
});

async function page(arrived: Held<TrackRecord> | null, i18n: I18n = en, address = '/findings/') {
  const client = new QueryClient();
  if (arrived) client.setQueryData(trackRecordQuery().queryKey, arrived);
  const root = createRootRoute({
    component: () => (
      <I18nProvider i18n={i18n}>
        <FindingsView />
      </I18nProvider>
    ),
  });
  const paths = ['/', '/findings/', '/pairs/$pair/', '/compare/', '/countries/$country/'];
  const routes = paths.map((path) => createRoute({ getParentRoute: () => root, path }));
  const router = createRouter({
    routeTree: root.addChildren(routes),
    history: createMemoryHistory({ initialEntries: [address] }),
    trailingSlash: 'always',
  });
  await router.load();
  const { container } = render(
    <QueryClientProvider client={client}>
      <TodayProvider value={TODAY}>
        <RouterProvider router={router} />
      </TodayProvider>
    </QueryClientProvider>,
  );
  return { container, router };
}

const small = async (i18n: I18n = en, address?: string) =>
  (await page(held(recordOf(DUE)), i18n, address)).container;
const heading = (root: Element) => root.querySelector('h1')?.textContent;
const section = (root: Element, title: string) =>
  [...root.querySelectorAll('section')].find((s) => s.querySelector('h2')?.textContent === title)!;
const rows = (root: Element) => [...root.querySelectorAll('.findings-table tbody tr')];
const cells = (row: Element) =>
  [...row.children].map((cell) => {
    cell.querySelector('.cell-name')?.remove();
    return cell.textContent;
  });

describe('the finding', () => {
  test('of seven that can be settled two were reached on time; nine came due and two have no figure', async () => {
    const root = await small();
    expect(heading(root)).toBe('Of 7 trade targets that can be settled, 2 were reached on time');
    expect(document.title).toBe('Of 7 trade targets that can be settled, 2 were reached on time | Goalpost');
    expect(root.querySelector('.summary')?.textContent).toBe(
      'Announced bilateral targets whose deadline had passed by 24 November 2026, held against the figures reported ' +
        'since. 9 came due; 2 cannot be settled for want of a figure.',
    );
  });

  test('all: 2 of 7 is 28.6 %, by Wilson 8.2 to 64.1, a small group', async () => {
    // (3.9207 ± 1.96·√(10/7 + 0.9604)) ÷ 10.8415 = (3.9207 ± 3.0292) ÷ 10.8415
    expect(section(await small(), 'All targets').textContent).toContain(
      '2 of 7 settled targets were reached on time: 28.6%, 95% interval 8.2% to 64.1%. ' +
        'Fewer than 20 settled: a small group.',
    );
  });

  test('without a settled target it says so, and divides by nothing', async () => {
    const none = DUE.slice(-2);
    const { container } = await page(held(recordOf(none)));
    expect(heading(container)).toBe('2 trade targets have come due, and none can be settled');
    expect(section(container, 'All targets').textContent).toContain(
      '2 targets came due; none can be settled for want of a figure.',
    );
    expect(container.querySelector('.interval-strip')).toBeNull();
    for (const notes of container.querySelectorAll('.findings-notes')) notes.remove();
    expect(container.textContent).not.toMatch(/NaN|Infinity|\d%/);
  });

  test('an empty record is a sentence and no table', async () => {
    for (const [, i18n] of BOTH) {
      const { container } = await page(held(recordOf([])), i18n);
      expect(heading(container)).toBe(i18n.t('findings.empty'));
      expect(container.querySelector('table, svg.interval-strip, .square')).toBeNull();
      expect(container.textContent).not.toMatch(/NaN|undefined|Infinity|null/);
    }
  });
});

describe('groups', () => {
  const group = (root: Element, title: string) =>
    [...section(root, title).querySelectorAll('.finding-group')].map((g) => [
      g.querySelector('h3')?.textContent,
      g.querySelectorAll('.square').length,
      /^(\d+) of (\d+)/
        .exec(g.querySelector('.finding-words p')?.textContent ?? '')
        ?.slice(1)
        .join('/'),
      g.querySelector('.interval-strip') !== null,
    ]);

  test('by the time given: four settled of up to two years have no percentage, five of three to five have', async () => {
    expect(group(await small(), 'By the time given')).toEqual([
      ['Up to 2 years', 3, '0/2', false],
      ['3 to 5 years', 5, '2/5', true],
      ['Date of announcement not known', 1, undefined, false],
    ]);
  });

  test('by how many times the start: 1.49, 1.5, 2 and 3 are four bands', async () => {
    expect(group(await small(), 'By how many times the start')).toEqual([
      ['Less than 1.5 times', 1, '0/1', false],
      ['1.5 to less than 2 times', 1, '1/1', false],
      ['2 to less than 3 times', 5, '1/3', false],
      ['3 times or more', 1, '0/1', false],
      ['No full-year start announced, or a sum over years', 1, '0/1', false],
    ]);
  });

  test('by whether it was moved', async () => {
    expect(group(await small(), 'By whether it was moved')).toEqual([
      ['Not moved', 8, '2/6', true],
      ['Moved before its deadline', 1, '0/1', false],
    ]);
  });

  test('a group under five settled gives counts and says why there is no percentage', async () => {
    const [first] = section(await small(), 'By the time given').querySelectorAll('.finding-group');
    expect(first?.querySelector('.finding-words p')?.textContent).toBe(
      '0 of 2 settled targets were reached on time. Fewer than 5 settled: no percentage is given.',
    );
  });

  test('the strip puts the share where the words put it: 2 of 5 at 40 % of the line', async () => {
    const strip = section(await small(), 'By the time given').querySelector('.interval-strip')!;
    const at = (selector: string, name: string) =>
      Number.parseFloat(strip.querySelector(selector)?.getAttribute(name) ?? '');
    // The line runs from 6 to 94 %, so a share s is at 6 + 88·s. Wilson for 2 of 5: 11.76 to 76.93; of all, 2 of 7.
    expect(at('.share', 'cx')).toBeCloseTo(6 + 88 * 0.4, 6);
    expect(at('.interval', 'x1')).toBeCloseTo(6 + 88 * 0.1176, 1);
    expect(at('.interval', 'x2')).toBeCloseTo(6 + 88 * 0.7693, 1);
    expect(at('.overall', 'x1')).toBeCloseTo(6 + (88 * 2) / 7, 6);
  });

  test('every square leads to its target', async () => {
    const root = await small(en, '/findings/?lang=en');
    const squares = [...section(root, 'All targets').querySelectorAll('a.square')];
    expect(new Set(squares.map((a) => a.getAttribute('href')))).toEqual(
      new Set(DUE.map((t) => `/pairs/${t.pair}/?target=${t.target}&lang=en`)),
    );
    expect(squares).toHaveLength(DUE.length);
    expect(squares.every((a) => a.getAttribute('aria-label')?.includes('bn by 20'))).toBe(true);
  });
});

describe('the table', () => {
  test('newest deadline first, each row with its words', async () => {
    const root = await small();
    expect(rows(root).map((row) => cells(row))[6]).toEqual([
      'China–Russia',
      '$200bn',
      '2020',
      '1 Jun 2019',
      ' Missed',
      '3',
      '2.00',
      'yes',
    ]);
    const [within, unknown] = rows(root).slice(-2).map(cells);
    expect(within?.[4]).toBe(' Reached on time, within rounding');
    expect(unknown).toEqual([
      'Kazakhstan–Uzbekistan',
      '$5bn',
      '2015',
      'not known',
      ' No figure found',
      'not known',
      '2.00',
      'no',
    ]);
    expect(rows(root)).toHaveLength(DUE.length);
    expect(root.querySelector('th[aria-sort]')?.textContent).toBe('Deadline');
  });

  test('each row opens its target, without loading the page anew', async () => {
    const { container, router } = await page(held(recordOf(DUE)), en, '/findings/?lang=en');
    const link = within(rows(container)[6] as HTMLElement).getByRole('link', { name: 'China–Russia' });
    expect(link.getAttribute('href')).toBe('/pairs/chn-rus/?target=t-d&lang=en');
    fireEvent.click(link);
    await waitFor(() => expect(router.state.location.href).toBe('/pairs/chn-rus/?target=t-d&lang=en'));
  });

  test('a column sorts up, then down, and what has no value stays last', async () => {
    const root = await small();
    const horizons = () => rows(root).map((row) => cells(row)[5]);
    const press = () =>
      fireEvent.click(within(root as HTMLElement).getByRole('button', { name: 'Years given' }));
    press();
    expect(horizons()).toEqual(['0', '1', '2', '3', '3', '3', '3', '3', 'not known']);
    expect(root.querySelector('th[aria-sort="ascending"]')?.textContent).toBe('Years given');
    press();
    expect(horizons()).toEqual(['3', '3', '3', '3', '3', '2', '1', '0', 'not known']);
    expect(root.querySelectorAll('th[aria-sort]')).toHaveLength(1);
    expect(root.querySelector('th[aria-sort="descending"]')?.textContent).toBe('Years given');
  });

  test('on a narrow page a list of the columns sorts', async () => {
    const root = await small();
    fireEvent.change(within(root as HTMLElement).getByLabelText('Sort by'), { target: { value: 'outcome' } });
    const outcomes = rows(root).map((row) => cells(row)[4]?.trim());
    expect(outcomes.slice(0, 3)).toEqual([
      'Reached on time',
      'Reached on time, within rounding',
      'Reached late',
    ]);
    expect(outcomes.at(-1)).toBe('No figure found');
  });
});

describe('taken away', () => {
  async function download(i18n: I18n = en) {
    const saved: Blob[] = [];
    const revoked: string[] = [];
    vi.stubGlobal(
      'URL',
      class extends URL {
        static override createObjectURL = (blob: Blob) => `blob:${saved.push(blob)}`;
        static override revokeObjectURL = (url: string) => void revoked.push(url);
      },
    );
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    const root = await small(i18n);
    expect(saved).toEqual([]);
    fireEvent.click(
      within(root as HTMLElement).getByRole('button', { name: i18n.t('findings.table.download') }),
    );
    const bytes = new Uint8Array(await saved[0]!.arrayBuffer());
    await waitFor(() => expect(revoked).toEqual(['blob:1']));
    return {
      names,
      type: saved[0]!.type,
      bytes,
      text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
    };
  }

  test('the table as CSV: one line a target, in the order of the record, each with its address and vintage', async () => {
    const { names, type, bytes, text } = await download();
    expect(names).toEqual(['goalpost-findings-2026-11-24.2.csv']);
    expect(type).toBe('text/csv;charset=utf-8');
    // The byte order mark, which is three bytes in UTF-8.
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(bytes.join(' ')).toMatch(/^239 187 191 /);
    const [head, ...body] = readCsv(text.slice(1));
    expect(head?.join(' ')).toBe(
      'target pair goal goal_qualifier currency deadline announced outcome verdict horizon_years multiple_of_start ' +
        'moved page vintage',
    );
    expect(body.map((row) => row[0])).toEqual(DUE.map((t) => t.target));
    expect(body[3]).toEqual([
      't-d',
      'chn-rus',
      '200000000000',
      'exactly',
      'USD',
      '2020',
      '2019-06-01',
      'missed',
      'missed',
      '3',
      '2',
      'true',
      'http://localhost:3000/pairs/chn-rus/?target=t-d',
      '2026-11-24.2',
    ]);
    // Unknown is empty, and never a zero.
    expect(body[8]?.slice(6, 12)).toEqual(['', 'unknown', 'no-figures', '', '2', 'false']);
    expect(body[7]?.[9]).toBe('0');
  });

  test('in Russian it is the same file', async () => {
    const english = (await download()).text;
    document.body.replaceChildren();
    expect((await download(ru)).text).toBe(english);
  });

  test('it can be cited: the finding, the record, the address, the reader’s day', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>(async () => {});
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    const root = await small();
    expect(root.querySelector('.reference')).toBeNull();
    const details = root.querySelector<HTMLDetailsElement>('details.cite')!;
    details.open = true;
    fireEvent(details, new Event('toggle'));
    const reference =
      'Goalpost (2026). Of 7 trade targets that can be settled, 2 were reached on time. Record of 2026-11-24.2. ' +
      'http://localhost:3000/findings/. Accessed 24 November 2026.';
    expect(root.querySelector('.reference')?.textContent).toBe(reference);
    fireEvent.click(within(root as HTMLElement).getByRole('button', { name: 'Copy the reference' }));
    await waitFor(() => expect(writeText).toHaveBeenCalledWith(reference));
  });
});

describe('how it came about', () => {
  test('who chose is said before the first number is compared, and leads to the whole answer', async () => {
    const root = await small();
    const link = within(root as HTMLElement).getByRole('link', { name: 'Who chose' });
    expect(link.getAttribute('href')).toBe('#who-chose');
    const answer = root.querySelector('#who-chose')?.textContent ?? '';
    expect(answer).toContain('Researchers of this project chose.');
    expect(answer).toContain('It is no estimate for all trade targets.');
    // Eight of nine are of Kazakhstan and Uzbekistan.
    expect(answer).toContain('Kazakhstan is a side in 8 of the 9 targets here, Uzbekistan in 8.');
  });

  test('every outcome is explained, and the day and record are named', async () => {
    for (const [, i18n] of BOTH) {
      const root = await small(i18n);
      expect(root.querySelectorAll('#how-we-count dt')).toHaveLength(7);
      expect(root.querySelector('.findings-foot')?.textContent).toContain(
        i18n.t('findings.asOf', { date: i18n.format.day(date('2026-11-24')), vintage: '2026-11-24.2' }),
      );
      document.body.replaceChildren();
    }
  });
});

describe('the real record', () => {
  const real = async () => parseTrackRecord(parseJsonText((await everyday()).get('track-record.json') ?? ''));

  test('every target has a row and a square a cut, in both languages, and nothing broken is written', async () => {
    const trackRecord = await real();
    for (const [language, i18n] of BOTH) {
      const { container } = await page(held(trackRecord), i18n);
      expect(rows(container)).toHaveLength(trackRecord.due.length);
      const ids = [...container.querySelectorAll('a.square')].map((a) => a.getAttribute('href'));
      expect(ids).toHaveLength(4 * trackRecord.due.length);
      expect(new Set(ids).size).toBe(trackRecord.due.length);
      expect(container.textContent).not.toMatch(/NaN|undefined|Infinity|null|\{|\}/);
      expect(/[А-Яа-я]/.test(heading(container) ?? '')).toBe(language === 'ru');
    }
  });

  test('Russian says the same numbers', async () => {
    const trackRecord = await real();
    const numbers = async (i18n: I18n) =>
      heading((await page(held(trackRecord), i18n)).container)?.match(/\d+/g);
    expect(await numbers(ru)).toEqual(await numbers(en));
  });
});

describe('on a bad day', () => {
  test.each<[Trouble, RegExp]>([
    ['offline', /the network did not answer/i],
    ['malformed', /the file breaks a rule/i],
    ['500', /the server answered 500/i],
  ])('%s without a copy: what failed, and a way on', async (trouble, words) => {
    server.use(...handlersFor(trouble));
    const { container } = await page(null);
    await waitFor(() => expect(container.querySelector('.message-bar')?.textContent).toMatch(words));
    expect(heading(container)).toBe('How often announced trade targets are met');
    expect(container.querySelector('table, .square')).toBeNull();
  });

  test('offline with a copy: the figures stay, with the time they were saved', async () => {
    const problem = new FetchError('offline', { url: '/data/v1/track-record.json' });
    const { container } = await page(held(recordOf(DUE), { fresh: false, problem }));
    expect(container.querySelector('.message-bar')?.textContent).toContain(
      'You are offline. Showing figures saved on 24 November 2026, 03:47 UTC.',
    );
    expect(rows(container)).toHaveLength(DUE.length);
  });

  test('what a link says that this page does not understand is named', async () => {
    const root = await small(en, '/findings/?nonsense=1');
    expect(root.querySelector('.message-bar.note')?.textContent).toContain('nonsense');
  });

  // What was fetched well is kept for the life of the page, and so of this file: this one is the last.
  test('while it loads nothing is claimed, and the next try works', async () => {
    server.use(...handlersFor('500'));
    const { container } = await page(null);
    expect(heading(container)).toBe('How often announced trade targets are met');
    expect(container.querySelector('[aria-busy]')?.textContent).not.toMatch(/\d/);
    await waitFor(() => expect(container.querySelector('.failure')).not.toBeNull());
    server.resetHandlers();
    fireEvent.click(within(container as HTMLElement).getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(rows(container).length).toBeGreaterThan(40));
  });
});
