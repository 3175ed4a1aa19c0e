import type { Maintenance, Outage } from '@samsyn/domain/service-levels/availability';
import type { Probe } from '@samsyn/domain/service-levels/probe-outages';
import type { ReportDelivery } from '@samsyn/domain/service-levels/report-deliveries';
import type { OutcomeCounts } from '@samsyn/domain/service-levels/share-within-target';
import type { Interval } from '@samsyn/domain/time/interval';
import type Fraction from 'fraction.js';

/** What recorded evidence is about; without a component all of a supplier's in the tower. */
export interface EvidencePlace {
  supplierId: string;
  towerId: string;
  component: string | null;
}

export interface CountedWindow extends Interval {
  /** The months of a calendar window; `null` of rolling days. */
  months: readonly string[] | null;
}

type Answer<T> = T | Promise<T>;

/** Where a figure's evidence comes from: the database as it is today, or what was frozen of a month (R25). */
export interface EvidenceSource {
  outages(of: EvidencePlace, window: Interval): Answer<Outage[]>;
  maintenance(of: EvidencePlace, window: Interval): Answer<Maintenance[]>;
  /** Whether anybody has ever recorded an outage or maintenance there: silence is no proof of availability. */
  recorded(of: EvidencePlace): Answer<boolean>;
  /** The probes of a window, with the last one before it, whose state still held. */
  probes(seriesId: string, window: Interval): Answer<Probe[]>;
  values(seriesId: string, window: Interval): Answer<Fraction[]>;
  /** The reports of a contract due in a window; what was excused is not due. */
  deliveries(contractId: string, window: Interval): Answer<ReportDelivery[]>;
  /** R9: outcomes by the month they count in, or, of rolling days, by where their clock stopped or was due. */
  counts(levelId: string, window: CountedWindow): Answer<OutcomeCounts>;
  durations(levelId: string, window: CountedWindow): Answer<number[]>;
  /** When the clocks that ran at an instant had started. */
  openAt(levelId: string, instant: number): Answer<number[]>;
}
