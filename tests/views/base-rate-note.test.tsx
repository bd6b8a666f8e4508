import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { fireEvent, render } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { day } from '#src/domain/day.ts';
import type { DueTarget, TrackRecord } from '#src/domain/track-record.ts';
import { I18nProvider } from '#src/i18n/i18n-context.tsx';
import { BaseRateNote } from '#src/views/pair/base-rate-note.tsx';
import { HOME } from '#src/views/view-state.ts';
import { en, ru } from '#tests/languages.tsx';
import { trade } from '#tests/record-builder.ts';

const due = (target: string, fields: Partial<DueTarget> = {}): DueTarget => ({
  target,
  pair: 'kaz-uzb',
  goal: trade('5'),
  year: 2022,
  announcedOn: null,
  horizon: null,
  multiple: null,
  moved: false,
  outcome: 'missed',
  verdict: 'missed',
  ...fields,
});

/** Three on time (one within rounding), one late, two missed, one disputed; one pending and two unknown. */
const DUE: readonly DueTarget[] = [
  due('a', { outcome: 'on-time', verdict: 'reached' }),
  due('b', { outcome: 'on-time', verdict: 'reached-fallen' }),
  due('c', { outcome: 'on-time', verdict: 'within-rounding', goal: trade('3'), year: 2018 }),
  due('d', { outcome: 'late', verdict: 'reached-late' }),
  due('e'),
  due('f'),
  due('g', { outcome: 'disputed', verdict: 'disputed' }),
  due('h', { outcome: 'pending', verdict: 'pending' }),
  due('i', { outcome: 'unknown', verdict: 'pending' }),
  due('j', { outcome: 'unknown', verdict: 'no-figures' }),
];

async function note(targets: readonly DueTarget[] | null, i18n = en) {
  const trackRecord: TrackRecord | null = targets && {
    vintage: '2026-11-24.1',
    asOf: day('2026-11-24'),
    due: targets,
  };
  const root = createRootRoute({
    component: () => (
      <I18nProvider i18n={i18n}>
        <BaseRateNote trackRecord={trackRecord} view={{ ...HOME, lang: 'ru', asOf: day('2020-01-01') }} />
      </I18nProvider>
    ),
  });
  const pair = createRoute({ getParentRoute: () => root, path: '/pairs/$pair/' });
  const router = createRouter({
    routeTree: root.addChildren([pair]),
    history: createMemoryHistory({ initialEntries: ['/'] }),
    trailingSlash: 'always',
  });
  await router.load();
  return render(<RouterProvider router={router} />).container;
}

describe(BaseRateNote, () => {
  test('of seven that can be settled three were on time; ten came due and three have no figure', async () => {
    const text = (await note(DUE)).querySelector('p')?.textContent;
    expect(text).toContain('Of 7 trade targets that can be settled, 3 were reached on time.');
    expect(text).toContain('1 was reached late, 2 missed; for 1 it depends on whose figures you use.');
    expect(text).toContain('10 came due by 24 November 2026; 3 cannot be settled for want of a figure.');
    expect(text).toContain('1 of those on time is at the target within rounding.');
  });

  test('every target stands under its outcome and leads to its own verdict', async () => {
    const root = await note(DUE);
    // Nothing of it before it is asked for: a link on the page is told of every change of the address.
    expect(root.querySelectorAll('li')).toHaveLength(0);
    const details = root.querySelector('details')!;
    details.open = true;
    fireEvent(details, new Event('toggle'));
    const groups = [...root.querySelectorAll('details > div')].map((group) => [
      group.querySelector('h3')?.textContent,
      group.querySelectorAll('li').length,
    ]);
    expect(groups).toEqual([
      ['Reached on time: 3', 3],
      ['Reached late: 1', 1],
      ['Missed: 2', 2],
      ['Depends on whose figures you use: 1', 1],
      ['Figures pending: 1', 1],
      ['No figure found: 2', 2],
    ]);
    const third = root.querySelectorAll('li')[2];
    expect(third?.textContent).toBe('Kazakhstan–Uzbekistan: $3bn by 2018 (at the target within rounding)');
    // Today's page: the list is not as known on the day the reader chose.
    expect(third?.querySelector('a')?.getAttribute('href')).toBe('/pairs/kaz-uzb/?target=c&lang=ru');
  });

  test('nothing while none has fallen due, or while the file is not here', async () => {
    expect((await note([])).textContent).toBe('');
    expect((await note(null)).textContent).toBe('');
  });

  test('Russian says the same', async () => {
    const text = (await note(DUE, ru)).querySelector('p')?.textContent ?? '';
    expect(text).toContain('Из 7\u00a0торговых целей с известным исходом в срок достигнуты 3.');
    expect(text).toContain('у 3 исход установить нельзя');
  });
});
