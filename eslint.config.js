import js from '@eslint/js';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', '.data/', 'node_modules/'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-console': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Our ports are closures without `this`, so their methods may be taken out of them.
      '@typescript-eslint/unbound-method': 'off',
      // The enums of the SDK are plain strings on the wire, and are compared with them.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Take a Clock as an argument (src/lib/clock.ts).' },
        {
          object: 'process',
          property: 'env',
          message: 'Only src/index.ts reads the environment; take Settings as an argument.',
        },
        {
          object: 'Math',
          property: 'random',
          message: 'Use src/lib/ids.ts, or take the random source as an argument.',
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Take a Clock as an argument (src/lib/clock.ts).',
        },
        {
          selector: "ThrowStatement > NewExpression[callee.name='Error']",
          message:
            'Declare the failure with botError() so that it has a code and two voices (src/lib/errors.ts).',
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: { 'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['src/lib/clock.ts'],
    rules: { 'no-restricted-syntax': 'off', 'no-restricted-properties': 'off' },
  },
  { files: ['src/lib/console-to-log.ts'], rules: { 'no-console': 'off' } },
  { files: ['src/index.ts'], rules: { 'no-restricted-properties': 'off' } },
  {
    files: ['test/**/*.ts', 'bench/**/*.ts', 'scripts/**/*.ts'],
    rules: {
      'no-restricted-properties': 'off',
      'no-restricted-syntax': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-console': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    ignores: ['test/support/processes/**'],
    rules: {
      // Mocha requires test files, and imports those that cannot be required: then every module of theirs is there twice.
      'no-restricted-syntax': [
        'error',
        {
          selector: 'AwaitExpression:not(:function *)',
          message: 'Wait in a hook: with a top-level await mocha loads all that it imports a second time.',
        },
        {
          selector: 'ImportExpression[source.value=/^\\./]',
          message: 'Import it at the top: what is imported later is there twice.',
        },
      ],
    },
  },
  { files: ['eslint.config.js', '**/*.cjs'], ...tseslint.configs.disableTypeChecked },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs' } },
);
