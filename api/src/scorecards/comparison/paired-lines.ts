import type { ScoreLineDto } from '../score-detail.dto.js';

/** The same KPI on both sides, or on one. */
export interface PairedLine {
  key: string;
  left: ScoreLineDto | null;
  right: ScoreLineDto | null;
}

/** What names a KPI from month to month: a promise keeps its code when it is worded anew, and gets another id. */
const ofSubject = ({ supplierId, towerId, contractId, code, kpi }: ScoreLineDto): string =>
  [supplierId, towerId, code === null ? '' : contractId, code ?? kpi].join(' ');

/** What two suppliers have in common: the measure, and whom it is of no longer. */
const ofMeasure = ({ metric, priority, kpi }: ScoreLineDto): string =>
  metric === null ? kpi : [metric, priority ?? ''].join(' ');

/** The lines of two scores beside each other, those of the left in their order, then what only the right has. */
export function pairedLines(left: readonly ScoreLineDto[], right: readonly ScoreLineDto[], sameSubject: boolean): PairedLine[] {
  const keyOf = sameSubject ? ofSubject : ofMeasure;
  const [lefts, rights] = [keyed(left, keyOf), keyed(right, keyOf)];
  return [...new Set([...lefts.keys(), ...rights.keys()])].map((key) => ({
    key,
    left: lefts.get(key) ?? null,
    right: rights.get(key) ?? null,
  }));
}

/** By key; of several that are named alike, the second gets a number, and so on. */
function keyed(lines: readonly ScoreLineDto[], keyOf: (line: ScoreLineDto) => string): Map<string, ScoreLineDto> {
  const found = new Map<string, ScoreLineDto>();
  const counts = new Map<string, number>();
  for (const line of lines) {
    const key = keyOf(line);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    found.set(count === 1 ? key : `${key} ${count}`, line);
  }
  return found;
}
