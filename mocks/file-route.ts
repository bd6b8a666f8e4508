import { type HttpHandler, http } from 'msw';
import { type Trouble, broken, missing, offline, serve, slowly, tooMany } from './answer.ts';
import { empty, everyday, malformed, stale } from './record.ts';

/** One published file: the everyday answer, and every trouble by name. */
export function fileRoute(path: string): {
  readonly handlers: readonly HttpHandler[];
  readonly trouble: Readonly<Record<Trouble, HttpHandler>>;
} {
  const route = `*/data/v1/${path}`;
  return {
    handlers: [http.get(route, () => serve(everyday, path))],
    trouble: {
      slow: http.get(route, () => slowly(() => serve(everyday, path))),
      offline: http.get(route, offline),
      malformed: http.get(route, () => serve(malformed, path)),
      missing: http.get(route, missing),
      empty: http.get(route, () => serve(empty, path)),
      stale: http.get(route, () => serve(stale, path)),
      '429': http.get(route, tooMany),
      '500': http.get(route, broken),
    },
  };
}
