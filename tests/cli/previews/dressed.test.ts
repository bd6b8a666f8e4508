import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { dressed } from '#src/cli/previews/dressed.ts';
import { styleRules } from '#src/cli/previews/style-rules.ts';

describe(styleRules, () => {
  test('what holds only sometimes is left out, and the heavier selector comes last', () => {
    const rules = styleRules(`
      .mark.first { fill: blue; } /* heavier */
      @media (width < 5px) { .mark { fill: red; } }
      .mark, g { fill: grey; }
    `);
    expect(rules.map(({ selector }) => selector)).toEqual(['g', '.mark', '.mark.first']);
  });
});

/** The drawing in `html` with its look from `css`. */
function dress(css: string, html: string, without?: string): string {
  const { document } = new JSDOM(`<body>${html}</body>`).window;
  return dressed(document.querySelector('svg')!, styleRules(css), without).outerHTML;
}

describe(dressed, () => {
  test('what the sheet says becomes attributes, and classes go', () => {
    expect(
      dress(
        ':root { --first: #1459a8; } .mark { stroke-width: 1.5px; fill: var(--first); cursor: help; }',
        '<svg><path class="mark" d="M0 0" style="x:y" data-x="1"></path></svg>',
      ),
    ).toBe('<svg><path d="M0 0" stroke-width="1.5" fill="#1459a8"></path></svg>');
  });

  test('a token holds for what is inside, and may name another', () => {
    const css =
      ':root { --first: #000; } .a { --side: var(--first); } .b { --side: #fff; } path { fill: var(--side); }';
    expect(dress(css, '<div class="a"><svg><path></path><g class="b"><path></path></g></svg></div>')).toBe(
      '<svg><path fill="#000"></path><g><path fill="#fff"></path></g></svg>',
    );
  });

  test('mixed colours are mixed, channel by channel', () => {
    // 25 % of 255 and 75 % of 0: 63.75, rounded 64 = 0x40.
    expect(dress('path { fill: color-mix(in srgb, #fff 25%, #000000); }', '<svg><path></path></svg>')).toBe(
      '<svg><path fill="#404040"></path></svg>',
    );
  });

  test('the colour of the words around it is the one it means', () => {
    expect(
      dress('p { color: #8a2455; } path { stroke: currentcolor; }', '<p><svg><path></path></svg></p>'),
    ).toBe('<svg><path stroke="#8a2455"></path></svg>');
  });

  test('what a picture has no use for is left out', () => {
    expect(dress('', '<svg><g class="event"><path></path></g><rect></rect></svg>', '.event')).toBe(
      '<svg><rect></rect></svg>',
    );
  });

  test('a token that is not there is an error', () => {
    expect(() => dress('path { fill: var(--no); }', '<svg><path></path></svg>')).toThrow('--no');
  });
});
