import js from '@eslint/js';
import perfectionist from 'eslint-plugin-perfectionist';
import tseslint from 'typescript-eslint';

const plainSqlOnly = {
  selector:
    'CallExpression[callee.property.name=/^(orderBy|addOrderBy|where|andWhere|orWhere)$/] > TemplateLiteral[expressions.length>0]',
  message: 'Values go in as parameters, names from an enum: no template strings in builders.',
};
const manyParams = {
  selector: ":not(MethodDefinition[kind='constructor']) > :function[params.length>6]",
  message: 'At most six parameters: what belongs together is one object.',
};
const manyInjected = {
  selector: "MethodDefinition[kind='constructor'] > FunctionExpression[params.length>8]",
  message: 'At most eight things are injected: a part of the work is a class of its own.',
};
const nestExceptions = {
  selector: "ImportDeclaration[source.value='@nestjs/common'] ImportSpecifier[imported.name=/Exception$/]",
  message: 'Throw a Refusal or one of the faults of the kernel.',
};

/** Routes show features, features stand on what is shared, and none of them on another feature. */
const inward = (...rooms) => ({
  group: rooms.map((room) => `@/${room}/*`),
  message: 'Imports go from routes to features to shared, never sideways.',
});

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'node_modules/',
      '.peyvand/',
      'coverage/',
      'test/.entries/',
      'test/.mutants/',
      'apps/web/src/generated/',
    ],
  },
  js.configs.recommended,
  {
    // Where a thing comes from is read off its group; within a group the order is free. `eslint --fix` moves them.
    files: ['**/*.ts', '**/*.tsx', '**/*.mjs'],
    plugins: { perfectionist },
    rules: {
      'perfectionist/sort-imports': [
        'error',
        {
          type: 'unsorted',
          groups: ['builtin', 'external', 'internal', ['parent', 'sibling', 'index']],
          internalPattern: ['^@peyvand/', '^@/'],
          newlinesBetween: 'ignore',
        },
      ],
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unsafe-function-type': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-extraneous-class': 'off',
      // Prettier leaves these as they are: SQL is wrapped by hand, comments too; sentences stay on their line.
      'max-len': ['error', { code: 120, ignoreStrings: true, ignoreRegExpLiterals: true, ignoreUrls: true }],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Settings are read in platform/config and injected as AppConfig.',
        },
      ],
      'no-restricted-syntax': [
        'error',
        plainSqlOnly,
        nestExceptions,
        manyParams,
        manyInjected,
        { selector: 'ExportAllDeclaration', message: 'Name what is exported.' },
        {
          selector: "CallExpression[callee.name='forwardRef']",
          message: 'A cycle is mended by an event or by moving code, not by forwardRef.',
        },
        {
          selector: "MemberExpression[property.name='only'][object.name=/^(it|test|describe)$/]",
          message: 'Left over from debugging.',
        },
      ],
      'no-restricted-imports': [
        'error',
        {
          paths: [{ name: '@nestjs/core', importNames: ['ModuleRef'], message: 'Inject what is needed.' }],
          patterns: [{ group: ['@peyvand/*/*'], message: 'A lib is used through its index only.' }],
        },
      ],
    },
  },
  {
    files: ['**/*.spec.ts', '**/*.e2e-spec.ts', 'test/**/*.ts'],
    rules: {
      'max-lines-per-function': 'off',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'no-restricted-properties': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  // A migration is read once, and its statements stand as they are run.
  { files: ['migrations/**'], rules: { 'max-lines-per-function': 'off' } },
  { files: ['**/*.data.ts'], rules: { 'max-lines': 'off', 'max-len': 'off' } },
  {
    files: ['apps/*/src/main.ts', 'apps/api/src/*.cli.ts', 'libs/platform/src/config/**'],
    rules: { 'no-restricted-properties': 'off', 'no-console': 'off' },
  },
  {
    // A story and an attack are told from top to bottom, with the words that are sent; they are read and not called.
    files: ['**/*.mjs'],
    rules: {
      'max-params': ['error', 6],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        fetch: 'readonly',
        Buffer: 'readonly',
        AbortSignal: 'readonly',
        performance: 'readonly',
      },
    },
  },
  {
    // A screen in markup is longer than a function that computes: Prettier gives each attribute its line.
    files: ['apps/web/src/**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 150, skipBlankLines: true, skipComments: true }] },
  },
  {
    // A hook holds its functions together with what they share.
    files: ['apps/web/src/**/*.ts'],
    rules: { 'max-lines-per-function': ['error', { max: 65, skipBlankLines: true, skipComments: true }] },
  },
  // Texts of a story.
  { files: ['tools/story/texts.mjs'], rules: { 'max-lines-per-function': 'off' } },
  // The router is led elsewhere by what is thrown.
  { files: ['apps/web/src/routes/**'], rules: { '@typescript-eslint/only-throw-error': 'off' } },
  { files: ['apps/web/vite.config.ts'], rules: { 'no-restricted-properties': 'off' } },
  {
    // Partly run in a page.
    files: ['tools/bench/web/looks.mjs'],
    languageOptions: {
      globals: {
        document: 'readonly',
        Event: 'readonly',
        addEventListener: 'readonly',
        PerformanceObserver: 'readonly',
        requestAnimationFrame: 'readonly',
      },
    },
  },
  {
    files: ['apps/web/public/*.js'],
    languageOptions: {
      globals: {
        document: 'readonly',
        fetch: 'readonly',
        localStorage: 'readonly',
        location: 'readonly',
        matchMedia: 'readonly',
        sessionStorage: 'readonly',
        window: 'readonly',
      },
    },
  },
  {
    files: ['apps/web/src/features/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [inward('features', 'routes', 'app')] }] },
  },
  {
    files: ['apps/web/src/shared/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [inward('features', 'routes', 'app')] }] },
  },
);
