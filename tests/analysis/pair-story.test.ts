import { describe, expect, test } from 'vitest';
import { goalLedger } from '#src/analysis/goal-ledger.ts';
import { type Choices, pairStory } from '#src/analysis/pair-story.ts';
import { day } from '#src/domain/day.ts';
import { figure, pairRecord, target } from '#tests/record-builder.ts';

const promise = target({ id: 'promise' });
const redated = target({
  id: 're-dated',
  announcedOn: '2025-03-15',
  baseline: ['4.3', '2024'],
  deadline: { kind: 'by-year', year: 2030 },
  link: { kind: 're-dates', target: 'promise' },
});
const older = target({
  id: 'older',
  announcedOn: '2017-11-24',
  goal: '5',
  baseline: ['2', '2017'],
  deadline: { kind: 'by-year', year: 2020 },
});

const record = pairRecord({
  targets: [redated, promise, older],
  observations: [
    figure('UZB', '2021', '3.9', { publishedOn: '2022-01-20' }),
    figure('UZB', '2022', '4.6', { publishedOn: '2023-01-20' }),
    figure('KAZ', '2022', '5.0', { publishedOn: '2023-02-15' }),
    figure('UZB', '2025', '4.97', { publishedOn: '2026-01-30' }),
    figure('KAZ', '2026-01/2026-09', '4.1', { status: 'part-year', publishedOn: '2026-11-10' }),
  ],
});

const choices: Choices = { target: null, reporter: null, path: 'compound', start: 'announced' };

function story(asOf: string, fields: Partial<Choices> = {}) {
  const found = pairStory(record, { ...choices, ...fields }, day(asOf));
  if (found === null) throw new Error('expected a story');
  return found;
}

test('before any target was announced there is no story', () => {
  expect(pairStory(record, choices, day('2017-11-23'))).toBeNull();
  expect(story('2017-11-24').judged.post.target.id).toBe('older');
});

test('pitfall 9: in 2031 the promise for 2026 still has its verdict, beside the new date', () => {
  const { judged, now } = story('2031-06-30');
  expect(judged.post.target.id).toBe('promise');
  expect(judged.headline).toMatchObject({ kind: 'agreed', state: { state: 'pending', longOverdue: true } });
  expect(now?.post.target.id).toBe('re-dated');
  const { posts } = goalLedger(record, day('2031-06-30'), 'announced');
  expect(posts.map((p) => p.post.target.id)).toEqual(['older', 'promise', 're-dated']);
});

test('pitfall 10: the growth asked for by 2030 is told from both starts, 2021 and 2024', () => {
  const { now } = story('2026-11-24');
  const required = (judgement: typeof now) => {
    const cells = judgement?.judgement.kind === 'yearly' ? judgement.judgement.cells : [];
    return cells.find((c) => c.reporter === 'UZB')?.progress?.requiredGrowthAtStart;
  };
  // (10 / 4)^(1/9) − 1 and (10 / 4.3)^(1/6) − 1
  expect(now && required({ ...now, ...now.fromFirstStart })).toBeCloseTo(0.107, 3);
  expect(required(now)).toBeCloseTo(0.151, 3);
  expect(now?.move).toMatchObject({ change: 'weaker', growthBefore: expect.closeTo(0.201, 3) });
});

describe('the cell whose numbers the sentences use', () => {
  test('has the newest figure', () => {
    expect(story('2026-11-24').lead?.latest?.observation.id).toBe('uzb-2025');
    const kazakh = figure('KAZ', '2025', '5.1');
    const uzbek = figure('UZB', '2024', '4.3');
    const newer = pairStory(pairRecord({ observations: [uzbek, kazakh] }), choices, day('2026-11-24'));
    expect(newer?.lead?.latest?.observation.id).toBe('kaz-2025');
  });

  test('for the same year it is the first side, on the chosen path', () => {
    expect(story('2023-03-01', { path: 'straight' }).lead).toMatchObject({
      reporter: 'UZB',
      path: 'straight',
    });
  });

  test('has numbers, even where another side has a newer figure that cannot be measured', () => {
    const measured = pairRecord({
      targets: [target({ baseline: null })],
      observations: [
        figure('UZB', '2020', '3.0'),
        figure('UZB', '2024', '4.3'),
        figure('KAZ', '2025', '5.1'),
      ],
    });
    const lead = pairStory(measured, choices, day('2026-11-24'))?.lead;
    expect(lead?.latest?.observation.id).toBe('uzb-2024');
  });

  test('on the chosen side it is that side', () => {
    const kazakh = story('2026-11-24', { reporter: 'KAZ' });
    expect(kazakh.lead?.latest?.observation.id).toBe('kaz-2022');
    expect(kazakh.series.map((s) => s.reporter)).toEqual(['KAZ']);
    expect(kazakh.partYears.map((o) => o.id)).toEqual(['kaz-2026-01_2026-09']);
    expect(story('2026-11-24', { reporter: 'UZB' }).partYears).toEqual([]);
  });
});

test('a chosen statement is the one judged', () => {
  expect(story('2026-11-24', { target: 'older' }).judged.post.target.id).toBe('older');
  expect(story('2026-11-24', { target: 'older' }).now).toBeNull();
});

test('the fastest year is looked for on both sides, whichever is chosen', () => {
  // 3.9 to 4.6 on the Uzbek side
  expect(story('2026-11-24', { reporter: 'KAZ' }).fastest?.observation.id).toBe('uzb-2022');
});

test('all goalposts of all chains are told in the order in which they were first set', () => {
  const reset = target({
    id: 'reset',
    announcedOn: '2022-06-01',
    goal: '5',
    baseline: null,
    deadline: { kind: 'by-year', year: 2023 },
    link: { kind: 're-dates', target: 'older' },
  });
  const { posts, moves } = goalLedger(
    pairRecord({ targets: [older, promise, redated, reset] }),
    day('2026-11-24'),
    'announced',
  );
  expect(posts.map((p) => p.post.target.id)).toEqual(['older', 'promise', 'reset', 're-dated']);
  expect(moves.map((m) => `${m.from.target.id} ${m.to.target.id}`)).toEqual([
    'older reset',
    'promise re-dated',
  ]);
});
