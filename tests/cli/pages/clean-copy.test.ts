import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { cleanCopy } from '#src/cli/pages/clean-copy.ts';

/** What is left of `html`, a page's content. */
function cleaned(html: string): string {
  const { document } = new JSDOM(`<body>${html}</body>`).window;
  return cleanCopy(document.body).innerHTML;
}

test('what the policy forbids and what only a live page understands is gone', () => {
  expect(cleaned('<p style="color:red" onclick="x()" tabindex="-1" class="a">x<!-- y --></p>')).toBe(
    '<p class="a">x</p>',
  );
  expect(cleaned('<b>x</b><script>y</script><iframe></iframe>')).toBe('<b>x</b>');
});

test('the page as drawn is left as it is', () => {
  const { document } = new JSDOM('<body><p style="color:red">x</p></body>').window;
  cleanCopy(document.body);
  expect(document.body.innerHTML).toBe('<p style="color:red">x</p>');
});

test('a chart one can walk through becomes a picture with the same name', () => {
  expect(
    cleaned('<div role="application" aria-roledescription="chart" aria-label="Trade" tabindex="0">x</div>'),
  ).toBe('<div role="img" aria-label="Trade">x</div>');
});

test('a heading that sorts keeps its words', () => {
  expect(cleaned('<table><tbody><tr><th><button type="button">Goal</button></th></tr></tbody></table>')).toBe(
    '<table><tbody><tr><th><span>Goal</span></th></tr></tbody></table>',
  );
});

test('details that are filled when they are opened are left out, and others stay', () => {
  expect(
    cleaned('<details><summary>All</summary></details><details><summary>Why</summary><p>So.</p></details>'),
  ).toBe('<details><summary>Why</summary><p>So.</p></details>');
});

test('an empty live region is left out, and one with words is plain text', () => {
  expect(cleaned('<p aria-live="polite"></p><p aria-live="polite">3 of 5</p>')).toBe('<p>3 of 5</p>');
});
