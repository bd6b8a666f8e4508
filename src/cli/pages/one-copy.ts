import { isElement } from './is-element.ts';

/** The page drawn for one width of screen. */
export interface Copy {
  /** Of the class `at-<name>`: src/app/static.css says for which screens. */
  readonly name: string;
  readonly root: Element;
}

/**
 * One tree of several drawings of a page: what is the same stands once; what differs stands once for each of them, in
 * classes by which the style sheet shows one. Consumes the drawings.
 *
 * @throws {RangeError} when there is none.
 */
export function oneCopy(copies: readonly Copy[]): Element {
  const [first, ...others] = copies;
  if (first === undefined) throw new RangeError('a page without a drawing');
  return merge(first, others)[0] ?? first.root;
}

function merge(first: Copy, others: readonly Copy[]): readonly Element[] {
  const { root } = first;
  if (others.every((other) => other.root.isEqualNode(root))) return [root];
  if (!others.every((other) => sameShell(root, other.root))) return apart([first, ...others]);
  const children = Array.from(root.childNodes, (child, i) => {
    if (!isElement(child)) return [child];
    const same = others.map(({ name, root: other }) => ({ name, root: elementAt(other, i) }));
    return merge({ name: first.name, root: child }, same);
  });
  root.replaceChildren(...children.flat());
  return [root];
}

/** Whether two elements differ inside their child elements only. */
function sameShell(a: Element, b: Element): boolean {
  const shell = (element: Element) =>
    JSON.stringify([
      element.localName,
      Array.from(element.attributes, ({ name, value }) => [name, value]),
      Array.from(element.childNodes, (child) => (isElement(child) ? null : child.textContent)),
    ]);
  return shell(a) === shell(b);
}

/** One element for each drawing that is unlike those before it. */
function apart(copies: readonly Copy[]): readonly Element[] {
  const groups: Copy[][] = [];
  for (const copy of copies) {
    const group = groups.find(([first]) => first?.root.isEqualNode(copy.root));
    if (group) group.push(copy);
    else groups.push([copy]);
  }
  return groups.flatMap((group, i) => {
    const [first] = group;
    if (first === undefined) return [];
    if (i > 0) renameIds(first.root, `-${first.name}`);
    first.root.classList.add('drawn', ...group.map(({ name }) => `at-${name}`));
    return [first.root];
  });
}

const REFERENCES = ['for', 'href', 'xlink:href', 'aria-labelledby', 'aria-describedby', 'headers'];

/** A second copy of a part must not have the ids of the first; what it names within itself it goes on naming. */
function renameIds(root: Element, ending: string): void {
  const elements = [root, ...root.querySelectorAll('*')];
  const ids = new Set(elements.flatMap(({ id }) => (id === '' ? [] : [id])));
  const renamed = (id: string) => (ids.has(id) ? id + ending : id);
  for (const element of elements) {
    for (const { name, value } of Array.from(element.attributes)) {
      if (name === 'id') element.id = renamed(value);
      else if (value.includes('url(#')) {
        element.setAttribute(
          name,
          value.replaceAll(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${renamed(id)})`),
        );
      } else if (REFERENCES.includes(name)) {
        const ours = value.startsWith('#')
          ? `#${renamed(value.slice(1))}`
          : value.split(' ').map(renamed).join(' ');
        element.setAttribute(name, ours);
      }
    }
  }
}

function elementAt(parent: Element, i: number): Element {
  const child = parent.childNodes[i];
  if (child === undefined || !isElement(child)) throw new TypeError('shells that differ');
  return child;
}
