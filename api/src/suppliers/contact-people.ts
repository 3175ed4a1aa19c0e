import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { CaseLanguage, CaseTable } from '@samsyn/domain/cases/case-content';
import { type KnownPerson, type PersonSource, PersonSources } from '../platform/personal-data/person-sources.js';
import { personTable } from '../platform/personal-data/person-text.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';

interface KnownContact {
  id: string;
  name: string;
  email: string | null;
  supplierName: string;
  active: boolean;
  endedAt: Date | null;
}

/** Contacts are at work for as long as their supplier is; nothing leads to them, so that they simply go. */
@Injectable()
export class ContactPeople implements PersonSource, OnModuleInit {
  constructor(private readonly sources: PersonSources) {}

  onModuleInit(): void {
    this.sources.register('contact', this);
  }

  async all(tx: TenantTransaction): Promise<KnownPerson[]> {
    const rows: KnownContact[] = await tx.manager.query(
      `SELECT c.id, c.name, c.email, s.name AS "supplierName", s.status = 'active' AS active,
              CASE WHEN s.status = 'ended' THEN s.updated_at END AS "endedAt"
         FROM supplier_contact c
         JOIN supplier s ON s.organisation_id = c.organisation_id AND s.id = c.supplier_id
        WHERE c.organisation_id = $1`,
      [tx.organisationId],
    );
    return rows.map(({ email, endedAt, ...row }) => ({
      ...{ kind: 'contact', ...row, erased: false },
      ...{ detail: email, endedAt: endedAt?.getTime() ?? null },
    }));
  }

  async erase(tx: TenantTransaction, id: string): Promise<void> {
    await tx.manager.query('DELETE FROM supplier_contact WHERE organisation_id = $1 AND id = $2', [tx.organisationId, id]);
  }

  async about(tx: TenantTransaction, id: string, language: CaseLanguage): Promise<CaseTable[]> {
    const rows: { name: string; personTitle: string | null; email: string | null; phone: string | null; supplier: string; created: Date }[] =
      await tx.manager.query(
        `SELECT c.name, c.title AS "personTitle", c.email, c.phone, s.name AS supplier, c.created_at AS created
           FROM supplier_contact c
           JOIN supplier s ON s.organisation_id = c.organisation_id AND s.id = c.supplier_id
          WHERE c.organisation_id = $1 AND c.id = $2`,
        [tx.organisationId, id],
      );
    const columns = { name: 'text', personTitle: 'text', email: 'text', phone: 'text', supplier: 'text', created: 'instant' } as const;
    return [personTable(language, 'person', columns, rows)];
  }
}
