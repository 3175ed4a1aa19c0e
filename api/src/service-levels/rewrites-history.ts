import type { ServiceLevelEntity } from './service-level.entity.js';

// What does not bear upon any figure.
const harmless = new Set<string>(['name', 'illustrative', 'amendmentId', 'version', 'updatedAt']);

/**
 * Whether a change of the wording bears upon months before `month` (`YYYY-MM`): any term does, but an end that lies
 * in that month or later, before and after, only speaks about what is still to come.
 */
export function rewritesHistory(before: ServiceLevelEntity, after: ServiceLevelEntity, month: string): boolean {
  const changed = Object.entries(after).filter(
    ([field, value]) => !harmless.has(field) && JSON.stringify(value) !== JSON.stringify(fieldOf(before, field)),
  );
  return changed.some(
    ([field]) => field !== 'effectiveTo' || [before, after].some(({ effectiveTo }) => (effectiveTo ?? '9') < `${month}-01`),
  );
}

const fieldOf = (level: object, field: string): unknown => new Map(Object.entries(level)).get(field);
