/** What one bench says: `ratio` is ours to the reference's unless `details` says otherwise. */
export interface BenchResult {
  name: string;
  ratio: number;
  aim: string;
  reached: boolean;
  details: Record<string, unknown>;
}

export type Bench = (say: (progress: string) => void) => Promise<BenchResult[]>;

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = NaN, high = NaN] =
    sorted.length % 2 ? [sorted[middle], sorted[middle]] : sorted.slice(middle - 1);
  return (low + high) / 2;
}

/**
 * Measures every candidate once a round, so that what else the machine does falls on all of them alike. The
 * order turns from round to round, as the one who follows a heavy neighbour pays for its garbage.
 */
export async function inRounds<Name extends string>(
  rounds: number,
  candidates: Record<Name, () => number | Promise<number>>,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(candidates) as Name[];
  const measured = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of round % 2 ? names.toReversed() : names) measured[name].push(await candidates[name]());
  }
  return measured;
}

/** The median over the rounds of what one measured to what the other measured in the same round. */
export function medianRatio(ours: readonly number[], reference: readonly number[]): number {
  return median(ours.map((value, round) => value / (reference[round] ?? NaN)));
}

/** Calls a second of `work`, which makes `calls` of them, over at least `milliseconds`. */
export function callsPerSecond(calls: number, milliseconds: number, work: () => void): number {
  const start = performance.now();
  let made = 0;
  let passed = 0;
  do {
    work();
    made += calls;
    passed = performance.now() - start;
  } while (passed < milliseconds);
  return (made / passed) * 1000;
}

export function rounded(value: number, digits = 3): number {
  return Number(value.toPrecision(digits));
}

export const atLeast = (ratio: number, aim: number) => ({
  ratio: rounded(ratio),
  aim: `>= ${aim}`,
  reached: ratio >= aim,
});
export const atMost = (ratio: number, aim: number) => ({
  ratio: rounded(ratio),
  aim: `<= ${aim}`,
  reached: ratio <= aim,
});
