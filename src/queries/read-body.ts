import { FetchError } from './fetch-error.ts';

/**
 * The body's text, if it is UTF-8 of at most `maxBytes`. Counted while it arrives and after decompression, because a few
 * kilobytes can unpack to gigabytes.
 *
 * @throws {FetchError} `too-big` or `not-json`; and whatever the stream throws when the answer breaks off.
 */
export async function readBody(response: Response, url: string, maxBytes: number): Promise<string> {
  const { status } = response;
  const reader = response.body?.getReader();
  if (reader === undefined) throw new FetchError('not-json', { url, status, detail: 'an empty answer' });
  // A byte order mark is kept, so that the text has the very bytes the checksum was made from.
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let [text, bytes] = ['', 0];
  for (;;) {
    const { done, value } = await reader.read();
    bytes += value?.length ?? 0;
    if (bytes > maxBytes) {
      throw new FetchError('too-big', { url, status, detail: `more than ${maxBytes} bytes` });
    }
    try {
      text += done ? decoder.decode() : decoder.decode(value, { stream: true });
    } catch {
      throw new FetchError('not-json', { url, status, detail: 'not UTF-8' });
    }
    if (done) return text;
  }
}
