import { readFile } from 'node:fs/promises';
import type { Colours } from './picture.ts';
import { type StyleRule, styleRules } from './style-rules.ts';

/** Those that say how a drawing looks. */
const SHEETS = ['tokens', 'base', 'chart', 'pair', 'board'];

/** The site's own style sheets, and its colours by role on a light screen. */
export async function readLook(): Promise<{
  readonly rules: readonly StyleRule[];
  readonly colours: Colours;
}> {
  const texts = await Promise.all(
    SHEETS.map((name) => readFile(new URL(`../../app/${name}.css`, import.meta.url), 'utf8')),
  );
  const rules = styleRules(texts.join('\n'));
  const tokens = new Map(rules.filter(({ selector }) => selector === ':root').flatMap(({ says }) => says));
  const colour = (role: string) => {
    const value = tokens.get(`--${role}`);
    if (value === undefined) throw new RangeError(`tokens.css has no --${role}`);
    return value;
  };
  return {
    rules,
    colours: {
      paper: colour('paper'),
      ink: colour('ink'),
      ink2: colour('ink2'),
      ink3: colour('ink3'),
      rule: colour('rule'),
      good: colour('good'),
      bad: colour('bad'),
      first: colour('first'),
      ctl: colour('ctl'),
    },
  };
}
