import type { DemoServiceLevel } from './demo-service-level.js';

const hour = 3_600_000;
/** A working day of the offices. */
const day = 11 * hour;

/** The components that the demo's outages and promises speak about. */
export const components = { records: 'Journalsystem', backbone: 'Stamnät', storage: 'Lagring' } as const;

const none = { calendar: 'always', minimumVolume: 0, weight: '5' } as const;

/** What single contracts promise beside the common promises, by supplier and tower. */
const own: Record<string, Record<string, DemoServiceLevel[]>> = {
  orange: {
    operations: [
      {
        ...{ ...none, code: 'TILLG-JOURNAL', name: 'Tillgänglighet, journalsystemet', metric: 'availability' },
        ...{ component: components.records, expectedTarget: '99.8', minimumTarget: '99', window: { kind: 'quarter' } },
        exclusions: { causes: ['force_majeure', 'buyer'], times: [] },
      },
    ],
  },
  driftpunkten: {
    operations: [
      {
        ...{ ...none, code: 'STOPP', name: 'Avbrott per kvartal', metric: 'outage_count' },
        ...{ expectedTarget: '2', minimumTarget: '4', window: { kind: 'quarter' } },
      },
      {
        ...{ ...none, code: 'STOPPTID', name: 'Stopptid per kvartal', metric: 'downtime' },
        ...{ expectedTarget: String(4 * hour), minimumTarget: String(8 * hour), window: { kind: 'quarter' } },
      },
    ],
  },
  stadsnat: {
    network: [
      {
        ...{ ...none, code: 'TILLG-STAM', name: 'Tillgänglighet, stamnätet, rullande 90 dagar', metric: 'availability' },
        ...{ component: components.backbone, expectedTarget: '99.95', minimumTarget: '99.7', window: { kind: 'rolling', days: 90 } },
      },
      {
        ...{ ...none, code: 'ANTAL-P1', name: 'Störningar med prioritet 1', metric: 'incident_count', priority: 1 },
        ...{ expectedTarget: '2', minimumTarget: '5' },
      },
    ],
  },
  arbetsplats: {
    client: [
      {
        ...{ ...none, code: 'FÖRSTA', name: 'Löst av den som först tog emot', metric: 'first_time_fix' },
        ...{ expectedTarget: '60', minimumTarget: '45', minimumVolume: 20, weight: '10' },
      },
      {
        ...{ ...none, code: 'SVAR-95', name: 'Tid till påbörjan, 95 av 100', metric: 'response_duration', calendar: 'office' },
        ...{ statistic: 'percentile', percentile: '95', expectedTarget: String(2 * day), minimumTarget: String(4 * day) },
        minimumVolume: 20,
      },
    ],
  },
  klientkraft: {
    client: [
      {
        ...{ ...none, code: 'LÖSN-MEDIAN', name: 'Lösningstid, median', metric: 'resolution_duration', calendar: 'office' },
        ...{ statistic: 'median', expectedTarget: String(2 * day), minimumTarget: String(4 * day), minimumVolume: 10 },
        pauseReasons: ['awaiting_user', 'awaiting_evidence'],
      },
      {
        ...{ ...none, code: 'KÖ', name: 'Öppna ärendens ålder', metric: 'backlog_age', calendar: 'office' },
        ...{ statistic: 'mean', expectedTarget: String(10 * day), minimumTarget: String(20 * day), minimumVolume: 1 },
      },
    ],
  },
};

export const ownPromises = (supplier: string, tower: string): DemoServiceLevel[] => own[supplier]?.[tower] ?? [];
