import { describe, expect, test } from 'vitest';
import { isRegion, REGIONS, regionsOf, widerRegion } from '#src/domain/region.ts';

/** Every three letters there can be: 17 576 of them. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
const CODES = LETTERS.flatMap((a) => LETTERS.flatMap((b) => LETTERS.map((c) => a + b + c)));
const listed = CODES.filter((code) => regionsOf(code).length > 0);
const countOf = (region: string) =>
  CODES.filter((code) => regionsOf(code).some((one) => one === region)).length;

describe('the regions of M49', () => {
  test('five regions, and every other one is a part of one of them', () => {
    expect(REGIONS.filter((region) => widerRegion(region) === null)).toEqual([
      'africa',
      'americas',
      'asia',
      'europe',
      'oceania',
    ]);
    for (const region of REGIONS) {
      const wider = widerRegion(region);
      if (wider !== null) expect(REGIONS.indexOf(wider)).toBeLessThan(REGIONS.indexOf(region));
    }
  });

  test('247 countries and areas with a code: the 248 that M49 gives one, less Antarctica, which has no region', () => {
    expect(listed).toHaveLength(247);
  });

  test.each([
    // As counted from the list of the United Nations Statistics Division.
    ['africa', 60],
    ['americas', 57],
    ['asia', 50],
    ['europe', 51],
    ['oceania', 29],
    ['central-asia', 5],
    ['eastern-asia', 7],
    ['south-eastern-asia', 11],
    ['southern-asia', 9],
    ['western-asia', 18],
    ['caribbean', 28],
    ['sub-saharan-africa', 53],
  ])('%s holds %i', (region, count) => {
    expect(countOf(region)).toBe(count);
  });

  test('a country is in its part, and in everything around it', () => {
    expect(regionsOf('KAZ')).toEqual(['central-asia', 'asia']);
    expect(regionsOf('NGA')).toEqual(['western-africa', 'sub-saharan-africa', 'africa']);
    expect(regionsOf('EGY')).toEqual(['northern-africa', 'africa']);
    expect(regionsOf('BRA')).toEqual(['south-america', 'latin-america-and-the-caribbean', 'americas']);
    expect(regionsOf('USA')).toEqual(['northern-america', 'americas']);
  });

  test('where other lists differ, M49 holds', () => {
    expect(regionsOf('IRN')[0]).toBe('southern-asia');
    expect(regionsOf('TUR')[0]).toBe('western-asia');
    expect(regionsOf('AZE')[0]).toBe('western-asia');
    expect(regionsOf('CYP')[0]).toBe('western-asia');
    expect(regionsOf('RUS')[0]).toBe('eastern-europe');
    expect(regionsOf('GBR')[0]).toBe('northern-europe');
    expect(regionsOf('MEX')[0]).toBe('central-america');
  });

  test.each(['EUU', 'TWN', 'XKX', 'ATA', 'press', '', 'kaz', '__proto__'])('%s is in no region', (code) => {
    expect(regionsOf(code)).toEqual([]);
  });

  test('a slug is a region when it is listed, and nothing else is', () => {
    expect(REGIONS.every(isRegion)).toBe(true);
    expect(['', 'Asia', 'far-east', 'constructor', '__proto__'].some(isRegion)).toBe(false);
  });
});
