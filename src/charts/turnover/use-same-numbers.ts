import { useMemo } from 'react';

/** The list given first for as long as the numbers in it are the same. */
export function useSameNumbers(numbers: readonly number[]): number[] {
  const text = numbers.join(' ');
  return useMemo(() => (text === '' ? [] : text.split(' ').map(Number)), [text]);
}
