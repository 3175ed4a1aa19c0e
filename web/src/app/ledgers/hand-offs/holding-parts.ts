import type { HandOffMatrix } from './hand-off.js';

export interface HoldingPart {
  kind: 'held' | 'unowned' | 'stoodResolved';
  name: string | null;
  ms: number;
  serviceMs: number | null;
  incidents: number | null;
  /** In percent of all parts. */
  share: number;
  /** Order of the supplier; -1 for what nobody held. */
  colour: number;
}

/** R21: where the wall time within the months went, the longest first; the parts add up to the whole. */
export function holdingParts({ suppliers, unownedMs, stoodResolvedMs }: HandOffMatrix): HoldingPart[] {
  const nobodys = (kind: HoldingPart['kind'], ms: number | null): Omit<HoldingPart, 'share'>[] =>
    ms === null ? [] : [{ kind, name: null, ms, serviceMs: null, incidents: null, colour: -1 }];
  const parts = [
    ...suppliers
      .map(({ name, heldMs: ms, heldServiceMs: serviceMs, incidents }, colour) => ({ kind: 'held' as const, name, ms, serviceMs, incidents, colour }))
      .filter(({ ms }) => ms > 0)
      .toSorted((a, b) => b.ms - a.ms),
    ...nobodys('unowned', unownedMs),
    ...nobodys('stoodResolved', stoodResolvedMs),
  ];
  const whole = parts.reduce((sum, { ms }) => sum + ms, 0);
  return parts.map((part) => ({ ...part, share: whole === 0 ? 0 : (100 * part.ms) / whole }));
}
