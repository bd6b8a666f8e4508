/**
 * RFC 4180 as written, and nothing more lenient: the grammar of section 2 one character at a time. The byte order mark, which
 * the RFC does not know, must have been taken off.
 *
 * @throws {Error} where the text is not of that grammar.
 */
export function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let [row, at]: [string[], number] = [[], 0];
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at += 1; text[at] !== '"' || text[at + 1] === '"'; at += 1) {
        if (at >= text.length) throw new Error('a quote is opened and never closed');
        cell += text[at];
        if (text[at] === '"') at += 1;
      }
      at += 1;
    } else {
      for (; at < text.length && !/[",\r\n]/.test(text[at]!); at += 1) cell += text[at];
    }
    row.push(cell);
    if (text[at] === ',') {
      at += 1;
      if (at === text.length) throw new Error('the last line has no end');
    } else if (text.startsWith('\r\n', at)) {
      rows.push(row);
      [row, at] = [[], at + 2];
    } else {
      throw new Error(`neither comma nor line end at ${at}`);
    }
  }
  return rows;
}
