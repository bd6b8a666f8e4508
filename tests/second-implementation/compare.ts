import { headline } from '#src/analysis/headline.ts';
import { type Judgement, judge, type VerdictCell } from '#src/analysis/verdict-matrix.ts';
import type { State } from '#src/analysis/verdict.ts';
import { day } from '#src/domain/day.ts';
import { endsAt, type Period } from '#src/domain/period.ts';
import { parsePairFile } from '#src/wire/record.ts';
import type { Cell } from './cells.ts';
import type { Columns } from './columns.ts';
import { headlineText } from './headline.ts';
import type { RawPair } from './raw.ts';
import { cellSheet } from './sheet.ts';
import type { CellState } from './state.ts';
import { sumState } from './sums.ts';

// The sheet and src side by side. This file alone knows both.

/** What is compared, as text and numbers: the same shape from both sides. */
type Flat = Readonly<Record<string, string | number | boolean | null>>;
type Table = ReadonlyMap<string, Flat>;

function keyOf(c: Cell): string {
  return `${c.series} | ${c.reading} | ${c.path}`;
}

function flatCell(c: Cell): Flat {
  return {
    ...prefixed('', c.state),
    start: c.start?.money.value ?? null,
    startEnd: c.start ? c.start.t0 / 12 : null,
    startIs: c.start ? (c.start.announced ? 'announced' : 'measured') : null,
    due: c.due === null ? null : c.due / 12,
    latest: c.latest.id,
    rounding: c.rounding?.join(' to ') ?? null,
    ...columnsOf('now', c.columns),
    years: c.years.map((y) => `${y.figure} ${y.word} ${y.rounding?.join(' to ') ?? ''}`).join('; '),
    ...Object.assign({}, ...c.years.map((y) => columnsOf(y.figure, y.columns))),
  };
}

function columnsOf(name: string, found: Columns | null): Flat {
  if (found === null) return { [name]: null };
  return prefixed(`${name} `, inBillions(found));
}

/** A gap is a difference of large sums: as a sheet in billions has it, or dust of a millionth of a dollar shows. */
function inBillions(found: Columns): Columns {
  return { ...found, gapStraight: found.gapStraight / 1e9, gapCompound: found.gapCompound / 1e9 };
}

function prefixed(prefix: string, fields: Flat | Columns | CellState): Flat {
  return Object.fromEntries(Object.entries(fields).map(([k, value]) => [prefix + k, value]));
}

function theirs(judgement: Judgement): Table {
  if (judgement.kind === 'cumulative') {
    const { state } = judgement;
    if (!('observation' in state)) return new Map([['sum', { ...state }]]);
    const { observation, ...rest } = state;
    return new Map([['sum', { ...rest, sum: observation.id }]]);
  }
  return new Map(
    judgement.cells.map((c) => {
      const series = `${c.reporter} from month ${Number(c.yearLike.from.slice(5))}`;
      return [`${series} | ${c.reading} | ${c.path}`, flatVerdict(c)];
    }),
  );
}

function flatVerdict(c: VerdictCell): Flat {
  const known = c.start.kind === 'known' ? c.start : null;
  return {
    ...flatState(c.state),
    start: known?.value ?? null,
    startEnd: known?.end ?? null,
    startIs: known?.basis ?? null,
    due: c.due === null ? null : endsAt(c.due),
    latest: c.latest?.observation.id ?? null,
    rounding: spanText(c.rounding),
    ...progressColumns('now', c.progress),
    years: c.years
      .map((y) => `${y.figure.observation.id} ${y.state.state} ${spanText(y.rounding) ?? ''}`)
      .join('; '),
    ...Object.assign({}, ...c.years.map((y) => progressColumns(y.figure.observation.id, y.progress))),
  };
}

function spanText(span: VerdictCell['rounding']): string | null {
  return span && `${span.best.state} to ${span.worst.state}`;
}

function flatState(state: State): Flat {
  const text = ({ from, to }: Period) => `${from}/${to}`;
  return 'period' in state ? { ...state, period: text(state.period) } : { ...state };
}

function progressColumns(name: string, p: VerdictCell['progress']): Flat {
  if (p === null) return columnsOf(name, null);
  return columnsOf(name, {
    tau: p.timeUsed,
    shareOfLevel: p.shareOfLevel,
    shareOfIncrease: p.shareOfIncrease,
    dueStraight: p.due.straight,
    dueCompound: p.due.compound,
    gapStraight: p.gap.straight,
    gapCompound: p.gap.compound,
    q: p.shareOfScheduledIncrease,
    achieved: p.achievedGrowth,
    requiredAtStart: p.requiredGrowthAtStart,
    pace: p.pace,
    requiredFromNow: p.requiredGrowthFromNow,
    requiredPerYear: p.requiredPerYear,
  });
}

/** Every difference in words; numbers may differ by 1e-9 of themselves or, near zero, of one. */
function differences(where: string, a: Table, b: Table): readonly string[] {
  const keys = [...new Set([...a.keys(), ...b.keys()])];
  return keys.flatMap((key) => {
    const [mine, src] = [a.get(key), b.get(key)];
    if (!mine || !src) return [`${where}: ${key} is only in ${mine ? 'the sheet' : 'src'}`];
    return [...new Set([...Object.keys(mine), ...Object.keys(src)])].flatMap((field) =>
      same(mine[field], src[field])
        ? []
        : [`${where}: ${key}, ${field}: ${String(mine[field])} in the sheet, ${String(src[field])} in src`],
    );
  });
}

function same(a: Flat[string] | undefined, b: Flat[string] | undefined): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

/** The headline in the sheet's words. */
function theirHeadline(judgement: Judgement): string {
  if (judgement.kind === 'cumulative') return '';
  const found = headline(judgement.cells);
  const sides = (list: readonly string[]) => list.toSorted().join(' and ');
  switch (found.kind) {
    case 'agreed':
      return `agreed: ${found.state.state}`;
    case 'disputed':
      return `disputed: ${sides(found.reached)}, not ${sides(found.not)}`;
    case 'depends':
      return `depends on ${found.on.join(' and ')}: ${found.best.state} to ${found.worst.state}`;
    case 'no-figures':
      return 'no figures';
  }
}

export interface Comparison {
  /** Every difference, in words. */
  readonly found: readonly string[];
  readonly cells: number;
  /** Every word that a cell said. */
  readonly words: readonly string[];
}

/** Both ways through every target of the pairs on every day. */
export function compared(pairs: readonly RawPair[], days: readonly string[]): Comparison {
  const found: string[] = [];
  const words = new Set<string>();
  let cells = 0;
  for (const raw of pairs) {
    const record = parsePairFile(raw);
    for (const target of record.targets) {
      const line = raw.targets.find((t) => t.id === target.id)!;
      for (const asOf of days) {
        const where = `${target.id} on ${asOf}`;
        const judgement = judge(record, target, day(asOf));
        const sum = line.goal.kind === 'cumulative' ? sumState(raw, line, asOf) : null;
        const sheet = sum ? [] : cellSheet(raw, line, asOf);
        const mine: Table = sum
          ? new Map([['sum', sum]])
          : new Map(sheet.map((c) => [keyOf(c), flatCell(c)]));
        found.push(...differences(where, mine, theirs(judgement)));
        const [ours, src] = [sum ? '' : headlineText(sheet), theirHeadline(judgement)];
        if (ours !== src) found.push(`${where}: headline “${ours}” in the sheet, “${src}” in src`);
        cells += mine.size;
        for (const c of mine.values()) words.add(String(c['state']));
      }
    }
  }
  return { found, cells, words: [...words].toSorted() };
}
