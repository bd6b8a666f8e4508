import { analysisBench } from './analysis.ts';
import { boardBench } from './board.ts';
import { repaintBench } from './repaint.ts';
import type { Counted, Measured } from './timed.ts';

const BENCHES: Readonly<Record<string, () => Promise<readonly (Measured | Counted)[]>>> = {
  analysis: analysisBench,
  repaint: repaintBench,
  board: boardBench,
};

// `npm run bench`, or `npm run bench -- board` for one of them: speed as multiples of one fixed piece of work in the same
// run, so that machines can be compared.
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(BENCHES, name));
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}: choose from ${Object.keys(BENCHES).join(', ')}`);
  process.exitCode = 1;
} else {
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    for (const line of await bench()) console.log(told(line));
  }
}

function told(line: Measured | Counted): string {
  const value =
    'ms' in line
      ? `${line.ratio.toFixed(2).padStart(8)} ×  ${line.ms.toFixed(1).padStart(8)} ms`
      : `${line.count.toLocaleString('en').padStart(20)} ${line.unit}`;
  const { limit } = line;
  const over = limit !== undefined && ('ms' in line ? line.ms : line.count) > limit;
  const held = limit === undefined ? '' : ` (limit ${limit.toLocaleString('en')}${over ? ', OVER' : ''})`;
  return `${value}  ${line.name}${held}`;
}
