const swc = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
  },
  module: { type: 'commonjs' },
}

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  transform: { '\\.[cm]?[jt]sx?$': ['@swc/jest', swc] },
  // these are published as ES modules only
  transformIgnorePatterns: ['/node_modules/(?!(jose|strip-bom)/)'],
  globalSetup: '<rootDir>/test/begin.mjs',
  globalTeardown: '<rootDir>/test/end.mjs',
  modulePathIgnorePatterns: ['<rootDir>/.build/', '<rootDir>/.data/'],
  // Many tests wait for a browser or another process, and leave room for others meanwhile.
  maxWorkers: '100%',
  // A slow machine is no fault of the program; what must be fast measures it itself.
  testTimeout: 180_000,
}
