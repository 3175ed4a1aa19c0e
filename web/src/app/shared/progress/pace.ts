export interface Sample {
  /** Epoch ms. */
  at: number;
  done: number;
}

/** How long the rest takes at the pace between two looks; null while that cannot be known. */
export function msLeft(first: Sample | null, last: Sample | null, total: number): number | null {
  if (!first || !last) return null;
  const done = last.done - first.done;
  const took = last.at - first.at;
  // The first moments of anything say little about its pace.
  if (done <= 0 || took < 1500) return null;
  return Math.max(0, ((total - last.done) * took) / done);
}
