// Changes the rules of a case one small thing at a time and asks whether a spec notices: `npm run test:mutation`.
import { fileURLToPath } from 'node:url';
import { loadShippedModels } from '@tovholder/model';
import jestConfig from './jest.config.mjs';

const models = loadShippedModels();

export default {
  mutate: [
    'libs/cases/src/domain/**/*.ts',
    '!libs/cases/src/domain/**/*.spec.ts',
    '!libs/cases/src/domain/testing/**',
  ],
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  jest: {
    projectType: 'custom',
    enableFindRelatedTests: false,
    config: {
      ...jestConfig,
      testEnvironment: fileURLToPath(new URL('infra/mutation/until-first-failure.mjs', import.meta.url)),
      // The domain needs no database, and the sandbox lies where jest otherwise does not look.
      globalSetup: undefined,
      globalTeardown: undefined,
      testMatch: ['<rootDir>/libs/cases/src/domain/testing/every-spec.ts'],
      modulePathIgnorePatterns: ['/dist/'],
      globals: { modelsInForce: models.all() },
      moduleNameMapper: {
        '^@tovholder/model$': '<rootDir>/libs/model/src/testing/models-in-force.ts',
        ...jestConfig.moduleNameMapper,
      },
    },
  },
  coverageAnalysis: 'perTest',
  // A constant is set once, when its module is loaded, so no single test can be blamed for it.
  ignoreStatic: true,
  incremental: false,
  concurrency: 2,
  // A process keeps something of every run, and gets slower by it.
  maxTestRunnerReuse: 50,
  ignorePatterns: ['/apps', '/docs', '/test', '/libs/*/dist', '/reports', '/.tovholder', '/.ci'],
  tempDirName: '.stryker-tmp',
  cleanTempDir: 'always',
  reporters: ['clear-text', 'progress-append-only', 'json', 'html'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
  jsonReporter: { fileName: 'reports/mutation/mutation.json' },
  htmlReporter: { fileName: 'reports/mutation/mutation.html' },
  allowEmpty: false,
  disableTypeChecks: true,
};
