// A spreadsheet of our own, so that every formula the product hands out is computed a second time and by other code:
// numbers, + − * / ^, brackets, cell references and comparisons (1 or 0), as Excel, LibreOffice and Google Sheets
// order them. Anything else is a mistake in the formula.

export type Cell = (reference: string) => number;

const TOKEN = /\s*(\d+(?:\.\d+)?|[A-Z]+\d+|<=|>=|[-+*/^()<>=])/y;

/** @throws {Error} for what no spreadsheet would read. */
export function computed(formula: string, cell: Cell = noCells): number {
  if (!formula.startsWith('=')) throw new Error(`no formula: ${formula}`);
  const tokens = tokensOf(formula.slice(1));
  let at = 0;
  const next = () => tokens[at];
  const take = () => tokens[at++] ?? '';
  const chain = (
    operand: () => number,
    operators: Readonly<Record<string, (a: number, b: number) => number>>,
  ) => {
    let value = operand();
    for (let apply = operators[next() ?? '']; apply; apply = operators[next() ?? '']) {
      take();
      value = apply(value, operand());
    }
    return value;
  };
  const atom = (): number => {
    const token = take();
    if (token === '(') {
      const value = comparison();
      if (take() !== ')') throw new Error(`a bracket is open: ${formula}`);
      return value;
    }
    if (token === '-') return -atom();
    if (/^\d/.test(token)) return Number(token);
    if (/^[A-Z]/.test(token)) return cell(token);
    throw new Error(`not expected ${JSON.stringify(token)}: ${formula}`);
  };
  // A spreadsheet reads 2^3^2 from the left, unlike mathematics.
  const power = () => chain(atom, { '^': (a, b) => a ** b });
  const product = () => chain(power, { '*': (a, b) => a * b, '/': (a, b) => a / b });
  const sum = () => chain(product, { '+': (a, b) => a + b, '-': (a, b) => a - b });
  const comparison = (): number =>
    chain(sum, {
      '<': (a, b) => Number(a < b),
      '<=': (a, b) => Number(a <= b),
      '>': (a, b) => Number(a > b),
      '>=': (a, b) => Number(a >= b),
      '=': (a, b) => Number(a === b),
    });
  const value = comparison();
  if (at < tokens.length) throw new Error(`too much: ${formula}`);
  return value;
}

/** The values of column B of a block pasted at A1. A cell can refer to any other, but not to itself. */
export function column(block: string): readonly number[] {
  const rows = block.split('\n').map((line) => line.split('\t'));
  const open = new Set<number>();
  const valueAt = (row: number): number => {
    const [, content = ''] = rows[row] ?? [];
    if (!content.startsWith('=')) return numberFrom(content);
    if (open.has(row)) throw new Error(`row ${row + 1} refers to itself`);
    open.add(row);
    const value = computed(content, (reference) => valueAt(rowOf(reference)));
    open.delete(row);
    return value;
  };
  return rows.map((_, row) => valueAt(row));
}

function rowOf(reference: string): number {
  if (!/^B[1-9]\d*$/.test(reference)) throw new Error(`not a cell of the block: ${reference}`);
  return Number(reference.slice(1)) - 1;
}

function numberFrom(content: string): number {
  if (!/^\d+$/.test(content)) throw new Error(`not a number in every language: ${JSON.stringify(content)}`);
  return Number(content);
}

function tokensOf(text: string): readonly string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const from = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (match?.[1] === undefined) throw new Error(`not a formula from ${from}: ${text}`);
    tokens.push(match[1]);
  }
  return tokens;
}

function noCells(reference: string): never {
  throw new Error(`refers to ${reference}, which is nowhere`);
}
