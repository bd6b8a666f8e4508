import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { data } from '#src/cli/data.ts';
import { infoFile, pairFile, pricesFile, publishersFile } from '#tests/wire/small-record.ts';

let root: string;
const [DATA, OUT] = ['record', 'out'];

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'record-'));
  await put('record.json', infoFile());
  await put('publishers.json', publishersFile());
  await put('prices/us-cpi.json', pricesFile());
  await put('pairs/kaz-uzb.json', pairFile());
});

afterEach(async () => {
  await rm(root, { recursive: true });
});

async function put(file: string, content: unknown): Promise<void> {
  for (const folder of ['pairs', 'prices']) await mkdir(join(root, DATA!, folder), { recursive: true });
  await writeFile(join(root, DATA!, file), typeof content === 'string' ? content : JSON.stringify(content));
}

async function run(...args: string[]) {
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  const code = await data([...args, '--record', join(root, DATA!), '--out', join(root, OUT!)], {
    log: say,
    error: say,
  });
  return { code, said: said.join('\n') };
}

describe('check', () => {
  test('one line when there is nothing to say', async () => {
    const pair = pairFile();
    delete (pair.observations[0] as { growth?: string }).growth;
    await put('pairs/kaz-uzb.json', pair);
    expect(await run('check')).toEqual({ code: 0, said: '1 pair, 3 targets, 5 observations: no faults' });
  });

  test('what a row implies is a warning, not a fault: file, row, both numbers, what to do', async () => {
    const pair = pairFile();
    const [latest] = pair.observations;
    const { growth, share, ...row } = latest!;
    const before = { ...row, id: 'kaz-uzb-2024-turnover', period: '2024', amount: 'about 4.2 billion USD' };
    await put('pairs/kaz-uzb.json', { ...pair, observations: [...pair.observations, before] });
    expect([growth, share?.percent]).toEqual(['11.4', '5.9']);
    const { code, said } = await run('check');
    expect(code).toBe(0);
    // 4.965 / 1.1145 to 4.975 / 1.1135
    expect(said.split('\n')).toEqual([
      '1 pair, 3 targets, 6 observations: no faults',
      '1 warning: rows that imply another value than the one stored',
      'pairs/kaz-uzb.json · kaz-uzb-2025-turnover · implied growth · 4.97 billion USD after growth of 11.4% implies ' +
        '4.455 to 4.468 billion USD for 2024, but kaz-uzb-2024-turnover says about 4.2 billion USD: ' +
        'a revision nobody announced, or another source? Look for it and add it as a row',
    ]);
  });

  test('a value for a year without a row is a warning of its own', async () => {
    const { code, said } = await run('check');
    expect(code).toBe(0);
    expect(said.split('\n').slice(1)).toEqual([
      '1 warning: rows that imply a value where none is stored',
      expect.stringMatching(
        / 4\.455 to 4\.468 billion USD for 2024, and no row is stored for it: look for the figure and add it$/,
      ),
    ]);
  });

  test('flows and months name every row it takes', async () => {
    const pair = pairFile();
    const [latest] = pair.observations;
    const { growth, share, ...row } = latest!;
    const elsewhere = {
      ...row,
      id: 'elsewhere',
      amount: '6 billion USD',
      source: { ...row.source, publisher: 'idle' },
    };
    const part = {
      ...row,
      id: 'part',
      status: 'part-year',
      period: '2025-01/2025-09',
      amount: 'above 6.5 billion USD',
    };
    await put('pairs/kaz-uzb.json', { ...pair, observations: [...pair.observations, elsewhere, part] });
    expect([growth, share?.percent]).toEqual(['11.4', '5.9']);
    const { said } = await run('check');
    // "About 3.5" is 3.4 to 3.6: 1.45 + 3.4 to 1.55 + 3.6
    expect(said).toContain(
      'kaz-uzb-2025-imports · implied flows · with kaz-uzb-2025-exports it comes to 4.85 to 5.15 billion USD for 2025, ' +
        'but elsewhere says 6 billion USD: two vintages, or two ways to count?',
    );
    expect(said).toContain(
      'part · implied months · above 6.5 billion USD in 2025-01/2025-09 leaves at least 6.500 billion USD for 2025, ' +
        'but kaz-uzb-2025-turnover says 4.97 billion USD: one of them was revised',
    );
  });

  test('faults are told without warnings: they come first', async () => {
    await put('record.json', { ...infoFile(), vintage: 'today' });
    expect((await run('check')).said).not.toContain('warning');
  });

  test.each([
    ['a year missing in between', { years: { '2019': '1', '2021': '2' } }, /a year missing in between/],
    ['a level of nothing', { years: { '2021': '0' } }, /an index of zero/],
    ['a number instead of its digits', { years: { '2021': 270.97 } }, /years/],
    ['another currency', { currency: 'EUR' }, /an index for EUR/],
    [
      'a publisher nobody knows',
      { source: { publisher: 'nobody', url: 'https://example.org' } },
      /nobody is not in/,
    ],
  ])('prices with %s are refused, naming the file', async (_, change, sentence) => {
    await put('prices/us-cpi.json', { ...pricesFile(), ...change });
    const { code, said } = await run('check');
    expect(code).toBe(1);
    expect(said).toContain('prices/us-cpi.json');
    expect(said).toMatch(sentence);
  });

  test('a record without prices is refused', async () => {
    await rm(join(root, DATA!, 'prices'), { recursive: true });
    const { code, said } = await run('check');
    expect([code, said]).toEqual([
      1,
      'prices/us-cpi.json · - · missing · the file cannot be read: is it there?\n1 fault',
    ]);
  });

  test('every fault of every file, and how many', async () => {
    const pair = pairFile();
    pair.observations[0]!.amount = 'much';
    await put('pairs/kaz-uzb.json', pair);
    await put('record.json', { ...infoFile(), vintage: 'today' });
    const { code, said } = await run('check');
    expect(code).toBe(1);
    expect(said.split('\n')).toEqual([
      'record.json · - · format · vintage: "today" is not a vintage such as "2026-11-24.1"',
      expect.stringMatching(
        /^pairs\/kaz-uzb\.json · kaz-uzb-2025-turnover · format · observations\[0\]\.amount: "much" is not/,
      ),
      '2 faults',
    ]);
  });

  test('a broken file is reported with line and column, and the others are still checked', async () => {
    await put('pairs/kaz-kgz.json', '{\n  "pair": "kaz-kgz",\n}');
    await put('pairs/kaz-uzb.json', { ...pairFile(), sides: { first: 'UZB', second: 'KGZ' } });
    const { said } = await run('check');
    expect(said).toContain(
      'pairs/kaz-kgz.json · - · json · line 3, column 1: expected a key in double quotes',
    );
    expect(said).toContain('pairs/kaz-uzb.json · - · sides ·');
    expect(said).toContain('2 faults');
  });

  test('a key written twice, which JSON itself would swallow', async () => {
    await put(
      'record.json',
      '{"vintage": "2026-11-24.1", "vintage": "2026-11-24.2", "previousVintage": null}',
    );
    expect((await run('check')).said).toContain(
      'record.json · - · json · line 1, column 29: the key "vintage"',
    );
  });

  test('rules across rows are checked too', async () => {
    const pair = pairFile();
    pair.targets[0]!.source.publisher = 'nobody';
    await put('pairs/kaz-uzb.json', pair);
    expect((await run('check')).said).toContain('pairs/kaz-uzb.json · uz-kz-10bn-2021 · publisher ·');
  });

  test('a directory that is no record', async () => {
    await rm(join(root, DATA!), { recursive: true });
    const { code, said } = await run('check');
    expect(code).toBe(1);
    expect(said).toMatch(/record\.json · - · missing/);
    expect(said).toMatch(/pairs · - · missing · no pair files/);
  });
});

describe('build', () => {
  test('the same record gives the same bytes, and the manifest knows them', async () => {
    expect((await run('build')).code).toBe(0);
    const first = await contents(join(root, OUT!));
    expect([...first.keys()].toSorted()).toEqual([
      'index.json',
      'manifest.json',
      'pairs/kaz-uzb.json',
      'past-growth.json',
      'schema/index.schema.json',
      'schema/manifest.schema.json',
      'schema/pair.schema.json',
      'schema/past-growth.schema.json',
      'schema/track-record.schema.json',
      'track-record.json',
    ]);
    await rm(join(root, OUT!), { recursive: true });
    // Another order of keys in the file is the same record.
    await put('pairs/kaz-uzb.json', Object.fromEntries(Object.entries(pairFile()).toReversed()));
    await run('build');
    expect(await contents(join(root, OUT!))).toEqual(first);
    expect(first.get('manifest.json')).toMatch(
      /^\{"files":\{"index\.json":\{"bytes":\d+,"points":\d+,"sha256":"[0-9a-f]{64}"\}/,
    );
    expect(first.get('manifest.json')?.endsWith('}\n')).toBe(true);
  });

  test('checksums are those that other programs compute', async () => {
    await run('build');
    const out = join(root, OUT!);
    const manifest = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')) as {
      files: Record<string, { sha256: string; bytes: number; points: number }>;
    };
    const { createHash } = await import('node:crypto');
    for (const [path, { sha256, bytes }] of Object.entries(manifest.files)) {
      const content = await readFile(join(out, path));
      expect(content.length).toBe(bytes);
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
    }
    expect(manifest.files['pairs/kaz-uzb.json']?.points).toBe(5);
  });

  test('a pair carries the publishers it names and no others', async () => {
    await run('build');
    const pair = JSON.parse(await readFile(join(root, OUT!, 'pairs/kaz-uzb.json'), 'utf8')) as Record<
      string,
      object
    >;
    expect(Object.keys(pair['publishers']!)).toEqual(['kun-uz']);
  });

  test('a record with faults is not published', async () => {
    await put('record.json', {});
    expect((await run('build')).code).toBe(1);
    await expect(readdir(join(root, OUT!))).rejects.toThrow('ENOENT');
  });
});

describe('usage', () => {
  test.each([
    [[], 'No command given.'],
    [['chekc'], 'Unknown command: chekc'],
    [['check', '--strict'], "Unknown option '--strict'"],
    [['check', 'twice'], 'Too many words: twice'],
    [['check', '--out'], "'--out <value>' argument missing"],
  ])('%j', async (args, problem) => {
    const said: string[] = [];
    const say = (line: string) => void said.push(line);
    expect(await data(args, { log: say, error: say })).toBe(2);
    expect(said.join('\n')).toContain(problem);
    expect(said.join('\n')).toContain('Usage: npm run data -- <command>');
  });

  test('from the shell', async () => {
    const asked = promisify(execFile)(process.execPath, [
      '--import',
      'tsx',
      'src/cli/data.ts',
      'check',
      '--record',
      join(root, DATA!),
    ]);
    expect((await asked).stdout).toMatch(/^1 pair, 3 targets, 5 observations: no faults\n1 warning: /);
  });
});

async function contents(directory: string): Promise<ReadonlyMap<string, string>> {
  const files = await readdir(directory, { recursive: true, withFileTypes: true });
  const paths = files.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(
    paths.map(async (path) => [path.slice(directory.length + 1), await readFile(path, 'utf8')] as const),
  );
  return new Map(texts);
}
