import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { folderWith } from './folder-with.ts';

const site = { 'dist/index.html': 'home', 'dist/_headers': '', 'dist/_redirects': '' };

/** `npm start` without the build, in `cwd`. */
function serve(cwd: string, port: string) {
  const child = spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), resolve('src/cli/serve.ts')],
    {
      cwd,
      env: { ...process.env, PORT: port },
    },
  );
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

/** What the process said in all, and how it ended. */
async function ended(child: ChildProcess) {
  const said = { out: '', err: '' };
  child.stdout?.on('data', (chunk: Buffer) => (said.out += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (said.err += chunk.toString()));
  const code = await new Promise<number | null>((done) => child.once('close', done));
  return { ...said, code };
}

const firstLine = (child: ChildProcess) =>
  new Promise<string>((done) => child.stdout?.once('data', (chunk: Buffer) => done(chunk.toString())));

async function example(files: Readonly<Record<string, string>>) {
  const { dir, remove } = await folderWith(files);
  onTestFinished(remove);
  return dir;
}

test.each(['SIGINT', 'SIGTERM'] as const)(
  'one line with the address, and a clean end on %s',
  async (signal) => {
    const child = serve(await example(site), '0');
    const result = ended(child);
    const line = await firstLine(child);
    const address = /http:\/\/localhost:\d+\//.exec(line)?.[0] ?? 'no address';
    expect(await (await fetch(address)).text()).toBe('home');

    child.kill(signal);

    expect(await result).toEqual({ out: line, err: '', code: 0 });
    expect(line).toMatch(/^[^\n]*\n$/);
  },
);

test('a taken port is named, with the way out', async () => {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, done));
  onTestFinished(() => void other.close());
  const { port } = other.address() as AddressInfo;

  const { err, code } = await ended(serve(await example(site), String(port)));
  expect(err).toBe(`Port ${port} is taken. Choose another one: PORT=${port + 1} npm start\n`);
  expect(code).toBe(1);
});

test('a site that is not built is said to be so', async () => {
  const { err, code } = await ended(serve(await example({}), '0'));
  expect(err).toBe('There is no built site in dist. Build it first: npm run build\n');
  expect(code).toBe(1);
});

test('a port that is no port is shown', async () => {
  const { err, code } = await ended(serve(await example(site), '70000'));
  expect(err).toBe('PORT must be a whole number up to 65535, not "70000".\n');
  expect(code).toBe(1);
});
