import type { JobOptions, JobQueue } from './job-queue.js';

/** Evidence about a supplier's tower changed somewhere in `[from, to)`, epoch ms; `to` is null where it has no end yet. */
export interface MeasureEvidenceJob {
  organisationId: string;
  supplierId: string;
  towerId: string;
  from: number;
  to: number | null;
}

export type EvidenceSpan = Omit<MeasureEvidenceJob, 'organisationId'>;

export const measureEvidenceJob = 'measure-evidence';

/** One job for each supplier and tower, over all that changed there; after the change is committed, or a moment later. */
export async function evidenceChanged(
  jobs: JobQueue,
  organisationId: string,
  spans: readonly EvidenceSpan[],
  options: JobOptions = {},
): Promise<void> {
  for (const span of joined(spans)) await jobs.enqueue(measureEvidenceJob, { organisationId, ...span }, options);
}

function joined(spans: readonly EvidenceSpan[]): EvidenceSpan[] {
  const byPlace = new Map<string, EvidenceSpan>();
  for (const span of spans) {
    const place = `${span.supplierId} ${span.towerId}`;
    const known = byPlace.get(place) ?? span;
    const to = known.to === null || span.to === null ? null : Math.max(known.to, span.to);
    byPlace.set(place, { ...known, from: Math.min(known.from, span.from), to });
  }
  return [...byPlace.values()];
}
