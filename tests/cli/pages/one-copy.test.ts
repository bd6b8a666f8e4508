import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { oneCopy } from '#src/cli/pages/one-copy.ts';

/** The drawings of a page for a desk and, if they differ, a tablet and a phone, as one. */
function merged(...drawings: readonly string[]): string {
  const names = ['desk', 'tablet', 'phone'];
  const copies = drawings.map((html, i) => ({
    name: names[i]!,
    root: new JSDOM(`<body>${html}</body>`).window.document.body,
  }));
  return oneCopy(copies).innerHTML;
}

test('what is the same stands once', () => {
  expect(merged('<p>x</p>', '<p>x</p>', '<p>x</p>')).toBe('<p>x</p>');
});

test('what differs stands once for each width that differs, and what is around it once', () => {
  expect(merged('<div><p>x</p><svg width="3"></svg></div>', '<div><p>x</p><svg width="2"></svg></div>')).toBe(
    '<div><p>x</p><svg width="3" class="drawn at-desk"></svg><svg width="2" class="drawn at-tablet"></svg></div>',
  );
});

test('two widths with one drawing share it', () => {
  expect(merged('<p>wide</p>', '<p>narrow</p>', '<p>narrow</p>')).toBe(
    '<p class="drawn at-desk">wide</p><p class="drawn at-tablet at-phone">narrow</p>',
  );
});

test('text of one element that differs takes the element with it', () => {
  expect(merged('<ul><li class="a">2020<b>x</b></li></ul>', '<ul><li class="a">2021<b>x</b></li></ul>')).toBe(
    '<ul><li class="a drawn at-desk">2020<b>x</b></li><li class="a drawn at-tablet">2021<b>x</b></li></ul>',
  );
});

test('no id stands twice, and each drawing goes on naming its own parts', () => {
  const drawing = (width: number) =>
    `<h2 id="t">Trade</h2><figure aria-labelledby="t g" data-width="${width}"><i id="g"></i><a href="#g" fill="url(#g)"></a></figure>`;
  expect(merged(drawing(3), drawing(2))).toBe(
    '<h2 id="t">Trade</h2>' +
      '<figure aria-labelledby="t g" data-width="3" class="drawn at-desk"><i id="g"></i><a href="#g" fill="url(#g)"></a></figure>' +
      '<figure aria-labelledby="t g-tablet" data-width="2" class="drawn at-tablet"><i id="g-tablet"></i>' +
      '<a href="#g-tablet" fill="url(#g-tablet)"></a></figure>',
  );
});
