import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { LANGUAGE_CODES } from '#src/i18n/languages.ts';

const script = readFileSync('public/theme.js', 'utf8');

interface Reader {
  readonly address?: string;
  readonly saved?: Readonly<Record<string, string>>;
  readonly languages?: readonly string[];
}

/** What public/theme.js writes on the page for a reader. */
function marks({ address = '/', saved = {}, languages = ['en-GB'] }: Reader = {}): Readonly<
  Record<string, string>
> {
  const dataset: Record<string, string> = {};
  const { search, hash } = new URL(address, 'https://goalpost.example');
  const world = {
    document: { documentElement: { dataset } },
    localStorage: { getItem: (key: string) => saved[key] ?? null },
    location: { search, hash },
    navigator: { languages },
    URLSearchParams,
    addEventListener: () => {},
  };
  runInContext(script, createContext(world));
  return dataset;
}

test('it knows the languages that the app speaks', () => {
  const [, list] = /spoken = (\[.*?\])/.exec(script) ?? [];
  expect(JSON.parse((list ?? '').replaceAll("'", '"'))).toEqual(LANGUAGE_CODES);
});

test('a chosen theme is on the page before it is painted', () => {
  expect(marks({ saved: { 'goalpost.theme': 'dark' } })).toEqual({ theme: 'dark' });
  expect(marks({ saved: { 'goalpost.theme': 'purple' } })).toEqual({});
});

describe('the English copy in the page is shown', () => {
  test.each<Reader>([
    {},
    { languages: ['de-DE', 'en'] },
    { languages: ['fr'] },
    { languages: ['ru-RU'], address: '/?lang=en' },
    { languages: ['ru-RU'], saved: { 'goalpost.lang': 'en' } },
    { address: '/?utm_source=x&fbclid=y' },
    { address: '/?lang=tlh' },
  ])('to %j', (reader) => {
    expect(marks(reader)).toEqual({});
  });

  test.each<Reader>([
    { languages: ['ru-RU', 'en'] },
    { languages: ['de', 'ru'] },
    { address: '/?lang=ru' },
    { saved: { 'goalpost.lang': 'ru' } },
    { address: '/pairs/kaz-uzb/?path=both' },
    { address: '/?q=kaz' },
    { address: '/pairs/kaz-uzb/#figure-x' },
  ])('and not to %j', (reader) => {
    expect(marks(reader)).toEqual({ static: 'off' });
  });
});

test('a browser that refuses storage gets the page all the same', () => {
  const dataset: Record<string, string> = {};
  const world = {
    document: { documentElement: { dataset } },
    get localStorage(): never {
      throw new Error('refused');
    },
    location: { search: '', hash: '' },
    navigator: { languages: ['en'] },
    URLSearchParams,
    addEventListener: () => {},
  };
  runInContext(script, createContext(world));
  expect(dataset).toEqual({});
});
