import { Injectable } from '@nestjs/common';
import type { LocalText } from '@samsyn/domain/forms/form';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { itemsOf } from './form-content.js';
import { ReportRecordRepository } from './report-record.repository.js';
import { ReportTemplateVersions } from './templates/report-template-versions.service.js';

/** What the items of a submitted version are called. */
@Injectable()
export class FigureLabels {
  constructor(
    private readonly record: ReportRecordRepository,
    private readonly templateVersions: ReportTemplateVersions,
  ) {}

  /** By item; empty before the version was submitted. */
  async of(tx: TenantTransaction, reportId: string, number: number): Promise<ReadonlyMap<string, LocalText>> {
    const version = (await this.record.versions(tx, reportId)).find((each) => each.number === number);
    if (!version) return new Map();
    const { definition } = await this.templateVersions.version(tx, version.templateVersionId);
    return new Map(itemsOf(definition).map(({ key, label }) => [key, label]));
  }
}
