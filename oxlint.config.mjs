import { rooms, walls } from './walls.mjs';

const within = (...names) => names.map((room) => `src/${room}/**`);
const outside = (...names) => within(...rooms.filter((room) => !names.includes(room)));

const unsafe = [
  ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'srcdoc'].map((property) => ({
    property,
    message: 'Nothing becomes HTML: draw it with React.',
  })),
  { object: 'document', property: 'write', message: 'Nothing becomes HTML: draw it with React.' },
];

const clock = [
  { object: 'Date', property: 'now', message: 'The day is an argument here.' },
  { object: 'Math', property: 'random', message: 'The same record must give the same answer.' },
];

const forbid = (names, message) => names.map((name) => ({ name, message }));
const html = forbid(['DOMParser'], 'Nothing becomes HTML: draw it with React.');
const node = forbid(['process', 'Buffer', '__dirname', 'require'], 'Only src/cli runs in Node.');
const network = forbid(['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'], 'Only src/queries fetches.');
const browser = forbid(
  ['window', 'document', 'location', 'history', 'navigator', 'localStorage', 'sessionStorage', 'indexedDB'],
  'This room knows no browser.',
);

const untyped = Object.fromEntries(
  ['argument', 'assignment', 'call', 'member-access', 'return'].map((use) => [
    `typescript/no-unsafe-${use}`,
    'off',
  ]),
);

const globals = (files, ...lists) => ({
  files,
  rules: { 'no-restricted-globals': ['error', ...lists.flat()] },
});

export default {
  plugins: ['eslint', 'typescript', 'unicorn', 'oxc', 'import', 'react', 'jsx-a11y', 'promise'],
  categories: { correctness: 'error', suspicious: 'error' },
  options: { typeAware: true, denyWarnings: true, reportUnusedDisableDirectives: 'error' },
  env: { builtin: true, browser: true, node: true },
  ignorePatterns: ['dist', 'public', '.cache'],
  rules: {
    eqeqeq: 'error',
    'no-alert': 'error',
    'no-eval': 'error',
    'no-fallthrough': 'error',
    'no-new-func': 'error',
    'no-param-reassign': 'error',
    'no-restricted-properties': ['error', ...unsafe],
    'no-script-url': 'error',
    'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    'no-var': 'error',
    'prefer-const': 'error',

    'import/extensions': ['error', 'always', { ignorePackages: true }],
    'import/no-cycle': 'error',
    'import/no-default-export': 'error',
    'import/no-unassigned-import': ['error', { allow: ['**/*.css'] }],

    'react/button-has-type': 'error',
    'react/forbid-dom-props': ['error', { forbid: ['srcDoc'] }],
    'react/jsx-no-target-blank': 'error',
    'react/no-danger': 'error',
    'react/react-in-jsx-scope': 'off', // the compiler sees to it

    'typescript/ban-ts-comment': 'error',
    'typescript/consistent-type-imports': ['error', { disallowTypeAnnotations: true }],
    'typescript/no-explicit-any': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/no-unsafe-argument': 'error',
    'typescript/no-unsafe-assignment': 'error',
    'typescript/no-unsafe-call': 'error',
    'typescript/no-unsafe-member-access': 'error',
    'typescript/no-unsafe-return': 'error',
    'typescript/only-throw-error': 'error',
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],

    'unicorn/filename-case': ['error', { case: 'kebabCase' }],
    'unicorn/no-abusive-eslint-disable': 'error',
    'unicorn/prefer-node-protocol': 'error',
    'oxc/no-barrel-file': ['error', { threshold: 0 }],

    // Opinions of the two categories that are not ours.
    'no-shadow': 'off',
    'no-underscore-dangle': 'off',
    'import/no-named-as-default-member': 'off',
    'jsx-a11y/control-has-associated-label': 'off', // takes an empty cell for a control; axe judges the page
    'jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['application', 'region'], tags: [] }],
    'jsx-a11y/prefer-tag-over-role': 'off',
    'promise/always-return': 'off',
    'react/no-unstable-nested-components': 'off', // takes the callbacks of a rich message for components
    'typescript/consistent-return': 'off', // the compiler knows better when a switch is exhaustive
    'typescript/no-misused-spread': ['error', { allow: ['string'] }], // letters are what is wanted
    'typescript/no-redundant-type-constituents': 'off', // `'press' | string` says what is usual
    'unicorn/consistent-function-scoping': 'off',
  },
  overrides: [
    ...walls,
    { files: outside('cli'), rules: { 'no-console': 'error' } },
    {
      files: outside('queries', 'views', 'app', 'cli'),
      rules: { 'no-restricted-properties': ['error', ...unsafe, ...clock] },
    },
    globals(within('domain', 'analysis', 'wire'), html, node, network, browser),
    globals(within('i18n', 'charts', 'export', 'views'), html, node, network),
    globals(within('queries', 'app'), html, node),
    {
      files: ['tests/**', 'mocks/**'],
      plugins: ['eslint', 'typescript', 'unicorn', 'oxc', 'import', 'react', 'promise', 'vitest'],
      rules: {
        ...untyped, // a test breaks one field of a file, or reads one that it has just written
        'no-restricted-properties': 'off', // tests read what was drawn; nothing is written
        'no-script-url': 'off',
        'typescript/no-explicit-any': 'off',
        'typescript/no-unnecessary-type-assertion': 'off',
        'typescript/no-unsafe-type-assertion': 'off',
        'vitest/expect-expect': 'off', // laws and helpers hold the expectations
        'vitest/no-conditional-expect': 'off',
        'vitest/no-focused-tests': 'error',
        'vitest/valid-title': ['error', { allowArguments: true }],
      },
    },
    { files: ['*.mjs'], rules: untyped },
    {
      files: ['*.config.{ts,mjs}', 'tests/browser/playwright.config.ts'],
      rules: { 'import/no-default-export': 'off' },
    },
  ],
};
