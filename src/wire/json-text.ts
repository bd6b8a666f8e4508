const BOM = '\uFEFF';

/**
 * Reads JSON text, with or without a byte order mark before it.
 *
 * @throws {SyntaxError} when it is not JSON.
 */
export function parseJsonText(text: string): unknown {
  return JSON.parse(withoutBom(text));
}

export function withoutBom(text: string): string {
  return text.startsWith(BOM) ? text.slice(BOM.length) : text;
}
