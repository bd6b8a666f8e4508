import type { StyleRule } from './style-rules.ts';
import { isElement } from '../pages/is-element.ts';

/** What a style sheet may say of a drawing that its own attributes can say as well. */
const LOOK = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-linejoin',
  'stroke-linecap',
  'stroke-dasharray',
  'stop-color',
  'font-size',
  'font-weight',
  'paint-order',
];

type Tokens = Readonly<Record<string, string>>;

/**
 * A drawing that carries its own look: what `rules` say of it as it stands in the page, in attributes, with every token
 * resolved. Classes and all that only a page understands are gone.
 *
 * @param without selector of what is left out.
 */
export function dressed(drawing: Element, rules: readonly StyleRule[], without = ':not(*)'): Element {
  const above: Element[] = [];
  for (let at = drawing.parentElement; at !== null; at = at.parentElement) above.unshift(at);
  const tokens = above.reduce<Tokens>(
    (known, element) => ({ ...known, ...tokensOf(said(element, rules)) }),
    {},
  );
  const copy = drawing.cloneNode(false);
  if (!isElement(copy)) throw new TypeError('not an element');
  dress(drawing, copy, tokens, { rules, without });
  return copy;
}

interface How {
  readonly rules: readonly StyleRule[];
  readonly without: string;
}

function dress(element: Element, copy: Element, inherited: Tokens, how: How): void {
  const says = said(element, how.rules);
  const tokens = { ...inherited, ...tokensOf(says) };
  for (const { name } of Array.from(copy.attributes)) {
    if (/^(class|style|role|tabindex|focusable|aria-.*|data-.*)$/.test(name)) copy.removeAttribute(name);
  }
  for (const [property, value] of says) {
    if (LOOK.includes(property)) copy.setAttribute(property, asAttribute(property, resolved(value, tokens)));
  }
  for (const child of element.childNodes) {
    if (isElement(child) && child.matches(how.without)) continue;
    const same = child.cloneNode(false);
    copy.append(same);
    if (isElement(child) && isElement(same)) dress(child, same, tokens, how);
  }
}

function said(element: Element, rules: readonly StyleRule[]): StyleRule['says'] {
  return about(element, rules).flatMap(({ selector, says }) => (holds(element, selector) ? says : []));
}

const known = new WeakMap<readonly StyleRule[], Map<string, readonly StyleRule[]>>();

/** Most rules are about other things. Elements of one name and class have the same few, looked for once. */
function about(element: Element, rules: readonly StyleRule[]): readonly StyleRule[] {
  const found = known.get(rules) ?? new Map<string, readonly StyleRule[]>();
  known.set(rules, found);
  const names = [element.localName, ...(element.getAttribute('class') ?? '').split(/\s+/)];
  const key = names.join(' ');
  const some = found.get(key) ?? rules.filter((rule) => rule.key === null || names.includes(rule.key));
  found.set(key, some);
  return some;
}

function holds(element: Element, selector: string): boolean {
  return !/::|:hover|:focus/.test(selector) && element.matches(selector);
}

/** What is handed down: tokens, and the colour that `currentcolor` means. */
function tokensOf(says: StyleRule['says']): Tokens {
  return Object.fromEntries(says.filter(([property]) => property.startsWith('--') || property === 'color'));
}

/** Static fonts have no weights between regular and bold. */
function asAttribute(property: string, value: string): string {
  if (property === 'font-weight') return Number(value) >= 550 ? '700' : '400';
  return value.replace(/px$/, '');
}

/** @throws {RangeError} naming a token that is not there. */
function resolved(value: string, tokens: Tokens): string {
  if (value.toLowerCase() === 'currentcolor') return resolved(tokens['color'] ?? 'black', tokens);
  const whole = value.replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const token = tokens[name];
    if (token === undefined) throw new RangeError(`no value for ${name}`);
    return resolved(token, tokens);
  });
  return whole.replaceAll(
    /color-mix\(in srgb, (#\w+) (\d+)%, (#\w+)\)/g,
    (_, a: string, part: string, b: string) => mixed(a, b, Number(part) / 100),
  );
}

function mixed(a: string, b: string, part: number): string {
  const [from, to] = [channels(a), channels(b)];
  return `#${from
    .map((x, i) =>
      Math.round(x * part + (to[i] ?? 0) * (1 - part))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

function channels(hex: string): readonly number[] {
  const digits = hex.length === 4 ? hex.slice(1).replaceAll(/./g, '$&$&') : hex.slice(1);
  return [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16));
}
