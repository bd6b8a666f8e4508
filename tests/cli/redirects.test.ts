import { describe, expect, test } from 'vitest';
import { parseRedirects, redirectOf, reversedPairs } from '#src/cli/redirects.ts';

const redirects = parseRedirects(reversedPairs(['aze-kaz', 'kaz-uzb']));

describe(reversedPairs, () => {
  test('one line for each pair', () => {
    expect(reversedPairs(['aze-kaz', 'kaz-uzb'])).toBe(
      '/pairs/kaz-aze/* /pairs/aze-kaz/:splat 301\n/pairs/uzb-kaz/* /pairs/kaz-uzb/:splat 301\n',
    );
  });
});

describe(redirectOf, () => {
  test.each([
    ['/pairs/uzb-kaz/', '/pairs/kaz-uzb/'],
    ['/pairs/uzb-kaz', '/pairs/kaz-uzb/'],
    ['/pairs/uzb-kaz/a/b', '/pairs/kaz-uzb/a/b'],
    ['/pairs/uzb-kaz/$&', '/pairs/kaz-uzb/$&'],
  ])('%s goes to %s', (from, to) => {
    expect(redirectOf(redirects, from)).toEqual({ to, status: 301 });
  });

  test.each(['/pairs/kaz-uzb/', '/pairs/uzb-kazx/', '/x/pairs/uzb-kaz/', '/'])('%s stays', (path) => {
    expect(redirectOf(redirects, path)).toBeNull();
  });
});

describe(parseRedirects, () => {
  test('comments and empty lines are nothing', () => {
    expect(parseRedirects('# x\n\n/a /b 302\n')).toEqual([{ from: '/a', to: '/b', status: 302 }]);
  });

  test.each(['/a /b', '/a https://example.org 301', '/a /b 200'])('%s is refused, with its line', (line) => {
    expect(() => parseRedirects(`# x\n${line}\n`)).toThrow('line 2');
  });
});
