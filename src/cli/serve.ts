import { startServer } from './start-server.ts';

const DIR = 'dist';
const wanted = process.env['PORT'] || '4173';

function complaint(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE')
    return `Port ${wanted} is taken. Choose another one: PORT=${Number(wanted) + 1} npm start`;
  if (code === 'EACCES')
    return `Port ${wanted} is not open to you. Choose one above 1023: PORT=4173 npm start`;
  if (code === 'ENOENT') return `There is no built site in ${DIR}. Build it first: npm run build`;
  return error instanceof Error ? error.message : String(error);
}

try {
  if (!/^\d{1,5}$/.test(wanted) || Number(wanted) > 65_535) {
    throw new RangeError(`PORT must be a whole number up to 65535, not "${wanted}".`);
  }
  const server = await startServer({ dir: DIR, port: Number(wanted) });
  console.log(`Goalpost is at http://localhost:${server.port}/ (stop it with Ctrl+C)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close());
} catch (error) {
  console.error(complaint(error));
  process.exitCode = 1;
}
