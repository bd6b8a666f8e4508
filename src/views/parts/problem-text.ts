import { isDay } from '#src/domain/day.ts';
import type { I18n } from '#src/i18n/translator.ts';
import type { FetchError } from '#src/queries/fetch-error.ts';

/** What failed, in plain words, as the end of a sentence. */
export function problemText(problem: FetchError, { t, format }: I18n): string {
  // A server that limits us without saying until when has only answered with its status.
  const kind = problem.kind === 'limit' && problem.retryAt === null ? 'http' : problem.kind;
  return t(`problem.${kind}`, {
    status: problem.status ?? '',
    detail: problem.detail ?? '',
    until: problem.retryAt === null ? '' : savedText(problem.retryAt, format),
  });
}

/** A moment as date and UTC time: "24 November 2026, 03:47 UTC". */
export function savedText(iso: string, format: I18n['format']): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  const text = at.toISOString();
  const [date, time] = [text.slice(0, 10), text.slice(11, 16)];
  return isDay(date) ? `${format.day(date)}, ${time} UTC` : iso;
}
