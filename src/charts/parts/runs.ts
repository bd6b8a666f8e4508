/**
 * Points of years that follow each other; a missing year ends a run, so no line bridges it. Ascending; `x` in years.
 */
export function runsOf<T extends { readonly x: number }>(marks: readonly T[]): readonly (readonly T[])[] {
  return marks.reduce<T[][]>((runs, mark) => {
    const run = runs.at(-1);
    const previous = run?.at(-1);
    // Iran's years end a third of a month off the whole; a hair of tolerance keeps them consecutive.
    if (run && previous && mark.x - previous.x < 1.01) run.push(mark);
    else runs.push([mark]);
    return runs;
  }, []);
}
