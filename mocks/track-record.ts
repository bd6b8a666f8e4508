import { type HttpHandler, http } from 'msw';
import { type Trouble, broken, missing, offline, serve, slowly, tooMany } from './answer.ts';
import { empty, everyday, malformed, stale } from './record.ts';

const ROUTE = '*/data/v1/track-record.json';
const PATH = 'track-record.json';

/** The everyday answer. */
export const trackRecordHandlers = [http.get(ROUTE, () => serve(everyday, PATH))];

export const trackRecordTrouble: Readonly<Record<Trouble, HttpHandler>> = {
  slow: http.get(ROUTE, () => slowly(() => serve(everyday, PATH))),
  offline: http.get(ROUTE, offline),
  malformed: http.get(ROUTE, () => serve(malformed, PATH)),
  missing: http.get(ROUTE, missing),
  empty: http.get(ROUTE, () => serve(empty, PATH)),
  stale: http.get(ROUTE, () => serve(stale, PATH)),
  '429': http.get(ROUTE, tooMany),
  '500': http.get(ROUTE, broken),
};
