/** Letters that one keyboard has and another lacks, by the letter typed instead. No decomposition knows these. */
const INSTEAD: Readonly<Record<string, string>> = {
  ß: 'ss',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ə: 'a',
  ς: 'σ',
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  ҳ: 'х',
  ҷ: 'ч',
  і: 'и',
  є: 'е',
  ґ: 'г',
};
const INSTEAD_OF = new RegExp(`[${Object.keys(INSTEAD).join('')}]`, 'g');

/** ' ` ´ ‘ ’ ʻ ʼ and their kin: written, typed or left out, a name is the same. */
const APOSTROPHE = /['`´‘’‛′＇ʹ-ʿˈˊˋ]/g;

/**
 * Text as search compares it: lower-case words with one space between them, without marks, apostrophes or punctuation.
 * "Oʻzbekiston", "O‘zbekiston" and "ozbekiston" fold to the same, as do "Türkiye" and "turkiye", "Ё" and "е".
 */
export function normalise(text: string): string {
  return text
    .replace(APOSTROPHE, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(INSTEAD_OF, (letter) => INSTEAD[letter] ?? letter)
    .replace(APOSTROPHE, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
