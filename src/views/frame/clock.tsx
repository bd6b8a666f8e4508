import { createContext, use } from 'react';
import { type Day, day } from '#src/domain/day.ts';

const Today = createContext<Day>(day('1970-01-01'));

/** The reader's civil date, set once by the app, so that tests and builds can set another. */
export const TodayProvider = Today.Provider;

export function useToday(): Day {
  return use(Today);
}
