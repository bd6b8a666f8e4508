import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './find-browser.ts';

// The workers read this file too: what the first reading finds, they are told.
process.env['CHROMIUM_PATH'] ||= findBrowser();
process.env['GOALPOST_TEST_PORT'] ||= freePort();

const origin = `http://localhost:${process.env['GOALPOST_TEST_PORT']}`;

function freePort(): string {
  const ask = `const s = require('node:net').createServer().listen(0, () => { console.log(s.address().port); s.close(); })`;
  return execFileSync(process.execPath, ['-e', ask], { encoding: 'utf8' }).trim();
}

export default defineConfig({
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  reporter: 'line',
  webServer: {
    command: 'node --import tsx src/cli/serve.ts',
    cwd: resolve(import.meta.dirname, '../..'),
    env: { PORT: process.env['GOALPOST_TEST_PORT'] },
    url: origin,
    reuseExistingServer: false,
  },
  use: {
    baseURL: origin,
    locale: 'en-GB',
    timezoneId: 'UTC',
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'],
      args: [
        '--no-sandbox', // root in a container has none
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
