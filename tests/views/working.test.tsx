import { act, fireEvent } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PairStory } from '#src/analysis/pair-story.ts';
import type { PairRecord } from '#src/domain/record.ts';
import { Working, WorkingSection } from '#src/views/pair/working.tsx';
import { column } from '#tests/analysis/working/spreadsheet.ts';
import { BOTH, en, ru, say } from '#tests/languages.tsx';
import { publishedPair, storyOf } from '#tests/published-pairs.ts';
import { pairRecord } from '#tests/record-builder.ts';

let kazUzb: PairRecord;
let phaseOne: PairRecord;

beforeAll(async () => {
  kazUzb = (await publishedPair('kaz-uzb')).record;
  phaseOne = (await publishedPair('chn-usa')).record;
});

/** Opens it as a reader does. A browser tells of the toggle by itself, jsdom a task later. */
function open(details: Element | null | undefined) {
  if (!(details instanceof HTMLDetailsElement)) throw new Error('no details');
  details.open = true;
  fireEvent(details, new Event('toggle'));
  return details;
}

function section(story: PairStory, i18n = en) {
  const { container } = say(<WorkingSection story={story} />, i18n);
  const rows = () =>
    [...container.querySelectorAll('tbody tr')].map((tr) => ({
      name: tr.querySelector('th')?.textContent ?? '',
      code: tr.querySelector('code')?.textContent ?? null,
      maths: tr.querySelector('.maths')?.textContent ?? null,
      result: tr.querySelector('td:last-child')?.textContent ?? '',
    }));
  return { container, rows, details: () => [...container.querySelectorAll('details')] };
}

/** On 30 June 2024, before anything could be forecast: 4.4 in 2023 on Uzbek figures. */
const then = '2024-06-30';

describe(WorkingSection, () => {
  test('closed, it holds its words alone; opened, every number of the lead cell', () => {
    const { container, rows, details } = section(storyOf(kazUzb, then));
    expect(container.querySelector('h2')?.textContent).toBe('The working behind each verdict');
    expect(container.querySelector('table')).toBeNull();
    expect(details()[0]?.textContent).toBe('Show the working: Uzbek side, compound path: far behind');
    open(details()[0]);
    // Domain 7.6: UZ 2023, 4.4 of 10 from 4.0: R 0.243.
    expect(rows().map((r) => [r.name, r.result])).toEqual([
      ['Start value, 2021, as announced B₀', '$4bn'],
      ['Goal, due in 2026 T', '$10bn'],
      ['Figure, 2023 V', '$4.4bn'],
      ['Years from start to deadline n', '5'],
      ['Years from start to this figure k', '2'],
      ['Time used τ', '40%'],
      ['Share of level s', '44%'],
      ['Share of increase p', '7%'],
      ['Due on the compound path P', '$5.8bn'],
      ['Gap to the path now d', '−$1.4bn'],
      ['Growth a year required at start g₀', '20.1%'],
      ['Growth a year achieved ga', '4.9%'],
      ['Pace ratio R', '0.24'],
      ['Growth a year required from now gr', '31.5%'],
      ['Increase a year required from now a', '$1.9bn'],
      ['What decides', 'holds'],
    ]);
    expect(container.querySelector('.cell-word')?.textContent).toContain('Far behind');
  });

  test('a row holds the formula in symbols, with its numbers, and as a spreadsheet takes it', () => {
    const { rows, details } = section(storyOf(kazUzb, then));
    open(details()[0]);
    const row = (name: string) => rows().find((r) => r.name.startsWith(name));
    expect(row('Growth a year required at start')).toMatchObject({
      maths: 'g₀ = (T / B₀)^(1 / n) − 1 = (10 / 4)^(1 / 5) − 1',
      code: '=(10/4)^(1/5)-1',
    });
    expect(row('Goal')).toMatchObject({ maths: null, code: null });
    expect(row('What decides')?.maths).toBe('0 ≤ R < 0.60');
  });

  test('figures lead to their rows; the announced start has none', () => {
    const { container, details } = section(storyOf(kazUzb, then));
    open(details()[0]);
    const links = [...container.querySelectorAll('a')];
    const in2023 = kazUzb.observations.filter((o) => o.reporter === 'UZB' && o.amount.published === '4.4');
    expect(links.map((a) => a.textContent)).toEqual(['$4.4bn']);
    expect(in2023.map((o) => o.id)).toContain(links[0]?.dataset.observationId);
  });

  test('every other side and path opens by itself', () => {
    const { container, details } = section(storyOf(kazUzb, then));
    const others = open(details()[1]);
    expect(others.querySelector(':scope > summary')?.textContent).toBe('Other sides and paths: 7');
    const cells = [...others.querySelectorAll('li > details')];
    expect(cells.map((d) => d.textContent).slice(0, 3)).toEqual([
      'Kazakh side, compound path: far behind',
      'Uzbek side, straight line: far behind',
      'Kazakh side, straight line: far behind',
    ]);
    expect(cells[3]?.textContent).toBe('Uzbek side, compound path, read as 2025–26: far behind');
    open(cells[1]);
    expect(container.querySelector('table')?.textContent).toContain('q = (V − B₀) / (P − B₀)');
  });

  test('the forecast in words says what it rests on; a silent side keeps its own pace', () => {
    const { container, rows, details } = section(storyOf(kazUzb));
    open(details()[0]);
    expect(rows().at(-2)).toMatchObject({ name: 'Fastest year reported, 2018 f', result: '50%' });
    expect(rows().at(-1)?.maths).toBe('gr ≥ 1.5 · f');
    expect(container.textContent).toContain('at least 1.5 times the fastest year');
    open(details()[1]);
    open(container.querySelector('li > details'));
    expect(container.querySelector('li')?.textContent).toContain('far behind');
  });

  test('a sum shows its own working', () => {
    const { rows, details } = section(storyOf(phaseOne));
    open(details()[0]);
    // 288.8 / 502.4 and (288.8 − 302.4) / 200: "over", as the sum itself.
    expect(rows().find((r) => r.name.startsWith('Share of level'))?.result).toBe('over 57%');
    expect(rows().find((r) => r.name.startsWith('Share of increase'))?.result).toBe('over −7%');
  });

  test('without a figure there is nothing to show', () => {
    expect(section(storyOf(pairRecord())).container.innerHTML).toBe('');
  });

  test.each(BOTH)('%s: nothing broken, and the same formulas', (_, i18n) => {
    const { container, rows, details } = section(storyOf(kazUzb, then), i18n);
    open(details()[0]);
    expect(container.innerHTML).not.toMatch(/NaN|undefined|Infinity|null|\{|\}/);
    expect(
      rows()
        .map((r) => r.code)
        .filter(Boolean),
    ).toHaveLength(13);
  });

  test('Russian writes decimals with a comma, but not in a spreadsheet formula', () => {
    const { rows, details } = section(storyOf(kazUzb, then), ru);
    open(details()[0]);
    expect(rows().find((r) => r.maths?.startsWith('s = '))).toMatchObject({
      maths: 's = V / T = 4,4 / 10',
      code: '=4.4/10',
    });
    expect(rows().at(-1)?.maths).toBe('0 ≤ R < 0,60');
  });
});

describe(Working, () => {
  test('a year of a cell opens as it stood then', () => {
    const { judgement } = storyOf(kazUzb).judged;
    if (judgement.kind !== 'yearly') throw new Error('expected a yearly goal');
    const cell = judgement.cells[0]!;
    const { container } = say(<Working judgement={judgement} cell={cell} year={cell.years[0]!} />);
    expect(container.querySelector('summary')?.textContent).toBe('Show the working');
    open(container.querySelector('details'));
    // 4.6 in 2022: R 0.746.
    expect(container.querySelector('.cell-word')?.textContent).toContain('Growing, but too slowly');
    expect(container.querySelector('.decides')?.textContent).toContain('0.60 ≤ 0.745807 < 0.95');
  });
});

describe('copying', () => {
  const clipboard = vi.fn<(text: string) => Promise<void>>();

  beforeEach(() => {
    clipboard.mockReset().mockResolvedValue();
    vi.stubGlobal('navigator', { clipboard: { writeText: clipboard } });
  });

  afterEach(() => {
    vi.unstubAllGlobals();
  });

  function opened(i18n = en) {
    const { container } = say(<WorkingSection story={storyOf(kazUzb, then)} />, i18n);
    open(container.querySelector('details'));
    const button = container.querySelector('button')!;
    return { container, copy: () => act(async () => void fireEvent.click(button)) };
  }

  const status = (container: HTMLElement) => container.querySelector('[role=status]')?.textContent;

  test('the block is copied with names in the language of the page, and it is said', async () => {
    const { container, copy } = opened();
    expect(status(container)).toBe('');
    await copy();
    expect(status(container)).toBe('Copied. Paste it at cell A1.');
    const block = clipboard.mock.calls[0]![0];
    const lines = block.split('\n');
    expect(lines[0]).toBe('Start value, 2021, as announced, B₀, $bn\t4');
    expect(lines[12]).toBe('Pace ratio, R\t=B12/B11');
    expect(lines.at(-1)).toBe('0 ≤ R < 0.60 (Far behind)\t=(0<=B13)*(B13<(6/10))=1');
    // Domain 7.6: 0.243.
    expect(column(block)[12]).toBeCloseTo(0.243, 3);
  });

  test('in Russian with Russian names and the same formulas', async () => {
    const { copy } = opened(ru);
    await copy();
    const lines = clipboard.mock.calls[0]![0].split('\n');
    expect(lines[0]).toBe('Исходное значение, 2021, как объявлено, B₀, млрд долл.\t4');
    expect(lines[12]).toBe('Отношение темпов роста, R\t=B12/B11');
  });

  test.each([
    ['refuses', () => clipboard.mockRejectedValue(new Error('not allowed'))],
    ['is not there', () => vi.stubGlobal('navigator', {})],
  ])('where the clipboard %s the text is shown selected', async (_, arrange) => {
    arrange();
    const { container, copy } = opened();
    await copy();
    const area = container.querySelector('textarea')!;
    expect(area.value).toContain('Pace ratio, R\t=B12/B11');
    expect([area.selectionStart, area.selectionEnd]).toEqual([0, area.value.length]);
    expect(status(container)).toMatch(/^Selected/);
  });
});
