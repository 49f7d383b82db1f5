/** What the linter forbids; each ban of the house is named where it stands. */

import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { root } from './setup/run.mjs';

const source = ['electron/**/*.ts', 'renderer/**/*.ts', 'renderer/**/*.tsx'];
const typed = [...source, 'tests/**/*.ts', 'tests/**/*.tsx', 'build/**/*.ts'];

const bannedEverywhere = [
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
  { selector: 'ExportAllDeclaration', message: 'No barrels.' },
  { selector: 'TSEnumDeclaration', message: 'No enums: a union of strings.' },
  {
    selector: 'ImportDeclaration[source.value=/^\\.(?!.*\\.(ts|tsx|mjs|css|json|svg)(\\?.*)?$)/]',
    message: 'Relative imports name the file with its extension.',
  },
];

/** One way for text to become markup, and that is React. */
const bannedInSource = [
  {
    selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
    message: 'Markup comes from React alone.',
  },
  {
    selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
    message: 'Markup comes from React alone.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(insertAdjacentHTML|write|writeln)$/][callee.object.name="document"]',
    message: 'Markup comes from React alone.',
  },
  {
    selector: 'CallExpression[callee.property.name="insertAdjacentHTML"]',
    message: 'Markup comes from React alone.',
  },
  {
    selector: 'MemberExpression[property.name="openExternal"]',
    message: 'The desk opens nothing outside itself.',
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'Chance comes from crypto.getRandomValues.',
  },
];

/** Today and now come from the session's clock, so that a test can say what day it is. */
const bannedNearRecords = [
  { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: 'Ask the clock.' },
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Ask the clock.' },
  { selector: 'MemberExpression[object.name="Temporal"][property.name="Now"]', message: 'Ask the clock.' },
];

const bannedInDomain = [
  {
    selector: 'NewExpression[callee.name="Date"]',
    message: 'The domain knows dates as strings and Temporal.',
  },
];

const syntax = (...bans) => ['error', ...bans.flat()];

const ipcMessage = 'Calls between the two sides go through the list in electron/contract.';

function withoutRawIpc(...allowed) {
  const names = ['ipcMain', 'ipcRenderer'].filter((name) => !allowed.includes(name));
  return ['error', { paths: [{ name: 'electron', importNames: names, message: ipcMessage }] }];
}

const strict = tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: typed }));

export default tseslint.config(
  { ignores: ['node_modules/', 'out/', '.sobat/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { ...js.configs.recommended, files: ['**/*.mjs', '**/*.js'] },
  {
    files: ['build/**/*.mjs', 'build/**/*.js'],
    languageOptions: { globals: globals.node },
    rules: {
      'no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'prefer-const': 'error',
    },
  },
  ...strict,
  {
    files: typed,
    // One program for all sides: the compiler keeps them apart, and one is a third faster than three.
    languageOptions: { parserOptions: { project: 'build/tsconfig.lint.json', tsconfigRootDir: root } },
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': syntax(bannedEverywhere),
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true },
      ],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      // Code points are what we count in names; graphemes come from Intl.Segmenter where they matter.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // We have no enums to mix up.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      // Two signatures of one function often read better than one of two unions.
      '@typescript-eslint/unified-signatures': 'off',
      // Our interfaces are records of functions that are handed on one by one; `this` stands in two classes only.
      '@typescript-eslint/unbound-method': 'off',
      // The type parameter of a schema or a table is its documentation.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  {
    files: source,
    rules: {
      'no-console': 'error',
      'no-restricted-globals': [
        'error',
        'localStorage',
        'sessionStorage',
        'alert',
        'confirm',
        'prompt',
        'event',
      ],
      'no-restricted-properties': [
        'error',
        { object: 'window', property: 'localStorage' },
        { object: 'window', property: 'sessionStorage' },
        { object: 'globalThis', property: 'localStorage' },
      ],
      'no-restricted-syntax': syntax(bannedEverywhere, bannedInSource),
      'no-restricted-imports': withoutRawIpc(),
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['electron/main/register-calls.ts'],
    rules: { 'no-restricted-imports': withoutRawIpc('ipcMain') },
  },
  {
    files: ['electron/preload/preload.ts'],
    rules: { 'no-restricted-imports': withoutRawIpc('ipcRenderer') },
  },
  {
    files: ['renderer/features/**/*.ts', 'renderer/features/**/*.tsx'],
    rules: { 'no-restricted-syntax': syntax(bannedEverywhere, bannedInSource, bannedNearRecords) },
  },
  {
    files: ['renderer/domain/**/*.ts'],
    rules: {
      'no-restricted-syntax': syntax(bannedEverywhere, bannedInSource, bannedNearRecords, bannedInDomain),
    },
  },
  // The clock that everybody else asks.
  {
    files: ['renderer/domain/clock.ts'],
    rules: { 'no-restricted-syntax': syntax(bannedEverywhere, bannedInSource) },
  },
  // Lists of words and sentences are as long as they are.
  {
    files: ['renderer/words/messages/**/*.ts', 'renderer/vault/*word-list*.ts'],
    rules: { 'max-lines': 'off' },
  },
  { ...jsxA11y.flatConfigs.strict, files: ['renderer/**/*.tsx'] },
  { ...reactHooks.configs.flat.recommended, files: ['renderer/**/*.ts', 'renderer/**/*.tsx'] },
  {
    files: ['renderer/**/*.ts', 'renderer/**/*.tsx'],
    rules: {
      // A screen that asks the shell what there is does so in an effect, and that is no cascade.
      'react-hooks/set-state-in-effect': 'off',
      // About React's compiler, which we do not use.
      'react-hooks/incompatible-library': 'off',
    },
  },
  {
    // Configuration files, whose tools demand a default export.
    files: ['tests/*.config.ts', 'build/*.config.ts', 'build/*.d.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['tests/**/*.ts', 'tests/**/*.tsx'],
    rules: {
      // Playwright insists on `{}` as the first argument of a fixture that needs none.
      'no-empty-pattern': 'off',
    },
  },
);
