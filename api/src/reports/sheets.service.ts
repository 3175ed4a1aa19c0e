import { Injectable } from '@nestjs/common';
import { OrganisationsService } from '../organisations/organisations.service.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { DraftsService } from './drafts.service.js';
import { readReportFile } from './exchange/read-report-file.js';
import type { SheetForm } from './exchange/sheet-form.js';
import type { SheetLanguage } from './exchange/sheet-words.js';
import { writeCsv } from './exchange/write-csv.js';
import { writeXlsx } from './exchange/write-xlsx.js';
import { ReportNotices } from './report-notices.js';
import type { SheetTakenDto } from './reports.dto.js';
import { ReportsService } from './reports.service.js';
import { ReportTemplatesService } from './templates/report-templates.service.js';

/** A draft as a file, out and in again. */
@Injectable()
export class SheetsService {
  constructor(
    private readonly reports: ReportsService,
    private readonly drafts: DraftsService,
    private readonly templates: ReportTemplatesService,
    private readonly organisations: OrganisationsService,
    private readonly notices: ReportNotices,
  ) {}

  async xlsx(tx: TenantTransaction, id: string, language: SheetLanguage): Promise<Buffer> {
    return writeXlsx(await this.form(tx, id, language));
  }

  async csv(tx: TenantTransaction, id: string, language: SheetLanguage): Promise<Buffer> {
    return Buffer.from(writeCsv(await this.form(tx, id, language)), 'utf8');
  }

  /** Takes the good cells into the draft and names the others; what the file says nothing about stays as it was. */
  async take(tx: TenantTransaction, id: string, bytes: Buffer): Promise<SheetTakenDto> {
    const { version: seen, templateVersionId, templateVersionNumber: number, definition } = await this.drafts.get(tx, id);
    const { answers, problems } = await readReportFile(bytes, { definition, version: { id: templateVersionId, number } });
    const draft = await this.drafts.write(tx, id, seen, async (_, before) => ({ answers: { ...before.answers, ...answers } }));
    const taken = Object.keys(answers).length;
    await this.notices.record(tx, await this.reports.find(tx, id), 'sheet_taken', { after: { taken, problems: problems.length } });
    return { taken, problems: [...problems], draft };
  }

  private async form(tx: TenantTransaction, id: string, language: SheetLanguage): Promise<SheetForm> {
    const { templateId, period } = await this.reports.find(tx, id);
    const { definition, answers, measured, templateVersionId, templateVersionNumber } = await this.drafts.get(tx, id);
    const { nameSv, nameEn } = await this.templates.schedule(tx, templateId);
    const { name } = await this.organisations.current(tx);
    const found = Object.fromEntries(measured.flatMap(({ item, value }) => (value === null ? [] : [[item, value]])));
    return {
      title: `${language === 'sv' ? nameSv : nameEn}, ${name}`,
      period,
      version: { id: templateVersionId, number: templateVersionNumber },
      definition,
      // What the portal measured stands in the file as it does in the form, until something else is typed.
      answers: { ...found, ...answers },
      measured: found,
      language,
    };
  }
}
