import { analysisBench } from './analysis.ts';
import { repaintBench } from './repaint.ts';

// `npm run bench`: speed as multiples of one fixed piece of work in the same run, so that machines can be compared.
const lines = [...(await analysisBench()), ...(await repaintBench())];
for (const { name, ms, ratio } of lines) {
  console.log(`${ratio.toFixed(2).padStart(8)} ×  ${ms.toFixed(1).padStart(8)} ms  ${name}`);
}
