import { defineConfig } from '@playwright/test';

const onCi = Boolean(process.env.CI);

/** The whole browser; and the same engine without its frame, which opens a page in less than half the time. */
const whole = process.env.CHROMIUM || undefined;
const shell = process.env.CHROMIUM_SHELL || whole;

const launchOptions = {
  executablePath: shell,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    // Letters as wide as in the whole browser: without its frame it fits them to pixels otherwise.
    '--font-render-hinting=none',
  ],
};

/** The long stories: they begin first, so that no worker waits for one at the end. */
const STORIES = ['path.spec.ts', 'own.spec.ts'];
const BACK = 'back.spec.ts';

export default defineConfig({
  testDir: 'tests',
  outputDir: 'results/artefacts',
  globalSetup: './support/programs.ts',
  reporter: [['list'], ['json', { outputFile: 'results/results.json' }]],
  workers: 2,
  fullyParallel: true,
  forbidOnly: onCi,
  retries: onCi ? 1 : 0,
  // Whether pages are quick enough is measured elsewhere: a busy machine shall not look like a fault.
  timeout: 120_000,
  globalTimeout: 40 * 60_000,
  expect: { timeout: 15_000 },
  use: {
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    screenshot: 'only-on-failure',
    trace: 'off',
    video: 'off',
    launchOptions,
  },
  projects: [
    { name: 'sign-in', testMatch: 'sign-in.setup.ts' },
    { name: 'stories', testMatch: STORIES, dependencies: ['sign-in'] },
    {
      name: 'back',
      testMatch: BACK,
      dependencies: ['sign-in'],
      // As people's browsers are: pages that one leaves are kept for the way back.
      use: { launchOptions: { ...launchOptions, executablePath: whole, ignoreDefaultArgs: ['--disable-back-forward-cache'] } },
    },
    { name: 'browser', testMatch: '*.spec.ts', testIgnore: [...STORIES, BACK], dependencies: ['sign-in'] },
  ],
});
