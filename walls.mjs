/** Which rooms of src each room may import, besides itself. Nothing looks down. */
const mayImport = {
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

/** Where each package may be named: a room, or one file of a room. A package that is not here may not be named in src. */
const livesIn = {
  react: ['i18n', 'charts', 'views', 'app'],
  'react-dom': ['app', 'views/board/use-printing.ts'],
  recharts: ['charts'],
  'use-intl': ['i18n'],
  '@tanstack/react-query': ['queries', 'views', 'app'],
  '@tanstack/react-router': ['app', 'views'],
  '@tanstack/react-virtual': ['views'],
  valibot: ['wire'],
  '@valibot/to-json-schema': ['cli'],
  jsdom: ['cli'],
  '@resvg/resvg-js': ['cli'],
  sirv: ['cli'],
  'node:*': ['cli'],
  '#mocks': ['app/start-mocks.ts'],
};

/** Doors through a wall: the one file of another room that a file may import. The build draws the pages it publishes. */
const doors = {
  'cli/pages/draw-pages.ts': 'app/prerender.tsx',
};

export const rooms = Object.keys(mayImport);

/** Folders below a room in which `../` is understood. Deeper files are refused every `../`, which says so. */
const DEPTHS = [0, 1, 2, 3, 4];

const up = (levels) => '../'.repeat(levels);

/** Paths that go down and up again would slip past the patterns below. */
const detour = {
  regex: String.raw`[^.]/\.\.(/|$)|/\./|^\./\.\.`,
  message: 'Write the path without a detour.',
};

/**
 * Patterns in the manner of .gitignore: everything is refused, then what is allowed is taken back; the last line that
 * matches decides. (The rule's regular expressions have no lookahead, and one that uses it is ignored in silence.)
 */
function onlyThese(room, depth, packages, door) {
  const levels = DEPTHS.slice(1, depth + 1);
  return {
    group: [
      '**',
      ...packages.flatMap((name) => [`!${name}`, `*/${name}`, `!${name}/**`]),
      String.raw`\#src/**`,
      ...mayImport[room].map((other) => String.raw`!\#src/${other}/**`),
      ...(door === undefined ? [] : [String.raw`!\#src/${door}`]),
      '!./**',
      ...levels.map((n) => `!${up(n)}**`),
      `${up(depth + 1)}**`,
      // A chart knows the parts and the files beside the charts, and no other chart.
      ...(room === 'charts' && depth > 0
        ? [`${up(depth)}**`, `!${up(depth)}*.ts`, `!${up(depth)}parts/**`]
        : []),
    ],
    message:
      `src/${room} may import ${[...mayImport[room].map((other) => `#src/${other}`), ...packages].join(', ') || 'nothing'} ` +
      `and its own files by a relative path that stays inside it. The table is in walls.mjs.`,
  };
}

const refuse = (files, ...patterns) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [detour, ...patterns] }] },
});

const namedIn = (place) => Object.keys(livesIn).filter((name) => livesIn[name].includes(place));

const wallsOf = (room) => [
  refuse([`src/${room}/**`], onlyThese(room, 0, namedIn(room))),
  ...DEPTHS.map((depth) =>
    refuse([`src/${room}/${'*/'.repeat(depth)}*`], onlyThese(room, depth, namedIn(room))),
  ),
];

const files = [...new Set([...Object.values(livesIn).flat(), ...Object.keys(doors)])].filter((place) =>
  place.includes('/'),
);

const exceptionsOf = (file) => {
  const [room, ...rest] = file.split('/');
  return refuse(
    [`src/${file}`],
    onlyThese(room, rest.length - 1, [...namedIn(room), ...namedIn(file)], doors[file]),
  );
};

/** The walls as overrides of the linter's settings. */
export const walls = [...rooms.flatMap(wallsOf), ...files.map(exceptionsOf)];
