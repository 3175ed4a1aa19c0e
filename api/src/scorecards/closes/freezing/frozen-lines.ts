import type { IncidentEvent } from '@samsyn/domain/incidents/incident-history';
import type { FrozenCalendar } from '@samsyn/domain/time/frozen-calendar';
import type { MonthInputs } from '@samsyn/domain/scorecards/month-inputs';
import type { ResultRow } from '../../../results/period-results.js';
import type { StoredServiceLevel } from '../../../results/level-catalogue.js';
import type { ScoreDetailDto } from '../../score-detail.dto.js';

/** What the month is and when it was frozen; instants are epoch ms. */
export interface FrozenHead {
  period: string;
  zone: string;
  ruleVersion: string;
  /** What was known then counts: the `now` of every rule. */
  cutOff: number;
}

export type FrozenLevel = StoredServiceLevel;

export interface FrozenCalendarLine extends FrozenCalendar {
  id: string;
  version: number;
}

/** R25: an incident by a number that says nothing outside of the freeze; its groups likewise. */
export interface FrozenIncident {
  id: string;
  openedAt: number;
  events: readonly IncidentEvent[];
  /** R9: where it counts already, in closed months. */
  counted: readonly { serviceLevelId: string; supplierId: string; period: string }[];
}

/** What counts in another month and lies in a promise's longer window, as that month counts it. */
export interface FrozenOutcome {
  serviceLevelId: string;
  period: string;
  missed: boolean;
  /** Where its clock stopped or was due. */
  at: number;
  elapsedMs: number;
}

interface FrozenPlace {
  supplierId: string;
  towerId: string;
  component: string | null;
}

export interface FrozenOutage extends FrozenPlace {
  id: string;
  version: number;
  from: number;
  to: number | null;
  cause: string | null;
  impact: number;
}

export interface FrozenMaintenance extends FrozenPlace {
  id: string;
  version: number;
  from: number;
  to: number;
  endedAt: number | null;
}

/** Somebody has recorded outages or maintenance there. */
export type FrozenRecorded = FrozenPlace;

export interface FrozenMeasurement {
  seriesId: string;
  at: number;
  up: number | null;
  /** Exact decimal. */
  value: string | null;
}

export interface FrozenDelivery {
  id: string;
  contractId: string;
  dueAt: number;
  submittedAt: number | null;
}

export interface FrozenAgreed {
  serviceLevelId: string;
  /** Exact ratio. */
  value: string;
  source: 'agreed' | 'decided' | 'corrected';
  caseNumber: string;
}

/** Every kind of line, in the order in which they are written; recomputing reads what comes before `inputs`, and that. */
export interface FrozenLines {
  head: FrozenHead;
  levels: FrozenLevel;
  outages: FrozenOutage;
  maintenance: FrozenMaintenance;
  recorded: FrozenRecorded;
  measurements: FrozenMeasurement;
  deliveries: FrozenDelivery;
  agreed: FrozenAgreed;
  outcomes: FrozenOutcome;
  incidents: FrozenIncident;
  calendars: FrozenCalendarLine;
  inputs: MonthInputs;
  results: ResultRow;
  scores: ScoreDetailDto;
}

export type FrozenKind = keyof FrozenLines;
