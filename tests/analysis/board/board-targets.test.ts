import { beforeAll, describe, expect, test } from 'vitest';
import { boardTargets } from '#src/analysis/board/board-targets.ts';
import { goalLedger } from '#src/analysis/goal-ledger.ts';
import type { JudgedPost } from '#src/analysis/judged-post.ts';
import { knownOn } from '#src/analysis/known-on.ts';
import { pairStory } from '#src/analysis/pair-story.ts';
import { type LoadedRecord, loadRecord } from '#src/cli/load-record.ts';
import type { BoardTarget } from '#src/domain/board.ts';
import { type Day, day } from '#src/domain/day.ts';
import type { Observation } from '#src/domain/observation.ts';
import type { PairRecord } from '#src/domain/record.ts';
import { TODAY } from '#tests/published-pairs.ts';
import { figure, pairRecord, period, target, trade } from '#tests/record-builder.ts';

let loaded: LoadedRecord;
beforeAll(async () => {
  loaded = await loadRecord('data');
});

function pair(id: string): PairRecord {
  return loaded.records.find((record) => record.pair === id)!;
}

function row(id: string, of: string, asOf: Day = TODAY): BoardTarget {
  const found = boardTargets(pair(id), asOf).find((t) => t.id === of);
  if (found === undefined) throw new Error(`no row ${of}`);
  return found;
}

/** The rows of a small record with one target, as of 24 November 2026. */
function rowOf(observations: readonly Observation[], promise = target()): BoardTarget {
  const [found] = boardTargets(pairRecord({ targets: [promise], observations }), TODAY);
  return found!;
}

describe('Kazakhstan and Uzbekistan', () => {
  test('$10bn by 2026: a sixth of the increase in four fifths of the time, and moved to 2030', () => {
    expect(row('kaz-uzb', 'uz-kz-10bn-2021')).toMatchObject({
      standing: 'current',
      lastDay: '2026-12-06',
      announcedOn: '2021-12-06',
      moved: { to: 'uz-kz-10bn-2025', amount: { published: '10' }, year: 2030, on: '2025-03-15' },
      verdict: { state: 'will-be-missed', between: null, period: null },
      // From 4.0 in 2021 to 4.97 in 2025: 0.97 / 6 of the way in 4 of 5 years; 10 / 4.97 in the year that is left;
      // 1.2425 in 4 years.
      progress: { share: 0.162, timeUsed: 0.8, needed: 1.012, achieved: 0.056 },
      series: { reporter: 'UZB', latest: { period: { to: '2025-12' }, amount: { published: '4.97' } } },
    });
  });

  test('$10bn by 2030 is a row of its own, with a start and a clock of its own', () => {
    expect(row('kaz-uzb', 'uz-kz-10bn-2025')).toMatchObject({
      standing: 'current',
      lastDay: '2030-12-31',
      moved: null,
      verdict: { state: 'too-early' },
      // From 4.3 in 2024: 0.67 / 5.7 in 1 of 6 years; 10 / 4.97 = 2.012 in 5 years; 4.97 / 4.3 in one.
      progress: { share: 0.118, timeUsed: 0.167, needed: 0.15, achieved: 0.156 },
    });
  });

  test('$5bn in 2022 is disputed; repetitions without a date are superseded', () => {
    expect(row('kaz-uzb', 'uz-kz-5bn-2021').verdict.state).toBe('disputed');
    expect(row('kaz-uzb', 'uz-kz-10bn-2023-05')).toMatchObject({ standing: 'superseded', lastDay: null });
  });

  test('before the new date was known the promise had not been moved', () => {
    expect(row('kaz-uzb', 'uz-kz-10bn-2021', day('2025-03-14')).moved).toBeNull();
    expect(() => row('kaz-uzb', 'uz-kz-10bn-2025', day('2025-03-14'))).toThrow('no row');
  });
});

test('a sum over two years: no pace and no trend, and the published sum is its figure', () => {
  expect(row('chn-usa', 'usa-chn-phase1-2020')).toMatchObject({
    standing: 'current',
    lastDay: '2021-12-31',
    // 288.8 of 502.4, of which 200 were to be more than before: 1 − 213.6 / 200.
    verdict: { state: 'missed', shareOfIncrease: -0.068 },
    progress: null,
    series: {
      reporter: 'PIIE',
      trend: [],
      latest: { period: { from: '2020-01', to: '2021-12' }, amount: { published: '288.8' } },
    },
  });
});

describe('a sum over several years', () => {
  const goal = target({
    goal: { kind: 'cumulative', amount: trade('502.4'), window: period('2020-01/2021-12'), increase: null },
  });
  const [year, sum] = [figure('PIIE', '2021', '150'), figure('PIIE', '2020-01/2021-12', '288.8')];
  const latest = (...rows: Observation[]) => rowOf(rows, goal).series?.latest.observation ?? null;

  test('shows the newest figure, and of those the one over the longest time', () => {
    expect(latest(year, sum)).toBe(sum.id);
    expect(latest(sum, year)).toBe(sum.id);
    expect(latest(figure('PIIE', '2022', '160'), sum)).toBe('piie-2022');
  });

  test('shows neither an expected one nor one that was superseded', () => {
    const corrected = figure('PIIE', '2020-01/2021-12', '290', { id: 'corrected', supersedes: sum.id });
    expect(latest(sum, corrected)).toBe('corrected');
    expect(latest(figure('PIIE', '2022', '160', { status: 'expected' }))).toBeNull();
  });
});

describe('the lead', () => {
  const latest = (...rows: Observation[]) => rowOf(rows).series?.latest.observation ?? null;

  test('has the newest figure; for the same year the first side, and a side before an outsider', () => {
    expect(latest(figure('UZB', '2024', '4.3'), figure('KAZ', '2025', '5.1'))).toBe('kaz-2025');
    expect(
      latest(figure('press', '2025', '5'), figure('KAZ', '2025', '5.1'), figure('UZB', '2025', '4.97')),
    ).toBe('uzb-2025');
    expect(latest(figure('press', '2025', '5'), figure('KAZ', '2025', '5.1'))).toBe('kaz-2025');
  });

  test('pitfall 12: part of a year is no full year', () => {
    const part = figure('UZB', '2025-01/2025-09', '3.5', { status: 'part-year' });
    expect(latest(part, figure('UZB', '2024', '4.3'))).toBe('uzb-2024');
  });

  test('exports are no answer to a goal for turnover', () => {
    expect(latest(figure('UZB', '2025', '1.5', { flow: { exporter: 'UZB', importer: 'KAZ' } }))).toBeNull();
  });
});

test('without a date nothing can fall due, with a figure or without one', () => {
  const promise = target({ deadline: { kind: 'none' } });
  for (const figures of [[figure('UZB', '2025', '4.97')], []]) {
    expect(rowOf(figures, promise)).toMatchObject({
      lastDay: null,
      verdict: { state: 'no-deadline' },
      progress: null,
    });
  }
});

test('one figure is one point, and no pace where it is the start itself', () => {
  const promise = target({
    baseline: null,
    announcedOn: '2026-03-01',
    deadline: { kind: 'by-year', year: 2030 },
  });
  expect(rowOf([figure('UZB', '2025', '4.97')], promise)).toMatchObject({
    verdict: { state: 'too-early' },
    progress: null,
    series: { trend: [{ end: 2026 }], latest: { amount: { published: '4.97' } } },
  });
});

test('without any figure nothing is shown and nothing judged; taken back is taken back', () => {
  expect(rowOf([])).toMatchObject({ verdict: { state: 'not-judged' }, progress: null, series: null });
  const withdrawn = target({ withdrawn: { on: day('2025-05-01'), source: target().source } });
  expect(rowOf([], withdrawn).verdict.state).toBe('withdrawn');
});

describe('what goes with a verdict', () => {
  const said = (asOf: string, ...rows: readonly Observation[]) =>
    boardTargets(pairRecord({ targets: [target()], observations: rows }), day(asOf))[0]?.verdict;

  test('reached in 2024: two years before 2026', () => {
    expect(said('2027-06-30', figure('UZB', '2024', '10.2'))).toMatchObject({
      state: 'reached',
      period: { to: '2024-12' },
      years: 2,
    });
  });

  test('reached in 2028: two years late', () => {
    const rows = [figure('UZB', '2026', '7'), figure('UZB', '2027', '8'), figure('UZB', '2028', '10.2')];
    expect(said('2029-06-30', ...rows)).toMatchObject({
      state: 'reached-late',
      period: { to: '2028-12' },
      years: 2,
    });
  });

  test('missed with half of the increase from 4 to 10', () => {
    expect(said('2027-06-30', figure('UZB', '2026', '7.0'))).toMatchObject({
      state: 'missed',
      shareOfIncrease: 0.5,
      period: null,
    });
  });

  test('a figure that is more than a year overdue', () => {
    const row = figure('UZB', '2024', '4.3');
    expect(said('2027-06-30', row)).toMatchObject({ state: 'pending', longOverdue: false });
    expect(said('2028-06-30', row)).toMatchObject({ state: 'pending', longOverdue: true });
  });

  test('a sum ends with its window, whatever year was named', () => {
    const window = period('2025-07/2027-06');
    const goal = { kind: 'cumulative', amount: trade('100'), window, increase: null } as const;
    expect(rowOf([], target({ goal })).lastDay).toBe('2027-06-30');
  });

  test('a fall too small to be shown is no −0', () => {
    // 3.9999 of 4.0 in 2024: −0.0001 / 6.
    expect(rowOf([figure('UZB', '2024', '3.9999')]).progress).toMatchObject({ share: 0, achieved: 0 });
  });
});

describe('a goal in euros', () => {
  const promise = target({ goal: { kind: 'level', amount: trade('10 billion EUR') } });
  const dollars = figure('UZB', '2025', '4.97');

  test('is held against figures in euros alone', () => {
    const euros = figure('KAZ', '2024', '4.1 billion EUR');
    expect(rowOf([dollars, euros], promise)).toMatchObject({
      series: { reporter: 'KAZ', latest: { amount: { published: '4.1', currency: 'EUR' } } },
    });
  });

  test('is not judged where there are none', () => {
    expect(rowOf([dollars], promise)).toMatchObject({ verdict: { state: 'not-judged' }, series: null });
  });
});

describe.each(['2016-06-30', '2022-12-31', TODAY, '2031-06-30'].map(day))('the record on %s', (asOf) => {
  const all = () => loaded.records.map((record) => ({ record, rows: boardTargets(record, asOf) }));

  test('every statement that was known is in exactly one row', () => {
    for (const { record, rows } of all()) {
      const posts = goalLedger(knownOn(record, asOf), asOf, 'announced').posts.map(({ post }) => post);
      expect(rows.map(({ id }) => id)).toEqual(posts.map((p) => p.target.id));
      const statements = posts.flatMap((p) => p.statements.map(({ id }) => id));
      expect(statements.toSorted()).toEqual(
        knownOn(record, asOf)
          .targets.map(({ id }) => id)
          .toSorted(),
      );
    }
  });

  test('a row says what all cells of its post say', () => {
    for (const { record, rows } of all()) {
      const { posts } = goalLedger(knownOn(record, asOf), asOf, 'announced');
      expect(rows.map((t) => [t.id, t.verdict.state])).toEqual(
        posts.map((p) => [p.post.target.id, saidBy(p)]),
      );
    }
  });

  test('what the page of the pair tells of is current', () => {
    for (const { record, rows } of all()) {
      const story = pairStory(
        record,
        { target: null, reporter: null, path: 'compound', start: 'announced' },
        asOf,
      );
      const told = story === null ? [] : [story.focus.post, ...(story.focus.now ? [story.focus.now] : [])];
      for (const { target: post } of told) {
        expect(rows.find(({ id }) => id === post.id)).toMatchObject({ standing: 'current' });
      }
      if (story)
        expect(rows.find(({ id }) => id === story.focus.post.target.id)).toMatchObject(leadOf(story));
    }
  });

  test('a promise that was moved names a row of the same pair', () => {
    for (const { rows } of all()) {
      const ids = rows.map(({ id }) => id);
      expect(rows.flatMap(({ moved }) => (moved === null || ids.includes(moved.to) ? [] : [moved]))).toEqual(
        [],
      );
    }
  });
});

/** In the ledger's own words, so that a mistake in the board's cannot hide. */
function saidBy({ headline, judgement, post, standing }: JudgedPost): string {
  if (judgement.kind === 'cumulative') return judgement.state.state;
  if (headline.kind === 'agreed') return headline.state.state;
  if (headline.kind !== 'no-figures') return headline.kind;
  if (standing.kind === 'withdrawn') return 'withdrawn';
  return post.year === null ? 'no-deadline' : 'not-judged';
}

function leadOf({ lead }: NonNullable<ReturnType<typeof pairStory>>) {
  return lead?.latest
    ? { series: { reporter: lead.reporter, latest: { observation: lead.latest.observation.id } } }
    : {};
}
