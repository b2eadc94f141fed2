// Nest 12 is ESM only and jest cannot require() ESM on Node 20, so tests and the packages named here are compiled to CommonJS.
const esmOnly = ['@nestjs', 'content-disposition', 'cookie', 'uuid'];
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
    '/node_modules/.+\\.m?js$': ['@swc/jest', { jsc: { target: 'es2022' }, module: { type: 'commonjs' }, sourceMaps: false }],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  moduleNameMapper: { '^@peyvand/(\\w+)$': '<rootDir>/libs/$1/src/index.ts', '^(\\.{1,2}/.*)\\.js$': '$1' },
};
const servers = {
  globalSetup: '<rootDir>/test/support/servers.setup.mjs',
  globalTeardown: '<rootDir>/test/support/servers.teardown.mjs',
};
export default {
  projects: [
    { ...common, displayName: 'unit', testMatch: ['<rootDir>/{apps,libs}/**/*.spec.ts'] },
    { ...common, displayName: 'guard', testMatch: ['<rootDir>/test/{architecture,supply-chain,notices,lifecycles}.spec.ts'] },
    { ...common, ...servers, displayName: 'schema', testMatch: ['<rootDir>/test/{migrations,schema,access,projection}*.spec.ts'] },
    { ...common, ...servers, displayName: 'api', testMatch: ['<rootDir>/test/api/**/*.e2e-spec.ts'] },
    { ...common, ...servers, displayName: 'worker', testMatch: ['<rootDir>/test/worker/**/*.e2e-spec.ts'] },
  ],
};
