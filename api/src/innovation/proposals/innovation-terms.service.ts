import { Injectable } from '@nestjs/common';
import { type InnovationTerms, usualInnovationTerms } from '@samsyn/domain/innovation/innovation-terms';
import { type Criterion, usualCriteria } from '@samsyn/domain/innovation/proposal-scoring';
import { Audit } from '../../platform/audit/audit.service.js';
import { expectVersion } from '../../platform/http/if-match.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { criteriaOf } from './criteria.dto.js';
import type { InnovationTermsDto, UpdateInnovationTermsDto } from './innovation-terms.dto.js';

interface StoredTerms extends InnovationTerms {
  criteria: Criterion[];
  version: number;
}

/** R26: within how many days each side answers, and what proposals are scored by. A change holds at once, for what comes up from then on. */
@Injectable()
export class InnovationTermsService {
  constructor(private readonly audit: Audit) {}

  /** The rule's own, as version 0, until an organisation has said otherwise. */
  async get(tx: TenantTransaction): Promise<InnovationTermsDto> {
    const { buyerDays, supplierDays, evaluators, criteria, version } = await this.terms(tx);
    return { buyerDays, supplierDays, evaluators, criteria, version };
  }

  async terms(tx: TenantTransaction): Promise<StoredTerms> {
    const rows: StoredTerms[] = await tx.manager.query(
      `SELECT buyer_days AS "buyerDays", supplier_days AS "supplierDays", evaluators, criteria, version
         FROM innovation_terms WHERE organisation_id = $1`,
      [tx.organisationId],
    );
    const usual = { ...usualInnovationTerms, criteria: [...usualCriteria], version: 0 };
    const stored = rows[0];
    if (!stored) return usual;
    return {
      ...stored,
      buyerDays: { ...usual.buyerDays, ...stored.buyerDays },
      supplierDays: { ...usual.supplierDays, ...stored.supplierDays },
    };
  }

  /** Two who change it at once: the second finds the version moved. */
  async update(tx: TenantTransaction, seen: number, changes: UpdateInnovationTermsDto): Promise<InnovationTermsDto> {
    await tx.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 736188))', [tx.organisationId]);
    const before = await this.get(tx);
    expectVersion(seen, before);
    const { criteria, ...days } = changes;
    const next = { ...before, ...days, ...(criteria ? { criteria: criteriaOf(criteria) } : {}), version: before.version + 1 };
    await tx.manager.query(
      `INSERT INTO innovation_terms (organisation_id, buyer_days, supplier_days, evaluators, criteria, version)
       VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (organisation_id) DO UPDATE SET buyer_days = excluded.buyer_days, supplier_days = excluded.supplier_days,
         evaluators = excluded.evaluators, criteria = excluded.criteria, version = excluded.version`,
      [
        ...[tx.organisationId, JSON.stringify(next.buyerDays), JSON.stringify(next.supplierDays), next.evaluators],
        ...[JSON.stringify(next.criteria), next.version],
      ],
    );
    const after = await this.get(tx);
    await this.audit.record(tx, { action: 'updated', objectType: 'innovation-terms', objectId: tx.organisationId, before, after });
    return after;
  }
}
