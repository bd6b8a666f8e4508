import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headersFor, parseHeadersFile } from '#src/cli/headers-file.ts';

const file = `# everything
/*
  X-Content-Type-Options: nosniff

/assets/*
  # hashed
  Cache-Control: public, max-age=31536000, immutable
/theme.js
  Cache-Control: no-cache
`;

const of = (text: string, path: string) => Object.fromEntries(headersFor(parseHeadersFile(text), path));

describe(headersFor, () => {
  test('a path takes the headers of every block that matches', () => {
    expect(of(file, '/assets/app-1a2b.js')).toEqual({
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'public, max-age=31536000, immutable',
    });
  });

  test('a pattern without a star means that path alone', () => {
    expect(of(file, '/theme.js')).toHaveProperty('Cache-Control', 'no-cache');
    expect(of(file, '/theme.js/x')).not.toHaveProperty('Cache-Control');
    expect(of(file, '/a/theme.js')).not.toHaveProperty('Cache-Control');
  });

  test('a value may hold colons and commas', () => {
    const policy = "default-src 'none'; img-src 'self' blob:";
    expect(of(`/*\n  Content-Security-Policy: ${policy}\n`, '/')).toEqual({
      'Content-Security-Policy': policy,
    });
  });

  test('a header set twice keeps both values', () => {
    expect(of('/*\n  Vary: Accept\n/a\n  Vary: Origin\n', '/a')).toEqual({ Vary: 'Accept, Origin' });
  });
});

describe(parseHeadersFile, () => {
  test.each([
    ['  X-A: 1\n', 'line 1'],
    ['/*\n  X-A: 1\n  nonsense\n', 'line 3'],
    ['/*\nX-A: 1\n', 'line 2'],
    ['/*\n  X-A:\n', 'line 2'],
  ])('%j is refused, with its line', (text, line) => {
    expect(() => parseHeadersFile(text)).toThrow(line);
  });
});

describe('public/_headers', () => {
  const blocks = parseHeadersFile(readFileSync('public/_headers', 'utf8'));
  const paths = [
    '/',
    '/pairs/kaz-uzb/',
    '/assets/app-1a2b.js',
    '/theme.js',
    '/data/v1/index.json',
    '/nowhere',
  ];

  test.each(paths)('no two blocks set the same header of %s, as hosts differ on what it is then', (path) => {
    const names = blocks
      .filter((block) => headersFor([block], path).size > 0)
      .flatMap((block) => block.headers.map(([name]) => name.toLowerCase()));
    expect(names).toEqual([...new Set(names)]);
  });

  test('nothing is allowed to run that is not ours', () => {
    const policy = headersFor(blocks, '/').get('Content-Security-Policy')?.split('; ');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("style-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy?.join()).not.toMatch(/unsafe|https?:|data:|\*/);
  });
});
