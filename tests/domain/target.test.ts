import { expect, test } from 'vitest';
import { deadlineYear } from '#src/domain/target.ts';
import { target } from '#tests/record-builder.ts';

test('a deadline is a year, or there is none: no year is ever supplied', () => {
  expect(deadlineYear(target())).toBe(2026);
  expect(deadlineYear(target({ deadline: { kind: 'by-year', year: 2030 } }))).toBe(2030);
  expect(deadlineYear(target({ deadline: { kind: 'none' } }))).toBeNull();
});
