import type { ManifestFile } from '#src/wire/published/manifest.ts';

/**
 * Whether `text` is, byte for byte, the file the manifest promises. On a host without a secure context browsers have no
 * SHA-256: then only the length is compared, and the answer says so.
 */
export async function checksum(
  text: string,
  promised: ManifestFile,
): Promise<'same' | 'same-length' | 'different'> {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length !== promised.bytes) return 'different';
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (subtle === undefined) return 'same-length';
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  const hex = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex === promised.sha256 ? 'same' : 'different';
}
