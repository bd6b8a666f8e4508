import { JSDOM } from 'jsdom';

/** A document without a browser, as wide as it is told to be. */
export interface Stage {
  readonly document: Document;
  /** CSS pixels that every box is wide from now on; whoever watches a size is told. */
  readonly widen: (width: number) => void;
  /** Gives the program its own names back. */
  readonly strike: () => void;
}

/** What a request of a page is answered with, by path from the site's root; `undefined` is a 404. */
export type Answers = (path: string) => string | undefined;

/** Names that Node has too and that must be the document's while it stands. */
const SHARED = [
  'window',
  'document',
  'navigator',
  'self',
  'location',
  'localStorage',
  'Event',
  'EventTarget',
  'CustomEvent',
];

/** CSS pixels of every box and of the window: of a long list two hundred rows are on the screen, and so in the page. */
const HIGH = 40;
const TALL = 200 * HIGH;

/**
 * Puts up a document in which the views can be drawn. React, the router and the chart library ask for its parts by their
 * global names, so these are the program's until `strike`; one stage at a time. Nothing leaves it: `fetch` reads `answers`.
 */
export function setStage(answers: Answers): Stage {
  const { window } = new JSDOM('<!doctype html><html lang="en"><body></body></html>', {
    url: 'http://localhost/',
    pretendToBeVisual: true,
  });
  let width = 0;
  const watchers = new Set<(entries: readonly never[]) => void>();
  window.Element.prototype.getBoundingClientRect = () => {
    const box = { x: 0, y: 0, left: 0, top: 0, right: width, bottom: 0, width, height: 0 };
    return { ...box, toJSON: () => box };
  };

  Object.defineProperty(window.HTMLElement.prototype, 'offsetHeight', { value: HIGH });

  const own = {
    innerHeight: TALL,
    scrollTo: () => {},
    // A wide screen, light, without wishes.
    matchMedia: (media: string) =>
      Object.assign(new window.EventTarget(), { media, matches: media.includes('width >=') }),
    ResizeObserver: sizeWatcher(watchers),
    fetch: async (address: string) => answer(answers(new URL(address, window.location.href).pathname)),
  };
  Object.assign(window, own);
  const names: Record<string, unknown> = {
    ...Object.fromEntries(
      Object.getOwnPropertyNames(window)
        .filter((name) => !(name in globalThis) || SHARED.includes(name))
        .map((name) => [name, Reflect.get(window, name)]),
    ),
    addEventListener: window.addEventListener.bind(window),
    removeEventListener: window.removeEventListener.bind(window),
    dispatchEvent: window.dispatchEvent.bind(window),
    ...own,
    IS_REACT_ACT_ENVIRONMENT: true,
  };
  const undo = [...lend(globalThis, names), ...lend(process.env, { NODE_ENV: 'test' })];
  return {
    document: window.document,
    widen: (wanted) => {
      width = wanted;
      for (const tell of watchers) tell([]);
    },
    strike: () => {
      for (const step of undo) step();
      window.close();
    },
  };
}

/** Sets `names` on `target`, and returns how to put back what was there. */
function lend(target: object, names: Readonly<Record<string, unknown>>): readonly (() => void)[] {
  return Object.entries(names).map(([name, value]) => {
    const before = Object.getOwnPropertyDescriptor(target, name);
    Object.defineProperty(target, name, { value, configurable: true, enumerable: true, writable: true });
    return () => {
      if (before) Object.defineProperty(target, name, before);
      else Reflect.deleteProperty(target, name);
    };
  });
}

/** Tells nobody at first: whoever watches has measured once already. */
function sizeWatcher(watchers: Set<(entries: readonly never[]) => void>) {
  return class {
    readonly #tell: (entries: readonly never[]) => void;
    constructor(tell: (entries: readonly never[]) => void) {
      this.#tell = tell;
    }
    observe() {
      watchers.add(this.#tell);
    }
    unobserve() {}
    disconnect() {
      watchers.delete(this.#tell);
    }
  };
}

function answer(text: string | undefined): Response {
  return text === undefined
    ? new Response(null, { status: 404 })
    : new Response(text, { headers: { 'content-type': 'application/json' } });
}
