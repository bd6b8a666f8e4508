import { type HttpHandler, http } from 'msw';
import { type Trouble, broken, missing, offline, serve, slowly, tooMany } from './answer.ts';
import { type Publication, empty, everyday, malformed, stale } from './record.ts';

const ROUTE = '*/data/v1/pairs/:file';

type Asked = { readonly params: { readonly file?: string | readonly string[] | undefined } };

const from =
  (publication: () => Promise<Publication>) =>
  ({ params }: Asked) =>
    serve(publication, `pairs/${String(params.file)}`);

/** The everyday answer: every pair of the record. */
export const pairHandlers = [http.get(ROUTE, from(everyday))];

export const pairTrouble: Readonly<Record<Trouble, HttpHandler>> = {
  slow: http.get(ROUTE, (asked) => slowly(() => from(everyday)(asked))),
  offline: http.get(ROUTE, offline),
  malformed: http.get(ROUTE, from(malformed)),
  missing: http.get(ROUTE, missing),
  empty: http.get(ROUTE, from(empty)),
  stale: http.get(ROUTE, from(stale)),
  '429': http.get(ROUTE, tooMany),
  '500': http.get(ROUTE, broken),
};
