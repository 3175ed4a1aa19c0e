import { Injectable } from '@nestjs/common';
import { formatRatio } from '@samsyn/domain/numbers/decimal';
import { inMetricUnit } from '@samsyn/domain/reports/measured-value';
import { traitsOf } from '@samsyn/domain/service-levels/metric';
import { lastMonthOf } from '@samsyn/domain/time/period';
import { asOrganisation, type TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { type AgreedFigure, AgreedFigures } from '../results/agreed-figures.js';
import { ResultsService } from '../results/results.service.js';
import { sourcedNumbers } from './form-content.js';
import type { ReportFigureEntity } from './report-figure.entity.js';
import { ReportRecordRepository } from './report-record.repository.js';
import type { ServiceReportEntity } from './service-report.entity.js';
import { ReportTemplateVersions } from './templates/report-template-versions.service.js';

/** R22: what a report's figures came to, where that is not what was measured, moves the promise's own figure. */
@Injectable()
export class AgreedValues {
  constructor(
    private readonly agreed: AgreedFigures,
    private readonly results: ResultsService,
    private readonly versions: ReportRecordRepository,
    private readonly templateVersions: ReportTemplateVersions,
  ) {}

  /** With the value that was agreed or decided, or with that of a correction since. */
  async record(tx: TenantTransaction, report: ServiceReportEntity, figure: ReportFigureEntity, corrected?: string): Promise<void> {
    const { serviceLevelId, resultId, agreedValue, measured, state } = figure;
    const value = corrected ?? agreedValue;
    if (serviceLevelId === null || resultId === null || value === null) return;
    if (corrected === undefined && value === measured) return;
    const version = (await this.versions.versions(tx, report.id)).find(({ number }) => number === figure.number);
    if (!version) return;
    const { definition } = await this.templateVersions.version(tx, version.templateVersionId);
    const item = sourcedNumbers(definition).find(({ key }) => key === figure.item);
    const { metric } = await this.results.get(tx, resultId);
    const inUnit = item ? inMetricUnit(value, traitsOf(metric).unit, item.unit) : null;
    if (inUnit === null) return;
    const { id: reportId, supplierId, caseNumber } = report;
    const source: AgreedFigure['source'] = corrected !== undefined ? 'corrected' : state === 'decided' ? 'decided' : 'agreed';
    const agreement = { serviceLevelId, supplierId, period: lastMonthOf(report.period), value: formatRatio(inUnit), source, reportId, caseNumber };
    await asOrganisation(tx, () => this.agreed.record(tx, agreement));
  }
}
