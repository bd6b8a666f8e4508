import { partiesOf } from '#src/domain/party.ts';
import { verdictOn } from '#src/analysis/board/verdict-on.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import { dueText } from '../board/target-words.ts';
import { boardWords } from '../board/verdict-words.ts';
import { useToday } from '../frame/clock.tsx';
import { StateIcon, toneOf } from '../parts/icon.tsx';
import type { Hit } from './hits.ts';

/** What one option of the box says. */
export function HitText({ hit }: { readonly hit: Hit }) {
  const i18n = useI18n();
  const { t, party, pairName } = i18n;
  switch (hit.kind) {
    case 'country':
      return (
        <>
          <span className="hit-name">{party(hit.code).name}</span>{' '}
          <span className="hit-more">{t('find.country', { n: hit.targets })}</span>
        </>
      );
    case 'all':
      return <span className="hit-more">{t('find.all', { n: hit.pairs })}</span>;
    case 'pair':
      return (
        <>
          <span className="hit-name">{pairName(partiesOf(hit.pair))}</span>{' '}
          {hit.target && <Goal target={hit.target} />}
        </>
      );
  }
}

function Goal({ target }: { readonly target: NonNullable<Extract<Hit, { kind: 'pair' }>['target']> }) {
  const i18n = useI18n();
  const { icon, text } = boardWords(target, verdictOn(target, useToday()), i18n);
  return (
    <>
      <span className="hit-more">
        <b>{i18n.format.amount(target.goal.amount)}</b> {dueText(target, i18n)}
      </span>{' '}
      <span className={`hit-verdict ${toneOf(icon)}`}>
        <StateIcon name={icon} /> {text}
      </span>
    </>
  );
}
