const bookkeeping = new Set(['version', 'updatedAt', 'createdAt', 'id']);

/** The fields two snapshots of an object differ in, without those that change by themselves. */
export function changedFields(before: Record<string, unknown>, after: Record<string, unknown>): string[] {
  return Object.keys({ ...before, ...after }).filter(
    (field) => !bookkeeping.has(field) && JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );
}
