import { beforeAll, describe, expect, test } from 'vitest';
import { type Language, LANGUAGE_CODES, type LanguagePack, LANGUAGES } from '#src/i18n/languages.ts';
import { createI18n, type MessageKey } from '#src/i18n/translator.ts';
import { flatten, messageParts } from './message-parts.ts';

const packs = new Map<Language, LanguagePack>();
let english: ReadonlyMap<string, string>;

beforeAll(async () => {
  for (const code of LANGUAGE_CODES) packs.set(code, (await LANGUAGES[code].load()).pack);
  english = flatten(pack('en').messages);
});

function pack(code: Language): LanguagePack {
  const found = packs.get(code);
  if (found === undefined) throw new Error(`no pack for ${code}`);
  return found;
}

function messages(code: Language): ReadonlyMap<string, string> {
  return flatten(pack(code).messages);
}

/** Keys of the messages that `isWrong`, each with what is wrong: an empty list reads well in a failure. */
function wrong(
  code: Language,
  isWrong: (message: string, key: string) => string | false | null | undefined,
): readonly string[] {
  return [...messages(code)].flatMap(([key, message]) => {
    const fault = isWrong(message, key);
    return fault ? [`${key}: ${fault}`] : [];
  });
}

/** Text, and one number of every kind that a language may tell apart; every branch of a choice. */
function* samples(message: string): Generator<Readonly<Record<string, string | number>>> {
  const { values, plurals, selects } = messageParts(message);
  const plain = Object.fromEntries(values.map((v) => [v, 'text']));
  for (const n of plurals.length > 0 ? [0, 1, 2, 5, 21, 1.5] : [0]) {
    const counted = Object.fromEntries(plurals.map((p) => [p.value, n]));
    const branches = selects.flatMap((s) => s.branches.map((b) => ({ [s.value]: b })));
    for (const chosen of branches.length > 0 ? branches : [{}]) {
      const others = Object.fromEntries(selects.map((s) => [s.value, 'other']));
      yield { ...plain, ...counted, ...others, ...chosen };
    }
  }
}

describe.each(LANGUAGE_CODES)('%s', (code) => {
  test('has every message and no other', () => {
    expect([...messages(code).keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  test('no message is empty', () => {
    expect(wrong(code, (message) => message.trim() === '' && 'empty')).toEqual([]);
  });

  test('takes the values and tags of the English message', () => {
    const shape = (message: string) => {
      const { values, tags } = messageParts(message);
      return [...values, ...tags.map((tag) => `<${tag}>`)].join(' ');
    };
    expect(
      wrong(code, (message, key) => {
        const [here, there] = [shape(message), shape(english.get(key) ?? '')];
        return here !== there && `has ${here}, English has ${there}`;
      }),
    ).toEqual([]);
  });

  test('a choice has the branches of the English one', () => {
    const choices = (message: string) => {
      const all = messageParts(message).selects.map((s) => [s.value, ...s.branches.toSorted()].join(' '));
      return [...new Set(all)].toSorted().join(', ');
    };
    expect(
      wrong(code, (message, key) => {
        const [here, there] = [choices(message), choices(english.get(key) ?? '')];
        return here !== there && `chooses by ${here}, English by ${there}`;
      }),
    ).toEqual([]);
  });

  test('every message can be said, with every number and every choice', () => {
    const { rich } = createI18n(code, pack(code));
    expect(
      wrong(code, (message, key) => {
        const { tags } = messageParts(message);
        const elements = Object.fromEntries(tags.map((tag) => [tag, () => 'element']));
        for (const values of samples(message)) {
          // All its elements are text here, so it is text or a list of texts.
          const parts = rich(key as MessageKey, { ...values, ...elements }) as string | readonly string[];
          const said = [parts].flat().join('');
          if (said.trim() === '' || /[{}<>]/.test(said)) return `says ${JSON.stringify(said)}`;
        }
        return null;
      }),
    ).toEqual([]);
  });

  test('no hype and no blame', () => {
    expect(
      wrong(code, (message) => {
        const said = messageParts(message).words.join(' ').toLowerCase();
        return UNSAID[code].map((word) => word.exec(said)?.[0]).find(Boolean);
      }),
    ).toEqual([]);
  });
});

/** Design guide, section 9; domain 7.9, "do not say". */
const UNSAID: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    /\b(only|just|still)\b/,
    /\b(soar|slam|fail|collaps|plung|surg|abandon|betray)/,
    /\b(broken|beaten|nearly there|will be met)\b/,
  ],
  ru: [
    /(^|[^а-яё])(лишь|только|вс[её] ещ[её]|по-прежнему|пока ещё)(?![а-яё])/,
    /взлет|взлёт|рухн|обвал|провал|крах|рекорд|вина|виноват/,
    /срыв|сорва|нарушен|не сдержа|побит|заброш|отказал/,
  ],
};

describe('Russian', () => {
  test('every plural knows one, few, many and other', () => {
    expect(
      wrong('ru', (message) => {
        const { plurals } = messageParts(message);
        return plurals.find(({ branches }) =>
          ['one', 'few', 'many', 'other'].some((category) => !branches.includes(category)),
        )?.value;
      }),
    ).toEqual([]);
  });

  test('years are counted as one counts them', () => {
    const { t } = createI18n('ru', pack('ru'));
    const late = (years: number) => t('state.reached-late', { years });
    expect([1, 3, 5, 11, 21].map(late)).toEqual([
      'Достигнуто на 1 год позже срока',
      'Достигнуто на 3 года позже срока',
      'Достигнуто на 5 лет позже срока',
      'Достигнуто на 11 лет позже срока',
      'Достигнуто на 21 год позже срока',
    ]);
  });

  test('has no Latin letters but names and what is printed on keys', () => {
    const names = /\b(Goalpost|MIT|Home|End|Escape|BibTeX|CSV|JSON|RIS|URL)\b/g;
    expect(
      wrong('ru', (message) =>
        messageParts(message)
          .words.map((words) => words.replace(names, ''))
          .find((words) => /[a-z]/i.test(words)),
      ),
    ).toEqual([]);
  });

  test('no sentence ends with a sum: "долл." has a full stop already', () => {
    const sum = /(\{(amount|compound|goal|straight|value)\}|<value><\/value>)\./;
    expect(wrong('ru', (message) => sum.exec(message)?.[0])).toEqual([]);
  });

  test('a year and its noun stay on one line', () => {
    expect(wrong('ru', (message) => /\} (г\.|год)/.exec(message)?.[0])).toEqual([]);
  });
});
