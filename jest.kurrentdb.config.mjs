import everything from './jest.config.mjs';

/** `npm run test:kurrentdb`: what only a real server can show. It needs no PostgreSQL. */
export default {
  ...everything,
  globalSetup: undefined,
  globalTeardown: undefined,
  testMatch: ['<rootDir>/libs/event-store/src/**/*.kurrentdb.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  // One server and its $all: specs side by side would only wait for one another.
  maxWorkers: 1,
};
