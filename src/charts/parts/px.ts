/** Two decimals are finer than a screen shows, and keep the drawing short. */
export function px(value: number): string {
  return String(Math.round(value * 100) / 100);
}
