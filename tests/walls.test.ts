import { expect, test } from 'vitest';
import { lintPlanted } from './walls/lint-planted.ts';
import { violations } from './walls/violations.ts';

// The tables of the architecture, written a second time, so that a slip in walls.mjs is seen.

type Table = Readonly<Record<string, readonly string[]>>;

const rooms: Table = {
  domain: [],
  analysis: ['domain'],
  wire: ['domain'],
  i18n: ['domain'],
  queries: ['domain', 'wire'],
  charts: ['domain', 'analysis', 'i18n'],
  export: ['domain', 'analysis', 'i18n'],
  views: ['domain', 'analysis', 'i18n', 'queries', 'charts', 'export'],
  app: ['domain', 'analysis', 'wire', 'i18n', 'queries', 'charts', 'export', 'views'],
  cli: ['domain', 'analysis', 'wire', 'i18n', 'charts', 'export'],
};

const packages: Table = {
  react: ['i18n', 'charts', 'views', 'app'],
  'react/jsx-runtime': ['i18n', 'charts', 'views', 'app'],
  'react-dom/client': ['app'],
  recharts: ['charts'],
  'use-intl': ['i18n'],
  '@tanstack/react-query': ['queries', 'views', 'app'],
  '@tanstack/react-router': ['views', 'app'],
  valibot: ['wire'],
  '@valibot/to-json-schema': ['cli'],
  jsdom: ['cli'],
  '@resvg/resvg-js': ['cli'],
  sirv: ['cli'],
  'node:fs': ['cli'],
  'node:fs/promises': ['cli'],
  msw: [],
  'not-in-the-table': [],
  'not-in-the-table/react': [],
  '#mocks/browser.ts': [],
  '#tests/example.ts': [],
};

const allowed: Table = {
  'src/domain/x.ts': ['./amount.ts'],
  'src/analysis/paths/x.ts': ['./path.ts', '../progress.ts'],
  'src/analysis/paths/deep/x.ts': ['../../progress.ts'],
  'src/views/pair/x.tsx': ['../frame/link.tsx', './pair.css'],
  'src/charts/registry.ts': ['./turnover/chart.tsx'],
  'src/charts/turnover/x.ts': ['./model.ts', '../parts/axis.ts', '../chart-props.ts'],
  'src/charts/turnover/marks/x.ts': ['../model.ts', '../../parts/axis.ts', '../../chart-props.ts'],
  'src/app/start-mocks.ts': ['#mocks/browser.ts'],
  'src/cli/pages/draw-pages.ts': ['#src/app/prerender.tsx', './stage.ts'],
  'mocks/x.ts': ['msw', '#src/cli/published.ts'],
};

/** Folder, and what no file in it may import. */
const refused = [
  ['src/domain', '../analysis/progress.ts'],
  ['src/domain', './../analysis/progress.ts'],
  ['src/domain', './deep/../../analysis/progress.ts'],
  ['src/domain', '#src/domain/../analysis/progress.ts'],
  ['src/analysis', '#src/domain/../views/x.ts'],
  ['src/analysis/paths', '../../domain/amount.ts'],
  ['src/analysis/paths', '../../../src/domain/amount.ts'],
  ['src/analysis/paths/deep', '../../../domain/amount.ts'],
  ['src/app', '#mocks/handlers.ts'],
  ['src/app/deep', '#mocks/handlers.ts'],
  ['src/cli', '#src/app/prerender.tsx'],
  ['src/cli/pages', '#src/app/prerender.tsx'],
  ['src/charts/turnover', '../moved/model.ts'],
  ['src/charts/turnover', '#src/charts/moved/model.ts'],
  ['src/charts/turnover', '../../domain/amount.ts'],
  ['src/charts/turnover/marks', '../../moved/model.ts'],
  ['src/charts/parts', '../turnover/model.ts'],
] as const;

/** Ways to name a module other than a plain `import … from`. */
const ways = [
  `export { x } from '#src/views/x.ts';`,
  `export * from '#src/views/x.ts';`,
  `import type { X } from '#src/views/x.ts';\nexport type Y = X[];`,
  `import { type X } from '#src/views/x.ts';\nexport type Y = X[];`,
  `import '#src/views/x.ts';`,
  `export const x = () => import('#src/views/x.ts');`,
];

const WALL = 'eslint(no-restricted-imports)';

const slug = (name: string) => name.replaceAll(/[^a-z0-9]+/g, '-');
const imports = (name: string) => `import { x } from '${name}';\nexport const y = [x];`;
const inRoom = (room: string, name: string) => `src/${room}/planted/${slug(name)}.ts`;
const inFolder = (folder: string, i: number) => `${folder}/refused-${i}.ts`;
const together = (names: readonly string[]) =>
  names.map((name, i) => `import { x as x${i} } from '${name}';\nexport const y${i} = [x${i}];`).join('\n');

const names = [...Object.keys(rooms).map((room) => `#src/${room}/x.ts`), ...Object.keys(packages)];

const planted: readonly (readonly [file: string, text: string])[] = [
  ...Object.keys(rooms).flatMap((room) => names.map((name) => [inRoom(room, name), imports(name)] as const)),
  ...Object.entries(allowed).map(([file, all]) => [file, together(all)] as const),
  ...refused.map(([folder, name], i) => [inFolder(folder, i), imports(name)] as const),
  ...ways.map((text, i) => [`src/domain/way-${i}.ts`, text] as const),
  ...violations.map(({ file, text }) => [file, text] as const),
  ['src/domain/amount.ts', 'export const x = 1;'],
];

const said = lintPlanted(planted);

const stopped = (file: string) => said.get(file)?.includes(WALL) ?? false;

test.each(Object.entries(rooms))('%s names no room but %j', (room, may) => {
  const through = Object.keys(rooms).filter((other) => !stopped(inRoom(room, `#src/${other}/x.ts`)));
  expect(through.toSorted()).toEqual(may.toSorted());
});

test.each(Object.entries(packages))('%s is named in no room but %j', (name, where) => {
  const through = Object.keys(rooms).filter((room) => !stopped(inRoom(room, name)));
  expect(through.toSorted()).toEqual(where.toSorted());
});

test.each(Object.entries(allowed))('%s may import %j', (file) => {
  expect(stopped(file)).toBe(false);
});

test.each(refused.map(([folder, name], i) => ({ folder, name, i })))(
  'a file in $folder may not import $name',
  ({ folder, i }) => {
    expect(stopped(inFolder(folder, i))).toBe(true);
  },
);

test.each(ways)('no way round the wall: %s', (text) => {
  expect(stopped(`src/domain/way-${ways.indexOf(text)}.ts`)).toBe(true);
});

test.each(violations)('$rule speaks in $file', ({ rule, file }) => {
  expect(said.get(file)).toContain(rule);
});
