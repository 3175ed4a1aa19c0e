import { Injectable } from '@nestjs/common';
import type { AuditAction } from '@samsyn/domain/audit/audit-actions';
import { questionnaireProblems } from '@samsyn/domain/surveys/questionnaire';
import { Audit } from '../../platform/audit/audit.service.js';
import { namingFields } from '../../platform/errors/naming-fields.js';
import { invalid, notFound } from '../../platform/errors/problem.js';
import { expectVersion } from '../../platform/http/if-match.js';
import type { PageQueryDto } from '../../platform/paging/page.dto.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type { SaveSurveyTemplateDto, SurveyTemplateDto, SurveyTemplatePageDto } from './survey-templates.dto.js';
import { SurveyTemplatesRepository } from './survey-templates.repository.js';

/** Questionnaires. What one asked in a version never changes; a change makes the next version. */
@Injectable()
export class SurveyTemplatesService {
  constructor(
    private readonly templates: SurveyTemplatesRepository,
    private readonly audit: Audit,
  ) {}

  page(tx: TenantTransaction, request: PageQueryDto): Promise<SurveyTemplatePageDto> {
    return this.templates.page(tx, request);
  }

  async get(tx: TenantTransaction, id: string): Promise<SurveyTemplateDto> {
    const found = await this.templates.find(tx, id);
    if (!found) throw notFound();
    return found;
  }

  async create(tx: TenantTransaction, id: string, body: SaveSurveyTemplateDto): Promise<SurveyTemplateDto> {
    assertSound(body);
    await namingFields(['name'], () => this.templates.insert(tx, id, body));
    return this.recorded(tx, 'created', id);
  }

  async update(tx: TenantTransaction, id: string, seen: number, body: SaveSurveyTemplateDto): Promise<SurveyTemplateDto> {
    await this.templates.lock(tx, id);
    const before = await this.get(tx, id);
    expectVersion(seen, before);
    assertSound(body);
    await namingFields(['name'], () => this.templates.addVersion(tx, before, body));
    return this.recorded(tx, 'updated', id, before);
  }

  private async recorded(tx: TenantTransaction, action: AuditAction, id: string, before: SurveyTemplateDto | null = null): Promise<SurveyTemplateDto> {
    const after = await this.get(tx, id);
    const tells = { topic: 'surveys', supplierIds: [] } as const;
    await this.audit.record(tx, { action, objectType: 'survey-template', objectId: id, before, after, tells });
    return after;
  }
}

function assertSound({ statements }: SaveSurveyTemplateDto): void {
  const problems = questionnaireProblems(statements);
  if (problems.length > 0) throw invalid(problems);
}
