import { describe, expect, test } from 'vitest';
import { recordFaults } from '#src/analysis/record-faults.ts';
import type { Fault } from '#src/analysis/record-faults/fault.ts';
import { parsePairFile, parsePublishers } from '#src/wire/record.ts';
import { pairFile, publishersFile } from '#tests/wire/small-record.ts';

// The small record has no fault; each case breaks one thing in it.

const publishers = parsePublishers(publishersFile());

function faultsAfter(change: (file: any) => void, name = 'pairs/kaz-uzb.json'): readonly Fault[] {
  const file = pairFile();
  change(file);
  return recordFaults([{ file: name, record: parsePairFile(file) }], publishers);
}

/** Says that `change` breaks exactly one rule, in this row. */
function expectFault(change: (file: any) => void, row: string | null, rule: string, message: RegExp) {
  const faults = faultsAfter(change);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatchObject({ file: 'pairs/kaz-uzb.json', row, rule });
  expect(faults[0]?.message).toMatch(message);
}

const [LEVEL, DOUBLE, SUM] = ['uz-kz-10bn-2021', 'uz-kz-double-2022', 'uz-kz-sum-2023'];
const [TURNOVER, EXPORTS, IMPORTS, NINE, AGAIN] = [0, 1, 2, 3, 4];

describe(recordFaults, () => {
  test('the small record has none', () => {
    expect(faultsAfter(() => {})).toEqual([]);
  });

  test('faults name the file they are in', () => {
    const record = parsePairFile(pairFile());
    const faults = recordFaults([{ file: 'kaz-uzb.json', record }], new Map());
    expect(new Set(faults.map((fault) => fault.file))).toEqual(new Set(['kaz-uzb.json']));
  });
});

describe('names', () => {
  test('an unknown publisher, wherever it is named', () => {
    const unknown = { publisher: 'nobody', url: 'https://example.org' };
    const rule = ['publisher', /nobody/] as const;
    expectFault((f) => (f.targets[0].source = unknown), LEVEL!, ...rule);
    expectFault((f) => (f.observations[0].source = unknown), 'kaz-uzb-2025-turnover', ...rule);
    expectFault((f) => (f.claims[0].statements[0].source = unknown), 'deals-2025', ...rule);
    expectFault((f) => (f.events[0].source = unknown), 'khiva-2024', ...rule);
  });

  test('one id for two rows of any kind', () => {
    expectFault((f) => (f.events[0].id = LEVEL), LEVEL!, 'id', /used twice/);
  });

  test('one id in two files', () => {
    const first = { file: 'pairs/kaz-uzb.json', record: parsePairFile(pairFile()) };
    const other = { ...pairFile(), pair: 'kaz-uzb', targets: [], observations: [], claims: [] };
    const faults = recordFaults(
      [first, { file: 'b/kaz-uzb.json', record: parsePairFile(other) }],
      publishers,
    );
    expect(faults).toMatchObject([
      { file: 'b/kaz-uzb.json', row: 'khiva-2024', message: /first in pairs\/kaz-uzb/ },
    ]);
  });

  test('a file named after another pair', () => {
    expect(faultsAfter(() => {}, 'pairs/kaz-kgz.json')).toMatchObject([
      { row: null, rule: 'file', message: /kaz-uzb\.json/ },
    ]);
  });
});

describe('parties', () => {
  test('codes out of order', () => {
    const faults = faultsAfter((f) => (f.pair = 'uzb-kaz'), 'pairs/uzb-kaz.json');
    expect(faults).toMatchObject([{ row: null, rule: 'pair', message: /must be written kaz-uzb/ }]);
  });

  test('one country twice', () => {
    const faults = faultsAfter((f) => (f.pair = 'uzb-uzb'), 'pairs/uzb-uzb.json');
    expect(faults).toContainEqual(
      expect.objectContaining({ rule: 'pair', message: 'pair uzb-uzb names one country twice' }),
    );
  });

  test('a side from another pair, and one side twice', () => {
    expectFault((f) => (f.sides.second = 'KGZ'), null, 'sides', /UZB and KGZ/);
    expectFault((f) => (f.sides.second = 'UZB'), null, 'sides', /UZB and UZB/);
  });

  test('a third country reports', () => {
    expectFault((f) => (f.observations[NINE!].reporter = 'KGZ'), 'kaz-uzb-2026-9m', 'reporter', /KGZ/);
  });

  test.each(['press', 'PIIE', 'KAZ', 'UZB'])('%s may report', (reporter) => {
    expect(faultsAfter((f) => (f.observations[NINE!].reporter = reporter))).toEqual([]);
  });

  test('a flow that leaves the pair, or stays in one country', () => {
    const flow = (exporter: string) => ({ exporter, importer: 'KAZ' });
    expectFault((f) => (f.targets[0].quantity.flow = flow('KGZ')), LEVEL!, 'flow', /between KAZ and UZB/);
    expectFault(
      (f) => (f.observations[NINE!].flow = flow('KAZ')),
      'kaz-uzb-2026-9m',
      'flow',
      /between KAZ and UZB/,
    );
  });

  test("a share of a third country's trade", () => {
    expectFault((f) => (f.observations[0].share.of = 'RUS'), 'kaz-uzb-2025-turnover', 'share', /KAZ or UZB/);
  });
});

describe('links', () => {
  test('to no target', () => {
    expectFault((f) => (f.targets[1].link.target = 'gone'), DOUBLE!, 'link', /gone, which is no target/);
  });

  test('to a later target', () => {
    expectFault(
      (f) => (f.targets[0].link = { kind: 'restates', target: SUM }),
      LEVEL!,
      'link',
      /turn the link round/,
    );
  });

  test('to a target of the same month, known only by its month, is no fault', () => {
    expect(
      faultsAfter((f) => {
        f.targets[0].announcedOn = '2023-05';
        f.targets[0].deadline.reading = { kind: 'by-year', year: 2026 };
        f.targets[2].announcedOn = '2023-05-31';
        f.targets[0].link = { kind: 'restates', target: SUM };
      }),
    ).toEqual([]);
  });

  test('in a circle, told once', () => {
    expectFault(
      (f) => {
        f.targets[0].link = { kind: 'restates', target: DOUBLE };
        f.targets[1].link.kind = 'replaces';
      },
      LEVEL!,
      'link',
      /circle: uz-kz-10bn-2021 → uz-kz-double-2022 → uz-kz-10bn-2021/,
    );
  });

  test('into a circle that it is no part of ends', () => {
    const faults = faultsAfter((f) => {
      f.targets[0].link = { kind: 'restates', target: DOUBLE };
      f.targets[1].link.kind = 'replaces';
      f.targets[2].link = { kind: 'replaces', target: DOUBLE };
    });
    expect(faults.map((fault) => fault.row)).toEqual([LEVEL]);
  });

  test('that re-dates to the same year', () => {
    const link = { kind: 're-dates', target: LEVEL };
    expectFault(
      (f) => {
        f.targets[1].link = link;
        f.targets[1].deadline.reading = { kind: 'by-year', year: 2026 };
      },
      DOUBLE!,
      'link',
      /both name 2026/,
    );
    // From 2026 to no date at all is a change.
    expect(faultsAfter((f) => (f.targets[1].link = link))).toEqual([]);
  });

  test('that raises from 10 to 8, or lowers from 10 to 12', () => {
    expectFault((f) => (f.targets[1].link.kind = 'raises'), DOUBLE!, 'link', /from 10 billion to 8 billion/);
    expectFault(
      (f) => (f.targets[1].goal.amount = '12 billion USD'),
      DOUBLE!,
      'link',
      /from 10 billion to 12 billion/,
    );
    expectFault((f) => (f.targets[1].goal.amount = '10 billion USD'), DOUBLE!, 'link', /lowers/);
  });

  test.each(['below 10 billion USD', '12 billion EUR'])(
    'that lowers from 10 to %s is not judged',
    (amount) => {
      expect(faultsAfter((f) => (f.targets[1].goal.amount = amount))).toEqual([]);
    },
  );
});

describe('deadlines', () => {
  test('before the announcement', () => {
    expectFault(
      (f) => (f.targets[0].deadline.reading = { kind: 'by-year', year: 2020 }),
      LEVEL!,
      'deadline',
      /due in 2020/,
    );
  });

  test('in the year of the announcement is no fault', () => {
    expect(faultsAfter((f) => (f.targets[0].deadline.reading = { kind: 'by-year', year: 2021 }))).toEqual([]);
  });

  test('five years from 2021 end in 2026, not 2027', () => {
    expectFault((f) => (f.targets[0].deadline.reading.year = 2027), LEVEL!, 'deadline', /end in 2026.*2027/);
  });

  test('are not judged when nobody knows the day of the announcement', () => {
    expect(
      faultsAfter((f) => {
        delete f.targets[0].announcedOn;
        f.targets[0].deadline.reading.year = 2027;
      }),
    ).toEqual([]);
  });

  test('of a sum must be the end of its window', () => {
    expectFault((f) => (f.targets[2].goal.window = '2024-01/2026-12'), SUM!, 'deadline', /must end in 2025/);
  });

  test('a baseline over two years', () => {
    expectFault(
      (f) => (f.targets[0].baseline.period = '2020-01/2021-12'),
      LEVEL!,
      'baseline',
      /longer than a year/,
    );
  });
});

describe('figures', () => {
  test.each([
    ['part-year', '2025', /not part of a year/],
    ['part-year', '2024-04/2025-03', /not part of a year/],
    ['final', '2025-01/2025-09', /only part of a year/],
    ['preliminary', '2025-01/2025-09', /only part of a year/],
  ])('%s for %s', (status, period, message) => {
    const change = (f: any) => Object.assign(f.observations[TURNOVER!], { status, period, scope: 'energy' });
    expectFault(change, 'kaz-uzb-2025-turnover', 'status', message);
  });

  test.each([
    ['final', '2024-01/2025-12'],
    ['expected', '2025-01/2025-09'],
    ['expected', '2025'],
    ['final', '2024-04/2025-03'],
  ])('%s for %s is no fault', (status, period) => {
    expect(
      faultsAfter((f) => Object.assign(f.observations[TURNOVER!], { status, period, scope: 'energy' })),
    ).toEqual([]);
  });

  test('published before its period began', () => {
    const early = (status: string) => (f: any) => {
      f.observations[NINE!].source = { publisher: 'kun-uz', url: 'https://kun.uz/3', publishedOn: '2025' };
      f.observations[NINE!].status = status;
    };
    expectFault(early('part-year'), 'kaz-uzb-2026-9m', 'publication', /published 2025, before/);
    expect(faultsAfter(early('expected'))).toEqual([]);
  });

  test('names a row that is not there, or itself', () => {
    const row = 'kaz-uzb-2026-9m-again';
    expectFault((f) => (f.observations[AGAIN!].sameFactAs = 'gone'), row, 'sameFactAs', /gone/);
    expectFault((f) => (f.observations[AGAIN!].supersedes = 'gone'), row, 'supersedes', /gone/);
    expectFault((f) => (f.observations[AGAIN!].supersedes = row), row, 'supersedes', /itself/);
  });

  test('supersedes a row published later', () => {
    expectFault(
      (f) => (f.observations[AGAIN!].source.publishedOn = '2026-10-19'),
      'kaz-uzb-2026-9m-again',
      'supersedes',
      /published later \(2026-10-20\)/,
    );
  });

  test('says the same twice from one page', () => {
    const twice = (change: object) => (f: any) =>
      f.observations.push({ ...f.observations[TURNOVER!], id: 'second', ...change });
    expectFault(twice({}), 'second', 'duplicate', /same as kaz-uzb-2025-turnover/);
    expect(faultsAfter(twice({ amount: 'about 4.97 billion USD' }))).toEqual([]);
    expect(faultsAfter(twice({ source: { publisher: 'kun-uz', url: 'https://kun.uz/other' } }))).toEqual([]);
  });
});

describe('sums', () => {
  // Exports 1.5 are [1.45, 1.55) and imports "about 3.5" [3.4, 3.6): together [4.85, 5.15).
  // A turnover of 5.2 may be any of [5.1, 5.3): rounded either way, or cut off.
  test.each(['4.97', '4.8501', '5.1', '5', '5.2'])('1.5 and about 3.5 can be %s', (amount) => {
    expect(faultsAfter((f) => (f.observations[TURNOVER!].amount = `${amount} billion USD`))).toEqual([]);
  });

  test.each(['4.7', '5.3', '5.2000'])('1.5 and about 3.5 cannot be %s', (amount) => {
    const change = (f: any) => (f.observations[TURNOVER!].amount = `${amount} billion USD`);
    expectFault(change, 'kaz-uzb-2025-turnover', 'sum', /do not add up to/);
  });

  test.each<[string, (f: any) => void]>([
    ['another scope', (f) => (f.observations[EXPORTS!].scope = 'goods')],
    ['another reporter', (f) => (f.observations[EXPORTS!].reporter = 'KAZ')],
    [
      'another publisher',
      (f) => (f.observations[EXPORTS!].source = { publisher: 'idle', url: 'https://idle.org' }),
    ],
    ['another currency', (f) => (f.observations[EXPORTS!].amount = '9 billion EUR')],
    ['only a bound', (f) => (f.observations[IMPORTS!].amount = 'above 3 billion USD')],
    ['only expected', (f) => (f.observations[IMPORTS!].status = 'expected')],
  ])('with %s there is nothing to add', (_, change) => {
    expect(
      faultsAfter((f) => {
        f.observations[TURNOVER!].amount = '9 billion USD';
        change(f);
      }),
    ).toEqual([]);
  });

  // 862.182 + 455.702 million are 1.317884 billion, which rounds to 1.318.
  test.each([
    ['1.318', 0],
    ['1.317', 0],
    ['1.316', 1],
    ['1.320', 1],
  ])('%s billion, rounded or cut off: %i faults', (amount, count) => {
    const faults = faultsAfter((f) => {
      f.observations[TURNOVER!].amount = `${amount} billion USD`;
      f.observations[EXPORTS!].amount = '862.182 million USD';
      f.observations[IMPORTS!].amount = '455.702 million USD';
    });
    expect(faults).toHaveLength(count);
  });

  test('a superseded row is not added', () => {
    expect(
      faultsAfter((f) => {
        const corrected = {
          ...f.observations[EXPORTS!],
          id: 'corrected',
          supersedes: f.observations[EXPORTS!].id,
        };
        f.observations[EXPORTS!].amount = '9 billion USD';
        f.observations.push(corrected);
      }),
    ).toEqual([]);
  });
});
