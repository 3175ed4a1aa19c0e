import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { CaseLanguage, CaseTable } from '@samsyn/domain/cases/case-content';
import { PersonSources } from '../../platform/personal-data/person-sources.js';
import { personTable } from '../../platform/personal-data/person-text.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';

/** What a person has done with commitments, booked in funds, and shared of savings. */
@Injectable()
export class CommitmentTraces implements OnModuleInit {
  constructor(private readonly sources: PersonSources) {}

  onModuleInit(): void {
    this.sources.registerTraces((tx, userId, language) => this.of(tx, userId, language));
  }

  private async of(tx: TenantTransaction, userId: string, language: CaseLanguage): Promise<CaseTable> {
    const rows: { at: Date; object: string; action: string; text: string | null }[] = await tx.manager.query(
      `SELECT s.at, c.title || ' ' || d.due_on AS object, s.action, s.reason AS text
         FROM commitment_step s
         JOIN commitment_delivery d ON d.organisation_id = s.organisation_id AND d.id = s.delivery_id
         JOIN commitment c ON c.organisation_id = d.organisation_id AND c.id = d.commitment_id
        WHERE s.organisation_id = $1 AND s.user_id = $2
       UNION ALL
       SELECT e.at, f.name, e.kind, e.note
         FROM fund_entry e JOIN innovation_fund f ON f.organisation_id = e.organisation_id AND f.id = e.fund_id
        WHERE e.organisation_id = $1 AND e.user_id = $2
       UNION ALL
       SELECT g.at, g.title, 'share', NULL FROM gain_share g WHERE g.organisation_id = $1 AND g.user_id = $2
        ORDER BY at`,
      [tx.organisationId, userId],
    );
    return personTable(language, 'commitments', { at: 'instant', object: 'text', action: 'text', text: 'text' }, rows);
  }
}
