import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { formatDate, parseDate } from '@samsyn/domain/time/local-date';
import { localDate } from '@samsyn/domain/time/zone';
import type { SurveyRoundDto } from '../collaboration/surveys/survey-rounds.dto.js';
import type { SurveyTemplateDto } from '../collaboration/surveys/survey-templates.dto.js';
import type { Client } from './client.js';
import { addSupplier } from './register.js';
import { createTenant, type TestTenant } from './tenant.js';

export const dayFromToday = (days: number): string => formatDate((parseDate(localDate(Date.now(), 'Europe/Stockholm')) ?? 0) + days);

const statements = Object.entries({ cooperates: '1', answers: '3' }).map(([code, weight]) => ({ code, sv: `${code}?`, en: `${code}?`, weight }));

/** An organisation with suppliers and people who rate one another. */
export class SurveyTenant {
  private constructor(
    readonly tenant: TestTenant,
    readonly manager: Client,
    readonly suppliers: Record<string, string>,
    readonly template: SurveyTemplateDto,
  ) {}

  static async create(app: NestFastifyApplication, ...names: string[]): Promise<SurveyTenant> {
    const tenant = await createTenant(app);
    const manager = await tenant.as('supplier_manager');
    const suppliers: Record<string, string> = {};
    for (const name of names) suppliers[name] = await addSupplier(manager, name);
    const { body } = await manager.post<SurveyTemplateDto>('/api/survey-templates', { name: 'Collaboration', statements, asksComment: true });
    return new SurveyTenant(tenant, manager, suppliers, body);
  }

  supplier(name: string): string {
    return this.suppliers[name] ?? '';
  }

  /** The manager and `count - 1` others of the buyer's. */
  async users(count: number): Promise<Client[]> {
    const others: Client[] = [];
    for (let index = 1; index < count; index++) others.push(await this.tenant.as(index % 2 === 0 ? 'supplier_manager' : 'administrator'));
    return [this.manager, ...others];
  }

  async plan(changes: object = {}): Promise<SurveyRoundDto> {
    const { status, body } = await this.manager.post<SurveyRoundDto>('/api/survey-rounds', {
      ...{ title: 'Spring', templateId: this.template.id, groups: [{ group: 'users', weight: '1' }], ratedIds: Object.values(this.suppliers) },
      ...{ ratesEachOther: false, ratesBuyer: false, startsOn: dayFromToday(0), endsOn: dayFromToday(10), ...changes },
    });
    expect([status, body]).toMatchObject([201, {}]);
    return body;
  }

  async step(round: SurveyRoundDto, action: string): Promise<SurveyRoundDto> {
    const { body: current } = await this.manager.get<SurveyRoundDto>(`/api/survey-rounds/${round.id}`);
    const { body } = await this.manager.post<SurveyRoundDto>(`/api/survey-rounds/${round.id}/steps`, { action }, { 'if-match': `"${current.version}"` });
    return body;
  }

  async answer(client: Client, round: SurveyRoundDto, marks: readonly number[], comment: string | null = null): Promise<number> {
    const { body } = await client.get<{ about?: { id: string }[] }>(`/api/my-surveys/${round.id}`);
    const answers = (body.about ?? []).map(({ id }) => ({ ratedId: id, marks, comment }));
    return (await client.post(`/api/my-surveys/${round.id}/answers`, { answers })).status;
  }
}
