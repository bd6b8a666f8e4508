import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';

/** A catalogue as dotted paths: `headline.progress` → its message. */
export function flatten(catalogue: object, prefix = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(catalogue).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null
        ? [...flatten(value, `${prefix}${key}.`)]
        : [[`${prefix}${key}`, String(value)] as const],
    ),
  );
}

/** What a message is made of, wherever it stands: in a branch of a plural or inside a tag as well. */
export interface MessageParts {
  /** Names of inserted values, sorted. */
  readonly values: readonly string[];
  /** Names of tags, sorted. */
  readonly tags: readonly string[];
  /** The words themselves, without names, keywords and tags. */
  readonly words: readonly string[];
  /** The branches of every choice, by the value it hangs on. */
  readonly plurals: readonly { readonly value: string; readonly branches: readonly string[] }[];
  readonly selects: readonly { readonly value: string; readonly branches: readonly string[] }[];
}

/** @throws {SyntaxError} when the message does not parse. */
export function messageParts(message: string): MessageParts {
  const values = new Set<string>();
  const tags = new Set<string>();
  const words: string[] = [];
  const plurals: MessageParts['plurals'][number][] = [];
  const selects: MessageParts['selects'][number][] = [];
  const walk = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      if (element.type === TYPE.literal) words.push(element.value);
      else if (element.type === TYPE.tag) {
        tags.add(element.value);
        walk(element.children);
      } else if (element.type !== TYPE.pound) values.add(element.value);
      if (element.type === TYPE.plural || element.type === TYPE.select) {
        const choice = { value: element.value, branches: Object.keys(element.options) };
        (element.type === TYPE.plural ? plurals : selects).push(choice);
        for (const option of Object.values(element.options)) walk(option.value);
      }
    }
  };
  walk(parse(message));
  return { values: [...values].toSorted(), tags: [...tags].toSorted(), words, plurals, selects };
}
