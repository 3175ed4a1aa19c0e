import { DomainError } from '../errors.js';

/** R24: what suppliers are scored on, in the order in which it is shown. */
export const dimensions = [
  'delivery',
  'incidents',
  'collaboration',
  'innovation',
  'cost',
  'flexibility',
  'compliance',
] as const;
export type Dimension = (typeof dimensions)[number];

/** Decimal strings; they need not add up to anything, a dimension that does not matter has weight `"0"`. */
export type DimensionWeights = Readonly<Record<Dimension, string>>;

/** R24: the weights an organisation set from a date on. */
export interface DimensionWeightsVersion {
  /** First local date it applies to, `YYYY-MM-DD`. */
  readonly effectiveFrom: string;
  readonly weights: DimensionWeights;
}

/** What a new organisation starts from, as percentages. */
export const startingWeights: DimensionWeights = {
  delivery: '40',
  incidents: '20',
  collaboration: '10',
  innovation: '10',
  cost: '5',
  flexibility: '5',
  compliance: '10',
};

/**
 * R24: the weights that apply on a local date (`YYYY-MM-DD`), from versions in any order.
 * @throws DomainError `no_weights_yet` before the first version
 */
export function weightsOn(date: string, versions: readonly DimensionWeightsVersion[]): DimensionWeights {
  const applicable = versions.filter(({ effectiveFrom }) => effectiveFrom <= date);
  const [first, ...rest] = applicable;
  if (!first) throw new DomainError('no_weights_yet', { date });
  return rest.reduce((latest, one) => (one.effectiveFrom > latest.effectiveFrom ? one : latest), first)
    .weights;
}
