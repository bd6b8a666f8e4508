import { markup } from '../pages/markup.ts';
import { dressed } from './dressed.ts';
import type { StyleRule } from './style-rules.ts';

/** What a page gives to its picture: its own words and drawings, taken from it while it stands. */
export interface Scene {
  readonly heading: string;
  readonly summary: string | null;
  /** Whom or what the page is about, or what it is called. */
  readonly about: string;
  /** The verdict: whose deadline, and the words. */
  readonly verdict: { readonly label: string; readonly words: string; readonly glyph: Drawing | null } | null;
  readonly chart: Drawing | null;
  /** What became of the targets that fell due. */
  readonly outcomes: readonly {
    readonly outcome: string;
    readonly count: string;
    readonly squares: number;
  }[];
  /** The first targets of a list. */
  readonly rows: readonly {
    readonly pair: string;
    readonly goal: string;
    readonly verdict: string;
    readonly share: Drawing | null;
  }[];
  readonly sources: readonly string[];
}

/** SVG markup that needs nothing from outside and fills the room it is given, with its own size in CSS pixels. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly svg: string;
}

/** More rows than these have no room. */
const ROWS = 6;

/** Numbers whose key stands below the chart, and no picture has. */
const WITHOUT = '.event';

export function sceneOf(root: Element, rules: readonly StyleRule[]): Scene {
  const draw = (svg: Element | null) => svg && drawing(svg, rules);
  const cell = root.querySelector('.strip .cell');
  return {
    heading: words(root, 'h1') ?? '',
    summary: sentences(root.querySelector('main .summary, main .lede')),
    about: words(root, '.crumbs [aria-current]') ?? '',
    verdict: cell && {
      label: words(cell, '.cell-label') ?? '',
      words: words(cell, '.cell-state') ?? '',
      glyph: draw(cell.querySelector('.state-icon')),
    },
    chart: draw(root.querySelector('.turnover-chart > svg')),
    outcomes: Array.from(root.querySelector('.outcomes')?.children ?? [], (group) => ({
      outcome: group.getAttribute('data-outcome') ?? '',
      count: words(group, 'p') ?? '',
      squares: group.querySelectorAll('.square').length,
    })),
    rows: Array.from(root.querySelectorAll('table.targets tbody tr'))
      .slice(0, ROWS)
      .map((row) => ({
        pair: words(row, 'th') ?? '',
        goal: words(row, '.goal') ?? '',
        verdict: words(row, '.verdict') ?? '',
        share: draw(row.querySelector('.share svg')),
      })),
    sources: [
      ...new Set(
        Array.from(root.querySelectorAll('.hero .sources a[rel~="external"]'), (a) => a.textContent),
      ),
    ],
  };
}

function drawing(svg: Element, rules: readonly StyleRule[]): Drawing {
  const [, , width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const copy = dressed(svg, rules, WITHOUT);
  for (const name of ['width', 'height']) copy.removeAttribute(name);
  for (const note of copy.querySelectorAll('title, desc')) note.remove();
  return { width, height, svg: markup(copy, true) };
}

/** The sentences of a paragraph, without the links that lead on from it. */
function sentences(paragraph: Element | null): string | null {
  if (paragraph === null) return null;
  const told = Array.from(paragraph.childNodes, (node) =>
    node.nodeName === 'A' && !node.isEqualNode(paragraph.querySelector('a.value')) ? '' : node.textContent,
  );
  return told.join('').trim().replaceAll(/\s+/g, ' ') || null;
}

function words(root: Element, selector: string): string | null {
  const text = root.querySelector(selector)?.textContent.trim().replaceAll(/\s+/g, ' ');
  return text === undefined || text === '' ? null : text;
}
