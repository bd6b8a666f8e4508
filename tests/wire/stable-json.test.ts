import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stableJson } from '#src/wire/stable-json.ts';

describe(stableJson, () => {
  test('keys are sorted at every depth, arrays are left alone, one newline ends it', () => {
    expect(stableJson({ b: [{ d: 1, c: 2 }, 1], a: null })).toBe('{"a":null,"b":[{"c":2,"d":1},1]}\n');
  });

  test('keys sort by code unit, in every locale alike', () => {
    expect(stableJson({ ä: 1, z: 2, Z: 3 })).toBe('{"Z":3,"z":2,"ä":1}\n');
  });

  test('the order in which keys were written does not matter', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).toReversed());
        expect(stableJson(turned)).toBe(stableJson(value));
        expect(JSON.parse(stableJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
