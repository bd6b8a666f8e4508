import { day } from '#src/domain/day.ts';
import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLayoutEffect, useState } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Board } from '#src/domain/board.ts';
import type { I18n } from '#src/i18n/translator.ts';
import { SAID_AFTER } from '#src/views/board/announced.tsx';
import { ALL_TARGETS, type BoardChoices } from '#src/views/board/board-choices.ts';
import { FilterBar } from '#src/views/board/filter-bar.tsx';
import { listed } from '#src/views/board/listed.ts';
import { NoMatch } from '#src/views/board/no-match.tsx';
import { TodayProvider } from '#src/views/frame/clock.tsx';
import { BOARD_DAY, boardOf, boardTarget } from '#tests/board-builder.ts';
import { BOTH, en, ru, say } from '#tests/languages.tsx';

const board = boardOf(
  boardTarget('kaz-uzb', { state: 'will-be-missed' }),
  boardTarget('kaz-uzb', { state: 'missed', standing: 'superseded' }),
  boardTarget('ind-jpn', { state: 'missed', lastDay: '2014-12-31' }),
  boardTarget('dza-tur', { state: 'no-deadline', lastDay: null }),
  boardTarget('chn-rus', { state: 'reached-fallen' }),
);

let chosen: BoardChoices;

/** The bar as the board uses it, with the choices held here instead of in the address. */
function Bar({ of, opened, i18n }: { of: Board; opened: BoardChoices; i18n: I18n }) {
  const [choices, setChoices] = useState(opened);
  useLayoutEffect(() => {
    chosen = choices;
  });
  const rows = listed(of, choices, { i18n, today: BOARD_DAY });
  const change = (patch: Partial<BoardChoices>) => setChoices((c) => ({ ...c, ...patch }));
  return (
    <TodayProvider value={BOARD_DAY}>
      <FilterBar board={of} choices={choices} change={change} listed={rows} />
      {rows.length === 0 && <NoMatch board={of} choices={choices} change={change} />}
    </TodayProvider>
  );
}

const open = (opened: Partial<BoardChoices> = {}, i18n: I18n = en, of = board) =>
  say(<Bar of={of} opened={{ ...ALL_TARGETS, ...opened }} i18n={i18n} />, i18n);

const pick = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name });
const options = (name: string) =>
  within(pick(name))
    .getAllByRole('option')
    .map((option) => option.textContent);
const count = () => document.getElementById('listed-count')?.textContent;

afterEach(() => {
  vi.useRealTimers();
});

describe(FilterBar, () => {
  test('the countries, regions and verdicts that the board holds can be chosen, and no others', () => {
    open();
    expect(options('Country')).toEqual([
      'All',
      'Algeria',
      'China',
      'India',
      'Japan',
      'Kazakhstan',
      'Russia',
      'Türkiye',
      'Uzbekistan',
    ]);
    expect(options('Region')).toEqual([
      'All',
      'Africa',
      'Northern Africa',
      'Asia',
      'Central Asia',
      'Eastern Asia',
      'Southern Asia',
      'Western Asia',
      'Europe',
      'Eastern Europe',
    ]);
    expect(options('Verdict')).toEqual([
      'All',
      'Will be missed',
      'No date was set',
      'Missed',
      'Reached in time',
    ]);
  });

  test('in Russian the countries stand by the Russian alphabet', () => {
    open({}, ru);
    expect(options('Страна')).toEqual([
      'Все',
      'Алжир',
      'Индия',
      'Казахстан',
      'Китай',
      'Россия',
      'Турция',
      'Узбекистан',
      'Япония',
    ]);
    expect(count()).toBe('4 из 5 целей');
    expect(options('Оценка')).toContain('Не будет достигнута');
    expect(options('Срок')[0]).toBe('Любой');
    expect(options('Направление')[0]).toBe('Любое');
  });

  test('what the link asks for can be seen and taken back, even when the board holds none of it', () => {
    open({ country: 'FRA', region: 'oceania', verdict: 'withdrawn' });
    expect(pick('Country').value).toBe('FRA');
    expect(pick('Region').selectedOptions[0]?.textContent).toBe('Oceania');
    expect(pick('Verdict').selectedOptions[0]?.textContent).toBe('Withdrawn');
  });

  test('each choice is passed on, and its end too', async () => {
    const user = userEvent.setup();
    open();
    await user.selectOptions(pick('Country'), 'Japan');
    expect(chosen.country).toBe('JPN');
    await user.selectOptions(pick('Region'), 'Eastern Asia');
    expect(chosen.region).toBe('eastern-asia');
    await user.selectOptions(pick('Verdict'), 'Missed');
    expect(chosen.verdict).toBe('missed');
    await user.selectOptions(pick('Deadline'), 'Passed');
    expect(chosen.deadline).toBe('passed');
    await user.selectOptions(pick('Direction'), 'Both ways');
    expect(chosen.direction).toBe('both-ways');
    expect(count()).toBe('1 of 5 targets');
    await user.selectOptions(pick('Country'), 'All');
    expect(chosen.country).toBeNull();
    await user.selectOptions(pick('Deadline'), 'Any');
    expect(chosen.deadline).toBeNull();
  });

  test('sorting names its way, and the other way has a button', async () => {
    const user = userEvent.setup();
    open({ reversed: true });
    expect(pick('Sort').selectedOptions[0]?.textContent).toBe('Verdict, best first');
    await user.selectOptions(pick('Sort'), 'Goal, largest first');
    expect(chosen).toMatchObject({ sort: 'goal', reversed: false });
    const reverse = screen.getByRole('button', { name: 'Reverse the order' });
    await user.click(reverse);
    expect(chosen).toMatchObject({ sort: 'goal', reversed: true });
    expect(reverse.getAttribute('aria-pressed')).toBe('true');
    expect(pick('Sort').selectedOptions[0]?.textContent).toBe('Goal, smallest first');
  });

  test('by keyboard alone: search, the five choices, the switch, the order, one after the other', async () => {
    const user = userEvent.setup();
    open();
    await user.tab();
    await user.keyboard('uzb');
    expect(chosen.q).toBe('uzb');
    expect(count()).toBe('1 of 5 targets');
    const stops = [];
    for (let i = 0; i < 10; i += 1) {
      await user.tab();
      stops.push(document.activeElement?.getAttribute('aria-label') ?? nameOf(document.activeElement));
    }
    expect(stops).toEqual([
      'Clear the search',
      'Country',
      'Region',
      'Verdict',
      'Deadline',
      'Direction',
      'Superseded too',
      'Clear all filters',
      'Sort',
      'Reverse the order',
    ]);
    screen.getByRole('switch', { name: 'Superseded too' }).focus();
    await user.keyboard(' ');
    expect(chosen.superseded).toBe(true);
    expect(count()).toBe('2 of 5 targets');
  });

  test('the search is cleared by its button, which leaves the reader in the field, and by Escape', async () => {
    const user = userEvent.setup();
    open({ q: 'kaz' });
    const field = screen.getByRole('searchbox', { name: 'Country or pair' });
    await user.click(screen.getByRole('button', { name: 'Clear the search' }));
    expect(chosen.q).toBe('');
    expect(document.activeElement).toBe(field);
    expect(screen.queryByRole('button', { name: 'Clear the search' })).toBeNull();
    await user.keyboard('ind{Escape}');
    expect(chosen.q).toBe('');
  });

  test('all filters are cleared at once; the order, the day, the language and the comparison stay', async () => {
    const user = userEvent.setup();
    const kept = {
      sort: 'goal',
      reversed: true,
      compare: ['abc', 'def'],
      asOf: day('2023-03-31'),
      lang: 'en',
    } as const;
    open({ ...kept, q: 'kaz', country: 'KAZ', superseded: true });
    await user.click(screen.getByRole('button', { name: 'Clear all filters' }));
    expect(chosen).toEqual({ ...ALL_TARGETS, ...kept });
    // The button is gone; the count is read next.
    expect(document.activeElement?.id).toBe('listed-count');
    expect(screen.queryByRole('button', { name: 'Clear all filters' })).toBeNull();
  });

  test('the number left is said once a change has settled, and not when the page opens', () => {
    vi.useFakeTimers();
    const { container } = open({ country: 'KAZ' });
    const said = () => container.querySelector('[role=status]')?.textContent;
    const rest = (ms: number) =>
      act(() => {
        vi.advanceTimersByTime(ms);
      });
    rest(10 * SAID_AFTER);
    expect(said()).toBe('');

    fireEvent.change(pick('Country'), { target: { value: 'IND' } });
    rest(SAID_AFTER - 1);
    fireEvent.change(pick('Country'), { target: { value: '' } });
    rest(SAID_AFTER - 1);
    expect(said()).toBe('');
    rest(1);
    expect(said()).toBe('4 of 5 targets');

    // The same number after another choice is news too: it is taken away and said again.
    fireEvent.change(pick('Sort'), { target: { value: 'goal' } });
    expect(said()).toBe('');
    rest(SAID_AFTER);
    expect(said()).toBe('4 of 5 targets');
  });

  test.each(BOTH)('nothing broken is written (%s)', (_, i18n) => {
    const { container } = open({ q: 'zzzzzz', country: 'KAZ' }, i18n);
    expect(container.textContent).not.toMatch(/NaN|undefined|null|\{|filters\./);
  });
});

/** The words of the label around a field, without the value shown beside them; else its own. */
function nameOf(element: Element | null): string | null | undefined {
  return (element?.closest('label')?.querySelector('span') ?? element)?.textContent;
}

describe(NoMatch, () => {
  const ways = () =>
    within(screen.getByRole('region', { name: /No target matches|Подходящих целей нет/ }))
      .getAllByRole('button')
      .map((button) => button.textContent);

  test('says which filter to loosen and how many targets there would be', () => {
    // Of Japan there is one, missed; superseded is the old one of Kazakhstan, which Japan's filter leaves out too.
    open({ country: 'JPN', verdict: 'no-deadline' });
    expect(ways()).toEqual([
      'Without the country “Japan”: 1 target',
      'Without the verdict “No date was set”: 1 target',
      'Clear all filters',
    ]);
  });

  test('with superseded ones, where they are what was asked for', () => {
    open({ country: 'UZB', verdict: 'missed' });
    expect(ways()).toEqual([
      'Without the country “Uzbekistan”: 1 target',
      'Without the verdict “Missed”: 1 target',
      'With superseded targets: 1 target',
      'Clear all filters',
    ]);
  });

  test('a way out is taken at once, and the count is read next', async () => {
    const user = userEvent.setup();
    open({ q: 'zzzzzz' });
    expect(count()).toBe('0 of 5 targets');
    await user.click(screen.getByRole('button', { name: 'Without the search “zzzzzz”: 4 targets' }));
    expect(chosen).toEqual(ALL_TARGETS);
    expect(count()).toBe('4 of 5 targets');
    expect(document.activeElement?.id).toBe('listed-count');
  });

  test('where no single filter is enough, all can be cleared', () => {
    open({ country: 'FRA', region: 'oceania' });
    expect(screen.getByText(/No single filter leaves everything out/)).toBeDefined();
    expect(ways()).toEqual(['Clear all filters']);
  });

  test('in Russian, with the right ending for the number', () => {
    open({ q: 'ъъъъъъ' }, ru);
    expect(ways()).toEqual(['Без поиска «ъъъъъъ»: 4 цели', 'Сбросить все фильтры']);
  });
});
