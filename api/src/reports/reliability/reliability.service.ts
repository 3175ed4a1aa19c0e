import { Injectable } from '@nestjs/common';
import { displayed } from '@samsyn/domain/numbers/display';
import { type Reliability, reportingReliability } from '@samsyn/domain/reports/reporting-reliability';
import { deliveryOutcome } from '@samsyn/domain/service-levels/report-deliveries';
import { periodInterval, periodOf, shiftPeriod } from '@samsyn/domain/time/period';
import { OrganisationsService } from '../../organisations/organisations.service.js';
import { notFound } from '../../platform/errors/problem.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type { ReliabilityReportDto, SupplierReliabilityDetailDto, SupplierReliabilityDto } from './reliability.dto.js';
import { type DueReport, ReliabilityRepository } from './reliability.repository.js';

const trendMonths = 12;

export interface MonthReliability {
  supplierId: string;
  /** The month (`YYYY-MM`) in which the reports are due. */
  period: string;
  reliability: Reliability;
}

interface SupplierMonth extends MonthReliability {
  supplierName: string;
  reports: DueReport[];
}

/** R22: how far each supplier's reports can be relied on, by the month they are due in. */
@Injectable()
export class ReportingReliability {
  constructor(
    private readonly repository: ReliabilityRepository,
    private readonly organisations: OrganisationsService,
  ) {}

  /** Of every supplier from which reports were due in the months from `first` to `last`, both included. */
  between(tx: TenantTransaction, first: string, last: string): Promise<MonthReliability[]> {
    return this.months(tx, first, last, null);
  }

  async page(tx: TenantTransaction, period: string, supplierId: string | null): Promise<SupplierReliabilityDto[]> {
    const months = await this.months(tx, shiftPeriod(period, 1 - trendMonths), period, supplierId);
    return months
      .filter((month) => month.period === period)
      .sort((a, b) => a.supplierName.localeCompare(b.supplierName, 'sv') || a.supplierId.localeCompare(b.supplierId))
      .map((month) => present(month, months));
  }

  /** With every report behind it. 404 where none was due. */
  async of(tx: TenantTransaction, supplierId: string, period: string): Promise<SupplierReliabilityDetailDto> {
    const months = await this.months(tx, shiftPeriod(period, 1 - trendMonths), period, supplierId);
    const month = months.find((each) => each.period === period);
    if (!month) throw notFound();
    const now = tx.now.getTime();
    return { ...present(month, months), reports: month.reports.map((report) => presentReport(report, now)) };
  }

  private async months(tx: TenantTransaction, first: string, last: string, supplierId: string | null): Promise<SupplierMonth[]> {
    const { zone } = await this.organisations.current(tx);
    const window = { from: periodInterval(first, zone).from, to: periodInterval(last, zone).to };
    const byMonth = new Map<string, DueReport[]>();
    for (const report of await this.repository.due(tx, window, supplierId)) {
      const key = `${report.supplierId} ${periodOf(report.dueAt, zone)}`;
      byMonth.set(key, [...(byMonth.get(key) ?? []), report]);
    }
    return [...byMonth].map(([key, reports]) => {
      const [id = '', period = ''] = key.split(' ');
      const supplierName = reports[0]?.supplierName ?? '';
      return { supplierId: id, supplierName, period, reports, reliability: reportingReliability(reports, tx.now.getTime()) };
    });
  }
}

/** Percent with two decimals, never better than it is. */
const percent = (value: Reliability['value']): string | null => value && displayed(value, 'higher_is_better');

function present({ supplierId, supplierName, period, reliability }: SupplierMonth, all: readonly SupplierMonth[]): SupplierReliabilityDto {
  const { value, coverage, parts, meanDeviation, corrections } = reliability;
  return {
    ...{ supplierId, supplierName, period, corrections },
    value: percent(value),
    coverage: displayed(coverage.mul(100), 'higher_is_better'),
    parts: parts.map((part) => ({
      ...part,
      value: percent(part.value),
      share: displayed(part.share.mul(100), 'higher_is_better'),
    })),
    meanDeviation: meanDeviation && displayed(meanDeviation.mul(100), 'lower_is_better'),
    trend: all
      .filter((each) => each.supplierId === supplierId)
      .sort((a, b) => a.period.localeCompare(b.period))
      .map((each) => ({ period: each.period, value: percent(each.reliability.value) })),
  };
}

function presentReport(report: DueReport, now: number): ReliabilityReportDto {
  const { id, templateNameSv, templateNameEn, period, dueAt, submittedAt, figures, accepted, corrections } = report;
  const count = (standing: string) => figures.filter((figure) => figure.standing === standing).length;
  return {
    ...{ id, templateNameSv, templateNameEn, period, accepted, corrections },
    dueAt: new Date(dueAt).toISOString(),
    submittedAt: submittedAt === null ? null : new Date(submittedAt).toISOString(),
    outcome: deliveryOutcome(report, now),
    asked: figures.length,
    reported: figures.length - count('not_reported'),
    within: count('within'),
    outside: count('outside'),
  };
}
