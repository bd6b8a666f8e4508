/** Not understood in a `<meta>`, and `upgrade-insecure-requests` would break the page on a server without TLS. */
const HEADER_ONLY = ['frame-ancestors', 'report-uri', 'report-to', 'sandbox', 'upgrade-insecure-requests'];

const CHARSET = /(<meta charset="utf-8"\s*\/?>)(\s*<meta http-equiv="Content-Security-Policy"[^>]*>)?/i;

/**
 * `html` with the content security policy of its header in a `<meta>` as well, for hosts that do not read `_headers`.
 * A policy that is already there is replaced.
 *
 * @throws {RangeError} when `html` has no `<meta charset="utf-8">` to put it after.
 */
export function withPolicy(html: string, policy: string): string {
  if (!CHARSET.test(html)) throw new RangeError('index.html must have a <meta charset="utf-8" />');
  const kept = policy
    .split(';')
    .map((directive) => directive.trim())
    .filter((directive) => !HEADER_ONLY.includes(directive.split(' ')[0] ?? ''));
  // Before everything that loads something: a policy in a <meta> holds only for what follows it.
  return html.replace(
    CHARSET,
    (_, charset: string) =>
      `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${kept.join('; ')}" />`,
  );
}
