import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { CaseLanguage, CaseTable } from '@samsyn/domain/cases/case-content';
import { PersonSources } from '../../platform/personal-data/person-sources.js';
import { personTable } from '../../platform/personal-data/person-text.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';

/** What a person has said of scores for a supplier, and answered for the buyer. */
@Injectable()
export class StatementTraces implements OnModuleInit {
  constructor(private readonly sources: PersonSources) {}

  onModuleInit(): void {
    this.sources.registerTraces((tx, userId, language) => this.of(tx, userId, language));
  }

  private async of(tx: TenantTransaction, userId: string, language: CaseLanguage): Promise<CaseTable> {
    const rows: { at: Date; object: string; action: string; text: string | null }[] = await tx.manager.query(
      `SELECT s.created_at AS at, concat_ws(' ', p.name, s.period, s.code) AS object, s.kind AS action, s.text
         FROM score_statement s JOIN supplier p ON p.organisation_id = s.organisation_id AND p.id = s.supplier_id
        WHERE s.organisation_id = $1 AND s.author_id = $2
       UNION ALL
       SELECT e.at, concat_ws(' ', p.name, s.period, s.code), e.action, e.reason
         FROM score_statement_step e
         JOIN score_statement s ON s.organisation_id = e.organisation_id AND s.id = e.statement_id
         JOIN supplier p ON p.organisation_id = s.organisation_id AND p.id = s.supplier_id
        WHERE e.organisation_id = $1 AND e.user_id = $2
        ORDER BY at`,
      [tx.organisationId, userId],
    );
    return personTable(language, 'scoreStatements', { at: 'instant', object: 'text', action: 'text', text: 'text' }, rows);
  }
}
