import { Injectable } from '@nestjs/common';
import { type DecisionDue, decisionDue, extended } from '@samsyn/domain/contracts/contract-decisions';
import { agreedEnd } from '@samsyn/domain/contracts/contract-terms';
import { addMonths, type ContractTerm } from '@samsyn/domain/contracts/upcoming-dates';
import { ContractTermsService } from '../../contracts/contract-terms.service.js';
import { ContractsService } from '../../contracts/contracts.service.js';
import { Audit } from '../../platform/audit/audit.service.js';
import { MemberRepository } from '../../platform/auth/member.repository.js';
import { invalid, notFound } from '../../platform/errors/problem.js';
import { expectVersion } from '../../platform/http/if-match.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { todayOf } from '../../platform/tenancy/today.js';
import { SuppliersService } from '../../suppliers/suppliers.service.js';
import type { CalendarContractDto, ContractPlanDto, DecideContractDto, ExtensionDecisionDto } from './contract-calendar.dto.js';
import { ExtensionDecisionEntity } from './extension-decision.entity.js';

/** A contract's days as agreed by now. */
export interface ContractDays extends ContractTerm {
  id: string;
  number: string;
  title: string;
  supplierId: string;
  supplierName: string;
  illustrative: boolean;
  version: number;
  /** What was decided of it, the oldest first; nothing where the caller may not know. */
  decisions: ExtensionDecisionEntity[];
  due: DecisionDue | null;
}

/** What becomes of contracts: which notice day or end waits for a decision, and what was decided. */
@Injectable()
export class ContractCalendarService {
  constructor(
    private readonly contracts: ContractsService,
    private readonly terms: ContractTermsService,
    private readonly suppliers: SuppliersService,
    private readonly members: MemberRepository,
    private readonly audit: Audit,
  ) {}

  /** Contracts that have not ended by the day, by what waits for a decision first. */
  async days(tx: TenantTransaction, today: string, { supplierId, contractId }: { supplierId?: string; contractId?: string } = {}): Promise<ContractDays[]> {
    const money = (await this.terms.allTerms(tx)).filter(
      (one) =>
        (supplierId === undefined || one.supplierId === supplierId) &&
        (contractId === undefined ? agreedEnd(one.versions) >= today : one.contractId === contractId),
    );
    const named = await this.contracts.named(tx, money.map((one) => one.contractId));
    const suppliers = await this.suppliers.named(tx, [...new Set(money.map((one) => one.supplierId))]);
    const decided = await this.decisions(tx);
    const isVendor = tx.principal.role === 'vendor';
    const days = money.flatMap((one): ContractDays[] => {
      const contract = named.get(one.contractId);
      if (!contract) return [];
      const { id, number, title, startsOn, noticeOn, extensionCount, extensionMonths, illustrative, version } = contract;
      const endsOn = agreedEnd(one.versions);
      const decisions = decided.filter((decision) => decision.contractId === id);
      return [
        {
          ...{ id, number, title, supplierId: one.supplierId, supplierName: suppliers.get(one.supplierId)?.name ?? '', illustrative, version },
          ...{ startsOn, endsOn, noticeOn, extensionCount, extensionMonths, decisions },
          due: isVendor ? null : decisionDue({ noticeOn, endsOn }, decisions),
        },
      ];
    });
    const key = ({ due, endsOn }: ContractDays) => `${due?.dueOn ?? '9999-12-31'} ${endsOn}`;
    return days.sort((a, b) => key(a).localeCompare(key(b)) || a.number.localeCompare(b.number, 'sv'));
  }

  /** One contract with all that was decided of it; also of one that has ended. */
  async get(tx: TenantTransaction, contractId: string): Promise<ContractPlanDto> {
    const today = await todayOf(tx);
    const [contract] = await this.days(tx, today, { contractId });
    if (!contract) throw notFound();
    const decisions = await this.presentDecisions(tx, contract.decisions.toReversed());
    const next = extended(contract);
    return {
      ...(await this.present(tx, contract, today)),
      ...{ decisions, extensionMonths: contract.extensionMonths, version: contract.version },
      ...{ extendedTo: next?.endsOn ?? null, extendedNoticeOn: next?.noticeOn ?? null },
    };
  }

  /**
   * What is decided of the contract's notice day and end. An extension moves both in the same transaction. 409 no_extension_left,
   * 412 with the current contract, 422 at the field that the choice needs.
   */
  async decide(tx: TenantTransaction, contractId: string, id: string, seen: number, body: DecideContractDto): Promise<ContractPlanDto> {
    const before = await this.get(tx, contractId);
    expectVersion(seen, before);
    const today = await todayOf(tx);
    const { choice, reason, againOn = null, amendmentNumber = null } = body;
    const decidedOn = body.decidedOn ?? today;
    if (decidedOn > today) throw invalid([{ field: 'decidedOn', code: 'in_the_future' }]);
    if (choice === 'renegotiate' && (againOn === null || againOn < today)) throw invalid([{ field: 'againOn', code: 'again_needed' }]);
    if (choice === 'extend' && amendmentNumber === null) throw invalid([{ field: 'amendmentNumber', code: 'is_not_empty' }]);
    // The contract stands locked while its version is compared once more: two decisions at once never both count.
    const after = choice === 'extend' ? await this.contracts.extend(tx, contractId, seen, amendmentNumber ?? '') : await this.contracts.touch(tx, contractId, seen);
    const { noticeOn, endsOn } = before;
    await tx.manager.insert(ExtensionDecisionEntity, {
      ...{ organisationId: tx.organisationId, id, contractId, choice, reason, decidedOn, decidedBy: tx.principal.userId, noticeOn, endsOn },
      againOn: choice === 'renegotiate' ? againOn : null,
      newNoticeOn: choice === 'extend' ? after.noticeOn : null,
      newEndsOn: choice === 'extend' ? before.extendedTo : null,
      createdAt: tx.now,
    });
    const decided = await this.get(tx, contractId);
    // Of what was decided no supplier learns here: it is told by the buyer, with the notice itself.
    const tells = { topic: 'contracts', supplierIds: [] } as const;
    await this.audit.record(tx, { action: `contract_${choice}`, objectType: 'contract', objectId: contractId, after: decided.decisions[0] ?? null, tells });
    return decided;
  }

  async present(tx: TenantTransaction, contract: ContractDays, today: string): Promise<CalendarContractDto> {
    const { id: contractId, number, title, supplierId, supplierName, startsOn, endsOn, noticeOn, due, illustrative } = contract;
    const last = contract.decisions.findLast((one) => one.noticeOn === noticeOn && one.endsOn === endsOn);
    const [decision = null] = last ? await this.presentDecisions(tx, [last]) : [];
    return {
      ...{ contractId, number, title, supplierId, supplierName, startsOn, endsOn, noticeOn, illustrative, decision },
      options: optionsOf(contract),
      due: due && { ...due, late: due.dueOn < today },
    };
  }

  private decisions(tx: TenantTransaction): Promise<ExtensionDecisionEntity[]> {
    const where = { organisationId: tx.organisationId };
    return tx.manager.find(ExtensionDecisionEntity, { where, order: { createdAt: 'ASC', id: 'ASC' } });
  }

  private async presentDecisions(tx: TenantTransaction, decisions: readonly ExtensionDecisionEntity[]): Promise<ExtensionDecisionDto[]> {
    const names = await this.members.names(tx.organisationId, decisions.flatMap(({ decidedBy }) => decidedBy ?? []));
    return decisions.map(({ organisationId: _, contractId: __, decidedBy, createdAt, ...decision }) => ({
      ...decision,
      decidedByName: names.get(decidedBy ?? '') ?? null,
      createdAt: createdAt.toISOString(),
    }));
  }
}

/** The last day that each extension would lead to. */
export const optionsOf = ({ endsOn, extensionCount, extensionMonths }: ContractTerm) =>
  Array.from({ length: extensionMonths > 0 ? extensionCount : 0 }, (_, index) => ({
    option: index + 1,
    endsOn: addMonths(endsOn, (index + 1) * extensionMonths),
  }));
