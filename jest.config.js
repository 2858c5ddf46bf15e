/** Two kinds of test: most run in Node; a file that starts `@jest-environment jsdom` gets a DOM; test/browser drives Chromium. */
module.exports = {
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    '\\.(ts|tsx)$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
  testTimeout: 30_000,
  collectCoverageFrom: ['src/**/*.{ts,tsx}', '!src/page/**', '!src/**/*.d.ts'],
  // The default leaves one processor of two idle.
  maxWorkers: '100%',
};
