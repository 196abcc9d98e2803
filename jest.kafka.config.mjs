import everything from './jest.config.mjs';

/** The specs that need a Kafka; run by `npm run test:kafka`, which sees to it that there is one. */
export default {
  ...everything,
  testMatch: ['<rootDir>/{apps,libs,test}/**/*.kafka.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  // A broker that was killed and its groups need seconds to come back.
  testTimeout: 120_000,
};
