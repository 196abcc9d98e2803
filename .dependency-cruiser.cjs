/** Each rule carries the reason it exists; a rule without a reason is not kept. */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'A circle has no first place to start reading, and no part of it can be tested alone.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'domain-is-pure',
      comment:
        'Domain code is replayed for years; it must not depend on a framework, a database or the machine.',
      severity: 'error',
      from: { path: '^libs/[^/]+/src/domain/', pathNot: '\\.spec\\.ts$|/testing/' },
      to: {
        path: '^node:|node_modules/(@nestjs|typeorm|pg|kafkajs|class-validator|class-transformer)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'domain-knows-no-node-core',
      comment:
        'Clock, randomness and files come in through the context, so that a fold gives the same answer anywhere.',
      severity: 'error',
      from: { path: '^libs/[^/]+/src/domain/', pathNot: '\\.spec\\.ts$|/testing/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'domain-stands-below',
      comment: 'Rules decide; what carries them out depends on the rules, never the other way.',
      severity: 'error',
      from: { path: '^libs/([^/]+)/src/domain/' },
      to: { path: '^libs/$1/src/(commands|queries|projections|reactions)/' },
    },
    {
      name: 'commands-do-not-read-projections',
      comment: 'A command that decides on a read model decides on yesterday.',
      severity: 'error',
      from: { path: '^libs/[^/]+/src/commands/' },
      to: { path: '^libs/[^/]+/src/projections/' },
    },
    {
      name: 'libraries-by-their-front-door',
      comment: 'What is not in the public index may change at any time.',
      severity: 'error',
      from: { path: '^(?:apps|libs|test)/([^/]+)/' },
      to: { path: '^libs/([^/]+)/(?!package\\.json)(?!src/index\\.ts)', pathNot: '^libs/$1/' },
    },
    {
      name: 'libraries-do-not-know-apps',
      comment:
        'An application composes libraries; a library that knows its application cannot be used by another.',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^apps/' },
    },
    {
      name: 'scenarios-run-in-memory',
      comment:
        'A scenario is played the same on any machine, thousands a second: no file, clock, database or framework in it.',
      severity: 'error',
      from: { path: '^libs/scenarios/src/', pathNot: '\\.spec\\.ts$|/testing/' },
      to: {
        path: '^node:|node_modules/(@nestjs|typeorm|pg|kafkajs|class-validator|class-transformer)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'not-to-spec',
      comment: 'Tests are read by nobody but the runner.',
      severity: 'error',
      from: { pathNot: '\\.spec\\.ts$' },
      to: { path: '\\.spec\\.ts$' },
    },
    {
      name: 'not-to-unresolvable',
      comment: 'An import nobody can follow fails on the first fresh machine.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/|\\.stryker-tmp' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.check.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default'],
    },
  },
};
