import { createServer } from 'node:http';
import { siteHandler } from './site-handler.ts';

export interface RunningServer {
  readonly port: number;
  /** Ends the open connections too. */
  readonly close: () => Promise<void>;
}

/**
 * Serves the site in `dir` until it is closed.
 *
 * @param port 0 for any free one.
 * @throws {Error} with `code` `ENOENT` when `dir` holds no built site, `EADDRINUSE` when the port is taken.
 */
export async function startServer({
  dir,
  port,
}: {
  readonly dir: string;
  readonly port: number;
}): Promise<RunningServer> {
  const server = createServer(await siteHandler(dir));
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, listening);
  });
  const address = server.address();
  return {
    port: address !== null && typeof address === 'object' ? address.port : port,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
