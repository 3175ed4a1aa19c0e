import { Injectable, type StreamableFile } from '@nestjs/common';
import type { Readable } from 'node:stream';
import type { AuditAction } from '@samsyn/domain/audit/audit-actions';
import { evidenceTransitions, isAsked, standingOn } from '@samsyn/domain/compliance/compliance';
import { shiftPeriod } from '@samsyn/domain/time/period';
import { actionsFrom } from '@samsyn/domain/workflow/transitions';
import { ContractsService } from '../contracts/contracts.service.js';
import { Audit } from '../platform/audit/audit.service.js';
import { Authors } from '../platform/auth/authors.js';
import { type FieldProblem, invalid, notFound, Problem } from '../platform/errors/problem.js';
import { takenStep } from '../platform/errors/taken-step.js';
import { ObjectFiles } from '../platform/files/object-files.service.js';
import { expectVersion } from '../platform/http/if-match.js';
import { JobQueue } from '../platform/jobs/job-queue.js';
import { monthScorecardsOutdated } from '../platform/jobs/scorecards-outdated.js';
import { managers, Notifications } from '../platform/notifications/notifications.service.js';
import { sideOf } from '../platform/tenancy/party.js';
import { asOrganisation, may, type Principal, type TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { todayOf } from '../platform/tenancy/today.js';
import { SuppliersService } from '../suppliers/suppliers.service.js';
import type { ComplianceEvidenceEntity, ComplianceItemEntity, ItemTerms } from './compliance.entity.js';
import type {
  ComplianceEvidenceDto,
  ComplianceItemDetailDto,
  ComplianceItemDto,
  CompliancePageDto,
  ComplianceQueryDto,
  CreateComplianceItemDto,
  EnterEvidenceDto,
  TakeEvidenceStepDto,
  UpdateComplianceItemDto,
} from './compliance.dto.js';
import { ComplianceRepository } from './compliance.repository.js';

/** Who reads without a say is offered nothing. */
export const mayAct = (tx: TenantTransaction): boolean => may(tx.principal, sideOf(tx) === 'supplier' ? 'compliance:answer' : 'compliance:update');

/** How many months before the one under way may still be open. */
const openMonths = 2;

type Evidence = ReadonlyMap<string, readonly ComplianceEvidenceEntity[]>;

/** What is asked of suppliers, and what shows that it holds: what a supplier enters counts once the buyer has accepted it. */
@Injectable()
export class ComplianceService {
  constructor(
    private readonly compliance: ComplianceRepository,
    private readonly suppliers: SuppliersService,
    private readonly contracts: ContractsService,
    private readonly authors: Authors,
    private readonly files: ObjectFiles,
    private readonly audit: Audit,
    private readonly notifications: Notifications,
    private readonly jobs: JobQueue,
  ) {}

  async page(tx: TenantTransaction, request: ComplianceQueryDto): Promise<CompliancePageDto> {
    const page = await this.compliance.page(tx, request);
    const evidence = await this.compliance.evidence(tx, page.items.map(({ id }) => id));
    return { ...page, items: await this.present(tx, page.items, evidence) };
  }

  async get(tx: TenantTransaction, id: string): Promise<ComplianceItemDetailDto> {
    const item = await this.find(tx, id);
    const evidence = await this.compliance.evidence(tx, [id]);
    const [presented] = await this.present(tx, [item], evidence);
    if (!presented) throw notFound();
    const own = evidence.get(id) ?? [];
    const { evidenceId } = standingOn(item.kind, own, await todayOf(tx));
    return { ...presented, restsOn: evidenceId, evidence: await this.presentEvidence(tx, own), mayEnter: mayAct(tx) };
  }

  async create(tx: TenantTransaction, id: string, body: CreateComplianceItemDto): Promise<ComplianceItemDetailDto> {
    const { askedFrom = await todayOf(tx) } = body;
    const level = body.kind === 'requirement' ? (body.level ?? 'basic') : null;
    const terms: ItemTerms = { ...nothing, ...body, level, askedFrom };
    await this.check(tx, terms);
    await this.compliance.insert(tx, id, terms);
    return this.recorded(tx, 'created', id, null);
  }

  async update(tx: TenantTransaction, id: string, seen: number, changes: UpdateComplianceItemDto): Promise<ComplianceItemDetailDto> {
    const { item, before } = await this.seen(tx, id, seen);
    const { level = item.level } = changes;
    const next = { ...changes, level: item.kind === 'requirement' ? (level ?? 'basic') : null };
    await this.check(tx, { ...item, ...next });
    await this.compliance.update(tx, item, next);
    return this.recorded(tx, 'updated', id, before);
  }

  /** Takes away what nobody has shown anything for; 409 already_answered of any other, which is asked until a last day instead. */
  async remove(tx: TenantTransaction, id: string, seen: number): Promise<void> {
    const { before } = await this.seen(tx, id, seen);
    if (before.evidence.length > 0) throw new Problem(409, 'already_answered');
    await this.compliance.remove(tx, id);
    await this.audit.record(tx, { action: 'deleted', objectType: 'compliance-item', objectId: id, before, tells: tellsOf(before) });
    await this.outdated(tx);
  }

  /** What shows that it holds: by a supplier of its own, waiting for the buyer; by the buyer, accepted as it is entered. */
  async enter(tx: TenantTransaction, id: string, evidenceId: string, body: EnterEvidenceDto): Promise<ComplianceItemDetailDto> {
    await this.find(tx, id);
    if (!mayAct(tx)) throw notFound();
    const item = await asOrganisation(tx, () => this.compliance.lock(tx, id));
    if (!item) throw notFound();
    const before = await this.get(tx, id);
    const bySupplier = sideOf(tx) === 'supplier';
    const { validFrom, validTo = null, issuer = null, scope = null, note = null } = body;
    if (validTo !== null && validTo < validFrom) throw invalid([{ field: 'validTo', code: 'reversed_interval', params: { rule: 'R1' } }]);
    const outcome = item.kind === 'requirement' ? (body.outcome ?? 'met') : 'met';
    const { userId } = tx.principal;
    const decided = bySupplier ? { decidedBy: null, decidedAt: null } : { decidedBy: userId, decidedAt: tx.now };
    await asOrganisation(tx, async () => {
      await this.compliance.addEvidence(tx, {
        ...{ id: evidenceId, itemId: id, supplierId: item.supplierId, outcome, validFrom, validTo, issuer, scope, note },
        ...{ state: bySupplier ? 'waiting' : 'accepted', reason: null, enteredBy: userId, enteredAt: tx.now, enteredBySupplier: bySupplier },
        ...decided,
      });
      await this.compliance.update(tx, item);
    });
    const after = await this.recorded(tx, bySupplier ? 'evidence_entered' : 'evidence_recorded', id, before);
    if (bySupplier) await this.notifications.notify(tx, { kind: 'compliance_entered', to: { roles: managers }, ...noticeOf(after) });
    return after;
  }

  /** The buyer accepts, returns or revokes, the supplier takes back. 409 not_your_step or not_from_here, 412 with the current item. */
  async step(tx: TenantTransaction, id: string, evidenceId: string, seen: number, { action, reason = null }: TakeEvidenceStepDto): Promise<ComplianceItemDetailDto> {
    await this.find(tx, id);
    if (!mayAct(tx)) throw notFound();
    const item = await asOrganisation(tx, () => this.compliance.lock(tx, id));
    if (!item) throw notFound();
    const before = await this.get(tx, id);
    expectVersion(seen, before);
    const found = before.evidence.find((one) => one.id === evidenceId);
    if (!found) throw notFound();
    const state = takenStep(evidenceTransitions, found.state, action, { by: sideOf(tx), reason });
    await asOrganisation(tx, async () => {
      await this.compliance.decide(tx, evidenceId, { state, reason });
      await this.compliance.update(tx, item);
    });
    const after = await this.recorded(tx, `evidence_${action}`, id, before);
    if (action !== 'withdraw') await this.notifications.notify(tx, { kind: 'compliance_answered', to: { supplierIds: [after.supplierId] }, ...noticeOf(after) });
    return after;
  }

  /** Adds a file of at most 25 MB, told by its content, to what waits, or to what the buyer entered itself. */
  attach(principal: Principal, id: string, evidenceId: string, file: { givenName: string; content: Readable }): Promise<ComplianceItemDetailDto> {
    return this.files.add(
      principal,
      file,
      async (tx) => {
        const { supplierId, evidence } = await this.get(tx, id);
        const found = evidence.find((one) => one.id === evidenceId);
        if (!found || !mayAct(tx)) throw notFound();
        if (!found.mayAttach) throw new Problem(409, 'not_from_here', { action: 'attach', state: found.state });
        return { kind: 'compliance', id: evidenceId, supplierId };
      },
      (tx) => this.recorded(tx, 'attachment_added', id, null),
    );
  }

  async content(tx: TenantTransaction, id: string, evidenceId: string, fileId: string): Promise<StreamableFile> {
    await this.find(tx, id);
    const own = (await this.compliance.evidence(tx, [id])).get(id) ?? [];
    if (!own.some((one) => one.id === evidenceId)) throw notFound();
    return this.files.download(tx, { kind: 'compliance', id: evidenceId }, fileId);
  }

  /** What is asked on or after the day, with how it stands on it, for those who look ahead. */
  async standing(tx: TenantTransaction, today: string): Promise<{ item: ComplianceItemEntity; evidence: readonly ComplianceEvidenceEntity[] }[]> {
    const items = (await this.compliance.all(tx)).filter(({ askedUntil }) => askedUntil === null || askedUntil >= today);
    const evidence = await this.compliance.evidence(tx, items.map(({ id }) => id));
    return items.map((item) => ({ item, evidence: evidence.get(item.id) ?? [] }));
  }

  private async find(tx: TenantTransaction, id: string): Promise<ComplianceItemEntity> {
    const found = await this.compliance.find(tx, id);
    if (!found) throw notFound();
    return found;
  }

  private async seen(tx: TenantTransaction, id: string, version: number) {
    const item = await this.compliance.lock(tx, id);
    if (!item) throw notFound();
    const before = await this.get(tx, id);
    expectVersion(version, before);
    return { item, before };
  }

  private async recorded(tx: TenantTransaction, action: AuditAction, id: string, before: ComplianceItemDetailDto | null): Promise<ComplianceItemDetailDto> {
    const after = await this.get(tx, id);
    await this.audit.record(tx, { action, objectType: 'compliance-item', objectId: id, before, after, tells: tellsOf(after) });
    await this.outdated(tx);
    return after;
  }

  /** The month under way, and those before it that are usually still open: what is accepted late held then too. */
  private async outdated(tx: TenantTransaction): Promise<void> {
    const current = (await todayOf(tx)).slice(0, 7);
    for (let back = 0; back <= openMonths; back += 1) await monthScorecardsOutdated(this.jobs, tx.organisationId, shiftPeriod(current, -back));
  }

  private async check(tx: TenantTransaction, item: ItemTerms): Promise<void> {
    const { supplierId, contractId, askedFrom, askedUntil } = item;
    const problems: FieldProblem[] = [];
    if (!(await this.suppliers.named(tx, [supplierId])).has(supplierId)) problems.push({ field: 'supplierId', code: 'unknown_supplier' });
    if (contractId) {
      const contract = (await this.contracts.named(tx, [contractId])).get(contractId);
      if (!contract) problems.push({ field: 'contractId', code: 'unknown_contract' });
      else if (contract.supplierId !== supplierId) problems.push({ field: 'contractId', code: 'contract_of_another_supplier' });
    }
    if (askedUntil !== null && askedUntil < askedFrom) problems.push({ field: 'askedUntil', code: 'reversed_interval', params: { rule: 'R1' } });
    if (problems.length > 0) throw invalid(problems);
  }

  private async present(tx: TenantTransaction, items: readonly ComplianceItemEntity[], evidence: Evidence): Promise<ComplianceItemDto[]> {
    const suppliers = await this.suppliers.named(tx, [...new Set(items.map(({ supplierId }) => supplierId))]);
    const contracts = await this.contracts.named(tx, items.flatMap(({ contractId }) => contractId ?? []));
    const today = await todayOf(tx);
    return items.map(({ organisationId: _, createdAt: __, updatedAt, ...item }) => {
      const own = evidence.get(item.id) ?? [];
      const { standing, validTo } = standingOn(item.kind, own, today);
      return {
        ...item,
        supplierName: suppliers.get(item.supplierId)?.name ?? '',
        contractNumber: contracts.get(item.contractId ?? '')?.number ?? null,
        ...{ asked: isAsked(item, today), standing, validTo, waiting: own.filter(({ state }) => state === 'waiting').length },
        updatedAt: updatedAt.toISOString(),
      };
    });
  }

  private async presentEvidence(tx: TenantTransaction, evidence: readonly ComplianceEvidenceEntity[]): Promise<ComplianceEvidenceDto[]> {
    const files = await this.files.of(tx, 'compliance', evidence.map(({ id }) => id));
    const names = await this.authors.names(tx, evidence.flatMap(({ enteredBy, enteredBySupplier, supplierId, decidedBy, state }) => [
      { userId: enteredBy, supplierId: enteredBySupplier ? supplierId : null },
      { userId: decidedBy, supplierId: state === 'withdrawn' ? supplierId : null },
    ]));
    const [acts, side] = [mayAct(tx), sideOf(tx)];
    return evidence
      .map(({ organisationId: _, itemId: __, supplierId: ___, enteredBy, decidedBy, enteredAt, decidedAt, ...one }) => ({
        ...one,
        ...{ enteredByName: names.get(enteredBy ?? '') ?? null, decidedByName: names.get(decidedBy ?? '') ?? null },
        ...{ enteredAt: enteredAt.toISOString(), decidedAt: decidedAt?.toISOString() ?? null },
        files: files.get(one.id) ?? [],
        actions: acts ? actionsFrom(evidenceTransitions, one.state, side) : [],
        mayAttach: acts && (side === 'supplier' ? one.state === 'waiting' && one.enteredBySupplier : one.state === 'accepted' && !one.enteredBySupplier),
      }))
      .reverse();
  }
}

const nothing = {
  ...{ contractId: null, description: null, appliesTo: null, purpose: null, dataCategories: null, transfers: null },
  ...{ answerDays: null, askedUntil: null, illustrative: false },
};

const noticeOf = ({ id, title, supplierName }: ComplianceItemDto) => ({
  params: { title, supplier: supplierName },
  link: `/governance/compliance/${id}`,
});

const tellsOf = ({ supplierId }: Pick<ComplianceItemDto, 'supplierId'>) => ({ topic: 'compliance', supplierIds: [supplierId] }) as const;
