import { Injectable } from '@nestjs/common';
import { agreedEnd } from '@samsyn/domain/contracts/contract-terms';
import { creditTermsProblems } from '@samsyn/domain/credits/validate-credit-rule';
import { Audit } from '../platform/audit/audit.service.js';
import { MemberRepository } from '../platform/auth/member.repository.js';
import { namingFields } from '../platform/errors/naming-fields.js';
import { type FieldProblem, invalid, notFound } from '../platform/errors/problem.js';
import { JobQueue } from '../platform/jobs/job-queue.js';
import { scorecardsOutdated } from '../platform/jobs/scorecards-outdated.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { ContractAmendmentEntity } from './contract-amendment.entity.js';
import type { ContractAmendmentDto, CreateContractAmendmentDto } from './contract-amendments.dto.js';
import { ContractAmendmentsRepository } from './contract-amendments.repository.js';
import { type ContractMoney, ContractTermsService } from './contract-terms.service.js';
import { ContractsRepository } from './contracts.repository.js';
import { creditTermsOf } from './credit-terms.dto.js';

@Injectable()
export class ContractAmendmentsService {
  constructor(
    private readonly amendments: ContractAmendmentsRepository,
    private readonly contracts: ContractsRepository,
    private readonly terms: ContractTermsService,
    private readonly members: MemberRepository,
    private readonly audit: Audit,
    private readonly jobs: JobQueue,
  ) {}

  async ofContract(tx: TenantTransaction, contractId: string): Promise<ContractAmendmentDto[]> {
    return this.present(tx, await this.amendments.ofContract(tx, contractId));
  }

  async get(tx: TenantTransaction, contractId: string, id: string): Promise<ContractAmendmentDto> {
    const found = await this.amendments.find(tx, contractId, id);
    const [amendment] = found ? await this.present(tx, [found]) : [];
    if (!amendment) throw notFound();
    return amendment;
  }

  /** Changes what is given from a date on; what applied before stays as it was. */
  async create(
    tx: TenantTransaction,
    contractId: string,
    id: string,
    body: CreateContractAmendmentDto,
  ): Promise<ContractAmendmentDto> {
    // Two amendments at once would each be checked against a contract without the other.
    if (!(await this.contracts.findForUpdate(tx, contractId))) throw notFound();
    const money = await this.terms.of(tx, contractId);
    const problems = amendmentProblems(body, money);
    if (problems.length > 0) throw invalid(problems);
    const { currency: _, creditTerms, ...given } = body;
    const nothing = { description: null, monthlyChargeMinor: null, atRiskPercent: null, endsOn: null };
    const amendment = {
      ...nothing,
      ...given,
      ...{ id, contractId, supplierId: money.supplierId, createdBy: tx.principal.userId, createdAt: tx.now },
      creditTerms: creditTerms ? creditTermsOf(creditTerms) : null,
    };
    await namingFields(['number'], () => this.amendments.insert(tx, amendment));
    const after = await this.get(tx, contractId, id);
    const tells = { topic: 'contracts', supplierIds: [money.supplierId] } as const;
    await this.audit.record(tx, { action: 'amended', objectType: 'contract', objectId: contractId, after, tells });
    await this.measureAgain(tx, contractId);
    return after;
  }

  // The months it runs may have changed, and with them figures; what they cost weighs in the scores.
  private async measureAgain({ organisationId }: TenantTransaction, contractId: string): Promise<void> {
    const once = { singletonKey: contractId, startAfterSeconds: 1 };
    await this.jobs.enqueue('measure-contract', { organisationId, contractId }, once);
    await scorecardsOutdated(this.jobs, organisationId);
  }

  private async present(tx: TenantTransaction, amendments: ContractAmendmentEntity[]): Promise<ContractAmendmentDto[]> {
    const authors = amendments.flatMap(({ createdBy }) => createdBy ?? []);
    const names = await this.members.names(tx.organisationId, authors);
    return amendments.map(({ organisationId: _, supplierId: __, createdBy, createdAt, creditTerms, ...amendment }) => ({
      ...amendment,
      creditTerms,
      createdByName: (createdBy && names.get(createdBy)) ?? null,
      createdAt: createdAt.toISOString(),
    }));
  }
}

function amendmentProblems(body: CreateContractAmendmentDto, { startsOn, currency, versions }: ContractMoney): FieldProblem[] {
  const { effectiveFrom, endsOn, creditTerms } = body;
  const end = agreedEnd(versions);
  const mixed = body.currency !== undefined && body.currency !== currency;
  return [
    ...(effectiveFrom > startsOn ? [] : [{ field: 'effectiveFrom', code: 'not_after_contract_start' }]),
    ...(effectiveFrom <= end ? [] : [{ field: 'effectiveFrom', code: 'after_end' }]),
    ...(endsOn && endsOn < effectiveFrom ? [{ field: 'endsOn', code: 'not_after_start' }] : []),
    ...(mixed ? [{ field: 'currency', code: 'different_currencies', params: { rule: 'R16', left: body.currency ?? '', right: currency } }] : []),
    ...(creditTerms ? creditTermsProblems(creditTermsOf(creditTerms)) : []).map(({ field, ...problem }) => ({
      field: `creditTerms.${field}`,
      ...problem,
    })),
  ];
}
