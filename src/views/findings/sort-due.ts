import { valueOf } from '#src/domain/amount.ts';
import { lastDayOf } from '#src/domain/day.ts';
import { type DueTarget, OUTCOMES } from '#src/domain/track-record.ts';

export const DUE_COLUMNS = [
  'pair',
  'goal',
  'deadline',
  'announced',
  'outcome',
  'horizon',
  'multiple',
  'moved',
] as const;
export type DueColumn = (typeof DUE_COLUMNS)[number];

export interface DueOrder {
  readonly by: DueColumn;
  readonly descending: boolean;
}

/**
 * The targets by one column; those that are equal in it keep their order, and one without a value stands last either
 * way. Euros and dollars are not compared: a goal in euros stands after all in dollars.
 */
export function sortDue(
  due: readonly DueTarget[],
  { by, descending }: DueOrder,
  nameOf: (target: DueTarget) => string,
  language: string,
): readonly DueTarget[] {
  const { compare } = new Intl.Collator(language);
  const keyed = due.map((target) => ({ target, key: keyOf(target, by, nameOf) }));
  const known = keyed.filter((row): row is typeof row & { key: string | number } => row.key !== null);
  const unknown = keyed.filter((row) => row.key === null);
  const sorted = known.toSorted((a, b) => {
    const order =
      typeof a.key === 'string' || typeof b.key === 'string'
        ? compare(String(a.key), String(b.key))
        : a.key - b.key;
    const currency = by === 'goal' ? currencyRank(a.target) - currencyRank(b.target) : 0;
    return currency || (descending ? -order : order);
  });
  return [...sorted, ...unknown].map((row) => row.target);
}

function currencyRank({ goal }: DueTarget): number {
  return goal.currency === 'USD' ? 0 : 1;
}

function keyOf(
  target: DueTarget,
  by: DueColumn,
  nameOf: (target: DueTarget) => string,
): string | number | null {
  switch (by) {
    case 'pair':
      return nameOf(target);
    case 'goal':
      return valueOf(target.goal);
    case 'deadline':
      return target.year;
    case 'announced':
      return target.announcedOn === null ? null : Number(lastDayOf(target.announcedOn).replaceAll('-', ''));
    case 'outcome':
      return OUTCOMES.indexOf(target.outcome);
    case 'horizon':
      return target.horizon;
    case 'multiple':
      return target.multiple;
    case 'moved':
      return Number(target.moved);
  }
}
