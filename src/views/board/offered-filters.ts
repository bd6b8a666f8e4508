import { verdictOn } from '#src/analysis/board/verdict-on.ts';
import type { Board, BoardState } from '#src/domain/board.ts';
import { type PartyCode, partiesOf } from '#src/domain/party.ts';
import { type Region, REGIONS, regionsOf, widerRegion } from '#src/domain/region.ts';
import type { BoardChoices } from './board-choices.ts';
import { verdictGroup } from './filter-targets.ts';
import type { ListedIn } from './listed.ts';
import type { PickGroup, PickOption } from './pick.tsx';
import { WORST_FIRST } from './sort-targets.ts';

/** What there is to choose from: what the board holds, and what the link asks for even when the board holds none. */
export interface OfferedFilters {
  readonly countries: readonly PickGroup<PartyCode>[];
  readonly regions: readonly PickGroup<Region>[];
  readonly verdicts: readonly PickGroup<BoardState>[];
}

export function offeredFilters(
  board: Board,
  { country, region, verdict }: Pick<BoardChoices, 'country' | 'region' | 'verdict'>,
  { i18n: { t, party, language }, today }: ListedIn,
): OfferedFilters {
  const pairs = new Set(board.targets.map(({ pair }) => pair));
  const codes = new Set([...pairs].flatMap(partiesOf));
  const regions = new Set([...codes].flatMap(regionsOf));
  const verdicts = new Set(board.targets.map((target) => verdictGroup(verdictOn(target, today).state)));
  if (country !== null) codes.add(country);
  if (region !== null) regions.add(region);
  if (verdict !== null) verdicts.add(verdict);

  const { compare } = new Intl.Collator(language);
  const named = [...codes].map((code): PickOption<PartyCode> => ({ value: code, text: party(code).name }));
  return {
    countries: [{ label: null, options: named.toSorted((a, b) => compare(a.text, b.text)) }],
    regions: REGIONS.filter((one) => widerRegion(one) === null)
      .map((continent) => ({
        label: t(`filters.regions.${continent}`),
        options: REGIONS.filter((one) => regions.has(one) && widest(one) === continent).map((one) => ({
          value: one,
          text: t(`filters.regions.${one}`),
        })),
      }))
      .filter(({ options }) => options.length > 0),
    verdicts: [
      {
        label: null,
        options: WORST_FIRST.filter((state) => verdicts.has(state)).map((state) => ({
          value: state,
          text: t(`filters.verdicts.${state}`),
        })),
      },
    ],
  };
}

/** The part of the world a region lies in. */
function widest(region: Region): Region {
  const wider = widerRegion(region);
  return wider === null ? region : widest(wider);
}
