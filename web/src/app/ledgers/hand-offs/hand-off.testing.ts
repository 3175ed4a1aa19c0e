import type { HandOff, HandOffMatrix } from './hand-off.js';

const hour = 3_600_000;

/** Two suppliers in October: three hand-offs, one of them back unworked. */
export function aMatrix(changes: Partial<HandOffMatrix> = {}): HandOffMatrix {
  const pair = { incidents: 1, medianHeldServiceMs: null };
  return {
    from: '2026-10',
    to: '2026-10',
    totals: { handOffs: 3, returnedUnworked: 1, bounces: 1, incidents: 2 },
    pairs: [
      { ...pair, fromSupplierId: 's1', toSupplierId: 's2', handOffs: 2, returnedUnworked: 0, bounces: 0, medianHeldMs: hour, medianHeldServiceMs: hour / 2 },
      { ...pair, fromSupplierId: 's2', toSupplierId: 's1', handOffs: 1, returnedUnworked: 1, bounces: 1, medianHeldMs: 2 * hour },
    ],
    suppliers: [
      { supplierId: 's1', name: 'Fjordnät', heldMs: 3 * hour, heldServiceMs: 2 * hour, withoutCalendarMs: 0, incidents: 2 },
      { supplierId: 's2', name: 'Mälarklient', heldMs: 6 * hour, heldServiceMs: null, withoutCalendarMs: 6 * hour, incidents: 2 },
    ],
    unownedMs: hour,
    stoodResolvedMs: 0,
    wallMs: 10 * hour,
    months: [{ period: '2026-10', handOffs: 3, returnedUnworked: 1, bounces: 1, incidents: 2 }],
    firstPeriod: '2026-09',
    lastPeriod: '2026-11',
    ...changes,
  };
}

export function aHandOff(changes: Partial<HandOff> = {}): HandOff {
  return {
    incidentId: 'i1',
    externalId: 'INC1',
    title: 'Skrivaren svarar inte',
    priority: 2,
    sequence: 1,
    at: '2026-10-05T08:00:00.000Z',
    fromSupplierId: 's1',
    fromSupplierName: 'Fjordnät',
    toSupplierId: 's2',
    toSupplierName: 'Mälarklient',
    heldMs: hour,
    heldServiceMs: null,
    unworked: true,
    bounce: false,
    ...changes,
  };
}
