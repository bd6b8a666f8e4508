/** Whether a node is an element, whichever window it came from. */
export function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}
