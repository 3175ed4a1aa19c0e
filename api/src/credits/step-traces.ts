import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { CaseLanguage, CaseTable } from '@samsyn/domain/cases/case-content';
import { PersonSources } from '../platform/personal-data/person-sources.js';
import { personTable } from '../platform/personal-data/person-text.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';

/** The steps a person has taken with credits, and why. */
@Injectable()
export class StepTraces implements OnModuleInit {
  constructor(private readonly sources: PersonSources) {}

  onModuleInit(): void {
    this.sources.registerTraces((tx, userId, language) => this.of(tx, userId, language));
  }

  private async of(tx: TenantTransaction, userId: string, language: CaseLanguage): Promise<CaseTable> {
    const rows: { at: Date; object: string; action: string; reason: string | null }[] = await tx.manager.query(
      `SELECT s.at, k.number || ' ' || c.period AS object, s.action, s.reason
         FROM credit_step s
         JOIN credit c ON c.organisation_id = s.organisation_id AND c.id = s.credit_id
         JOIN contract k ON k.organisation_id = c.organisation_id AND k.id = c.contract_id
        WHERE s.organisation_id = $1 AND s.user_id = $2 ORDER BY s.at`,
      [tx.organisationId, userId],
    );
    return personTable(language, 'creditSteps', { at: 'instant', object: 'text', action: 'text', reason: 'text' }, rows);
  }
}
