import type { AnyCreditRuleDto } from '../../src/service-levels/credit-rule.dto.js';
import type { DemoServiceLevel } from './demo-service-level.js';

const hour = 3_600_000;

type Rules = (promise: DemoServiceLevel) => AnyCreditRuleDto | null;

const threeOfSix = { failures: 3, ofPeriods: 6 };

/** A tenth of the charges is at risk; each promise has its part of that, a hundred percent together. */
const poolParts: Record<string, string> = {
  ...{ 'SVAR-P1': '5', 'SVAR-P2': '5', 'SVAR-P3': '20', 'LÖSN-P1': '10', 'LÖSN-P2': '10', 'LÖSN-P3': '25' },
  ...{ TILLG: '10', 'TILLG-JOURNAL': '15' },
};

const pool: Rules = ({ code }) => {
  const levelPercent = poolParts[code];
  if (levelPercent === undefined) return null;
  const chronicFailure = code === 'LÖSN-P3' ? threeOfSix : null;
  return { kind: 'pool', trigger: 'below_expected', poolPercent: '100', levelPercent, chronicFailure };
};

/** A quarter of a percent of the charges below what is expected, more below the minimum. */
const tiers: Rules = ({ metric, expectedTarget, minimumTarget, priority }) => {
  if (metric === 'response' || priority === 4) return null;
  return {
    kind: 'tiers',
    tiers: [
      { bound: expectedTarget, percent: '0.25' },
      { bound: minimumTarget, percent: '1' },
    ],
    earnBack: { periods: 3 },
    chronicFailure: priority === 3 ? threeOfSix : null,
  };
};

/** For every hour begun that a serious disturbance lasts too long. */
const hourly: Rules = ({ metric, priority }) => {
  const late = metric === 'resolution' && (priority === 1 || priority === 2);
  if (!late && metric !== 'availability') return null;
  const thresholdMs = late ? 4 * hour : 0;
  return { kind: 'hourly', counting: 'started', per: 'event', thresholdMs, amountPerHourMinor: late ? '150000' : '1000000' };
};

/** Points by bands, doubled from the second missed month in a row. */
const points: Rules = ({ metric, priority, expectedTarget, minimumTarget }) => {
  if (metric === 'first_time_fix' || (priority !== 3 && priority !== 4)) return null;
  return {
    kind: 'points',
    bands: [
      { from: expectedTarget, points: 0 },
      { from: minimumTarget, points: 2 },
      { from: '50', points: 4 },
    ],
    otherwise: 6,
    valuePerPointMinor: '1200000',
    multiplier: { fromConsecutive: 2, factor: '2' },
  };
};

const mixed: Rules = (promise) => (promise.metric === 'resolution_duration' ? tiers(promise) : pool(promise));

const rules: Record<string, Rules> = { orange: pool, driftpunkten: tiers, stadsnat: hourly, arbetsplats: points, klientkraft: mixed };

/** What missing a promise costs in that supplier's contract; null where nothing. Illustrative throughout. */
export const creditRuleFor = (supplier: string, promise: DemoServiceLevel): AnyCreditRuleDto | null =>
  rules[supplier]?.(promise) ?? null;
