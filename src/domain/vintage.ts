import { type Day, day } from './day.ts';
import type { Vintage } from './record.ts';

/** The day of a vintage: what is built is as of that day and asks no clock, so that the same record gives the same bytes. */
export function dayOfVintage(vintage: Vintage): Day {
  return day(vintage.slice(0, 10));
}
