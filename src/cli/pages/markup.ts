/** What stands inside `element`, as HTML; with `whole` the element too. */
export function markup(element: Element, whole = false): string {
  // oxlint-disable-next-line eslint/no-restricted-properties -- read to be written to a file, and never set
  return whole ? element.outerHTML : element.innerHTML;
}
