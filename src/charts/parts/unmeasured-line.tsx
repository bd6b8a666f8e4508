import { Curve, type CurveProps } from 'recharts';

/**
 * A line that Recharts does not measure. It asks the browser for the length of every line on every change, for an
 * animation we do not have, and each time the browser lays out the whole page for the answer.
 */
export function UnmeasuredLine({ pathRef: _, ...props }: CurveProps) {
  return <Curve {...props} />;
}
