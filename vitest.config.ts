import { defineConfig } from 'vitest/config';

// Three projects: `unit` mirrors lib/, `contracts` runs every example of every data file,
// `e2e` drives the production build in a real Chromium (one file at a time: two cores).
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx'] } },
      { test: { name: 'contracts', include: ['tests/contracts/**/*.test.ts'] } },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
          retry: 0,
        },
      },
    ],
  },
});
