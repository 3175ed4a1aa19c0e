const minute = 60_000;

/** When the next status update is due. */
export interface UpdateClock {
  /** Epoch ms; `null` once the major incident has ended. */
  readonly dueAt: number | null;
  readonly overdue: boolean;
}

/**
 * The clock of status updates, in wall time: one is due `everyMinutes` after the last one, or after the declaration
 * while there is none. Due at the very moment is not overdue (R4). Instants in epoch ms.
 */
export function updateClock(
  { declaredAt, lastUpdateAt, everyMinutes, endedAt }: {
    readonly declaredAt: number;
    readonly lastUpdateAt: number | null;
    readonly everyMinutes: number;
    readonly endedAt: number | null;
  },
  now: number,
): UpdateClock {
  if (endedAt !== null) return { dueAt: null, overdue: false };
  const dueAt = Math.max(lastUpdateAt ?? declaredAt, declaredAt) + everyMinutes * minute;
  return { dueAt, overdue: now > dueAt };
}
