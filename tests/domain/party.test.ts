import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPartyCode, pairId, parsePairId, partiesOf } from '#src/domain/party.ts';

const code = fc.stringMatching(/^[A-Z]{3}$/);

test('pitfall 17: a pair has one name, whichever country comes first', () => {
  expect(pairId('UZB', 'KAZ')).toBe('kaz-uzb');
  expect(pairId('KAZ', 'UZB')).toBe('kaz-uzb');
});

test('a path in the wrong order or case is read, and said not to be the name', () => {
  expect(parsePairId('kaz-uzb')).toEqual({ id: 'kaz-uzb', canonical: true });
  expect(parsePairId('uzb-kaz')).toEqual({ id: 'kaz-uzb', canonical: false });
  expect(parsePairId('KAZ-UZB')).toEqual({ id: 'kaz-uzb', canonical: false });
});

test.each(['kaz', 'kaz-kaz', 'kaz-uzb-tjk', 'ka-uzb', 'kaz_uzb', ''])('%j is no pair', (text) => {
  expect(parsePairId(text)).toBeNull();
});

test('a pair gives back its two parties, in order', () => {
  fc.assert(
    fc.property(code, code, (a, b) => {
      expect(partiesOf(pairId(a, b))).toEqual([a, b].toSorted());
      if (a !== b) expect(parsePairId(pairId(a, b))).toEqual({ id: pairId(b, a), canonical: true });
    }),
  );
});

test('a party is three capital letters, the European Union included', () => {
  expect(['UZB', 'EUU'].every(isPartyCode)).toBe(true);
  expect(['uzb', 'UZ', 'UZBE', 3, null].some(isPartyCode)).toBe(false);
});
