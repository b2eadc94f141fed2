// Nest 12 is ESM only and jest cannot require() ESM on Node 20, so tests and the packages named here are compiled to CommonJS.
const esmOnly = [
  '@nestjs',
  'content-disposition',
  'cookie',
  'uuid',
  'intl-messageformat',
  '@formatjs',
  '@tus',
  'srvx',
  's3mini',
];
const swc = {
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    target: 'es2022',
    keepClassNames: true,
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
  },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
};
const common = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  // Built files and the data of a running Peyvand hold second copies of what is tested.
  modulePathIgnorePatterns: ['<rootDir>/\\.peyvand/', '<rootDir>/dist/'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', swc],
    '/node_modules/.+\\.m?js$': [
      '@swc/jest',
      { jsc: { target: 'es2022' }, module: { type: 'commonjs' }, sourceMaps: false },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  moduleNameMapper: {
    '^\\.{1,2}/(?:jsutils/)?instanceOf\\.js$': '<rootDir>/test/support/instance-of.cjs',
    '^@peyvand/(\\w+)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
};
const servers = {
  globalSetup: '<rootDir>/test/support/servers.setup.mjs',
  globalTeardown: '<rootDir>/test/support/servers.teardown.mjs',
};
/** In `npm test` instead of all others: the same specs, several to a file (tools/lib/entries.mjs). */
const entries = { ...common, testMatch: ['<rootDir>/test/.entries/*.entry.cjs'] };
const gathered = [
  { ...entries, displayName: 'unserved' },
  { ...entries, ...servers, displayName: 'served' },
];
export default {
  // For what hangs; what is slow may be slow.
  testTimeout: 60_000,
  projects: [
    { ...common, displayName: 'unit', testMatch: ['<rootDir>/{apps,libs}/**/*.spec.ts'] },
    { ...common, displayName: 'guard', testMatch: ['<rootDir>/test/guard/*.spec.ts'] },
    ...['schema', 'api', 'worker', 'queue'].map((folder) => ({
      ...common,
      ...servers,
      displayName: folder,
      testMatch: [`<rootDir>/test/${folder}/**/*spec.ts`],
    })),
    ...(process.env.TEST_PROGRESS ? gathered : []),
  ],
};
