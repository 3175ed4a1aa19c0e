import { Injectable } from '@nestjs/common';
import type { AuditAction } from '@samsyn/domain/audit/audit-actions';
import { addsUp, shareGain } from '@samsyn/domain/innovation/gain-share';
import { ContractTermsService } from '../../contracts/contract-terms.service.js';
import { Audit } from '../../platform/audit/audit.service.js';
import { namingFields } from '../../platform/errors/naming-fields.js';
import { invalid, Problem } from '../../platform/errors/problem.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type { AddGainShareDto, AddGainShareTermsDto, GainSharesDto } from './gain-shares.dto.js';
import { GainSharesRepository, type StoredShare } from './gain-shares.repository.js';

/** Who gets how much of the money that innovation saves (R16, R26). */
@Injectable()
export class GainShares {
  constructor(
    private readonly repository: GainSharesRepository,
    private readonly contracts: ContractTermsService,
    private readonly audit: Audit,
  ) {}

  /** 404 without such a contract. */
  async of(tx: TenantTransaction, contractId: string): Promise<GainSharesDto> {
    const { currency } = await this.contracts.of(tx, contractId);
    const shares = await this.repository.shares(tx, contractId);
    const sum = (field: 'savedMinor' | 'buyerMinor' | 'supplierMinor' | 'fundMinor') => String(shares.reduce((all, share) => all + BigInt(share[field]), 0n));
    return {
      ...{ contractId, currency },
      ...{ savedMinor: sum('savedMinor'), buyerMinor: sum('buyerMinor'), supplierMinor: sum('supplierMinor'), fundMinor: sum('fundMinor') },
      terms: await this.repository.terms(tx, contractId),
      shares: shares.map(presentShare),
    };
  }

  /** From a date on; what was shared stays as it was. 422 shares_not_whole, 409 already_exists from the same date. */
  async addTerms(tx: TenantTransaction, { contractId, ...terms }: AddGainShareTermsDto): Promise<GainSharesDto> {
    const contract = await this.contracts.of(tx, contractId);
    if (!addsUp(terms)) throw invalid([{ field: 'fundPercent', code: 'shares_not_whole' }]);
    await namingFields(['effectiveFrom'], () => this.repository.addTerms(tx, contract, terms));
    return this.recorded(tx, 'gain_share_terms_added', contract, terms);
  }

  /** R16: shared by the terms of its day, exactly. A benefit is shared once. 422 no_gain_share_terms. */
  async share(tx: TenantTransaction, id: string, body: AddGainShareDto): Promise<GainSharesDto> {
    const { contractId, title, savedOn, savedMinor, benefitId = null } = body;
    const contract = await this.contracts.of(tx, contractId);
    const terms = (await this.repository.terms(tx, contractId)).find(({ effectiveFrom }) => effectiveFrom <= savedOn);
    if (!terms) throw invalid([{ field: 'savedOn', code: 'no_gain_share_terms' }]);
    const { buyer, supplier, fund } = shareGain(BigInt(savedMinor), terms);
    const amounts = { savedMinor, buyerMinor: String(buyer), supplierMinor: String(supplier), fundMinor: String(fund) };
    const share = { id, title, savedOn, ...amounts, termsFrom: terms.effectiveFrom, benefitId };
    await namingFields(['benefitId'], () => this.repository.addShare(tx, contract, share));
    return this.recorded(tx, 'gain_shared', contract, share);
  }

  private async recorded(tx: TenantTransaction, action: AuditAction, { contractId, supplierId }: { contractId: string; supplierId: string }, after: object) {
    const tells = { topic: 'innovation-funds', supplierIds: [supplierId] } as const;
    await this.audit.record(tx, { action, objectType: 'gain-share', objectId: contractId, after, tells });
    return this.of(tx, contractId);
  }

  /** What a repeated request finds. */
  async again(tx: TenantTransaction, contractId: string, id: string): Promise<GainSharesDto> {
    const found = await this.of(tx, contractId);
    if (!found.shares.some((share) => share.id === id)) throw new Problem(404, 'not_found');
    return found;
  }
}

const presentShare = ({ at, ...share }: StoredShare) => ({ ...share, at: at.toISOString() });
