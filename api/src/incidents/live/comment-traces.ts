import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { CaseLanguage, CaseTable } from '@samsyn/domain/cases/case-content';
import { PersonSources } from '../../platform/personal-data/person-sources.js';
import { personTable } from '../../platform/personal-data/person-text.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';

/** What a person has said about incidents; what a supplier says within itself is its own to hand over. */
@Injectable()
export class CommentTraces implements OnModuleInit {
  constructor(private readonly sources: PersonSources) {}

  onModuleInit(): void {
    this.sources.registerTraces((tx, userId, language) => this.of(tx, userId, language));
  }

  private async of(tx: TenantTransaction, userId: string, language: CaseLanguage): Promise<CaseTable> {
    const rows: { at: Date; object: string; text: string }[] = await tx.manager.query(
      `SELECT c.created_at AS at, i.external_id AS object, c.text
         FROM incident_comment c
         JOIN incident i ON i.organisation_id = c.organisation_id AND i.id = c.incident_id
        WHERE c.organisation_id = $1 AND c.author_id = $2 ORDER BY c.created_at`,
      [tx.organisationId, userId],
    );
    return personTable(language, 'incidentComments', { at: 'instant', object: 'text', text: 'text' }, rows);
  }
}
