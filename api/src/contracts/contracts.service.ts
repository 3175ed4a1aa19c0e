import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { agreedEnd, termsOn } from '@samsyn/domain/contracts/contract-terms';
import { extended } from '@samsyn/domain/contracts/contract-decisions';
import { type ContractTerm, upcomingDates } from '@samsyn/domain/contracts/upcoming-dates';
import { formatDate, parseDate } from '@samsyn/domain/time/local-date';
import { localDate } from '@samsyn/domain/time/zone';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { Audit } from '../platform/audit/audit.service.js';
import { namingFields } from '../platform/errors/naming-fields.js';
import { invalid, notFound, Problem } from '../platform/errors/problem.js';
import { expectVersion } from '../platform/http/if-match.js';
import { JobQueue } from '../platform/jobs/job-queue.js';
import { scorecardsOutdated } from '../platform/jobs/scorecards-outdated.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { todayOf } from '../platform/tenancy/today.js';
import type { ContractTermsDto } from './contract-amendments.dto.js';
import { ContractAmendmentsService } from './contract-amendments.service.js';
import { ContractDocumentsService } from './contract-documents.service.js';
import type { ContractQueryDto, CreateContractDto, UpdateContractDto } from './contract-input.dto.js';
import { ContractPresenter } from './contract-presenter.js';
import { ContractRules } from './contract-rules.js';
import { ContractServiceLevels } from './contract-service-levels.js';
import { ContractTermsService } from './contract-terms.service.js';
import type { ContractEntity } from './contract.entity.js';
import type { ContractDetailDto, ContractDto, ContractPageDto } from './contracts.dto.js';
import { ContractsRepository } from './contracts.repository.js';
import { type CreditTermsDto, creditTermsOf } from './credit-terms.dto.js';
import { OcdsRepository } from './ocds/ocds.repository.js';

/** What others need to speak of a contract. */
export type NamedContract = Pick<ContractEntity, 'id' | 'number' | 'title' | 'supplierId' | 'illustrative' | 'version'> & ContractTerm;

@Injectable()
export class ContractsService {
  constructor(
    private readonly contracts: ContractsRepository,
    private readonly presenter: ContractPresenter,
    private readonly rules: ContractRules,
    private readonly money: ContractTermsService,
    private readonly amendments: ContractAmendmentsService,
    private readonly documents: ContractDocumentsService,
    private readonly serviceLevels: ContractServiceLevels,
    private readonly ocds: OcdsRepository,
    private readonly organisations: OrganisationsService,
    private readonly audit: Audit,
    private readonly jobs: JobQueue,
  ) {}

  async page(tx: TenantTransaction, request: ContractQueryDto): Promise<ContractPageDto> {
    const { items, ...page } = await this.contracts.page(tx, request);
    return { ...page, items: await this.presenter.present(tx, items) };
  }

  async get(tx: TenantTransaction, id: string): Promise<ContractDto> {
    return this.present(tx, await this.contracts.find(tx, id));
  }

  /** The contracts with these ids, by id; those the caller cannot see are missing. */
  async named(tx: TenantTransaction, ids: readonly string[]): Promise<Map<string, NamedContract>> {
    const contracts = await this.contracts.findByIds(tx, ids);
    return new Map(contracts.map((contract) => [contract.id, contract]));
  }

  async detail(tx: TenantTransaction, id: string): Promise<ContractDetailDto> {
    const contract = await this.get(tx, id);
    const today = await todayOf(tx);
    const { currency, versions } = await this.money.of(tx, id);
    return {
      ...contract,
      amendments: await this.amendments.ofContract(tx, id),
      inForce: { ...termsOn(versions, today), currency },
      documents: await this.documents.ofContract(tx, id),
      serviceLevels: await this.serviceLevels.of(tx, id),
      upcoming: upcomingDates({ ...contract, endsOn: agreedEnd(versions) }, today),
    };
  }

  /** What the contract says about money on a local date, today unless given. */
  async terms(tx: TenantTransaction, id: string, on?: string): Promise<ContractTermsDto> {
    return this.money.termsOn(tx, id, on ?? (await todayOf(tx)));
  }

  /** Whether all the contracts a supplier has for a tower have ended, or not begun, at an instant (epoch ms). */
  async isClosed(tx: TenantTransaction, supplierId: string, towerId: string, at: number): Promise<boolean> {
    const { zone } = await this.organisations.current(tx);
    const { all, running } = await this.contracts.counts(tx, supplierId, towerId, localDate(at, zone));
    return all > 0 && running === 0;
  }

  async create(tx: TenantTransaction, id: string, body: CreateContractDto): Promise<ContractDetailDto> {
    const { towers, creditTerms, ocdsAwardId, ...contract } = body;
    const problems = [
      ...this.rules.creditTerms(creditTerms),
      ...this.rules.term({ extensionCount: 0, extensionMonths: 0, noticeOn: null, ...contract }),
      ...(await this.rules.supplier(tx, body.supplierId)),
      ...(await this.rules.towers(tx, towers)),
    ];
    if (problems.length > 0) throw invalid(problems);
    const currency = contract.currency ?? (await this.organisations.current(tx)).currency;
    await namingFields(['number'], () => this.contracts.insert(tx, { ...contract, ...stored(creditTerms), id, currency }));
    await this.contracts.replaceTowers(tx, { id, supplierId: body.supplierId }, towers);
    if (ocdsAwardId && !(await this.ocds.link(tx, ocdsAwardId, id))) throw invalid([{ field: 'ocdsAwardId', code: 'award_taken' }]);
    const after = await this.get(tx, id);
    const tells = { topic: 'contracts', supplierIds: [after.supplierId] } as const;
    await this.audit.record(tx, { action: 'created', objectType: 'contract', objectId: id, after, tells });
    return this.detail(tx, id);
  }

  async update(
    tx: TenantTransaction,
    id: string,
    seen: number,
    body: UpdateContractDto,
  ): Promise<ContractDetailDto> {
    const contract = await this.contracts.findForUpdate(tx, id);
    if (!contract) throw notFound();
    if (contract.version !== seen) expectVersion(seen, await this.detail(tx, id));
    const before = await this.get(tx, id);
    const { towers, creditTerms, ...changes } = body;
    const amendments = await this.amendments.ofContract(tx, id);
    const promisesPriced = await this.serviceLevels.priced(tx, id);
    const problems = [
      ...this.rules.creditTerms(creditTerms),
      ...this.rules.amended({ ...contract, ...changes }, contract.currency, { amendments, promisesPriced }),
      ...this.rules.term({ ...contract, ...changes }, amendments.findLast(({ endsOn }) => endsOn !== null)?.endsOn ?? undefined),
      ...(towers ? await this.rules.towers(tx, towers, await this.serviceLevels.of(tx, id)) : []),
    ];
    if (problems.length > 0) throw invalid(problems);
    await namingFields(['number'], () => this.contracts.update(tx, contract, { ...changes, ...stored(creditTerms) }));
    if (towers) await this.contracts.replaceTowers(tx, contract, towers);
    const after = await this.get(tx, id);
    const tells = { topic: 'contracts', supplierIds: [before.supplierId, after.supplierId] } as const;
    await this.audit.record(tx, { action: 'updated', objectType: 'contract', objectId: id, before, after, tells });
    await scorecardsOutdated(this.jobs, tx.organisationId);
    return this.detail(tx, id);
  }

  /**
   * Uses an extension option: an amendment moves the end, and the notice day moves with it, all in this transaction. 409
   * no_extension_left, 412 with the current contract.
   */
  async extend(tx: TenantTransaction, id: string, seen: number, amendmentNumber: string): Promise<ContractDetailDto> {
    const contract = await this.contracts.findForUpdate(tx, id);
    if (!contract) throw notFound();
    if (contract.version !== seen) expectVersion(seen, await this.detail(tx, id));
    const before = await this.get(tx, id);
    const { versions } = await this.money.of(tx, id);
    const end = agreedEnd(versions);
    const term = extended({ ...contract, endsOn: end });
    if (term === null) throw new Problem(409, 'no_extension_left');
    const { startsOn, endsOn, noticeOn, extensionCount, extensionMonths } = term;
    // Not before what was agreed last, which would otherwise have the last word on the end.
    const first = formatDate((parseDate(startsOn) ?? 0) + 1);
    const days = [await todayOf(tx), first, versions.at(-1)?.effectiveFrom ?? first].sort();
    const effectiveFrom = [days.at(-1) ?? first, end].sort()[0] ?? end;
    const amendment = { number: amendmentNumber, title: amendmentNumber, effectiveFrom, endsOn };
    await this.amendments.create(tx, id, randomUUID(), amendment);
    await this.contracts.update(tx, contract, { noticeOn, extensionCount, extensionMonths });
    const after = await this.get(tx, id);
    const tells = { topic: 'contracts', supplierIds: [after.supplierId] } as const;
    await this.audit.record(tx, { action: 'extended', objectType: 'contract', objectId: id, before, after, tells });
    return this.detail(tx, id);
  }

  /** Something of it was decided elsewhere: its next version. 412 with the current contract. */
  async touch(tx: TenantTransaction, id: string, seen: number): Promise<ContractDetailDto> {
    const contract = await this.contracts.findForUpdate(tx, id);
    if (!contract) throw notFound();
    if (contract.version !== seen) expectVersion(seen, await this.detail(tx, id));
    await this.contracts.update(tx, contract, {});
    return this.detail(tx, id);
  }

  private async present(tx: TenantTransaction, contract: ContractEntity | null): Promise<ContractDto> {
    const [presented] = contract ? await this.presenter.present(tx, [contract]) : [];
    if (!presented) throw notFound();
    return presented;
  }
}

const stored = (given: CreditTermsDto | undefined) => (given ? { creditTerms: creditTermsOf(given) } : {});
