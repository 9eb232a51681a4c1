import { defineConfig } from 'vitest/config';

// Three projects: `unit` mirrors lib/, `contracts` runs every example of every data file,
// `e2e` drives the production build in a real Chromium.
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx'] } },
      { test: { name: 'contracts', include: ['tests/contracts/**/*.test.ts'] } },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          // Two cores: two browsers at a time. On a machine that is busy otherwise a step may come late: once more, then.
          fileParallelism: true,
          // Each file has a browser and a server of its own; only modules are shared, so that they are loaded once.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 90_000,
          retry: 1,
        },
      },
    ],
  },
});
