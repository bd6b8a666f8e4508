/**
 * Whether `typed` is `name` with at most one letter left out, added, replaced or swapped with its neighbour. With
 * `begins`, whether it is so for some beginning of `name`.
 */
export function withinOneEdit(typed: string, name: string, begins = false): boolean {
  if (typed.length > name.length + 1 || (!begins && typed.length < name.length - 1)) return false;
  const fits = (t: string, n: string) => (begins ? n.startsWith(t) : n === t);
  let same = 0;
  while (same < typed.length && typed[same] === name[same]) same += 1;
  // The first letters that differ are where the one edit is: whatever follows them has to be right.
  const [t, n] = [typed.slice(same), name.slice(same)];
  return (
    fits(t, n) ||
    fits(t, n.slice(1)) ||
    fits(t.slice(1), n) ||
    fits(t.slice(1), n.slice(1)) ||
    (t[0] === n[1] && t[1] === n[0] && fits(t.slice(2), n.slice(2)))
  );
}
