import { Fragment, type ReactNode, useMemo } from 'react';
import type { PairStory } from '#src/analysis/pair-story.ts';
import { FITTED_SPELLS, shareReaching } from '#src/analysis/track-record/fitted-spells.ts';
import { type GrowthNeed, growthNeeds } from '#src/analysis/track-record/growth-needs.ts';
import { type GrowthRank, growthRank } from '#src/analysis/track-record/growth-rank.ts';
import { type GrowthSpell, isTurnover, spellsOf, yearsOf } from '#src/analysis/track-record/growth-spells.ts';
import type { PastGrowth, Spell } from '#src/domain/track-record.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import type { I18n } from '#src/i18n/translator.ts';
import { FigureLink } from '../parts/value.tsx';
import { growthText } from './growth-text.ts';
import { SpellStrip } from './spell-strip.tsx';

/**
 * The growth a goal needs from here, held against growth over as many years that was reported for the pair, for all
 * tracked pairs, and in the fitted history (domain 5.13 and 7.6). Nothing for a goal that needs no growth any more.
 *
 * What all pairs did is left out on a day before `pastGrowth` was made, when part of it was not known, and for a goal
 * of one direction or of other scope than goods, which turnover does not measure.
 */
export function HappenedBefore({
  story,
  pastGrowth,
}: {
  readonly story: PairStory;
  readonly pastGrowth: PastGrowth | null;
}) {
  const { t } = useI18n();
  const { quantity } = story.focus.post.target;
  const needs = useMemo(() => growthNeeds(story), [story]);
  const own = useMemo(() => spellsOf(story.record, quantity), [story.record, quantity]);
  if (needs.length === 0) return null;
  const comparable = isTurnover(quantity);
  const known = comparable && pastGrowth !== null && pastGrowth.asOf <= story.asOf;
  return (
    <section className="happened" aria-labelledby="happened-title">
      <h2 id="happened-title">{t('happened.title')}</h2>
      <p className="lede">{t('happened.lede')}</p>
      <div className="needs">
        {needs.map((need) => (
          <Need
            key={need.post.target.id}
            need={need}
            story={story}
            own={own}
            all={known ? pastGrowth.spells : []}
            comparable={comparable}
          />
        ))}
      </div>
    </section>
  );
}

function Need({
  need,
  story,
  own,
  all,
  comparable,
}: {
  readonly need: GrowthNeed;
  readonly story: PairStory;
  readonly own: readonly GrowthSpell[];
  readonly all: readonly Spell[];
  readonly comparable: boolean;
}) {
  const i18n = useI18n();
  const { t, rich, format, party } = i18n;
  const { post, years, growth } = need;
  const same = own.filter((s) => yearsOf(s) === years);
  const rank = growthRank(growth, years, own, all);
  const about = {
    goal: format.amount(post.target.goal.amount),
    year: post.year ?? '',
    growth: format.growth(growth),
  };
  return (
    <div className="need">
      <h3>{years === 1 ? t('happened.needOne', about) : t('happened.needMany', { ...about, years })}</h3>
      {same.length > 1 && <SpellStrip story={story} spells={same} needed={growth} />}
      <p>
        {[
          ownText(rank, years, i18n),
          fastestText(rank, i18n),
          allText(rank, i18n),
          comparable ? fittedText(need, i18n) : null,
        ]
          .filter((sentence) => sentence !== null)
          // Sentences have no identity but their place.
          .map((sentence, i) => (
            <Fragment key={i}>{sentence} </Fragment>
          ))}
      </p>
      {same.length > 1 && (
        <details>
          <summary>{t('happened.list', { n: same.length })}</summary>
          <ul>
            {same.map((s) => (
              <li key={`${s.reporter}${s.to}${s.observation.id}`}>
                {rich('happened.item', {
                  span: spanText(s, i18n),
                  side: party(s.reporter).side,
                  growth: () => <Growth key="growth" spell={s} />,
                })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function ownText({ own }: GrowthRank, years: number, { t }: I18n): string {
  if (own.count === 0) return t('happened.ownEmpty', { years });
  const spells =
    years === 1
      ? t('happened.oneYear', { count: own.count })
      : t('happened.manyYears', { count: own.count, years });
  const reached =
    own.atLeast === 0
      ? t('happened.ownNone', { spells })
      : t('happened.ownSome', { spells, atLeast: own.atLeast });
  return own.withinRounding === 0
    ? reached
    : `${reached} ${t('happened.withinRounding', { count: own.withinRounding })}`;
}

function fastestText({ own: { fastest } }: GrowthRank, { rich, format }: I18n): ReactNode {
  if (fastest === null) return null;
  const growth = () => <Growth key="growth" spell={fastest} />;
  return yearsOf(fastest) === 1
    ? rich('happened.fastestOne', { year: format.period(fastest.observation.period), growth })
    : rich('happened.fastestMany', { from: fastest.from, to: fastest.to, growth });
}

/** Leads to the figure the spell ends at. */
function Growth({ spell }: { readonly spell: GrowthSpell }) {
  return <FigureLink observation={spell.observation}>{growthText(spell, useI18n())}</FigureLink>;
}

function allText({ all }: GrowthRank, { t }: I18n): string | null {
  if (all.count === 0) return null;
  return all.atLeast === 0
    ? t('happened.allNone', { count: all.count })
    : t('happened.allSome', { count: all.count, atLeast: all.atLeast });
}

function fittedText({ multiple, years }: GrowthNeed, { t, format }: I18n): string | null {
  const found = shareReaching(multiple, years);
  if (found === null) return null;
  const { economies, from, to } = FITTED_SPELLS;
  return t('happened.fitted', {
    count: format.number(found.spells, 0),
    economies,
    from,
    to,
    share: format.percent(found.within, 1),
    multiple: format.number(multiple, 1),
    years,
  });
}

function spanText(spell: GrowthSpell, { t, format }: I18n): string {
  return yearsOf(spell) === 1
    ? format.period(spell.observation.period)
    : t('happened.span', { from: spell.from, to: spell.to });
}
