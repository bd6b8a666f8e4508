const openSwitch = `
export const x = (y: 'a' | 'b') => {
  switch (y) {
    case 'a':
      return 1;
  }
  return 2;
};`;

/** One violation for each rule that we chose by name, and for those of the categories that matter most. */
export const violations: readonly {
  readonly rule: string;
  readonly file: string;
  readonly text: string;
}[] = [
  {
    rule: 'typescript(consistent-type-imports)',
    file: 'src/domain/type-import.ts',
    text: `export type X = import('./amount.ts').X;`,
  },
  {
    rule: 'import(no-cycle)',
    file: 'src/domain/cycle-a.ts',
    text: `import { b } from './cycle-b.ts';\nexport const a = () => b;`,
  },
  {
    rule: 'import(no-cycle)',
    file: 'src/domain/cycle-b.ts',
    text: `import { a } from './cycle-a.ts';\nexport const b = () => a;`,
  },
  {
    rule: 'import(no-cycle)', // out by the room's name, back by a relative path
    file: 'src/wire/cycle-c.ts',
    text: `import { d } from './cycle-d.ts';\nexport const c = () => d;`,
  },
  {
    rule: 'import(no-cycle)',
    file: 'src/wire/cycle-d.ts',
    text: `import { c } from '#src/wire/cycle-c.ts';\nexport const d = () => c;`,
  },
  { rule: 'import(no-default-export)', file: 'src/domain/default-export.ts', text: `export default 1;` },
  {
    rule: 'import(extensions)',
    file: 'src/domain/extension.ts',
    text: `import { x } from './amount';\nexport const y = [x];`,
  },
  { rule: 'import(no-unassigned-import)', file: 'src/domain/side-effect.ts', text: `import './amount.ts';` },
  { rule: 'oxc(no-barrel-file)', file: 'src/domain/barrel.ts', text: `export * from './amount.ts';` },
  { rule: 'unicorn(filename-case)', file: 'src/domain/not_kebab.ts', text: `export const x = 1;` },
  {
    rule: 'unicorn(prefer-node-protocol)',
    file: 'src/cli/node-protocol.ts',
    text: `import { readFileSync } from 'fs';\nexport const x = [readFileSync];`,
  },
  { rule: 'eslint(no-console)', file: 'src/views/console.ts', text: `console.log('x');` },
  { rule: 'eslint(no-console)', file: 'src/domain/console.ts', text: `console.log('x');` },
  { rule: 'eslint(no-alert)', file: 'src/views/alert.ts', text: `alert('x');` },
  { rule: 'eslint(no-eval)', file: 'src/app/eval.ts', text: `eval('1');` },
  { rule: 'eslint(no-new-func)', file: 'src/app/new-func.ts', text: `export const x = new Function('1');` },
  { rule: 'eslint(no-script-url)', file: 'src/app/script-url.ts', text: `export const x = 'javascript:1';` },
  { rule: 'eslint(no-var)', file: 'src/app/var.ts', text: `export var x = 1;` },
  { rule: 'eslint(prefer-const)', file: 'src/app/const.ts', text: `let x = 1;\nexport const y = [x];` },
  {
    rule: 'eslint(eqeqeq)',
    file: 'src/domain/equal.ts',
    text: `export const x = (y: unknown) => y == 1;`,
  },
  {
    rule: 'eslint(no-param-reassign)',
    file: 'src/domain/reassign.ts',
    text: `export const x = (y: number) => (y = 1);`,
  },
  {
    rule: 'eslint(no-restricted-properties)',
    file: 'src/views/inner-html.ts',
    text: `document.body.innerHTML = 'x';`,
  },
  {
    rule: 'eslint(no-restricted-properties)',
    file: 'src/charts/inner-html.ts',
    text: `document.body.innerHTML = 'x';`,
  },
  {
    rule: 'eslint(no-restricted-properties)',
    file: 'src/analysis/clock.ts',
    text: `export const x = Date.now();`,
  },
  {
    rule: 'eslint(no-restricted-globals)',
    file: 'src/charts/fetch.ts',
    text: `export const x = fetch('/x');`,
  },
  {
    rule: 'eslint(no-restricted-globals)',
    file: 'src/analysis/window.ts',
    text: `export const x = window.innerWidth;`,
  },
  {
    rule: 'eslint(no-restricted-globals)',
    file: 'src/app/process.ts',
    text: `export const x = process.cwd();`,
  },
  {
    rule: 'eslint(no-restricted-globals)',
    file: 'src/app/dom-parser.ts',
    text: `export const x = new DOMParser();`,
  },
  {
    rule: 'react(no-danger)',
    file: 'src/views/danger.tsx',
    text: `export const X = () => <p dangerouslySetInnerHTML={{ __html: 'x' }} />;`,
  },
  {
    rule: 'react(forbid-dom-props)',
    file: 'src/views/src-doc.tsx',
    text: `export const X = () => <iframe title="x" srcDoc="x" />;`,
  },
  {
    rule: 'react(button-has-type)',
    file: 'src/views/button.tsx',
    text: `export const X = () => <button>x</button>;`,
  },
  {
    rule: 'react(jsx-no-target-blank)',
    file: 'src/views/blank.tsx',
    text: `export const X = () => <a href="https://example.org" target="_blank">x</a>;`,
  },
  {
    rule: 'react(hooks)',
    file: 'src/views/hooks.tsx',
    text: `import { useId } from 'react';\nexport const useX = (y: boolean) => (y ? useId() : '');`,
  },
  {
    rule: 'jsx-a11y(alt-text)',
    file: 'src/views/alt.tsx',
    text: `export const X = () => <img src="/x.png" />;`,
  },
  {
    rule: 'typescript(no-explicit-any)',
    file: 'src/wire/any.ts',
    text: `export const x = (y: any): unknown => y;`,
  },
  {
    rule: 'typescript(ban-ts-comment)',
    file: 'src/domain/ignore.ts',
    text: `// @ts-ignore\nexport const x = 1;`,
  },
  {
    rule: 'typescript(no-floating-promises)',
    file: 'src/queries/floating.ts',
    text: `export const x = () => { Promise.resolve(1); };`,
  },
  {
    rule: 'typescript(no-misused-promises)',
    file: 'src/queries/misused.ts',
    text: `export const x = () => { [1].forEach(async () => {}); };`,
  },
  {
    rule: 'typescript(only-throw-error)',
    file: 'src/domain/throw.ts',
    text: `export const x = () => { throw 'x'; };`,
  },
  { rule: 'typescript(switch-exhaustiveness-check)', file: 'src/domain/switch.ts', text: openSwitch },
  {
    rule: 'typescript(no-unsafe-type-assertion)',
    file: 'src/queries/assertion.ts',
    text: `export const x = (y: string) => y as 'z';`,
  },
  {
    rule: 'typescript(no-unsafe-assignment)',
    file: 'src/wire/unsafe-assignment.ts',
    text: `export const x = () => { const y = JSON.parse('1'); return [y]; };`,
  },
  {
    rule: 'typescript(no-unsafe-argument)',
    file: 'src/wire/unsafe-argument.ts',
    text: `export const x = () => Math.abs(JSON.parse('1'));`,
  },
  {
    rule: 'typescript(no-unsafe-call)',
    file: 'src/wire/unsafe-call.ts',
    text: `export const x = () => { JSON.parse('1')(); };`,
  },
  {
    rule: 'typescript(no-unsafe-member-access)',
    file: 'src/wire/unsafe-member.ts',
    text: `export const x = () => [JSON.parse('1').y];`,
  },
  {
    rule: 'typescript(no-unsafe-return)',
    file: 'src/wire/unsafe-return.ts',
    text: `export const x = (): number => JSON.parse('1');`,
  },
  {
    rule: 'vitest(no-focused-tests)',
    file: 'tests/domain/focused.test.ts',
    text: `import { test } from 'vitest';\ntest.only('x', () => {});`,
  },
];
