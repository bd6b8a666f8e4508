import type { PathId } from '#src/analysis/paths/registry.ts';
import { START_BASES, type StartBasis } from '#src/analysis/start-value.ts';
import { type Day, isDay } from '#src/domain/day.ts';
import { isLanguage, type Language } from '#src/i18n/languages.ts';
import { readQuery } from './read-query.ts';

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

export const TARGET = /^[a-z0-9.-]{3,60}$/;
const REPORTER = /^([a-z]{3}|press|piie)$/;
const YEAR = /^(19|20)\d\d$/;

/** Reads a query string as `readQuery` does. */
export function parseView(search: string): { readonly view: View; readonly ignored: readonly string[] } {
  const { choices: view, ignored } = readQuery<View>(search, HOME, (read) => ({
    target: read('target', (x) => (TARGET.test(x) ? x : undefined)),
    figures: read('figures', parseReporter),
    path: read('path', (x) => (isPath(x) ? x : undefined)),
    start: read('start', (x) => START_BASES.find((basis) => basis === x)),
    dollars: read('dollars', (x) => (YEAR.test(x) ? Number(x) : undefined)),
    projection: read('projection', (x) => (x === 'off' ? false : undefined)),
    from: read('from', (x) => (YEAR.test(x) ? Number(x) : undefined)),
    asOf: read('asOf', (x) => (isDay(x) ? x : undefined)),
    lang: read('lang', (x) => (isLanguage(x) ? x : undefined)),
  }));
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
