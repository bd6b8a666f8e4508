import type { ReactNode } from 'react';
import { createTranslator } from 'use-intl/core';
import type { Text } from '#src/domain/text.ts';
import { createFormat, type Format } from './format.ts';
import { type Language, type LanguagePack, LANGUAGES } from './languages.ts';
import type { Messages } from './messages/en.ts';
import type { PartyWords } from './parties/party-words.ts';

type Leaf<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${K}` : Leaf<T[K], `${Prefix}${K}.`>;
}[keyof T & string];

/** Every message by its dotted path. */
export type MessageKey = Leaf<Messages>;

export type MessageValues = Readonly<Record<string, string | number>>;

/** Everything a component needs to speak one language. */
export interface I18n {
  readonly language: Language;
  readonly t: (key: MessageKey, values?: MessageValues) => string;
  /** Like `t`, for a sentence with an element in it: `<value></value>` calls `values.value`. */
  readonly rich: (
    key: MessageKey,
    values: Readonly<Record<string, string | number | ((chunks: ReactNode) => ReactNode)>>,
  ) => ReactNode;
  /** A sentence of the record in this language. */
  readonly text: (text: Text) => string;
  readonly party: (code: string) => PartyWords;
  /** Both names in the language's alphabetical order: neither country is put first by us. */
  readonly pairName: (codes: readonly [string, string]) => string;
  readonly format: Format;
}

/** Loads a language and makes its translator. */
export async function loadI18n(language: Language): Promise<I18n> {
  return createI18n(language, (await LANGUAGES[language].load()).pack);
}

/** @throws {Error} at once when a message is missing or lacks a value, because half a sentence is worse than none. */
export function createI18n(language: Language, pack: LanguagePack): I18n {
  const translate = createTranslator({
    locale: language,
    messages: pack.messages,
    onError: (error) => {
      throw error;
    },
  });
  const party = (code: string): PartyWords =>
    pack.parties[code] ?? {
      name: code,
      side: code,
      sideInside: code,
      onFigures: code,
      figure: code,
      short: code,
      afterYear: code,
    };
  return {
    language,
    party,
    format: createFormat(pack.numbers),
    t: (key, values) => translate(key, values),
    rich: (key, values) => translate.rich(key, values),
    text: (text) => text[language],
    pairName: (codes) =>
      codes
        .map((c) => party(c).name)
        .toSorted((a, b) => a.localeCompare(b, language))
        .join('–'),
  };
}
