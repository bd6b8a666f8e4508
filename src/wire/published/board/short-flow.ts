import * as v from 'valibot';
import type { Flow } from '#src/domain/observation.ts';
import { type PairId, partiesOf } from '#src/domain/party.ts';

/** Both ways, or from one of the pair's two codes to the other: `>` is what the one written first sells to the other. */
export const shortFlow = v.picklist(['both', '>', '<']);

type ShortFlow = v.InferOutput<typeof shortFlow>;

export function readFlow(short: ShortFlow, pair: PairId): Flow {
  if (short === 'both') return 'turnover';
  const [first, second] = partiesOf(pair);
  return short === '>' ? { exporter: first, importer: second } : { exporter: second, importer: first };
}

export function formatFlow(flow: Flow, pair: PairId): ShortFlow {
  if (flow === 'turnover') return 'both';
  return flow.exporter === partiesOf(pair)[0] ? '>' : '<';
}
