import type { ReactNode } from 'react';
import type { StateName } from '#src/analysis/verdict.ts';

export type IconName = StateName | 'disputed' | 'moved';
export type Tone = 'good' | 'bad' | 'neutral';

const TONES: Partial<Record<IconName, Tone>> = {
  reached: 'good',
  'reached-late': 'good',
  'on-track': 'good',
  'too-slow': 'bad',
  'far-behind': 'bad',
  'below-start': 'bad',
  missed: 'bad',
  'will-be-missed': 'bad',
};

/** Shape, then word, then tone: colour is the third signal (design guide, section 6). */
export function toneOf(name: IconName): Tone {
  return TONES[name] ?? 'neutral';
}

const tick = <path d="M4.6 8.2 7 10.6l4.4-4.8" />;
const cross = <path d="m5.4 5.4 5.2 5.2m0-5.2-5.2 5.2" />;
const ring = <circle cx="8" cy="8" r="6.4" fill="none" />;

const SHAPES: Record<IconName, ReactNode> = {
  reached: (
    <>
      <circle className="fill" cx="8" cy="8" r="7.2" />
      <g className="cut">{tick}</g>
    </>
  ),
  'on-track': (
    <>
      <circle className="fill" cx="8" cy="8" r="7.2" />
      <g className="cut">{tick}</g>
    </>
  ),
  'reached-late': (
    <>
      {ring}
      {tick}
    </>
  ),
  'reached-fallen': (
    <>
      {ring}
      <path d="m4.8 6.4 3.2 3.4 3.2-3.4" />
    </>
  ),
  'within-rounding': (
    <>
      {ring}
      <path d="M4.6 6.6h6.8M4.6 9.6h6.8" />
    </>
  ),
  'too-slow': (
    <>
      {ring}
      <path className="fill" d="M8 1.6a6.4 6.4 0 0 1 0 12.8Z" />
    </>
  ),
  'far-behind': (
    <>
      {ring}
      <path className="fill" d="M8 8V1.6A6.4 6.4 0 0 1 14.4 8Z" />
    </>
  ),
  'below-start': (
    <>
      {ring}
      <path d="M8 4.6v6.6M5.4 8.8 8 11.4l2.6-2.6" />
    </>
  ),
  'will-be-missed': (
    <>
      <rect x="1.8" y="1.8" width="12.4" height="12.4" rx="1.4" fill="none" />
      {cross}
    </>
  ),
  missed: (
    <>
      <rect className="fill" x="1.2" y="1.2" width="13.6" height="13.6" rx="1.6" />
      <g className="cut">{cross}</g>
    </>
  ),
  disputed: (
    <>
      {ring}
      <path className="fill" d="M8 1.6a6.4 6.4 0 0 0 0 12.8Z" />
      <path d="M8 4.6h5M8 8h6M8 11.4h5" />
    </>
  ),
  pending: (
    <>
      {ring}
      <path d="M8 4.4V8l2.6 1.6" />
    </>
  ),
  moved: <path d="M1.6 14V3.6h5V14M8.6 8.4h6m-2.6-2.6 2.6 2.6L12 11" />,
  'too-early': <circle cx="8" cy="8" r="6.4" fill="none" strokeDasharray="2.6 2.4" />,
  'no-deadline': <path d="M3 8h10" />,
  withdrawn: (
    <>
      {ring}
      <path d="M4.8 8h6.4" />
    </>
  ),
  'not-judged': <path d="M3 8h10" />,
};

export function StateIcon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      className={`state-icon ${toneOf(name)}`}
      viewBox="0 0 16 16"
      width={size}
      height={size}
      aria-hidden="true"
    >
      {SHAPES[name]}
    </svg>
  );
}
