import type { IncidentHistory } from '@samsyn/domain/incidents/incident-history';
import { timelineOf } from '@samsyn/domain/incidents/incident-timeline';
import { supplierClocks } from '@samsyn/domain/incidents/supplier-clock';
import { evaluateIncident, type CountedOutcome } from '@samsyn/domain/service-levels/outcome';
import type { LevelCatalogue, MeasuredLevel } from './level-catalogue.js';

/** One incident on one promise of one supplier that held it. */
export interface HolderOutcome {
  level: MeasuredLevel;
  supplierId: string;
  outcome: CountedOutcome;
}

/**
 * R7, R8: what every supplier that held the incident owes for it, each on its own clock. Which wording of a
 * promise applies is decided on the day the clock stopped, or now while it runs.
 */
export function incidentOutcomes(
  history: IncidentHistory,
  catalogue: LevelCatalogue,
  now: number,
): HolderOutcome[] {
  const timeline = timelineOf(history, now);
  return supplierClocks(timeline).flatMap((clock) =>
    catalogue.forClock(clock).flatMap((level) => {
      const outcome = evaluateIncident(level, timeline, clock);
      return outcome.outcome === 'not_applicable' ? [] : [{ level, supplierId: clock.supplierId, outcome }];
    }),
  );
}
