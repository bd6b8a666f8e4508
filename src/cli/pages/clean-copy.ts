import { isElement } from './is-element.ts';

/** Of a page in use; they mean nothing where nothing can be used. */
const OF_USE = [
  'tabindex',
  'aria-roledescription',
  'aria-expanded',
  'aria-controls',
  'aria-pressed',
  'contenteditable',
];

/**
 * A copy of a drawn page that may stand in a file: without comments, styles in attributes (the policy forbids them; the
 * sheets say how the copy looks), handlers, empty live regions, and details that are filled only when a reader opens them.
 */
export function cleanCopy(root: Element): Element {
  const copy = root.cloneNode(true);
  if (!isElement(copy)) throw new TypeError('not an element');
  for (const element of copy.querySelectorAll('*')) {
    for (const { name } of Array.from(element.attributes)) {
      if (name === 'style' || name.startsWith('on') || OF_USE.includes(name)) element.removeAttribute(name);
    }
    // Arrow keys mean years in the chart; here it is a picture with the same name and description.
    if (element.getAttribute('role') === 'application') element.setAttribute('role', 'img');
  }
  // A column that can be sorted is headed by a button: the words stay.
  for (const button of copy.querySelectorAll('th button')) {
    const words = copy.ownerDocument.createElement('span');
    words.append(...button.childNodes);
    button.replaceWith(words);
  }
  for (const region of copy.querySelectorAll('[aria-live], [role="status"], script, iframe, template')) {
    if (region.textContent.trim() === '' || region.matches('script, iframe, template')) region.remove();
    else region.removeAttribute('aria-live');
  }
  for (const details of copy.querySelectorAll('details')) {
    if ([...details.children].every((child) => child.localName === 'summary')) details.remove();
  }
  removeComments(copy);
  return copy;
}

function removeComments(node: Node): void {
  for (const child of Array.from(node.childNodes)) {
    if (child.nodeType === child.COMMENT_NODE) node.removeChild(child);
    else removeComments(child);
  }
}
