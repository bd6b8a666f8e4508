import { vi } from 'vitest';

/** Gives every element this width in CSS pixels, because jsdom lays nothing out; until the end of the test. */
export function laidOutAt(width: number): void {
  const box = { x: 0, y: 0, left: 0, top: 0, right: width, bottom: 400, width, height: 400 };
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({ ...box, toJSON: () => box });
}
