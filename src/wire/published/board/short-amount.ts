import * as v from 'valibot';
import type { TradeAmount } from '#src/domain/amount.ts';

const SHAPE = /^([~<>]?)((?:0|[1-9][0-9]*)(?:\.[0-9]+)?)(m?)( EUR)?$/;

const QUALIFIER = { '': 'exactly', '~': 'about', '>': 'above', '<': 'below' } as const;
const MARK = { exactly: '', about: '~', above: '>', below: '<' } as const;

/** `4.97` is 4.97 billion US dollars, `~4.2` about that, `>5` over, `<600m` nearly 600 million, `5 EUR` in euros. */
export const shortAmount = v.pipe(
  v.string(),
  v.regex(SHAPE, 'not a short amount such as "4.97", "~600m" or ">5 EUR"'),
  v.rawTransform(({ dataset, NEVER }): TradeAmount => readAmount(dataset.value) ?? NEVER),
);

function readAmount(text: string): TradeAmount | null {
  const [, mark = '', published, million, euro] = SHAPE.exec(text) ?? [];
  if (published === undefined) return null;
  return {
    published,
    scale: million ? 'million' : 'billion',
    currency: euro ? 'EUR' : 'USD',
    qualifier: mark === '~' || mark === '<' || mark === '>' ? QUALIFIER[mark] : 'exactly',
    measure: 'trade',
  };
}

/** The text that `shortAmount` reads back as `amount`. */
export function formatShortAmount({ published, scale, currency, qualifier }: TradeAmount): string {
  return `${MARK[qualifier]}${published}${scale === 'million' ? 'm' : ''}${currency === 'EUR' ? ' EUR' : ''}`;
}
