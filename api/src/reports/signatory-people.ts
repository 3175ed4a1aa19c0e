import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type CaseLanguage, type CaseTable, personName } from '@samsyn/domain/cases/case-content';
import { type KnownPerson, type PersonSource, PersonSources } from '../platform/personal-data/person-sources.js';
import { personTable } from '../platform/personal-data/person-text.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';

interface KnownSignatory {
  id: string;
  name: string;
  title: string;
  supplierName: string;
  active: boolean;
  endedAt: Date | null;
}

/**
 * Who has signed reports, at work for as long as one of them is open. What was signed names them by id: the name goes, the
 * signed bytes stay. Comments on reports are a trace of members.
 */
@Injectable()
export class SignatoryPeople implements PersonSource, OnModuleInit {
  constructor(private readonly sources: PersonSources) {}

  onModuleInit(): void {
    this.sources.register('signatory', this);
    this.sources.registerTraces((tx, userId, language) => this.comments(tx, userId, language));
  }

  async all(tx: TenantTransaction): Promise<KnownPerson[]> {
    const rows: KnownSignatory[] = await tx.manager.query(
      `SELECT g.id, g.name, g.title, s.name AS "supplierName", coalesce(signed.active, false) AS active,
              coalesce(signed.last, g.created_at) AS "endedAt"
         FROM signatory g
         JOIN supplier s ON s.organisation_id = g.organisation_id AND s.id = g.supplier_id
         LEFT JOIN LATERAL (
           SELECT bool_or(r.state NOT IN ('accepted', 'not_delivered')) AS active, max(v.submitted_at) AS last
             FROM service_report_version v
             JOIN service_report r ON r.organisation_id = v.organisation_id AND r.id = v.report_id
            WHERE v.organisation_id = g.organisation_id AND v.signatory_id = g.id) signed ON true
        WHERE g.organisation_id = $1`,
      [tx.organisationId],
    );
    return rows.map(({ title, active, endedAt, ...row }) => ({
      ...{ kind: 'signatory', ...row, active, detail: title, erased: row.name === personName(row.id) },
      endedAt: active ? null : (endedAt?.getTime() ?? null),
    }));
  }

  async erase(tx: TenantTransaction, id: string): Promise<void> {
    await tx.manager.query('UPDATE signatory SET name = $3 WHERE organisation_id = $1 AND id = $2', [tx.organisationId, id, personName(id)]);
  }

  async about(tx: TenantTransaction, id: string, language: CaseLanguage): Promise<CaseTable[]> {
    const people: { name: string; personTitle: string; supplier: string; created: Date }[] = await tx.manager.query(
      `SELECT g.name, g.title AS "personTitle", s.name AS supplier, g.created_at AS created
         FROM signatory g
         JOIN supplier s ON s.organisation_id = g.organisation_id AND s.id = g.supplier_id
        WHERE g.organisation_id = $1 AND g.id = $2`,
      [tx.organisationId, id],
    );
    const signed: { at: Date; caseNumber: string }[] = await tx.manager.query(
      `SELECT v.submitted_at AS at, r.case_number AS "caseNumber"
         FROM service_report_version v
         JOIN service_report r ON r.organisation_id = v.organisation_id AND r.id = v.report_id
        WHERE v.organisation_id = $1 AND v.signatory_id = $2 ORDER BY v.submitted_at`,
      [tx.organisationId, id],
    );
    return [
      personTable(language, 'person', { name: 'text', personTitle: 'text', supplier: 'text', created: 'instant' }, people),
      personTable(language, 'signatures', { at: 'instant', caseNumber: 'text' }, signed),
    ];
  }

  private async comments(tx: TenantTransaction, userId: string, language: CaseLanguage): Promise<CaseTable> {
    const rows: { at: Date; caseNumber: string; text: string }[] = await tx.manager.query(
      `SELECT c.at, r.case_number AS "caseNumber", c.text
         FROM service_report_comment c
         JOIN service_report r ON r.organisation_id = c.organisation_id AND r.id = c.report_id
        WHERE c.organisation_id = $1 AND c.user_id = $2 ORDER BY c.at`,
      [tx.organisationId, userId],
    );
    return personTable(language, 'reportComments', { at: 'instant', caseNumber: 'text', text: 'text' }, rows);
  }
}
