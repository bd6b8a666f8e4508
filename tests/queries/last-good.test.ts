import { describe, expect, test, vi } from 'vitest';
import { browserShelf, lastGood, whenIdle } from '#src/queries/last-good.ts';

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

  test('what is left for later is there at once for this page, and on the disk later', () => {
    const disk = shelf();
    const waiting: (() => void)[] = [];
    const store = lastGood(disk, (work) => waiting.push(work));
    store.write('index.json', saved);
    expect([store.read('index.json'), disk.items.size]).toEqual([saved, 0]);
    for (const work of waiting) work();
    expect(lastGood(disk).read('index.json')).toEqual(saved);
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

  test('a page that goes before it was idle has saved, and once', () => {
    const heard = new EventTarget();
    vi.stubGlobal('addEventListener', heard.addEventListener.bind(heard));
    const idle: (() => void)[] = [];
    vi.stubGlobal('requestIdleCallback', (run: () => void) => idle.push(run));
    const save = vi.fn<() => void>();
    whenIdle(save);
    expect(save).not.toHaveBeenCalled();
    heard.dispatchEvent(new Event('pagehide'));
    for (const run of idle) run();
    expect(save).toHaveBeenCalledTimes(1);
    vi.unstubAllGlobals();
  });

  test('outside a browser there is no shelf', () => {
    expect(browserShelf()).toBeNull();
  });
});
