import { Injectable } from '@nestjs/common';
import { type DatedTerms, termsOn, type TermVersions, termVersions } from '@samsyn/domain/contracts/contract-terms';
import { notFound } from '../platform/errors/problem.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { ContractAmendmentEntity } from './contract-amendment.entity.js';
import { ContractAmendmentsRepository } from './contract-amendments.repository.js';
import type { ContractEntity } from './contract.entity.js';
import { ContractsRepository } from './contracts.repository.js';

/** A contract with what it says about money, version by version; amounts are in `currency`. */
export interface ContractMoney {
  contractId: string;
  supplierId: string;
  number: string;
  currency: string;
  startsOn: string;
  versions: TermVersions;
}

/** What contracts say about money and when: as signed, then as amended. */
@Injectable()
export class ContractTermsService {
  constructor(
    private readonly contracts: ContractsRepository,
    private readonly amendments: ContractAmendmentsRepository,
  ) {}

  /** One contract's versions; 404 where there is no such contract. */
  async of(tx: TenantTransaction, contractId: string): Promise<ContractMoney> {
    const contract = await this.contracts.find(tx, contractId);
    if (!contract) throw notFound();
    return money(contract, await this.amendments.ofContract(tx, contractId));
  }

  /** The terms in force on a local date. */
  async termsOn(tx: TenantTransaction, contractId: string, date: string): Promise<DatedTerms & { currency: string }> {
    const { currency, versions } = await this.of(tx, contractId);
    return { ...termsOn(versions, date), currency };
  }

  /** Every contract's versions, in two reads whatever their number; ordered by contract id. */
  async allTerms(tx: TenantTransaction): Promise<ContractMoney[]> {
    const amendments = new Map<string, ContractAmendmentEntity[]>();
    for (const amendment of await this.amendments.all(tx)) {
      const { contractId } = amendment;
      amendments.set(contractId, [...(amendments.get(contractId) ?? []), amendment]);
    }
    const contracts = await this.contracts.all(tx);
    return contracts.map((contract) => money(contract, amendments.get(contract.id) ?? []));
  }
}

function money(contract: ContractEntity, amendments: ContractAmendmentEntity[]): ContractMoney {
  const { id: contractId, supplierId, number, currency, startsOn } = contract;
  return { contractId, supplierId, number, currency, startsOn, versions: termVersions(contract, amendments) };
}
