import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { CaseLanguage, CaseTable } from '@samsyn/domain/cases/case-content';
import { PersonSources } from '../../platform/personal-data/person-sources.js';
import { personTable } from '../../platform/personal-data/person-text.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';

interface Trace {
  at: Date;
  kind: string;
  object: string;
  text: string | null;
}

/** Where a person was, what they answered to minutes, and what they said of something escalated. */
@Injectable()
export class MeetingTraces implements OnModuleInit {
  constructor(private readonly sources: PersonSources) {}

  onModuleInit(): void {
    this.sources.registerTraces((tx, userId, language) => this.of(tx, userId, language));
  }

  private async of(tx: TenantTransaction, userId: string, language: CaseLanguage): Promise<CaseTable> {
    const rows: Trace[] = await tx.manager.query(
      `SELECT m.starts_at AS at, CASE WHEN a.present THEN 'attended' ELSE 'absent' END AS kind, m.title AS object, NULL AS text
         FROM meeting_attendance a JOIN meeting m ON m.organisation_id = a.organisation_id AND m.id = a.meeting_id
        WHERE a.organisation_id = $1 AND a.user_id = $2
       UNION ALL
       SELECT a.at, a.answer, m.title, a.text
         FROM minutes_approval a JOIN meeting m ON m.organisation_id = a.organisation_id AND m.id = a.meeting_id
        WHERE a.organisation_id = $1 AND a.user_id = $2
       UNION ALL
       SELECT s.at, s.kind, ${language === 'sv' ? 'e.title_sv' : 'e.title_en'}, s.text
         FROM escalation_step s JOIN escalation e ON e.organisation_id = s.organisation_id AND e.id = s.escalation_id
        WHERE s.organisation_id = $1 AND s.user_id = $2
       ORDER BY 1, 2`,
      [tx.organisationId, userId],
    );
    return personTable(language, 'meetings', { at: 'instant', kind: 'text', object: 'text', text: 'text' }, rows);
  }
}
