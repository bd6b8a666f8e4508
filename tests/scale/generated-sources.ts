import type { PartialDay } from '#src/domain/day.ts';
import type { PartyCode } from '#src/domain/party.ts';
import type { Publishers } from '#src/domain/record.ts';
import type { Source } from '#src/domain/source.ts';
import { parties } from '#src/i18n/parties/en.ts';
import { date } from '#tests/record-builder.ts';
import type { Seeded } from './seeded.ts';

/** Pages that nobody has published: every address lies below `.example`, which belongs to no one (RFC 2606). */
export function generatedPublishers(codes: readonly PartyCode[]): Publishers {
  const rows = codes.flatMap((country) => {
    const code = country.toLowerCase();
    const name = parties[country]?.name ?? country;
    const of = { country, language: 'en', licence: null };
    return [
      { id: `${code}-statistics`, name: `Statistics Office of ${name}`, kind: 'government' as const, ...of },
      { id: `${code}-trade`, name: `Ministry of Trade of ${name}`, kind: 'government' as const, ...of },
      { id: `${code}-agency`, name: `${name} News Agency`, kind: 'agency' as const, ...of },
      { id: `${code}-daily`, name: `The ${name} Daily`, kind: 'press' as const, ...of },
    ];
  });
  return new Map(rows.map((row) => [row.id, row]));
}

const WORDS =
  'trade turnover ministers meet talks growth exports imports forum visit reach billion volume bilateral record rises agree boost partners economic council joint commission president premier signs deal target goods year data shows customs expands summit'.split(
    ' ',
  );

/** A page of figures: one a year and partner, with a number of its own. */
export function figurePage(
  chance: Seeded,
  { country, partner, year, press, publishedOn }: FigurePage,
): Source {
  const code = country.toLowerCase();
  if (press || chance.chance(0.25)) {
    return newsPage(chance, country, publishedOn ?? date(`${year + 1}-03`), publishedOn, press);
  }
  const office = chance.chance(0.8) ? 'statistics' : 'trade';
  const number = chance.whole(100_000, 9_999_999);
  return {
    publisher: `${code}-${office}`,
    url: `https://${office}.${code}.example/en/foreign-trade/${year}/${partner.toLowerCase()}-${number}`,
    publishedOn,
    citing: null,
  };
}

export interface FigurePage {
  readonly country: PartyCode;
  readonly partner: PartyCode;
  readonly year: number;
  readonly press: boolean;
  readonly publishedOn: PartialDay | null;
}

/** A news page: the words of its headline and a number, as news sites write their addresses. */
export function newsPage(
  chance: Seeded,
  country: PartyCode,
  on: PartialDay,
  publishedOn: PartialDay | null,
  press: boolean,
): Source {
  const code = country.toLowerCase();
  const kind = press ? 'daily' : 'agency';
  const slug = Array.from({ length: chance.whole(4, 8) }, () => chance.pick(WORDS)).join('-');
  return {
    publisher: `${code}-${kind}`,
    url: `https://${kind}.${code}.example/${on.replaceAll('-', '/')}/${slug}-${chance.whole(10_000, 999_999)}`,
    publishedOn,
    citing: press && chance.chance(0.3) ? 'the ministry of trade' : null,
  };
}
