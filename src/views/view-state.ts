import type { PathId } from '#src/analysis/paths/registry.ts';
import { START_BASES, type StartBasis } from '#src/analysis/start-value.ts';
import { type Day, isDay } from '#src/domain/day.ts';
import { isLanguage, type Language } from '#src/i18n/languages.ts';

/** All that a link can say. A page, an embed and a slide are this and nothing more. */
export interface View {
  /** A statement's id; `null` is the pair's current chain. */
  readonly target: string | null;
  /** One reporter's figures by code; `null` is all sides. */
  readonly figures: string | null;
  readonly path: PathId | 'both';
  /** Which value of the start year progress is counted from. */
  readonly start: StartBasis;
  /** Dollars as printed, or those of one year. */
  readonly dollars: 'current' | number;
  readonly projection: boolean;
  /** First year on the chart; `null` shows all. */
  readonly from: number | null;
  /** The day on which the reader stands; `null` is today. */
  readonly asOf: Day | null;
  /** `null` follows the reader's own setting. */
  readonly lang: Language | null;
}

export const HOME: View = {
  target: null,
  figures: null,
  path: 'compound',
  start: 'announced',
  dollars: 'current',
  projection: true,
  from: null,
  asOf: null,
  lang: null,
};

/** Longer than any link we make: what comes beyond is not ours (hardening, E4). */
export const LONGEST = 2000;
export const TARGET = /^[a-z0-9.-]{3,60}$/;
const REPORTER = /^([a-z]{3}|press|piie)$/;
const YEAR = /^(19|20)\d\d$/;
/** Marks that other sites add to links. They mean nothing here and are not worth a word. */
export const FOREIGN = /^(utm_\w+|fbclid|gclid|yclid|ref|mock)$/;

/**
 * Reads a query string. What it does not understand falls back to the default and is named in `ignored`, so that an
 * old or mistyped link still opens and says what it left out (hardening, O4).
 */
export function parseView(search: string): { readonly view: View; readonly ignored: readonly string[] } {
  if (search.length > LONGEST) return { view: HOME, ignored: ['…'] };
  const query = new URLSearchParams(search);
  const ignored: string[] = [];
  const read = <T>(key: string, parse: (text: string) => T | undefined, fallback: T): T => {
    const text = query.get(key);
    if (text === null) return fallback;
    const value = parse(text);
    if (value === undefined) ignored.push(`${key}=${text.slice(0, 40)}`);
    return value ?? fallback;
  };
  const view: View = {
    target: read('target', (x) => (TARGET.test(x) ? x : undefined), HOME.target),
    figures: read('figures', parseReporter, HOME.figures),
    path: read('path', (x) => (isPath(x) ? x : undefined), HOME.path),
    start: read('start', (x) => START_BASES.find((basis) => basis === x), HOME.start),
    dollars: read('dollars', (x) => (YEAR.test(x) ? Number(x) : undefined), HOME.dollars),
    projection: read('projection', (x) => (x === 'off' ? false : undefined), HOME.projection),
    from: read('from', (x) => (YEAR.test(x) ? Number(x) : undefined), HOME.from),
    asOf: read('asOf', (x) => (isDay(x) ? x : undefined), HOME.asOf),
    lang: read('lang', (x) => (isLanguage(x) ? x : undefined), HOME.lang),
  };
  for (const key of new Set(query.keys())) {
    if (!Object.hasOwn(HOME, key) && !FOREIGN.test(key)) ignored.push(key.slice(0, 40));
  }
  return { view, ignored };
}

/** The shortest query string that reads back as `view`, keys in a fixed order, without the question mark. */
export function formatView(view: View): string {
  const query = new URLSearchParams();
  if (view.target !== HOME.target) query.set('target', view.target ?? '');
  if (view.figures !== HOME.figures) query.set('figures', view.figures?.toLowerCase() ?? '');
  if (view.path !== HOME.path) query.set('path', view.path);
  if (view.start !== HOME.start) query.set('start', view.start);
  if (view.dollars !== HOME.dollars) query.set('dollars', String(view.dollars));
  if (view.projection !== HOME.projection) query.set('projection', 'off');
  if (view.from !== HOME.from) query.set('from', String(view.from));
  if (view.asOf !== HOME.asOf) query.set('asOf', view.asOf ?? '');
  if (view.lang !== HOME.lang) query.set('lang', view.lang ?? '');
  return query.toString();
}

function parseReporter(text: string): string | undefined {
  if (!REPORTER.test(text)) return undefined;
  return text === 'press' ? text : text.toUpperCase();
}

function isPath(text: string): text is View['path'] {
  return text === 'compound' || text === 'straight' || text === 'both';
}
