/** A country by ISO 3166-1 alpha-3, or `EUU` for the European Union, which ISO does not list. */
export type PartyCode = string;

/** `aaa-bbb`: two codes in lower case and alphabetical order. */
export type PairId = string;

const CODE = /^[A-Z]{3}$/;
const PAIR = /^([a-z]{3})-([a-z]{3})$/;

export function isPartyCode(x: unknown): x is PartyCode {
  return typeof x === 'string' && CODE.test(x);
}

/** The pair of two parties, whichever is named first. */
export function pairId(a: PartyCode, b: PartyCode): PairId {
  return [a, b].toSorted().join('-').toLowerCase();
}

/** Reads a path part such as `uzb-kaz`; `canonical` is false when the codes stand in the wrong order or case. */
export function parsePairId(text: string): { readonly id: PairId; readonly canonical: boolean } | null {
  const match = PAIR.exec(text.toLowerCase());
  if (match === null || match[1] === match[2]) return null;
  const id = pairId(match[1]!.toUpperCase(), match[2]!.toUpperCase());
  return { id, canonical: id === text };
}

export function partiesOf(pair: PairId): readonly [PartyCode, PartyCode] {
  const codes = pair.toUpperCase();
  return [codes.slice(0, 3), codes.slice(4)];
}
