import { Injectable } from '@nestjs/common';
import { Authors } from '../../platform/auth/authors.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type { ReportTemplateEntity } from './report-template.entity.js';
import type { ReportTemplateVersionEntity } from './report-template-version.entity.js';
import type { ReportTemplateDto, ReportTemplateVersionDto } from './report-templates.dto.js';
import { ReportTemplatesRepository } from './report-templates.repository.js';

/** Templates and their versions with the names of what they refer to. */
@Injectable()
export class ReportTemplatePresenter {
  constructor(
    private readonly templates: ReportTemplatesRepository,
    private readonly authors: Authors,
  ) {}

  async present(tx: TenantTransaction, templates: readonly ReportTemplateEntity[]): Promise<ReportTemplateDto[]> {
    const names = await this.templates.names(tx, templates.map(({ id }) => id));
    return templates.map(({ organisationId: _, nameSv, nameEn, updatedAt, ...template }) => {
      const known = names.get(template.id);
      return {
        ...template,
        name: { sv: nameSv, en: nameEn },
        contractNumber: known?.contractNumber ?? '',
        contractTitle: known?.contractTitle ?? '',
        supplierName: known?.supplierName ?? '',
        calendarName: known?.calendarName ?? null,
        updatedAt: updatedAt.toISOString(),
      };
    });
  }

  async versions(tx: TenantTransaction, versions: readonly ReportTemplateVersionEntity[]): Promise<ReportTemplateVersionDto[]> {
    const names = await this.authors.names(tx, versions.map(({ publishedBy }) => ({ userId: publishedBy, supplierId: null })));
    return versions.map(({ id, templateId, number, state, validFrom, publishedAt, publishedBy, updatedAt, version }) => ({
      ...{ id, templateId, number, state, validFrom, version },
      publishedAt: publishedAt?.toISOString() ?? null,
      publishedByName: (publishedBy && names.get(publishedBy)) ?? null,
      updatedAt: updatedAt.toISOString(),
    }));
  }
}
