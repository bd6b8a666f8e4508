/** One selector of a style sheet with what it says. */
export interface StyleRule {
  readonly selector: string;
  /** Ids, classes and names in the selector, as one number to compare by. */
  readonly weight: number;
  /** A class or name that an element must have itself for the selector to hold; `null` when unknown. */
  readonly key: string | null;
  readonly says: readonly (readonly [property: string, value: string])[];
}

/**
 * The rules of our own style sheets as they hold on a light screen: those inside `@media` and the like are left out.
 * Lighter selectors come first and, among equals, the earlier, so that the last one that holds decides.
 */
export function styleRules(css: string): readonly StyleRule[] {
  const rules: StyleRule[] = [];
  let rest = css.replaceAll(/\/\*.*?\*\//gs, '');
  for (;;) {
    const open = rest.indexOf('{');
    if (open < 0) break;
    const head = rest.slice(0, open).trim();
    const close = endOf(rest, open);
    if (!head.startsWith('@')) rules.push(...rulesOf(head, rest.slice(open + 1, close)));
    rest = rest.slice(close + 1);
  }
  return rules.toSorted((a, b) => a.weight - b.weight);
}

function endOf(css: string, open: number): number {
  let depth = 0;
  for (let i = open; i < css.length; i += 1) {
    if (css[i] === '{') depth += 1;
    if (css[i] === '}') depth -= 1;
    if (depth === 0) return i;
  }
  throw new SyntaxError(`a block is not closed: ${css.slice(open, open + 80)}`);
}

function rulesOf(head: string, body: string): readonly StyleRule[] {
  const says = body.split(';').flatMap((line): [string, string][] => {
    const [, property, value] = /^\s*([\w-]+)\s*:\s*(.*?)\s*$/s.exec(line) ?? [];
    return property === undefined || value === undefined ? [] : [[property, value]];
  });
  // Commas inside `:is(…)` do not part selectors.
  return head.split(/,(?![^(]*\))/).map((part) => {
    const selector = part.trim();
    return { selector, weight: weightOf(selector), key: keyOf(selector), says };
  });
}

function weightOf(selector: string): number {
  const count = (pattern: RegExp) => selector.match(pattern)?.length ?? 0;
  return (
    count(/#[\w-]+/g) * 10_000 +
    count(/\.[\w-]+|\[[^\]]*\]|(?<!:):[\w-]+/g) * 100 +
    count(/(?<![\w.#:[-])[a-z][\w-]*/g)
  );
}

function keyOf(selector: string): string | null {
  const last = selector.split(/[\s>+~]+/).at(-1) ?? '';
  return /^(?:[a-z]*)\.([\w-]+)/.exec(last)?.[1] ?? /^([a-z]+)/.exec(last)?.[1] ?? null;
}
