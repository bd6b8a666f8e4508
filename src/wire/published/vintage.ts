import type { Vintage } from '#src/domain/record.ts';

/** Negative when `a` is the older one. The number after the point counts: `.10` follows `.9`. */
export function compareVintages(a: Vintage, b: Vintage): number {
  const [dayA, countA] = a.split('.');
  const [dayB, countB] = b.split('.');
  if (dayA !== dayB) return (dayA ?? '') < (dayB ?? '') ? -1 : 1;
  return Number(countA) - Number(countB);
}
