/** No organisation may publish what rests on fewer cases than these. */
export const leastVolume = 5;

export interface Counted {
  readonly id: string;
  /** The cases it rests on; 0 where nothing was measured. */
  readonly volume: number;
}

/**
 * Which of a list must not be shown, by id: those that rest on fewer cases than the minimum, and as many of the smallest
 * others as it takes that none of them can be found from the sum of all. What rests on nothing gives nothing away.
 */
export function suppressed(list: readonly Counted[], minimum: number): Set<string> {
  const least = Math.max(leastVolume, minimum);
  const rising = list.filter(({ volume }) => volume > 0).toSorted((a, b) => a.volume - b.volume || (a.id < b.id ? -1 : 1));
  const small = rising.filter(({ volume }) => volume < least);
  const hidden = [...small];
  for (const next of rising.slice(small.length)) {
    const enough = hidden.length > 1 && hidden.reduce((sum, { volume }) => sum + volume, 0) >= least;
    if (hidden.length === 0 || enough) break;
    hidden.push(next);
  }
  return new Set(hidden.map(({ id }) => id));
}
