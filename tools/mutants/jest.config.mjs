import jest from '../../jest.config.mjs';

const { transform, ...common } = /** @type {any} */ (jest.projects.find(({ displayName }) => displayName === 'api'));
const sources = '^.+\\.ts$';
const [, swc] = transform[sources];

/** The specs with all mutants in the files of rules; each entry wakes one and names the specs that should notice it. */
export default {
  ...common,
  displayName: 'mutants',
  transform: { ...transform, [sources]: ['<rootDir>/tools/mutants/transform.mjs', swc] },
  testTimeout: jest.testTimeout,
  testEnvironment: '<rootDir>/tools/mutants/first-failure.environment.mjs',
  testMatch: ['<rootDir>/test/.mutants/*.entry.cjs'],
};
