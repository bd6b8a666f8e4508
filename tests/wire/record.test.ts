import { describe, expect, test } from 'vitest';
import { RecordError, type RecordFault } from '#src/wire/record-error.ts';
import { parsePairFile, parsePublishers, parseRecordInfo } from '#src/wire/record.ts';
import { infoFile, pairFile, publishersFile } from './small-record.ts';

type PairFile = ReturnType<typeof pairFile>;

/** The faults of the small record after `change`, without the file. */
function faultsAfter(change: (file: any) => void): readonly RecordFault[] {
  const file: PairFile = pairFile();
  change(file);
  return faultsOf(() => parsePairFile(file));
}

function faultsOf(parse: () => unknown): readonly RecordFault[] {
  try {
    parse();
    return [];
  } catch (error) {
    if (error instanceof RecordError) return error.faults;
    throw error;
  }
}

describe(parsePairFile, () => {
  test('what is left out is null, and what may be derived is false', () => {
    const record = parsePairFile(pairFile());
    const [first, second, third] = record.targets;
    expect(second).toMatchObject({ announcedOn: null, baseline: null, note: null, words: { quote: null } });
    expect(second?.source).toEqual({
      publisher: 'kun-uz',
      url: 'http://kun.uz/en/2',
      publishedOn: null,
      citing: null,
    });
    expect(first?.baseline?.derived).toBe(true);
    expect(first?.link).toBeNull();
    expect(third?.goal).toMatchObject({ kind: 'cumulative', increase: { published: '1' } });
    expect(record.observations[1]).toMatchObject({
      growth: null,
      share: null,
      supersedes: null,
      sameFactAs: null,
    });
  });

  test('amounts know what they measure', () => {
    const record = parsePairFile(pairFile());
    expect(record.observations[0]?.amount).toEqual({
      published: '4.97',
      scale: 'billion',
      currency: 'USD',
      qualifier: 'exactly',
      measure: 'trade',
    });
    expect(record.claims[0]?.statements[0]?.amount.measure).toBe('claimed');
  });

  test('periods and dates are read', () => {
    const record = parsePairFile(pairFile());
    expect(record.observations[3]?.period).toEqual({ from: '2026-01', to: '2026-09' });
    expect(record.events[0]?.date).toBe('2024-04');
  });

  test.each<[path: string, row: string | null, message: RegExp, change: (file: any) => void]>([
    ['pair', null, /pair/, (f) => (f.pair = 'KAZ-UZB')],
    ['sides.first', null, /country code/, (f) => (f.sides.first = 'uz')],
    ['targets', null, /missing/, (f) => delete f.targets],
    ['targets[0].id', 'Bad Id', /not an id/, (f) => (f.targets[0].id = 'Bad Id')],
    [
      'targets[0].announcedOn',
      'uz-kz-10bn-2021',
      /calendar/,
      (f) => (f.targets[0].announcedOn = '2030-02-30'),
    ],
    ['targets[0].announcedOn', 'uz-kz-10bn-2021', /null/, (f) => (f.targets[0].announcedOn = null)],
    ['targets[0].speaker.ru', 'uz-kz-10bn-2021', /missing/, (f) => delete f.targets[0].speaker.ru],
    ['targets[0].speaker.en', 'uz-kz-10bn-2021', /empty/, (f) => (f.targets[0].speaker.en = '')],
    ['targets[0].speaker.en', 'uz-kz-10bn-2021', /spaces/, (f) => (f.targets[0].speaker.en = 'A ')],
    ['targets[0].speaker.en', 'uz-kz-10bn-2021', /control/, (f) => (f.targets[0].speaker.en = 'a\u000bb')],
    ['targets[0].speaker.en', 'uz-kz-10bn-2021', /control/, (f) => (f.targets[0].speaker.en = 'a\u202eb')],
    ['targets[0].speaker.en', 'uz-kz-10bn-2021', /half a char/, (f) => (f.targets[0].speaker.en = 'a\ud800')],
    [
      'targets[0].words.quote.lang',
      'uz-kz-10bn-2021',
      /language/,
      (f) => (f.targets[0].words.quote.lang = '?'),
    ],
    ['targets[0].strength', 'uz-kz-10bn-2021', /treaty/, (f) => (f.targets[0].strength = 'strong')],
    ['targets[0].goal.kind', 'uz-kz-10bn-2021', /level/, (f) => (f.targets[0].goal.kind = 'growth')],
    [
      'targets[0].goal.amount',
      'uz-kz-10bn-2021',
      /"10bn" is not an amount/,
      (f) => (f.targets[0].goal.amount = '10bn'),
    ],
    [
      'targets[0].goal.amount',
      'uz-kz-10bn-2021',
      /zero/,
      (f) => (f.targets[0].goal.amount = '0.0 billion USD'),
    ],
    ['targets[0].goal.factor', 'uz-kz-10bn-2021', /no such key/, (f) => (f.targets[0].goal.factor = 2)],
    ['targets[1].goal.factor', 'uz-kz-double-2022', /number/, (f) => (f.targets[1].goal.factor = '2')],
    ['targets[1].goal.factor', 'uz-kz-double-2022', /factor/, (f) => (f.targets[1].goal.factor = Infinity)],
    ['targets[1].goal.derived', 'uz-kz-double-2022', /true/, (f) => (f.targets[1].goal.derived = false)],
    [
      'targets[2].goal.window',
      'uz-kz-sum-2023',
      /ends before/,
      (f) => (f.targets[2].goal.window = '2025-12/2024-01'),
    ],
    [
      'targets[2].quantity.flow',
      'uz-kz-sum-2023',
      /turnover/,
      (f) => (f.targets[2].quantity.flow = 'exports'),
    ],
    [
      'targets[2].quantity.flow.exporter',
      'uz-kz-sum-2023',
      /country code/,
      (f) => (f.targets[2].quantity.flow.exporter = 'Kazakhstan'),
    ],
    [
      'targets[0].deadline.reading.year',
      'uz-kz-10bn-2021',
      /whole/,
      (f) => (f.targets[0].deadline.reading.year = 2026.5),
    ],
    ['targets[1].link.kind', 'uz-kz-double-2022', /restates/, (f) => (f.targets[1].link.kind = 'follows')],
    [
      'targets[0].source.url',
      'uz-kz-10bn-2021',
      /https/,
      (f) => (f.targets[0].source.url = 'javascript:alert(1)'),
    ],
    [
      'targets[0].source.url',
      'uz-kz-10bn-2021',
      /password/,
      (f) => (f.targets[0].source.url = 'https://a:b@kun.uz/'),
    ],
    [
      'targets[0].source.url',
      'uz-kz-10bn-2021',
      /web address/,
      (f) => (f.targets[0].source.url = 'https://'),
    ],
    [
      'observations[0].period',
      'kaz-uzb-2025-turnover',
      /period/,
      (f) => (f.observations[0].period = '2025-13/2026-01'),
    ],
    [
      'observations[0].period',
      'kaz-uzb-2025-turnover',
      /period/,
      (f) => (f.observations[0].period = 'FY2025'),
    ],
    [
      'observations[0].amount',
      'kaz-uzb-2025-turnover',
      /expected string/,
      (f) => (f.observations[0].amount = 4.97),
    ],
    [
      'observations[0].amount',
      'kaz-uzb-2025-turnover',
      /amount/,
      (f) => (f.observations[0].amount = 'NaN billion USD'),
    ],
    [
      'observations[0].reporter',
      'kaz-uzb-2025-turnover',
      /reporter/,
      (f) => (f.observations[0].reporter = 'IMF?'),
    ],
    [
      'observations[0].growth',
      'kaz-uzb-2025-turnover',
      /number in text/,
      (f) => (f.observations[0].growth = '11,4'),
    ],
    [
      'observations[0].Status',
      'kaz-uzb-2025-turnover',
      /no such key/,
      (f) => (f.observations[0].Status = 'final'),
    ],
    [
      'claims[0].statements[0].amount',
      'deals-2025',
      /missing/,
      (f) => delete f.claims[0].statements[0].amount,
    ],
    ['events[0].short.en', 'khiva-2024', /60 characters/, (f) => (f.events[0].short.en = 'x'.repeat(61))],
    ['events[0].kind', 'khiva-2024', /summit/, (f) => (f.events[0].kind = 'party')],
  ])('%s in %s: %s', (path, row, message, change) => {
    const faults = faultsAfter(change);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ path, row });
    expect(faults[0]?.message).toMatch(message);
  });

  test('every fault is told, not the first', () => {
    const faults = faultsAfter((f) => {
      f.targets[0].reading = 'sure';
      f.observations[2].amount = 'much';
      f.events[0].extra = 1;
    });
    expect(faults.map((fault) => fault.path)).toEqual([
      'targets[0].reading',
      'observations[2].amount',
      'events[0].extra',
    ]);
  });

  test.each([[null], [[]], ['x'], [42], [undefined]])('%j is not a pair', (json) => {
    const [fault] = faultsOf(() => parsePairFile(json, 'pairs/x.json'));
    expect(fault).toMatchObject({ file: 'pairs/x.json', row: null });
  });

  test('a key that reaches for the prototype is refused and changes nothing', () => {
    const json = JSON.parse('{"__proto__":{"polluted":1}}') as unknown;
    const paths = faultsOf(() => parsePairFile(json)).map((fault) => fault.path);
    expect(paths).toContain('__proto__');
    expect('polluted' in {}).toBe(false);
  });

  test('the error reads as lines of file, row, rule and message', () => {
    expect(() => parsePairFile({ ...pairFile(), pair: 'x' }, 'pairs/kaz-uzb.json')).toThrow(
      'pairs/kaz-uzb.json · - · format · pair: "x" is not a pair (two codes in lower case such as "kaz-uzb")',
    );
  });
});

describe(parsePublishers, () => {
  test('a publisher knows its id', () => {
    expect(parsePublishers(publishersFile()).get('kun-uz')).toEqual({
      id: 'kun-uz',
      name: 'Kun.uz',
      kind: 'press',
      country: 'UZB',
      language: 'en',
      licence: null,
    });
  });

  test('an unknown country must be written as null', () => {
    const { country: _, ...rest } = publishersFile()['kun-uz'];
    const [fault] = faultsOf(() => parsePublishers({ 'kun-uz': rest }));
    expect(fault).toMatchObject({ path: 'kun-uz.country', rule: 'missing' });
  });

  test('an unknown key is refused', () => {
    const [fault] = faultsOf(() =>
      parsePublishers({ 'kun-uz': { ...publishersFile()['kun-uz'], lang: 'en' } }),
    );
    expect(fault).toMatchObject({ path: 'kun-uz.lang', rule: 'unknown key' });
  });
});

describe(parseRecordInfo, () => {
  test('reads the vintage', () => {
    expect(parseRecordInfo(infoFile())).toEqual({ vintage: '2026-11-24.1', previousVintage: null });
  });

  test.each(['2026-11-24', '2026-11-24.0', '2026-02-30.1', '24.11.2026'])('%s is no vintage', (vintage) => {
    const [fault] = faultsOf(() => parseRecordInfo({ ...infoFile(), vintage }));
    expect(fault).toMatchObject({ path: 'vintage' });
  });
});
