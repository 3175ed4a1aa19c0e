import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type { GainShareDto, GainShareTermsDto } from './gain-shares.dto.js';

export interface StoredShare extends Omit<GainShareDto, 'at'> {
  at: Date;
}

export interface ContractRef {
  contractId: string;
  supplierId: string;
  currency: string;
}

@Injectable()
export class GainSharesRepository {
  terms(tx: TenantTransaction, contractId: string): Promise<GainShareTermsDto[]> {
    return tx.manager.query(
      `SELECT effective_from::text AS "effectiveFrom", trim_scale(buyer_percent)::text AS "buyerPercent",
              trim_scale(supplier_percent)::text AS "supplierPercent", trim_scale(fund_percent)::text AS "fundPercent"
         FROM gain_share_terms WHERE organisation_id = $1 AND contract_id = $2 ORDER BY effective_from DESC`,
      [tx.organisationId, contractId],
    );
  }

  shares(tx: TenantTransaction, contractId: string): Promise<StoredShare[]> {
    return tx.manager.query(
      `SELECT id, title, saved_on::text AS "savedOn", saved_minor::text AS "savedMinor", buyer_minor::text AS "buyerMinor",
              supplier_minor::text AS "supplierMinor", fund_minor::text AS "fundMinor", terms_from::text AS "termsFrom",
              benefit_id AS "benefitId", at
         FROM gain_share WHERE organisation_id = $1 AND contract_id = $2 ORDER BY saved_on DESC, id`,
      [tx.organisationId, contractId],
    );
  }

  async addTerms(tx: TenantTransaction, { contractId, supplierId }: ContractRef, terms: GainShareTermsDto): Promise<void> {
    await tx.manager.query(
      `INSERT INTO gain_share_terms (organisation_id, contract_id, effective_from, supplier_id, buyer_percent, supplier_percent, fund_percent)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [tx.organisationId, contractId, terms.effectiveFrom, supplierId, terms.buyerPercent, terms.supplierPercent, terms.fundPercent],
    );
  }

  async addShare(tx: TenantTransaction, { contractId, supplierId, currency }: ContractRef, share: Omit<StoredShare, 'at'>): Promise<void> {
    await tx.manager.query(
      `INSERT INTO gain_share (organisation_id, id, contract_id, supplier_id, title, saved_on, saved_minor, buyer_minor, supplier_minor,
                               fund_minor, currency, terms_from, benefit_id, user_id, at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
      [
        ...[tx.organisationId, share.id, contractId, supplierId, share.title, share.savedOn, share.savedMinor, share.buyerMinor],
        ...[share.supplierMinor, share.fundMinor, currency, share.termsFrom, share.benefitId, tx.principal.userId, tx.now],
      ],
    );
  }
}
