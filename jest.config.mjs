/** Specs that need an outside server have a command of their own, which says what it needs. */
const outside = '\\.(kafka|kurrentdb)\\.spec\\.ts$';

/** Libraries are read unbuilt through their `source` export, so a test never runs stale output. */
export default {
  testMatch: ['<rootDir>/{apps,libs,test}/**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', outside],
  modulePathIgnorePatterns: ['/dist/', '/.stryker-tmp/'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  globalSetup: '<rootDir>/libs/local-postgres/jest/shared-server.mjs',
  globalTeardown: '<rootDir>/libs/local-postgres/jest/stop-shared-server.mjs',
  // Left to itself Jest runs all in one process on a machine with two cores, which grows by what each suite leaves.
  maxWorkers: '100%',
  workerIdleMemoryLimit: '1GB',
  // A first start of PostgreSQL on a busy machine takes seconds; a hanging test is still found.
  testTimeout: 30_000,
  setupFiles: ['reflect-metadata'],
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  coverageProvider: 'v8',
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          target: 'es2023',
          keepClassNames: true,
        },
        module: { type: 'es6' },
      },
    ],
  },
};
