import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'src/**/*.test.{ts,tsx}',
            'scripts/**/*.test.ts',
            'tests/{house,fixtures,bench}/**/*.test.ts',
            'tests/browsers/{script,find-browser,firefox/keys}.test.ts',
          ],
          // Hundreds of random cases take their time on a busy machine.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts', 'tests/browsers/drivers.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A real browser on a busy machine can lose one click; what fails twice fails. Vitest names what was tried again.
          retry: 1,
          // Browsers are heavy: no more than two files at a time, and what they do takes a while.
          maxWorkers: 2,
          expect: { poll: { timeout: 20_000 } },
        },
      },
      {
        test: {
          name: 'a11y',
          include: ['tests/a11y/**/*.test.ts'],
          // Each test looks at one surface in all its states.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          retry: 1,
          maxWorkers: 2,
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
