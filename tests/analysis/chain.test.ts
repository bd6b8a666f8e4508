import { describe, expect, test } from 'vitest';
import { chainOf, inOrder, movesOf, type Post, postsOf } from '#src/analysis/chain.ts';
import type { LinkKind, Target } from '#src/domain/target.ts';
import { pairRecord, period, target, type TargetFields, trade } from '#tests/record-builder.ts';

/** A statement that follows another one. */
function after(earlier: string, kind: LinkKind, fields: TargetFields): Target {
  return target({ link: { kind, target: earlier }, ...fields });
}

const none = { deadline: { kind: 'none' } } as const;
const by2030 = { deadline: { kind: 'by-year', year: 2030 } } as const;

/** The seed's chain: a promise, an undated restatement, the new date, that date repeated. */
const promise = target({ id: 'promise' });
const someday = after('promise', 'restates', {
  id: 'someday',
  announcedOn: '2022-12-21',
  baseline: null,
  ...none,
});
const redated = after('someday', 're-dates', {
  id: 're-dated',
  announcedOn: '2025-03-15',
  baseline: ['4.3', '2024'],
  ...by2030,
});
const repeated = after('re-dated', 'restates', {
  id: 'repeated',
  announcedOn: '2025-11-15',
  baseline: ['4', '2025-01/2025-11'],
  ...by2030,
});
const chain = [promise, someday, redated, repeated];

function ids(targets: readonly Target[]) {
  return targets.map((t) => t.id);
}

function lines(posts: readonly Post[]) {
  return posts.map((p) => `${p.goal / 1e9} by ${p.year}: ${ids(p.statements).join(' ')}`);
}

describe('a chain', () => {
  test('is found from any of its statements, and leaves out what is not linked', () => {
    const record = pairRecord({
      targets: [...chain.toReversed(), target({ id: 'other', announcedOn: '2020-01-01' })],
    });
    for (const { id } of chain) {
      expect(ids(chainOf(record, id))).toEqual(['promise', 'someday', 're-dated', 'repeated']);
    }
    expect(ids(chainOf(record, 'other'))).toEqual(['other']);
  });

  test('that forks holds both branches', () => {
    const fork = after('promise', 'raises', { id: 'fork', announcedOn: '2023-01-01', goal: '12' });
    expect(ids(chainOf(pairRecord({ targets: [...chain, fork] }), 'repeated'))).toContain('fork');
  });

  test('of a statement nobody made is empty', () => {
    expect(chainOf(pairRecord({ targets: chain }), 'unknown')).toEqual([]);
  });
});

describe('order of announcement', () => {
  test('a statement known only to the year counts from its last day', () => {
    // "2024" follows the statement of September 2024: it cannot be put before it.
    const september = target({ id: 'september', announcedOn: '2024-09-09' });
    const sometime = after('september', 'raises', { id: 'sometime', announcedOn: '2024', goal: '12' });
    expect(ids(inOrder([sometime, september]))).toEqual(['september', 'sometime']);
  });

  test('on the same day the smaller goal comes first', () => {
    const [five, ten] = [target({ id: 'five', goal: '5' }), target({ id: 'ten', goal: '10' })];
    expect(ids(inOrder([ten, five]))).toEqual(['five', 'ten']);
  });

  test('without a date: after the statement it follows, else before the one that follows it, else last', () => {
    const follows = after('promise', 'restates', { id: 'follows', announcedOn: null });
    expect(ids(inOrder([follows, redated, promise]))).toEqual(['promise', 'follows', 're-dated']);
    const closes = after('re-dated', 'restates', { id: 'closes', announcedOn: null });
    expect(ids(inOrder([closes, redated, promise]))).toEqual(['promise', 're-dated', 'closes']);
    const opens = target({ id: 'opens', announcedOn: null });
    const opened = after('opens', 'raises', { id: 'opened', announcedOn: '2020-01-01' });
    expect(ids(inOrder([promise, opened, opens]))).toEqual(['opens', 'opened', 'promise']);
    const first = target({ id: 'first', announcedOn: null });
    const second = after('first', 'raises', { id: 'second', announcedOn: '2022-01-01' });
    expect(ids(inOrder([first, redated, second, promise]))).toEqual([
      'promise',
      'first',
      'second',
      're-dated',
    ]);
    const alone = target({ id: 'alone', announcedOn: null });
    expect(ids(inOrder([alone, redated, promise]))).toEqual(['promise', 're-dated', 'alone']);
  });
});

describe('goalposts', () => {
  test('pitfall 9: the old promise stays where it was when the goal gets a new date', () => {
    expect(lines(postsOf(chain))).toEqual([
      '10 by 2026: promise',
      '10 by null: someday',
      '10 by 2030: re-dated repeated',
    ]);
  });

  test('a restatement of the same goal and year joins its post, even after others', () => {
    const late = target({ id: 'late', announcedOn: '2026-01-01' });
    expect(lines(postsOf([...chain, late]))[0]).toBe('10 by 2026: promise late');
  });

  test('statements without a date make a post of their own for each run of them', () => {
    const again = after('repeated', 'restates', { id: 'again', announcedOn: '2026-02-01', ...none });
    const more = after('again', 'restates', { id: 'more', announcedOn: '2026-03-01', ...none });
    expect(lines(postsOf([...chain, again, more])).filter((l) => l.includes('null'))).toEqual([
      '10 by null: someday',
      '10 by null: again more',
    ]);
  });

  test('another goal for the same year is another post', () => {
    const raised = after('repeated', 'raises', {
      id: 'raised',
      announcedOn: '2026-01-01',
      goal: '12',
      ...by2030,
    });
    expect(lines(postsOf([...chain, raised])).at(-1)).toBe('12 by 2030: raised');
  });

  test('a post is judged by its first statement that names a full-year start, else by its first', () => {
    const partial = target({
      id: 'partial',
      announcedOn: '2021-11-26',
      baseline: ['2.9', '2021-01/2021-09'],
    });
    expect(postsOf([partial, promise])[0]?.target.id).toBe('promise');
    const lower = target({ id: 'lower', announcedOn: '2022-05-17', baseline: ['4.3', '2021'] });
    expect(postsOf([partial, promise, lower])[0]?.target.id).toBe('promise');
    const later = target({ id: 'later', announcedOn: '2022-05-17', baseline: null });
    expect(postsOf([partial, later])[0]?.target.id).toBe('partial');
  });
});

describe('a move', () => {
  function move(...targets: readonly Target[]) {
    return movesOf(postsOf(targets)).map((m) => ({
      to: m.to.target.id,
      change: m.change,
      before: m.growthBefore === null ? null : Math.round(m.growthBefore * 1000) / 1000,
      after: m.growthAfter === null ? null : Math.round(m.growthAfter * 1000) / 1000,
    }));
  }

  test('pitfall 10: 2030 instead of 2026 is weaker: from the same 4.0 in 2021, 20.1 % a year becomes 10.7 %', () => {
    expect(move(...chain)).toEqual([{ to: 're-dated', change: 'weaker', before: 0.201, after: 0.107 }]);
  });

  test('more for the same year is stronger', () => {
    // From 4 to 12 in five years: 3^(1/5) − 1 = 24.6 %
    expect(move(promise, target({ id: 'more', announcedOn: '2022-01-01', goal: '12' }))).toEqual([
      { to: 'more', change: 'stronger', before: 0.201, after: 0.246 },
    ]);
  });

  test('four times the start in ten years asks for what twice the start in five did: the same', () => {
    // 2^(1/5) = 4^(1/10)
    const eight = target({ id: 'eight', goal: '8' });
    const later = target({
      id: 'later',
      announcedOn: '2022-01-01',
      goal: '16',
      deadline: { kind: 'by-year', year: 2031 },
    });
    expect(move(eight, later)).toEqual([{ to: 'later', change: 'same', before: 0.149, after: 0.149 }]);
  });

  test('a difference nobody could print to a tenth of a percent is none', () => {
    const to = (goal: string) =>
      move(promise, target({ id: 'next', announcedOn: '2022-01-01', goal }))[0]?.change;
    // 10.01 asks for 0.02 points a year more than 10, and 10.03 for 0.07.
    expect([to('10.01'), to('10.03'), to('9.99'), to('9.97')]).toEqual([
      'same',
      'stronger',
      'same',
      'weaker',
    ]);
  });

  test('without a full-year start nothing is known', () => {
    const unknown = { change: 'unknown', before: null, after: null };
    expect(move(target({ baseline: null }), redated)).toMatchObject([unknown]);
    expect(move(target({ baseline: ['2.9', '2021-01/2021-09'] }), redated)).toMatchObject([unknown]);
  });

  test('to or from a sum over several years is no growth', () => {
    const window = period('2026-01/2030-12');
    const sum = target({
      id: 'sum',
      announcedOn: '2025-01-01',
      goal: { kind: 'cumulative', amount: trade('40'), window, increase: null },
      ...by2030,
    });
    expect(move(promise, sum)).toMatchObject([{ change: 'unknown', after: null }]);
    expect(move(sum, target({ id: 'next', announcedOn: '2026-01-01', goal: '12' }))).toMatchObject([
      { change: 'unknown', before: null },
    ]);
  });

  test('posts without a date are not moved to or from', () => {
    expect(move(promise, someday)).toEqual([]);
  });
});
