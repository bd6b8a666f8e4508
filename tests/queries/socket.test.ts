import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { fetchJson } from '#src/queries/http.ts';

// Faults that only a real socket can make.

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

let close = () => {};
afterEach(() => close());

async function ask(answer: Answer, options: { timeout?: number; maxBytes?: number } = {}) {
  let asked = 0;
  const server = createServer((request, response) => {
    asked += 1;
    answer(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  close = () => {
    server.closeAllConnections();
    server.close();
  };
  const { port } = server.address() as AddressInfo;
  const result = await fetchJson(`http://127.0.0.1:${port}/a.json`, {
    sleep: async () => {},
    ...options,
  }).then(
    (fetched) => fetched.json,
    (error: unknown) => error,
  );
  return { result, asked };
}

const type = { 'content-type': 'application/json' };

describe(fetchJson, () => {
  test('a body shorter than its length says', async () => {
    const { result, asked } = await ask((response) => {
      response.writeHead(200, { ...type, 'content-length': 100 });
      response.write('{"a":', () => response.destroy());
    });
    expect(result).toMatchObject({ kind: 'offline', status: 200, detail: 'the answer broke off' });
    expect(asked).toBe(2);
  });

  test('headers, then silence', async () => {
    const { result } = await ask(
      (response) => {
        response.writeHead(200, type);
        response.write('{');
      },
      { timeout: 50 },
    );
    expect(result).toMatchObject({ kind: 'timeout' });
  });

  test('a drip does not keep it waiting: the time is for the whole', async () => {
    const { result, asked } = await ask(
      (response) => {
        response.writeHead(200, type);
        const drip = setInterval(() => response.write(' '), 5);
        response.on('close', () => clearInterval(drip));
      },
      { timeout: 60 },
    );
    expect(result).toMatchObject({ kind: 'timeout' });
    expect(asked).toBe(1);
  });

  test('a small file that unpacks to a large one is stopped at the cap', async () => {
    const bomb = gzipSync(Buffer.alloc(20_000_000, '['));
    const { result, asked } = await ask(
      (response) => {
        response.writeHead(200, { ...type, 'content-encoding': 'gzip' });
        response.end(bomb);
      },
      { maxBytes: 1_000_000 },
    );
    expect(bomb.length).toBeLessThan(30_000);
    expect(result).toMatchObject({ kind: 'too-big' });
    expect(asked).toBe(1);
  });

  test('a body that is not the gzip it claims to be', async () => {
    const { result } = await ask((response) => {
      response.writeHead(200, { ...type, 'content-encoding': 'gzip' });
      response.end('{"a":1}');
    });
    expect(result).toMatchObject({ kind: 'offline' });
  });

  test('nobody listens', async () => {
    const { result } = await ask((response) => response.socket?.destroy());
    expect(result).toMatchObject({ kind: 'offline', status: null });
  });

  test('a circle of redirects', async () => {
    const { result } = await ask((response, request) => {
      response.writeHead(302, { location: request.url ?? '/' });
      response.end();
    });
    expect(result).toMatchObject({ kind: 'offline' });
  });
});
