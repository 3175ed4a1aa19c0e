import Fraction from 'fraction.js';
import { formatRatio } from '@samsyn/domain/numbers/decimal';
import type { KpiMeasure } from '@samsyn/domain/scorecards/month-inputs';
import type { LedgerFigure } from '@samsyn/domain/scorecards/score-model';
import { minutesByKind, type TowerMinutes } from '@samsyn/domain/services/minutes-by-tower';
import type { PeriodCounts } from '../../results/figure.js';

/** What the ledgers of a month say of suppliers in towers. */
export interface MonthLedgers {
  readonly counts: readonly PeriodCounts[];
  /** `null` where no service was followed in the month. */
  readonly downtimes: readonly TowerMinutes[] | null;
}

type Counted = Pick<KpiMeasure, 'value' | 'volume' | 'evidence'>;

const handOffs = { kind: 'hand_offs', id: null } as const;
const endToEnd = { kind: 'end_to_end', id: null } as const;

const share = (part: number, of: number, times: number): string | null =>
  of === 0 ? null : formatRatio(new Fraction(part).mul(times).div(of));

/** R20, R21: one figure of the ledgers for each supplier in a tower; not measured where there was nothing to count. */
export function ledgerMeasures(
  kpi: string,
  figure: LedgerFigure,
  cells: readonly { supplierId: string; towerId: string }[],
  { counts, downtimes }: MonthLedgers,
): KpiMeasure[] {
  return cells.map(({ supplierId, towerId }) => {
    const counted = counts.find((one) => one.supplierId === supplierId && one.towerId === towerId);
    const { incidents = 0, missed = 0, handOffs: passed = 0, bounces = 0 } = counted ?? {};
    const down = downtimes && minutesByKind(downtimes.filter((one) => one.supplierId === supplierId && one.towerId === towerId));
    const known: Readonly<Record<LedgerFigure, () => Counted>> = {
      missed_share: () => ({ value: share(missed, incidents, 100), volume: incidents, evidence: handOffs }),
      hand_offs_per_incident: () => ({ value: share(passed, incidents, 1), volume: incidents, evidence: handOffs }),
      bounce_share: () => ({ value: share(bounces, passed, 100), volume: passed, evidence: handOffs }),
      downtime_minutes: () => ({ value: down && String(down.sole + down.shared), volume: null, evidence: endToEnd }),
      disputed_downtime_share: () => ({ value: down && share(down.disputed, down.minutes, 100), volume: null, evidence: endToEnd }),
    };
    return { ...{ kpi, supplierId, towerId, contractId: null, coverage: null }, ...known[figure]() };
  });
}
