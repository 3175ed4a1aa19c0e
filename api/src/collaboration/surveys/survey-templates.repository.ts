import { Injectable } from '@nestjs/common';
import { alphabetical, type Listing } from '../../platform/paging/listing.js';
import type { PageQueryDto } from '../../platform/paging/page.dto.js';
import { readPage } from '../../platform/paging/read-page.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { SurveyTemplateEntity, SurveyTemplateVersionEntity } from './survey-template.entity.js';
import type { SaveSurveyTemplateDto, SurveyTemplateDto, SurveyTemplatePageDto } from './survey-templates.dto.js';

const listing: Listing = {
  id: 'template.id',
  sorts: { name: alphabetical('template.name') },
  defaultSort: 'name',
  search: ['template.name'],
  counted: true,
};

@Injectable()
export class SurveyTemplatesRepository {
  async page(tx: TenantTransaction, request: PageQueryDto): Promise<SurveyTemplatePageDto> {
    const query = tx.manager
      .createQueryBuilder(SurveyTemplateEntity, 'template')
      .where('template.organisationId = :organisationId', { organisationId: tx.organisationId });
    const page = await readPage(query, listing, request);
    const items = await Promise.all(page.items.map((template) => this.present(tx, template)));
    return { ...page, items };
  }

  async find(tx: TenantTransaction, id: string): Promise<SurveyTemplateDto | null> {
    const found = await tx.manager.findOneBy(SurveyTemplateEntity, { organisationId: tx.organisationId, id });
    return found && this.present(tx, found);
  }

  async lock(tx: TenantTransaction, id: string): Promise<void> {
    await tx.manager.findOne(SurveyTemplateEntity, { where: { organisationId: tx.organisationId, id }, lock: { mode: 'pessimistic_write' } });
  }

  async insert(tx: TenantTransaction, id: string, { name, illustrative = false, statements, asksComment }: SaveSurveyTemplateDto): Promise<void> {
    const { organisationId, now: updatedAt } = tx;
    await tx.manager.insert(SurveyTemplateEntity, { organisationId, id, name, illustrative, version: 1, updatedAt });
    await tx.manager.insert(SurveyTemplateVersionEntity, { organisationId, templateId: id, version: 1, statements, asksComment });
  }

  async addVersion(tx: TenantTransaction, before: SurveyTemplateDto, { name, illustrative, statements, asksComment }: SaveSurveyTemplateDto): Promise<void> {
    const { organisationId, now: updatedAt } = tx;
    const { id: templateId, version: earlier } = before;
    const version = earlier + 1;
    const key = { organisationId, id: templateId };
    await tx.manager.update(SurveyTemplateEntity, key, { name, illustrative: illustrative ?? before.illustrative, version, updatedAt });
    await tx.manager.insert(SurveyTemplateVersionEntity, { organisationId, templateId, version, statements, asksComment });
  }

  private async present(tx: TenantTransaction, { id, name, illustrative, version }: SurveyTemplateEntity): Promise<SurveyTemplateDto> {
    const asked = await tx.manager.findOneByOrFail(SurveyTemplateVersionEntity, { organisationId: tx.organisationId, templateId: id, version });
    return { id, name, illustrative, version, statements: asked.statements, asksComment: asked.asksComment };
  }
}
