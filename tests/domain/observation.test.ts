import { expect, test } from 'vitest';
import { sameFlow } from '#src/domain/observation.ts';

const exports = { exporter: 'KAZ', importer: 'UZB' };

test('pitfall 17: exports say whose; the other direction is another flow', () => {
  expect(sameFlow(exports, { exporter: 'KAZ', importer: 'UZB' })).toBe(true);
  expect(sameFlow(exports, { exporter: 'UZB', importer: 'KAZ' })).toBe(false);
  expect(sameFlow(exports, { exporter: 'KAZ', importer: 'RUS' })).toBe(false);
});

test('turnover is neither of the two directions', () => {
  expect(sameFlow('turnover', 'turnover')).toBe(true);
  expect(sameFlow('turnover', exports)).toBe(false);
  expect(sameFlow(exports, 'turnover')).toBe(false);
});
