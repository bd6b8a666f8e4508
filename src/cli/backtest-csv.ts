import type { YearFigure } from '#src/analysis/projection/log-growth.ts';

const COLUMNS = ['pair', 'year', 'turnover_usd'] as const;

/** What a file of pairs held. */
export interface Panel {
  /** By pair, in the order of the file; each year once, in any order. Missing values are absent. */
  readonly pairs: ReadonlyMap<string, readonly YearFigure[]>;
  readonly rows: number;
  /** Rows whose value is empty, zero or negative: a year without a figure. */
  readonly missing: number;
  /** Rows left out because they could not be read. */
  readonly bad: number;
}

/** The file is no table of pairs at all. The message says what to do. */
export class PanelError extends Error {
  override readonly name = 'PanelError';
}

/**
 * Reads a CSV file line by line: a header with the columns pair, year and turnover_usd in any order among
 * others, then a row per pair and year. Names may be quoted, with `""` for a quote inside; line breaks inside
 * quotes are not understood.
 *
 * @param report is told of every row that cannot be read, which is then left out.
 * @throws {PanelError} when the header lacks a column.
 */
export async function readPanel(
  lines: AsyncIterable<string> | Iterable<string>,
  report: (problem: string) => void,
): Promise<Panel> {
  const pairs = new Map<string, YearFigure[]>();
  const seen = new Set<string>();
  let places: Places | null = null;
  const counts = { rows: 0, missing: 0, bad: 0 };
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === '') continue;
    if (places === null) {
      places = header(line);
      continue;
    }
    counts.rows++;
    const row = parseRow(line, places);
    if ('problem' in row) {
      counts.bad++;
      report(`line ${number}: ${row.problem}; left out`);
      continue;
    }
    const key = `${row.year} ${row.pair}`;
    if (seen.has(key)) {
      counts.bad++;
      report(`line ${number}: ${row.pair} has a row for ${row.year} already; left out`);
      continue;
    }
    seen.add(key);
    if (row.value === null) counts.missing++;
    else figuresOf(pairs, row.pair).push({ end: row.year + 1, value: row.value });
  }
  if (places === null) throw new PanelError(`it is empty. ${WANTED}`);
  return { pairs, ...counts };
}

const WANTED = `Its first line must name the columns ${COLUMNS.join(',')}.`;

type Places = Readonly<Record<(typeof COLUMNS)[number], number>>;

function header(line: string): Places {
  // Trimming also takes the byte order mark that spreadsheets put first.
  const names = fields(line)?.map((name) => name.trim());
  const place = (name: string) => names?.indexOf(name) ?? -1;
  const lacking = COLUMNS.filter((name) => place(name) === -1);
  if (lacking.length > 0) throw new PanelError(`it has no column ${lacking.join(', ')}. ${WANTED}`);
  return { pair: place('pair'), year: place('year'), turnover_usd: place('turnover_usd') };
}

interface Row {
  readonly pair: string;
  readonly year: number;
  readonly value: number | null;
}

function parseRow(line: string, places: Places): Row | { readonly problem: string } {
  const cells = fields(line);
  if (cells === null) return { problem: 'a quote is not closed, or something follows it' };
  const pair = cells[places.pair]?.trim() ?? '';
  const year = cells[places.year]?.trim() ?? '';
  const value = cells[places.turnover_usd]?.trim();
  if (pair === '') return { problem: 'no pair' };
  if (!/^\d{4}$/.test(year)) return { problem: `the year ${JSON.stringify(year)} is not four digits` };
  if (value === undefined) return { problem: 'no field for turnover_usd' };
  if (value !== '' && !/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(value)) {
    return { problem: `the value ${JSON.stringify(value)} is not a number` };
  }
  const amount = Number(value);
  if (!Number.isFinite(amount)) return { problem: `the value ${value} is too large` };
  return { pair, year: Number(year), value: amount > 0 ? amount : null };
}

/** The fields of one line; `null` when its quotes do not fit. */
function fields(line: string): readonly string[] | null {
  if (!line.includes('"')) return line.split(',');
  const found: string[] = [];
  let rest = line;
  for (;;) {
    const match = /^\s*"((?:[^"]|"")*)"\s*(,|$)|^([^",]*)(,|$)/.exec(rest);
    if (match === null) return null;
    found.push(match[1]?.replaceAll('""', '"') ?? match[3] ?? '');
    rest = rest.slice(match[0].length);
    if ((match[2] ?? match[4]) !== ',') return found;
  }
}

function figuresOf(pairs: Map<string, YearFigure[]>, pair: string): YearFigure[] {
  const known = pairs.get(pair);
  if (known !== undefined) return known;
  const figures: YearFigure[] = [];
  pairs.set(pair, figures);
  return figures;
}
