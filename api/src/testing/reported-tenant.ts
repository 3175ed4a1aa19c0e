import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FormDefinition, FormItem } from '@samsyn/domain/forms/form';
import type { ReportDetailDto, ReportDraftDto, ReportPageDto } from '../reports/reports.dto.js';
import { ReportSchedules } from '../reports/report-schedule.service.js';
import type { ReportTemplateDetailDto } from '../reports/templates/report-templates.dto.js';
import { MeasureService } from '../results/measure.service.js';
import type { Client } from './client.js';
import { MeasuredTenant } from './measured-tenant.js';
import { addServiceLevel } from './register.js';

const text = (word: string) => ({ sv: word, en: word });

/** A share resolved in time, tied to the promise `LÖSN`; half a percent is no deviation. */
export const solved: FormItem = {
  ...{ kind: 'number', key: 'solved', label: text('Lösta i tid'), required: true, unit: '%', decimals: 1, min: '0', max: '100' },
  ...{ source: 'LÖSN', tolerance: { kind: 'absolute', value: '0.5' } },
};
export const narrative: FormItem = { kind: 'narrative', key: 'summary', label: text('Sammanfattning'), required: true, maxLength: 2000 };
export const declaration: FormItem = { kind: 'declaration', key: 'true', label: text('Uppgifterna stämmer'), required: true };
export const evidence: FormItem = { kind: 'evidence', key: 'proof', label: text('Underlag'), required: false, maxFiles: 3 };

export const form = (...items: FormItem[]): FormDefinition => ({ sections: [{ key: 'all', title: text('Rapport'), items }] });

/** A private organisation whose supplier owes a monthly report: in March four of five incidents were resolved in time. */
export class ReportedTenant {
  private constructor(
    private readonly app: NestFastifyApplication,
    readonly t: MeasuredTenant,
    readonly manager: Client,
    readonly supplier: { id: string; contractId: string },
    readonly towerId: string,
    readonly vendor: Client,
  ) {}

  static async create(app: NestFastifyApplication): Promise<ReportedTenant> {
    const t = await MeasuredTenant.create(app);
    const manager = await t.tenant.as('supplier_manager');
    const towerId = await t.tower();
    const supplier = await t.supplier('Klient', [towerId]);
    const calendarId = await t.calendar();
    await addServiceLevel(manager, { contractId: supplier.contractId, towerId, calendarId }, { code: 'LÖSN', name: 'Löst i tid', priority: null, targetMs: 3_600_000 });
    for (const [day, resolved] of ['08:30', '08:20', '08:10', '08:59', '11:00'].entries()) {
      const on = `2026-03-0${day + 2}`;
      await t.incident(`${on}T08:00:00Z`, `${on}T${resolved}:00Z`, [{ supplierId: supplier.id, towerId, at: `${on}T08:00:00Z` }]);
    }
    const tenant = new ReportedTenant(app, t, manager, supplier, towerId, await t.tenant.as('vendor', supplier.id));
    await tenant.measure();
    return tenant;
  }

  measure() {
    return this.t.run((tx) => this.app.get(MeasureService).measure(tx, {}), '2026-04-01T08:00:00Z');
  }

  /** A published template for its contract; the March report and no other is owed unless said. */
  async template(changes: object = {}, definition = form(solved, narrative, declaration, evidence)): Promise<ReportTemplateDetailDto> {
    const { status, body } = await this.manager.post<ReportTemplateDetailDto>('/api/report-templates', {
      ...{ contractId: this.supplier.contractId, name: text('Månadsrapport'), frequency: 'month', dueDays: 5 },
      ...{ firstPeriod: '2026-03', lastPeriod: '2026-03', definition },
      ...changes,
    });
    if (status !== 201) throw new Error(JSON.stringify(body));
    await this.publish(body.id, '2026-01');
    return body;
  }

  async publish(templateId: string, validFrom: string): Promise<void> {
    const { versions } = (await this.manager.get<ReportTemplateDetailDto>(`/api/report-templates/${templateId}`)).body;
    const draft = versions.find(({ state }) => state === 'draft');
    const path = `/api/report-templates/${templateId}/versions/${draft?.id}/publication`;
    const { status, body } = await this.manager.post(path, { validFrom }, { 'if-match': `"${draft?.version}"` });
    if (status >= 300) throw new Error(JSON.stringify(body));
  }

  open(at = '2026-04-01T08:00:00Z'): Promise<number> {
    return this.t.run((tx) => this.app.get(ReportSchedules).open(tx), at);
  }

  /** The report that a new template of its own asks for. */
  async report(changes: object = {}, definition?: FormDefinition): Promise<ReportDetailDto> {
    const { id } = await this.template(changes, definition);
    await this.open();
    const { items } = (await this.manager.get<ReportPageDto>('/api/reports?limit=200')).body;
    const found = items.find(({ templateId }) => templateId === id);
    return this.get(found?.id ?? '');
  }

  async get(id: string, as = this.manager): Promise<ReportDetailDto> {
    return (await as.get<ReportDetailDto>(`/api/reports/${id}`)).body;
  }

  async draft(id: string, as = this.vendor): Promise<ReportDraftDto> {
    return (await as.get<ReportDraftDto>(`/api/reports/${id}/draft`)).body;
  }

  /** Everything that the usual form asks for. */
  static readonly answers = { solved: '80', summary: 'Lugnt.', true: true };

  async write(id: string, answers: object = ReportedTenant.answers, reasons: object = {}): Promise<ReportDraftDto> {
    const { version } = await this.draft(id);
    const { status, body } = await this.vendor.put<ReportDraftDto>(`/api/reports/${id}/draft`, { answers, reasons }, version);
    if (status !== 200) throw new Error(JSON.stringify(body));
    return body;
  }

  /** Writes and submits. */
  async submitted(id: string, answers?: object, reasons?: object): Promise<ReportDetailDto> {
    const { version: draftVersion } = await this.write(id, answers, reasons);
    const { status, body } = await this.vendor.post(`/api/reports/${id}/versions`, { draftVersion, signatory: signedBy });
    if (status !== 201) throw new Error(JSON.stringify(body));
    return this.get(id);
  }
}

export const signedBy = { name: 'Vera Vendor', title: 'Leveransansvarig' };
