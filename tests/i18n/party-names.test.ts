import { describe, expect, test } from 'vitest';
import { LANGUAGE_CODES, LANGUAGES } from '#src/i18n/languages.ts';
import { isPartyCode } from '#src/domain/party.ts';
import { ALPHA_2 } from '#src/i18n/parties/alpha-2.ts';
import { OTHER_NAMES } from '#src/i18n/parties/other-names.ts';
import { PARTY_NAMES } from '#src/i18n/party-names.ts';
import { normalise } from '#src/views/search/normalise.ts';

describe('the names by which a party is found', () => {
  test('hold every name of every language of the product', async () => {
    for (const language of LANGUAGE_CODES) {
      const { pack } = await LANGUAGES[language].load();
      for (const [code, { name }] of Object.entries(pack.parties).filter(([c]) => isPartyCode(c))) {
        expect(PARTY_NAMES.get(code)?.names).toContain(name);
      }
    }
  });

  test('are of parties: the press and institutes are no side of a target', () => {
    expect([...PARTY_NAMES.keys()].every(isPartyCode)).toBe(true);
  });

  test('two letters are those of ISO: the world knows a country of these letters by one of our names', () => {
    const english = new Intl.DisplayNames('en', { type: 'region' });
    for (const { alpha2, names } of PARTY_NAMES.values()) {
      // "Myanmar (Burma)", "Congo - Kinshasa": the first of the names.
      const name = english.of(alpha2 ?? '')?.split(/ [(-]/)[0] ?? '';
      expect(names.map(normalise)).toContain(normalise(name));
    }
  });

  test('no two countries have the same letters, two or three', () => {
    expect(new Set(ALPHA_2.values()).size).toBe(ALPHA_2.size);
    expect(ALPHA_2.size).toBeGreaterThanOrEqual(195);
    for (const [three, two] of ALPHA_2) expect(`${three} ${two}`).toMatch(/^[A-Z]{3} [A-Z]{2}$/);
  });

  test('other names belong to known codes, and none repeats what is shown', () => {
    for (const [code, others] of Object.entries(OTHER_NAMES)) {
      expect([...ALPHA_2.keys()]).toContain(code);
      const all = [...(PARTY_NAMES.get(code)?.names ?? others)].map(normalise);
      expect([...new Set(all)]).toEqual(all);
    }
  });

  test('no name means two parties', () => {
    const owners = new Map<string, string>();
    for (const [code, { names }] of PARTY_NAMES) {
      for (const name of names.map(normalise)) {
        expect(`${name} is ${owners.get(name) ?? code}`).toBe(`${name} is ${code}`);
        owners.set(name, code);
      }
    }
  });
});
