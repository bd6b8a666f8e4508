/** A cell. `null` is an empty cell: unknown, never zero. */
export type Cell = string | number | boolean | null;

export interface Column<Row> {
  /** Stands in the first line. A stable name for programs, the same in every language. */
  readonly name: string;
  readonly cell: (row: Row) => Cell;
}

/**
 * The byte order mark. With it Excel reads UTF-8 instead of the system's own code page; pandas, DuckDB, R and
 * LibreOffice skip it (Python's `csv` does with the encoding `utf-8-sig`).
 */
const BOM = '\uFEFF';

/**
 * A table as RFC 4180 text: a line of names, lines ended by CRLF, the last one too; a cell with a comma, a quote or a line
 * break in quotes, quotes doubled. Numbers with a point and all their digits. It begins with a byte order mark.
 *
 * Spreadsheets run a text cell that looks like a formula, so one that does gets an apostrophe in front (formula injection,
 * CWE-1236). Numbers are no text: −5 stays `-5`, also when it comes as the text `-5`.
 *
 * @throws {RangeError} for a number that is none: a missing value is `null`.
 */
export function csv<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const lines = [
    columns.map((column) => quoted(safe(column.name))),
    ...rows.map((row) => columns.map((column) => cellText(column.cell(row)))),
  ];
  return BOM + lines.map((cells) => `${cells.join(',')}\r\n`).join('');
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return quoted(safe(cell));
  if (typeof cell === 'number' && !Number.isFinite(cell)) throw new RangeError(`not a number: ${cell}`);
  return String(cell);
}

/** What begins a formula, also in full width and behind spaces; and the tab and line breaks that hide one. */
// oxlint-disable-next-line no-control-regex -- a NUL before the sign is dropped by some readers
const FORMULA = /^(?:[\s\u0000]*[=+\-@＝＋－＠]|[\t\r\n])/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;

function safe(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
