import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isAsked, requirementsMet, standingOn } from '@samsyn/domain/compliance/compliance';
import { formatRatio } from '@samsyn/domain/numbers/decimal';
import { displayed } from '@samsyn/domain/numbers/display';
import { formatDate, parseDate } from '@samsyn/domain/time/local-date';
import { shiftPeriod } from '@samsyn/domain/time/period';
import { type RegisterMeasure, RegisterMeasures } from '../platform/registers/register-measures.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { todayOf } from '../platform/tenancy/today.js';
import { SuppliersService } from '../suppliers/suppliers.service.js';
import type { ComplianceFigureDto, ComplianceFigureListDto } from './compliance.dto.js';
import type { ComplianceEvidenceEntity, ComplianceItemEntity } from './compliance.entity.js';
import { ComplianceRepository } from './compliance.repository.js';
import { SubprocessorsRepository } from './subprocessors.repository.js';

type Item = ComplianceItemEntity & { evidence: ComplianceEvidenceEntity[] };

const shownMonths = 12;

/** The last local date of a month `YYYY-MM`. */
const lastDay = (period: string): string => formatDate((parseDate(`${shiftPeriod(period, 1)}-01`) ?? 0) - 1);

/** What of all that is asked of each supplier holds, today and at months' ends. */
@Injectable()
export class ComplianceFigures implements OnModuleInit {
  constructor(
    private readonly compliance: ComplianceRepository,
    private readonly subprocessors: SubprocessorsRepository,
    private readonly suppliers: SuppliersService,
    private readonly registers: RegisterMeasures,
  ) {}

  onModuleInit(): void {
    this.registers.register({ figures: ['requirements_met'], measures: (tx, periods) => this.measures(tx, periods) });
  }

  /**
   * R24: `requirements_met`: percent of the certificates, agreements and requirements asked of a supplier on the month's last day that
   * hold on it, by what has been accepted: met is one, partly met a half, and expired, missing or not met nothing; each weighs alike.
   * Nothing of the clock is asked, so a month that is not over is measured as it will end: what expires within it counts nothing.
   */
  async measures(tx: TenantTransaction, periods: readonly string[]): Promise<RegisterMeasure[]> {
    const bySupplier = await this.bySupplier(tx);
    return periods.flatMap((period) =>
      [...bySupplier].flatMap(([supplierId, items]): RegisterMeasure[] => {
        const { value, volume } = requirementsMet(items, lastDay(period));
        if (value === null) return [];
        return [
          {
            ...{ period, figure: 'requirements_met', supplierId, towerId: null, contractId: null, value: formatRatio(value), volume },
            evidence: { kind: 'compliance', id: supplierId },
          },
        ];
      }),
    );
  }

  async list(tx: TenantTransaction, supplierId?: string): Promise<ComplianceFigureListDto> {
    const on = await todayOf(tx);
    const bySupplier = await this.bySupplier(tx, supplierId);
    const announced = await this.subprocessors.announced(tx);
    const suppliers = await this.suppliers.named(tx, [...bySupplier.keys()]);
    const items = [...bySupplier].map(([id, asked]) => ({
      ...{ supplierId: id, supplierName: suppliers.get(id)?.name ?? '' },
      ...figureOf(asked, on),
      announced: announced.filter((one) => one.supplierId === id).length,
    }));
    return { on, items: items.sort((a, b) => a.supplierName.localeCompare(b.supplierName, 'sv')) };
  }

  private async bySupplier(tx: TenantTransaction, supplierId?: string): Promise<Map<string, Item[]>> {
    const items = await this.compliance.all(tx, supplierId);
    const evidence = await this.compliance.evidence(tx, items.map(({ id }) => id));
    const bySupplier = new Map<string, Item[]>();
    for (const item of items) {
      const whole = { ...item, evidence: evidence.get(item.id) ?? [] };
      bySupplier.set(item.supplierId, [...(bySupplier.get(item.supplierId) ?? []), whole]);
    }
    return bySupplier;
  }
}

function figureOf(items: readonly Item[], on: string): Omit<ComplianceFigureDto, 'supplierId' | 'supplierName' | 'announced'> {
  const { value, volume } = requirementsMet(items, on);
  const stands = items.filter((item) => isAsked(item, on)).map(({ kind, evidence }) => standingOn(kind, evidence, on).standing);
  const count = (standing: string) => stands.filter((one) => one === standing).length;
  const current = on.slice(0, 7);
  const months = Array.from({ length: shownMonths }, (_, index) => shiftPeriod(current, index + 1 - shownMonths));
  return {
    ...{ value: value && displayed(value, 'higher_is_better'), exactValue: value && formatRatio(value), volume },
    ...{ holds: count('holds'), partly: count('partly'), notMet: count('not_met'), expired: count('expired'), missing: count('missing') },
    waiting: items.flatMap(({ evidence }) => evidence).filter(({ state }) => state === 'waiting').length,
    months: months.map((period) => {
      const then = requirementsMet(items, period === current ? on : lastDay(period));
      return { period, value: then.value && displayed(then.value, 'higher_is_better'), volume: then.volume };
    }),
  };
}
