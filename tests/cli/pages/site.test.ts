import { describe, expect, test } from 'vitest';
import { addressOn, parseSite } from '#src/cli/pages/site.ts';

describe(parseSite, () => {
  test.each([undefined, '', ' '])('%o: the build was not told', (text) => {
    expect(parseSite(text)).toBeNull();
  });

  test.each([
    ['https://goalpost.example', 'https://goalpost.example'],
    ['https://goalpost.example/', 'https://goalpost.example'],
    ['http://localhost:4173', 'http://localhost:4173'],
  ])('%s', (text, origin) => {
    expect(parseSite(text)).toBe(origin);
  });

  test.each([
    'goalpost.example',
    'https://goalpost.example/trade/',
    'ftp://goalpost.example',
    'https://a.example/?x',
    '/',
  ])('%s is no address of a site’s root', (text) => {
    expect(() => parseSite(text)).toThrow(/SITE_URL must be/);
  });
});

test('an address is whole when the site is known, and else from the root', () => {
  expect(addressOn('https://goalpost.example', '/pairs/kaz-uzb/')).toBe(
    'https://goalpost.example/pairs/kaz-uzb/',
  );
  expect(addressOn(null, '/pairs/kaz-uzb/')).toBe('/pairs/kaz-uzb/');
});
