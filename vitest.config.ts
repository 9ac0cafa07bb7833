import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // A run that looked at nothing is a failure, also when only a folder was asked for.
    passWithNoTests: false,
    // What a test needs it is handed; the reader's own colour and language settings change nothing.
    env: { NO_COLOR: '', FORCE_COLOR: '', LANG: 'C.UTF-8', TZ: 'Europe/Vienna' },
    // Expectations change only when asked: npm test -- -u
    update: 'none',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    coverage: { provider: 'v8', include: ['src/**'], reporter: ['text-summary', 'html'] },
  },
});
