const typescript = {
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
      },
    ],
    // jose is published as ES modules only.
    '^.+\\.m?js$': ['@swc/jest', { jsc: { target: 'es2022' }, module: { type: 'commonjs' } }],
  },
  transformIgnorePatterns: ['/node_modules/(?!jose/)'],
  testEnvironment: 'node',
}

const project = (displayName, roots, more = {}) => ({
  ...typescript,
  displayName,
  rootDir: import.meta.dirname,
  roots,
  ...more,
})

export default {
  // Tests wait for the store and the browser more than they compute: both cores have something to do.
  maxWorkers: '100%',
  coverageProvider: 'babel',
  // A busy machine is slow; a test that hangs still ends.
  testTimeout: 60_000,
  projects: [
    project('shared', ['<rootDir>/shared', '<rootDir>/seeds']),
    project('functions', ['<rootDir>/functions']),
    project('miniapp', ['<rootDir>/miniapp/src']),
    project('api', ['<rootDir>/test/api', '<rootDir>/test/template']),
    project('weapp', ['<rootDir>/test/weapp']),
    project('browser', ['<rootDir>/test/browser'], { globalSetup: '<rootDir>/test/browser/build-once.ts' }),
  ],
}
