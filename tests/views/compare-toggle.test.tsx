import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { CompareToggle } from '#src/views/compare/compare-toggle.tsx';
import { say } from '#tests/languages.tsx';

function show(compare: readonly string[]) {
  const change = vi.fn<(patch: { readonly compare: readonly string[] }) => void>();
  say(
    <CompareToggle
      id="one"
      name="Kazakhstan–Uzbekistan, $10bn by 2026"
      choices={{ compare }}
      change={change}
    />,
  );
  const box = screen.getByRole('checkbox', { name: 'Compare Kazakhstan–Uzbekistan, $10bn by 2026' });
  return { box, change };
}

test('the space bar picks a target, after those picked before', async () => {
  const { box, change } = show(['two']);
  const user = userEvent.setup();
  await user.tab();
  expect(box).toBe(document.activeElement);
  await user.keyboard(' ');
  expect(change.mock.calls).toEqual([[{ compare: ['two', 'one'] }]]);
});

test('and lets it go', async () => {
  const { box, change } = show(['two', 'one', 'three']);
  expect((box as HTMLInputElement).checked).toBe(true);
  await userEvent.setup().click(box);
  expect(change.mock.calls).toEqual([[{ compare: ['two', 'three'] }]]);
});

test('when six are chosen it can be reached, says why it does nothing, and does nothing', async () => {
  const { box, change } = show(['a', 'b', 'c', 'd', 'e', 'f']);
  expect(box.getAttribute('aria-disabled')).toBe('true');
  expect(box.getAttribute('aria-describedby')).toBe('compare-full');
  await userEvent.setup().click(box);
  expect(change.mock.calls).toEqual([]);
  expect((box as HTMLInputElement).checked).toBe(false);
});

test('one of the six can still be let go', async () => {
  const { box, change } = show(['a', 'b', 'c', 'd', 'e', 'one']);
  expect(box.getAttribute('aria-disabled')).toBeNull();
  await userEvent.setup().click(box);
  expect(change.mock.calls).toEqual([[{ compare: ['a', 'b', 'c', 'd', 'e'] }]]);
});
