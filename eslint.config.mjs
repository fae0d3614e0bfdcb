// The lint rules: what the compiler cannot see of the style that src/README.md asks for.
import eslint from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const relativeWithoutExtension = String.raw`[source.value=/^\.(?!.*\.(ts|json|mjs|cjs)$)/]`;

/** Syntax the project does without, each with the reason shown to whoever writes it. */
const withoutInSource = [
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Export by name, so that a thing is called the same everywhere.',
  },
  {
    selector: 'TSInterfaceDeclaration[id.name=/^I[A-Z]/]',
    message: 'Name the thing; an interface needs no prefix.',
  },
  {
    selector: 'TSEnumDeclaration',
    message: 'Use a union of string literals.',
  },
  {
    selector: ':matches(Program, ExportNamedDeclaration) > VariableDeclaration[kind="let"]',
    message: 'No mutable state in a module: pass it in, or keep it in an object with a lifetime.',
  },
  {
    selector: ':function > Identifier.params > TSTypeAnnotation > TSBooleanKeyword',
    message: 'A caller cannot read what `true` means: take a named option or write two functions.',
  },
  ...['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration'].map((node) => ({
    selector: node + relativeWithoutExtension,
    message: 'Name the file as it is on disk, with its extension.',
  })),
];

/** The analysis gets time, chance and the outside world as arguments, or the same input could differ. */
const pure = {
  'no-restricted-globals': [
    'error',
    ...['process', 'Buffer', 'global', 'globalThis', 'performance', 'fetch', 'require'],
    ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'],
  ],
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now' },
    { object: 'Math', property: 'random' },
  ],
  'no-restricted-syntax': [
    'error',
    ...withoutInSource,
    {
      selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
      message: 'Take the time as an argument.',
    },
  ],
};

export default defineConfig(
  globalIgnores([
    'dist/',
    'dist-test/',
    'coverage/',
    '.test-host/',
    '.test-results/',
    'test/fixtures/',
  ]),
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...withoutInSource],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  { files: ['src/core/**', 'src/render/**'], rules: pure },
  { files: ['src/cli/**', 'test/**'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: { globals: globals.nodeBuiltin },
  },
);
