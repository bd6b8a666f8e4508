import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';

// A page arrives in well under a second, but not on a machine with other work; nobody waits longer than it takes.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 20_000 });

/** CSS pixels. jsdom lays nothing out, so every box that is observed has this size. */
const BOX = { width: 640, height: 400 };

/** Tells the size at once, as a test waits for no layout. */
class FixedResizeObserver implements ResizeObserver {
  readonly #tell: ResizeObserverCallback;

  constructor(tell: ResizeObserverCallback) {
    this.#tell = tell;
  }

  observe(target: Element) {
    const contentRect = { ...BOX, x: 0, y: 0, top: 0, left: 0, right: BOX.width, bottom: BOX.height };
    const size = [{ inlineSize: BOX.width, blockSize: BOX.height }];
    const entry = {
      target,
      contentRect: { ...contentRect, toJSON: () => contentRect },
      borderBoxSize: size,
      contentBoxSize: size,
      devicePixelContentBoxSize: size,
    };
    this.#tell([entry], this);
  }

  unobserve() {}
  disconnect() {}
}

/** No media query holds: a light screen that moves, without forced colours. */
function matchMedia(media: string): MediaQueryList {
  return Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener: () => {},
    removeListener: () => {},
  });
}

beforeEach(() => {
  vi.stubGlobal('ResizeObserver', FixedResizeObserver);
  vi.stubGlobal('matchMedia', matchMedia);
  vi.stubGlobal('scrollTo', () => {});
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

// A test that means to provoke an error looks at `console.error` itself, then clears it: vi.mocked(console.error).mockClear().
afterEach(() => {
  cleanup();
  const complaints = vi.mocked(console.error).mock.calls.map((words) => words.map(String).join(' '));
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  if (complaints.length > 0) throw new Error(`console.error was called:\n${complaints.join('\n')}`);
});
