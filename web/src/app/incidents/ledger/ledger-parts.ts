import type { Ledger } from '../incident.js';

export interface LedgerPart {
  kind: 'holding' | 'unowned' | 'stoodResolved';
  supplierId: string | null;
  ms: number;
  /** In percent of the wall time. */
  share: number;
  /** Order of the supplier; -1 for what nobody held. */
  colour: number;
}

/** R21: the wall time of an incident by who held it; the parts add up to the whole. */
export function ledgerParts({ wallMs, holdings, unownedMs, stoodResolvedMs }: Ledger): LedgerPart[] {
  const share = (ms: number) => (wallMs === 0 ? 0 : (100 * ms) / wallMs);
  const part = (
    kind: LedgerPart['kind'],
    supplierId: string | null,
    ms: number,
    colour: number,
  ): LedgerPart => {
    return { kind, supplierId, ms, share: share(ms), colour };
  };
  return [
    ...holdings.map(({ supplierId, heldMs }, index) => part('holding', supplierId, heldMs, index)),
    part('unowned', null, unownedMs, -1),
    part('stoodResolved', null, stoodResolvedMs, -1),
  ];
}
