/** The goal in small: a bar on two posts, the strongest mark of the page (design guide, section 5). */
export function GoalpostMark({
  x,
  top,
  bottom,
  half = 5,
}: {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  /** Half the distance between the posts. */
  readonly half?: number;
}) {
  return (
    <>
      <path className="goal-posts" d={`M${x - half} ${top}V${bottom}M${x + half} ${top}V${bottom}`} />
      <path className="goal-crossbar" d={`M${x - half - 1} ${top + 1.5}H${x + half + 1}`} />
    </>
  );
}
