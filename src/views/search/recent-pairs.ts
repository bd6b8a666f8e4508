import { useEffect } from 'react';
import { type PairId, parsePairId } from '#src/domain/party.ts';

/** In this browser's own storage and nowhere else: no request, link or address carries it. */
const KEY = 'goalpost.recent';
const MOST = 6;

/** The pairs opened last, newest first. None where storage is blocked, broken or holds something else. */
export function recentPairs(): readonly PairId[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? [...new Set(kept.filter(isPairId))].slice(0, MOST) : [];
  } catch {
    return [];
  }
}

export function rememberPair(pair: PairId): void {
  write([pair, ...recentPairs().filter((other) => other !== pair)].slice(0, MOST));
}

export function forgetPairs(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Where storage is blocked there is nothing to forget.
  }
}

/** Remembers a pair whose page is shown; `null` while it is not known to exist. */
export function useRememberPair(pair: PairId | null): void {
  useEffect(() => {
    if (pair !== null) rememberPair(pair);
  }, [pair]);
}

function write(pairs: readonly PairId[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(pairs));
  } catch {
    // Blocked or full storage forgets, and the page goes on.
  }
}

function isPairId(x: unknown): x is PairId {
  return typeof x === 'string' && parsePairId(x)?.canonical === true;
}
