/** As React and Recharts number them, from the start of the program on. */
const NUMBERED = /_r_[0-9a-z]+_|recharts\d+/g;

/**
 * Numbers the ids that the program made anew, in the order of the page, so that a page does not change because another was
 * drawn before it.
 */
export function steadyIds(root: Element): void {
  const numbers = new Map<string, string>();
  const steady = (id: string) => {
    const known = numbers.get(id) ?? `auto-${numbers.size + 1}`;
    numbers.set(id, known);
    return known;
  };
  for (const element of root.querySelectorAll('*')) {
    for (const { name, value } of Array.from(element.attributes)) {
      const own = value.replaceAll(NUMBERED, steady);
      if (own !== value) element.setAttribute(name, own);
    }
  }
}
