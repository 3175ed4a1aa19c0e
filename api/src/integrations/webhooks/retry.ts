const seconds = [5, 300, 1800, 7200, 18_000, 36_000, 36_000];

/** When to try again after so many attempts, over a good day in all; null when that was the last one. */
export function nextAttempt(attempts: number, now: Date): Date | null {
  const wait = seconds[attempts - 1];
  return wait === undefined ? null : new Date(now.getTime() + wait * 1000);
}
