import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { CaseLanguage, CaseTable } from '@samsyn/domain/cases/case-content';
import { PersonSources } from '../../platform/personal-data/person-sources.js';
import { personTable } from '../../platform/personal-data/person-text.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';

/** What a person has said of proposals, decided about them, thought of them and verified. */
@Injectable()
export class ProposalTraces implements OnModuleInit {
  constructor(private readonly sources: PersonSources) {}

  onModuleInit(): void {
    this.sources.registerTraces((tx, userId, language) => this.of(tx, userId, language));
  }

  private async of(tx: TenantTransaction, userId: string, language: CaseLanguage): Promise<CaseTable> {
    const rows: { at: Date; object: string; action: string; text: string | null }[] = await tx.manager.query(
      `SELECT m.at, p.title AS object, m.kind AS action, m.text
         FROM proposal_message m JOIN proposal p ON p.organisation_id = m.organisation_id AND p.id = m.proposal_id
        WHERE m.organisation_id = $1 AND m.user_id = $2
       UNION ALL
       SELECT s.at, p.title, s.action, s.reason
         FROM proposal_step s JOIN proposal p ON p.organisation_id = s.organisation_id AND p.id = s.proposal_id
        WHERE s.organisation_id = $1 AND s.user_id = $2
       UNION ALL
       SELECT e.scored_at, p.title, 'score', e.remark
         FROM proposal_evaluation e JOIN proposal p ON p.organisation_id = e.organisation_id AND p.id = e.proposal_id
        WHERE e.organisation_id = $1 AND e.evaluator_id = $2
       UNION ALL
       SELECT b.verified_at, b.title, 'verify', b.verified_note
         FROM benefit b WHERE b.organisation_id = $1 AND b.verified_by = $2
        ORDER BY at`,
      [tx.organisationId, userId],
    );
    return personTable(language, 'proposals', { at: 'instant', object: 'text', action: 'text', text: 'text' }, rows);
  }
}
