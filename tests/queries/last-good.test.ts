import { describe, expect, test } from 'vitest';
import { browserShelf, lastGood } from '#src/queries/last-good.ts';

const saved = { text: '{}', savedAt: '2026-11-24T12:00:00.000Z', verified: true };

function shelf(initial: Record<string, string> = {}) {
  const items = new Map(Object.entries(initial));
  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  };
}

const refusing = {
  getItem: (): string => {
    throw new Error('SecurityError');
  },
  setItem: () => {
    throw new Error('QuotaExceededError');
  },
};

describe(lastGood, () => {
  test('a page opened later finds what was saved', () => {
    const disk = shelf();
    lastGood(disk).write('index.json', saved);
    expect(lastGood(disk).read('index.json')).toEqual(saved);
    expect(lastGood(disk).read('manifest.json')).toBeNull();
    expect([...disk.items.keys()]).toEqual(['goalpost:data/v1/index.json']);
  });

  test.each([['refuses', refusing] as const, ['is missing', null] as const])(
    'a browser whose storage %s still has it until the page goes',
    (_, disk) => {
      const store = lastGood(disk);
      expect(store.read('index.json')).toBeNull();
      store.write('index.json', saved);
      expect(store.read('index.json')).toEqual(saved);
    },
  );

  test.each([
    '',
    'null',
    '{',
    '[]',
    '{"text":1,"savedAt":"2026-11-24"}',
    '{"text":"{}"}',
    '{"text":"{}","savedAt":"then"}',
  ])('what somebody else wrote there (%j) counts as nothing', (value) => {
    expect(lastGood(shelf({ 'goalpost:data/v1/index.json': value })).read('index.json')).toBeNull();
  });

  test('outside a browser there is no shelf', () => {
    expect(browserShelf()).toBeNull();
  });
});
