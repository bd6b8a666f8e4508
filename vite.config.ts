import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** Serves msw's worker in development only, so that no copy of it can reach a build. */
function mockWorker(): Plugin {
  const file = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js');
  return {
    name: 'goalpost:mock-worker',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use('/mockServiceWorker.js', (_request, response, next) => {
        readFile(file, 'utf8').then((text) => {
          response.setHeader('content-type', 'text/javascript');
          response.end(text);
        }, next);
      });
    },
  };
}

export default defineConfig({
  plugins: [react(), mockWorker()],
  build: { target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
  test: {
    // A machine busy with a build must not fail a test that is only slow.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: [
            'tests/{domain,analysis,wire,i18n,queries,export,cli,scale}/**/*.test.ts',
            'tests/*.test.ts',
          ],
          setupFiles: ['tests/setup-laws.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['tests/{charts,views}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/setup-dom.ts', 'tests/setup-laws.ts'],
        },
      },
    ],
  },
});
