import { Link } from '@tanstack/react-router';
import { Fragment, type ReactNode, useMemo } from 'react';
import { settlingFigures } from '#src/analysis/settling-figures.ts';
import type { Move } from '#src/analysis/chain.ts';
import { goalLedger } from '#src/analysis/goal-ledger.ts';
import type { JudgedPost } from '#src/analysis/judged-post.ts';
import type { PairStory } from '#src/analysis/pair-story.ts';
import type { Publishers } from '#src/domain/record.ts';
import type { Target } from '#src/domain/target.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import type { I18n } from '#src/i18n/translator.ts';
import { StateIcon, toneOf } from '../parts/icon.tsx';
import { Value } from '../parts/value.tsx';
import { SourceLink } from '../parts/source-link.tsx';
import { searchOf } from '../frame/use-view.ts';
import type { View } from '../view-state.ts';
import { PromiseLine, timeAxis } from './promise-line.tsx';
import { judgedWords } from './verdict-strip.tsx';

/** Every goalpost the pair has had, in order, each with its own verdict for ever (design guide, principle 4). */
export function MovedGoals({
  story: { record, asOf, focus },
  publishers,
  view,
}: {
  readonly story: PairStory;
  readonly publishers: Publishers;
  readonly view: View;
}) {
  const { t } = useI18n();
  const ledger = useMemo(() => goalLedger(record, asOf, view.start), [record, asOf, view.start]);
  const axis = timeAxis(ledger);
  return (
    <section className="moved-goals" aria-labelledby="moved-title">
      <h2 id="moved-title">{t('moved.title')}</h2>
      <p className="lede">{t('moved.lede')}</p>
      <ol className="posts">
        {ledger.posts.map((judged) => (
          <PostRow
            key={judged.post.target.id}
            judged={judged}
            move={ledger.moves.findLast((m) => m.to.target.id === judged.post.target.id) ?? null}
            isFocus={focus.post.target.id === judged.post.target.id}
            publishers={publishers}
            axis={axis}
            view={view}
          />
        ))}
      </ol>
    </section>
  );
}

function PostRow({
  judged,
  move,
  isFocus,
  publishers,
  axis,
  view,
}: {
  readonly judged: JudgedPost;
  /** Against the post before it in its chain. */
  readonly move: Move | null;
  /** The one the page is about. */
  readonly isFocus: boolean;
  readonly publishers: Publishers;
  readonly axis: ReturnType<typeof timeAxis>;
  readonly view: View;
}) {
  const i18n = useI18n();
  const { t, text } = i18n;
  const { post } = judged;
  const first = post.statements[0]!;
  const words = judgedWords(judged, i18n);
  const notes = outcomeNotes(judged, move, i18n);
  return (
    <li className={`post-row${isFocus ? ' focus' : ''}`} id={`target-${post.target.id.replaceAll('.', '-')}`}>
      <p className="said">{saidText(post.statements, i18n)}</p>
      <div className="words">
        <p className="quote">
          {post.target.words.quote ? (
            <q lang={post.target.words.quote.lang}>{post.target.words.quote.text}</q>
          ) : (
            text(post.target.words.paraphrase)
          )}
        </p>
        <p className="speaker">
          {text(post.target.speaker)} · {t(`strength.${post.target.strength}`)} ·{' '}
          <SourceLink source={post.target.source} publishers={publishers} />
        </p>
        {post.target.note && <p className="note-text">{text(post.target.note)}</p>}
        {post.statements.length > 1 && (
          <Restatements post={judged.post} publishers={publishers} first={first} />
        )}
      </div>
      <PromiseLine post={post} axis={axis} />
      <div className="outcome">
        <p className={`cell-word ${toneOf(words.icon)}`}>
          <StateIcon name={words.icon} /> {words.text}
        </p>
        {notes.length > 0 && (
          <p>
            {notes.map((note, i) => (
              // Notes have no identity but their place.
              <Fragment key={i}>{note} </Fragment>
            ))}
          </p>
        )}
        {isFocus ? (
          <p className="here">{t('moved.judged')}</p>
        ) : (
          <p>
            <Link to="./" search={searchOf({ ...view, target: post.target.id, from: null })} resetScroll>
              {t('moved.judge')}
            </Link>
          </p>
        )}
      </div>
    </li>
  );
}

function Restatements({
  post,
  publishers,
  first,
}: {
  readonly post: JudgedPost['post'];
  readonly publishers: Publishers;
  readonly first: Target;
}) {
  const { t, text, format } = useI18n();
  return (
    <details>
      <summary>{t('moved.statements', { n: post.statements.length })}</summary>
      <ul>
        {post.statements.map((s) => (
          <li key={s.id}>
            <b>{s.announcedOn ? format.dayShort(s.announcedOn) : t('moved.undated')}</b>{' '}
            {text(s.words.paraphrase)}, {text(s.speaker)}.{' '}
            <SourceLink source={s.source} publishers={publishers} />
            {s.note && s.id !== first.id && s.id !== post.target.id && <> {text(s.note)}</>}
          </li>
        ))}
      </ul>
    </details>
  );
}

function saidText(statements: readonly Target[], { t, format }: I18n): string {
  const dates = statements.flatMap((s) => (s.announcedOn ? [s.announcedOn] : []));
  const [from, to] = [dates[0], dates.at(-1)];
  if (!from || !to) return t('moved.undated');
  return from === to
    ? format.dayShort(from)
    : t('moved.range', { from: format.dayShort(from), to: format.dayShort(to) });
}

function outcomeNotes(judged: JudgedPost, move: Move | null, i18n: I18n): readonly ReactNode[] {
  const { t, rich, format, party } = i18n;
  const { judgement } = judged;
  const change =
    move && move.change !== 'unknown' && move.growthBefore !== null && move.growthAfter !== null
      ? [
          `${t(`moved.${move.change}`)}.`,
          t('moved.compare', {
            before: format.growth(move.growthBefore),
            after: format.growth(move.growthAfter),
          }),
        ]
      : [];
  const moved = movedText(judged, i18n);
  const figures = settlingFigures(judgement).map((o) =>
    rich('moved.figure', {
      period: format.period(o.period),
      side: party(o.reporter).side,
      value: () => <Value key={o.id} observation={o} />,
    }),
  );
  return [...figures, ...(moved ? [moved] : []), ...change];
}

/** Where this goal was moved to while it was running: its own verdict stands above. */
function movedText({ standing, post }: JudgedPost, { t, format }: I18n): string | null {
  if (standing.kind !== 'moved') return null;
  const { to, on } = standing;
  const about = {
    year: to.year ?? '',
    goal: format.amount(to.target.goal.amount),
    on: on === null ? '' : format.onDay(on),
  };
  if (to.goal !== post.goal)
    return t(to.goal > post.goal ? 'verdict.raisedSince' : 'verdict.loweredSince', about);
  return t('verdict.movedSince', about);
}
