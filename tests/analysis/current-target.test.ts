import { describe, expect, test } from 'vitest';
import { currentTarget, focusOf } from '#src/analysis/current-target.ts';
import type { LinkKind, Target } from '#src/domain/target.ts';
import { pairRecord, target, type TargetFields } from '#tests/record-builder.ts';

function after(earlier: string, kind: LinkKind, fields: TargetFields): Target {
  return target({ link: { kind, target: earlier }, ...fields });
}

const none = { deadline: { kind: 'none' } } as const;
const by2030 = { deadline: { kind: 'by-year', year: 2030 } } as const;

const promise = target({ id: 'promise' });
const someday = after('promise', 'restates', { id: 'someday', announcedOn: '2022-12-21', ...none });
const redated = after('someday', 're-dates', { id: 're-dated', announcedOn: '2025-03-15', ...by2030 });

describe('the target a pair is held to now', () => {
  const current = (...targets: readonly Target[]) => currentTarget(pairRecord({ targets }))?.id;

  test('is one that no later statement follows from', () => {
    expect(current(redated, promise, someday)).toBe('re-dated');
  });

  test('one with a deadline comes before one without, even a later one', () => {
    const dream = target({ id: 'dream', announcedOn: '2026-01-01', ...none });
    expect(current(promise, dream)).toBe('promise');
    expect(current(dream, promise)).toBe('promise');
  });

  test('then the one said last; known only to the year, it counts from its last day', () => {
    expect(current(promise, target({ id: 'newer', announcedOn: '2021-12-07' }))).toBe('newer');
    expect(
      current(target({ id: 'may', announcedOn: '2021-05-01' }), target({ id: 'year', announcedOn: '2021' })),
    ).toBe('year');
    expect(current(target({ id: 'undated', announcedOn: null }), promise)).toBe('promise');
  });

  test('then the larger', () => {
    expect(current(target({ id: 'five', goal: '5' }), target({ id: 'ten', goal: '10' }))).toBe('ten');
  });

  test('a pair without targets has none', () => {
    expect(currentTarget(pairRecord({ targets: [] }))).toBeNull();
  });
});

describe('what a page tells of', () => {
  const record = pairRecord({
    targets: [promise, someday, redated, target({ id: 'five', announcedOn: '2017-11-24', goal: '5' })],
  });
  const focus = (chosen: string | null) => {
    const found = focusOf(record, chosen);
    return found && { post: found.post.target.id, now: found.now?.target.id ?? null };
  };

  test("pitfall 9: without a choice, the first promise of today's goal keeps its clock, and where it moved is told", () => {
    expect(focus(null)).toEqual({ post: 'promise', now: 're-dated' });
  });

  test('pitfall 9: a restatement without a date does not hand the page to an older chain that has one', () => {
    const five = target({ id: 'five', announcedOn: '2017-11-24', goal: '5' });
    const found = focusOf(pairRecord({ targets: [promise, someday, five] }), null);
    expect(found?.post.target.id).toBe('promise');
  });

  test('a chosen statement is the one judged', () => {
    expect(focus('re-dated')).toEqual({ post: 're-dated', now: null });
    expect(focus('someday')).toEqual({ post: 'someday', now: 're-dated' });
    expect(focus('promise')).toEqual({ post: 'promise', now: 're-dated' });
  });

  test('another chain of the pair has nothing to do with it', () => {
    expect(focus('five')).toEqual({ post: 'five', now: null });
  });

  test('a statement nobody made falls back to the default', () => {
    expect(focus('unknown')).toEqual(focus(null));
  });

  test('an undated statement that closes a chain moves nothing', () => {
    const closed = pairRecord({ targets: [promise, someday] });
    expect(focusOf(closed, 'promise')?.now).toBeNull();
    expect(focusOf(closed, 'someday')).toMatchObject({ post: { target: { id: 'someday' } }, now: null });
  });

  test('a raised goal is told as where it stands now', () => {
    const raised = after('promise', 'raises', { id: 'raised', announcedOn: '2023-01-01', goal: '12' });
    expect(focusOf(pairRecord({ targets: [promise, raised] }), 'promise')?.now?.target.id).toBe('raised');
  });

  test('a goal raised without a date has moved, and repeating it without a date moves nothing more', () => {
    const raised = after('promise', 'raises', {
      id: 'raised',
      announcedOn: '2023-01-01',
      goal: '12',
      ...none,
    });
    const again = after('raised', 'restates', {
      id: 'again',
      announcedOn: '2024-01-01',
      goal: '12',
      ...none,
    });
    const record = pairRecord({ targets: [promise, raised, again] });
    expect(focusOf(record, 'promise')?.now?.statements.map((s) => s.id)).toEqual(['raised', 'again']);
    expect(focusOf(record, 'again')).toMatchObject({ post: { target: { id: 'raised' } }, now: null });
  });

  test('a chosen repetition is told as part of its post, not of an older one with the same goal', () => {
    const repeated = after('re-dated', 'restates', { id: 'repeated', announcedOn: '2025-11-15', ...by2030 });
    const record = pairRecord({ targets: [promise, redated, someday, repeated] });
    expect(focusOf(record, 'repeated')?.post.target.id).toBe('re-dated');
  });

  test("where today's goal never had a date, it is told as it stands, not as an older goal with one", () => {
    const dream = after('promise', 'raises', { id: 'dream', announcedOn: '2023-01-01', goal: '20', ...none });
    const focus = focusOf(pairRecord({ targets: [promise, dream] }), null);
    expect(focus).toMatchObject({ post: { target: { id: 'dream' } }, now: null });
  });

  test('no targets, no focus', () => {
    expect(focusOf(pairRecord({ targets: [] }), null)).toBeNull();
  });
});
