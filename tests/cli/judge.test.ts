import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { judge } from '#src/cli/judge.ts';
import type { JudgementJson } from '#src/cli/judgement-json.ts';
import { day } from '#src/domain/day.ts';
import { infoFile, pairFile, pricesFile, publishersFile } from '#tests/wire/small-record.ts';

const SEED = ['--target', 'uz-kz-10bn-2021'];

async function run(...args: readonly string[]) {
  const [said, complained]: [string[], string[]] = [[], []];
  const code = await judge(
    args,
    { log: (line) => void said.push(line), error: (line) => void complained.push(line) },
    day('2026-11-24'),
  );
  return { code, said: said.join('\n'), complained: complained.join('\n') };
}

async function judged(...args: readonly string[]) {
  const { code, said } = await run(...args, '--json');
  expect(code).toBe(0);
  const read = JSON.parse(said) as JudgementJson;
  if (!('cells' in read)) throw new Error('expected a yearly goal');
  return read;
}

/** What one side's figure of one year says on one path. */
function year(
  judgement: Awaited<ReturnType<typeof judged>>,
  reporter: string,
  of: string,
  path = 'compound',
) {
  const cell = judgement.cells.find((c) => c.reporter === reporter && c.path === path);
  const found = cell?.years.find((y) => y.period === of);
  if (found === undefined) throw new Error(`no figure of ${reporter} for ${of}`);
  return found;
}

describe("the record's own seed: $10bn by 6 December 2026, from 4.0 in 2021", () => {
  test('the Uzbek side in 2022: 4.6, at 0.746 of the pace and half of the scheduled increase', async () => {
    expect(year(await judged(...SEED), 'UZB', '2022')).toMatchObject({
      value: 4.6e9,
      state: 'too-slow',
      numbers: { pace: expect.closeTo(0.746, 3), shareOfScheduledIncrease: expect.closeTo(0.5, 3) },
    });
  });

  test('the Kazakh side in 2022: 5.0, at 1.243 of the pace and 0.833 of the scheduled increase', async () => {
    const judgement = await judged(...SEED);
    expect(year(judgement, 'KAZ', '2022')).toMatchObject({
      value: 5e9,
      state: 'on-track',
      numbers: { pace: expect.closeTo(1.243, 3), shareOfScheduledIncrease: expect.closeTo(0.833, 3) },
    });
    expect(year(judgement, 'KAZ', '2022', 'straight')).toMatchObject({ state: 'too-slow' });
  });

  test('the Uzbek side in 2025: 4.97, at 0.277 of the pace, 0.202 of the scheduled and 16.2 % of the whole increase', async () => {
    expect(year(await judged(...SEED), 'UZB', '2025')).toMatchObject({
      value: 4.97e9,
      state: 'far-behind',
      numbers: {
        pace: expect.closeTo(0.277, 3),
        shareOfScheduledIncrease: expect.closeTo(0.202, 3),
        shareOfLevel: 0.497,
        shareOfIncrease: expect.closeTo(0.162, 3),
        timeUsed: 0.8,
        requiredGrowthAtStart: expect.closeTo(0.201, 3),
        requiredPerYear: 5.03e9,
      },
    });
  });

  test('it was moved to 2030, which is weaker: 10.7 % a year instead of 20.1 %', async () => {
    expect((await judged(...SEED)).now).toEqual({
      target: 'uz-kz-10bn-2025',
      year: 2030,
      change: 'weaker',
      growthBefore: expect.closeTo(0.201, 3),
      growthAfter: expect.closeTo(0.107, 3),
      // (10 / 4.97)^(1/5) − 1 = 15.0 %; (10 / 4.3)^(1/6) − 1 = 15.1 %
      neededFromNow: [
        { reporter: 'UZB', from: '2025', growth: expect.closeTo(0.15, 3) },
        { reporter: 'KAZ', from: '2024', growth: expect.closeTo(0.151, 3) },
      ],
    });
  });

  test('by 2030, 15.0 % a year are required from 2025', async () => {
    const judgement = await judged('--target', 'uz-kz-10bn-2025');
    expect(year(judgement, 'UZB', '2025').numbers.requiredGrowthFromNow).toBeCloseTo(0.15, 3);
  });

  test('in spring 2023 the verdict depended on the side and on the path', async () => {
    expect((await judged(...SEED, '--as-of', '2023-03-31')).headline).toEqual({
      kind: 'depends',
      best: { state: 'on-track' },
      worst: { state: 'far-behind' },
      on: ['side', 'path'],
    });
  });

  test('pitfall 8: on 7 December 2026 it is pending, on the 6th it is not', async () => {
    expect((await judged(...SEED, '--as-of', '2026-12-07')).headline).toMatchObject({ state: 'pending' });
    expect((await judged(...SEED, '--as-of', '2026-12-06')).headline).toMatchObject({
      state: 'will-be-missed',
    });
  });

  test('without a date it is judged today', async () => {
    expect((await judged(...SEED)).asOf).toBe('2026-11-24');
  });
});

test('without --json it is a table to read', async () => {
  const { code, said } = await run(...SEED);
  expect(code).toBe(0);
  expect(said).toContain('Goal: 10 billion USD in a year, by 2026-12-06');
  expect(said).toMatch(
    /^UZB +compound +4 billion \(2021\) +4\.97 billion USD \(2025\) +49\.7 % +16\.2 % +0\.277 +will-be-missed$/m,
  );
});

describe('what cannot be answered', () => {
  test('a target nobody made: named, with the three nearest', async () => {
    expect(await run('--target', 'uz-kz-10bn-201')).toEqual({
      code: 1,
      said: '',
      complained:
        'No target is called uz-kz-10bn-201. The nearest are uz-kz-10bn-2021, uz-kz-10bn-2022, uz-kz-10bn-2025.',
    });
  });

  test('a target not yet announced on that day', async () => {
    expect(await run(...SEED, '--as-of', '2021-12-05')).toEqual({
      code: 1,
      said: '',
      complained:
        'uz-kz-10bn-2021 was announced on 2021-12-06, after 2021-12-05: name a later day with --as-of.',
    });
    expect((await run(...SEED, '--as-of', '2021-12-06')).code).toBe(0);
  });

  test.each([
    [
      'a date that is none',
      [...SEED, '--as-of', '2026-02-30'],
      'Not a date: 2026-02-30. Write --as-of as YYYY-MM-DD.',
    ],
    ['half a date', [...SEED, '--as-of', '2026'], 'Not a date: 2026.'],
    ['an unknown flag', [...SEED, '--xml'], "Unknown option '--xml'"],
    ['a flag without its value', ['--target'], "'--target <value>' argument missing"],
    ['a word too many', [...SEED, 'please'], "Unexpected argument 'please'"],
    ['nothing', [], 'No target given.'],
  ])('%s is answered with a sentence and the usage', async (_, args, sentence) => {
    const { code, said, complained } = await run(...args);
    expect(code).toBe(2);
    expect(said).toBe('');
    expect(complained).toContain(sentence);
    expect(complained).toContain('Usage: npm run judge -- --target ID');
  });
});

describe('another record', () => {
  test('is read with --record, and a fault in it is told instead of a judgement', async () => {
    const root = await mkdtemp(join(tmpdir(), 'judge-'));
    const write = (pair: unknown) => writeFile(join(root, 'pairs/kaz-uzb.json'), JSON.stringify(pair));
    await mkdir(join(root, 'pairs'));
    await writeFile(join(root, 'record.json'), JSON.stringify(infoFile()));
    await writeFile(join(root, 'publishers.json'), JSON.stringify(publishersFile()));
    await mkdir(join(root, 'prices'));
    await writeFile(join(root, 'prices/us-cpi.json'), JSON.stringify(pricesFile()));

    await write(pairFile());
    const { code, said } = await run('--target', 'uz-kz-sum-2023', '--record', root, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(said)).toMatchObject({ kind: 'cumulative', goal: { amount: 'above 3 billion USD' } });

    const broken = pairFile();
    broken.targets[0]!.announcedOn = 'yesterday';
    await write(broken);
    const { code: refused, complained } = await run(...SEED, '--record', root);
    expect(refused).toBe(1);
    expect(complained).toContain('pairs/kaz-uzb.json · uz-kz-10bn-2021 · format · targets[0].announcedOn');
    expect(complained).toContain('mend them first (npm run data -- check)');
    await rm(root, { recursive: true });
  });

  test('that is not there is named', async () => {
    const { code, complained } = await run(...SEED, '--record', 'nowhere');
    expect(code).toBe(1);
    expect(complained).toContain('pairs · - · missing · no pair files');
  });
});

test('as a command it prints JSON and nothing else, and leaves with the code', async () => {
  const command = (...args: string[]) =>
    promisify(execFile)(process.execPath, ['--import', 'tsx', 'src/cli/judge.ts', ...args]);
  const { stdout, stderr } = await command(...SEED, '--as-of', '2026-11-24', '--json');
  expect(JSON.parse(stdout)).toMatchObject({ target: 'uz-kz-10bn-2021', pair: 'kaz-uzb' });
  expect(stderr).toBe('');
  await expect(command('--target', 'unknown')).rejects.toMatchObject({ code: 1 });
}, 30_000);

describe('what stands beside the verdict, with --json', () => {
  test('months, mirror, implied figures, real terms, the past, base rates and the working of every cell', async () => {
    const told = await judged(...SEED, '--as-of', '2026-11-24');
    // "4.97, +11.4 %" implies 4.455 to 4.468 for 2024, of which "about 4.2" is stored.
    expect(told.implied).toContainEqual({
      rule: 'growth',
      observation: 'kaz-uzb-2025-turnover-uzb',
      against: { observation: 'kaz-uzb-2024-turnover-uzb', amount: 'about 4.2 billion USD' },
      period: '2024',
      interval: [expect.closeTo(4.4549e9, -5), expect.closeTo(4.4679e9, -5)],
    });
    // 4.97 · 270.970 / 321.943
    expect(told.realTerms).toMatchObject([{ base: 2021, latest: expect.closeTo(4.1831e9, -5) }]);
    expect(told.happenedBefore).toMatchObject({
      years: 1,
      own: { atLeast: 0, fastest: { growth: 0.5, to: 2018 } },
    });
    expect(told.mirror?.find((p: { period: string }) => p.period === '2022')).toMatchObject({
      compared: [
        { exporter: 'KAZ', sign: 'wrong-sign' },
        { exporter: 'UZB', sign: 'suggests-wrong-sign' },
      ],
    });
    expect(told.partYear).toMatchObject([{ reporter: 'KAZ', trailingTwelveMonths: { why: 'bound' } }]);
    expect(told.working).toHaveLength(told.cells.length);
    expect(told.baseRates?.due).toBeGreaterThan(40);
  });
});
