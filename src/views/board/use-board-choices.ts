import { useLocation, useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type BoardChoices } from './board-choices.ts';
import { formatChoices, parseChoices } from './parse-choices.ts';

/** Milliseconds of rest before what is typed reaches the address: browsers refuse an entry for every letter. */
export const SETTLES_AFTER = 200;

/** Choices that are ahead of the address, and the addresses over which they hold: where they began, then our own. */
interface Ahead {
  readonly choices: BoardChoices;
  readonly over: readonly string[];
}

/** An empty change writes what is waiting to be written. */
export type ChangeBoard = (patch: Partial<BoardChoices>) => void;

/**
 * The board's choices, and the way to change them. They are in the address bar, where a change replaces the entry, so
 * that Back leaves the page. Typing is shown at once and written when it rests.
 */
export function useBoardChoices(): {
  readonly choices: BoardChoices;
  readonly ignored: readonly string[];
  readonly change: ChangeBoard;
} {
  const search = useLocation({ select: (location) => location.searchStr });
  const navigate = useNavigate();
  const read = useMemo(() => parseChoices(search), [search]);
  const written = useMemo(() => formatChoices(read.choices), [read]);
  const [ahead, setAhead] = useState<Ahead | null>(null);
  const isAhead = ahead !== null && ahead.over.includes(written);
  const choices = isAhead ? ahead.choices : read.choices;

  // What a change starts from, so that two in a row add up and the way to change stays the same function.
  const now = useRef({ choices, written });
  useEffect(() => {
    now.current = { choices, written };
  }, [choices, written]);

  // The address has caught up, or somebody else has written it: then it is right, and nothing waits to be written.
  const isStale = ahead !== null && (!isAhead || formatChoices(ahead.choices) === written);
  if (isStale) setAhead(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => {
    if (ahead === null) clearTimeout(timer.current);
  }, [ahead]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const change = useCallback<ChangeBoard>(
    (patch) => {
      const from = now.current;
      const next = { ...from.choices, ...patch };
      const text = formatChoices(next);
      const keys = Object.keys(patch).join();
      if (keys === '' && text === from.written) return;
      now.current = { choices: next, written: from.written };
      setAhead((a) => ({ choices: next, over: [...(a?.over ?? []), from.written, text] }));
      const write = () =>
        void navigate({
          to: './',
          search: Object.fromEntries(new URLSearchParams(text)),
          replace: true,
          resetScroll: false,
        });
      clearTimeout(timer.current);
      if (keys === 'q') timer.current = setTimeout(write, SETTLES_AFTER);
      else write();
    },
    [navigate],
  );
  return { choices, ignored: read.ignored, change };
}
