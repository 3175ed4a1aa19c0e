import { Injectable } from '@nestjs/common';
import type { AuditAction } from '@samsyn/domain/audit/audit-actions';
import { standingsOf } from '@samsyn/domain/sourcing/sourcing-decision';
import { ContractsService } from '../../contracts/contracts.service.js';
import { Audit } from '../../platform/audit/audit.service.js';
import { deleteRow, insertRow, lockRow, updateRow } from '../../platform/database/rows.js';
import { namingFields } from '../../platform/errors/naming-fields.js';
import { type FieldProblem, invalid, notFound } from '../../platform/errors/problem.js';
import { expectVersion } from '../../platform/http/if-match.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { todayOf } from '../../platform/tenancy/today.js';
import { SuppliersService } from '../../suppliers/suppliers.service.js';
import { TowersService } from '../../towers/towers.service.js';
import type {
  CreateSourcingDecisionDto,
  ServiceSourcingDto,
  SourcingDecisionDto,
  SourcingPageDto,
  SourcingQueryDto,
  UpdateSourcingDecisionDto,
} from './sourcing.dto.js';
import { SourcingRepository, type StoredDecision } from './sourcing.repository.js';

const table = 'sourcing_decision';
type Terms = Pick<StoredDecision, 'choice' | 'towerId' | 'contractId' | 'supplierId' | 'effectiveFrom' | 'criteria' | 'reviewOn'>;

/** What of the services is kept, bought or shared, from whom and why; what was decided before stays. */
@Injectable()
export class SourcingService {
  constructor(
    private readonly sourcing: SourcingRepository,
    private readonly contracts: ContractsService,
    private readonly suppliers: SuppliersService,
    private readonly towers: TowersService,
    private readonly audit: Audit,
  ) {}

  async page(tx: TenantTransaction, query: SourcingQueryDto): Promise<SourcingPageDto> {
    const today = await todayOf(tx);
    const page = await this.sourcing.page(tx, query, today);
    const decisions = await this.present(tx, page.items.map(({ id }) => id));
    return { ...page, items: page.items.map(({ id, name, decisionId }) => ({ id, name, decision: decisions.find((one) => one.id === decisionId) ?? null })) };
  }

  async ofService(tx: TenantTransaction, id: string): Promise<ServiceSourcingDto> {
    const service = await this.sourcing.service(tx, id);
    if (!service) throw notFound();
    return { ...service, decisions: await this.present(tx, [id]) };
  }

  async get(tx: TenantTransaction, id: string): Promise<SourcingDecisionDto> {
    const serviceId = await this.sourcing.serviceOf(tx, id);
    const found = serviceId && (await this.present(tx, [serviceId])).find((one) => one.id === id);
    if (!found) throw notFound();
    return found;
  }

  /** 422 unknown_service, unknown_tower, unknown_contract, unknown_supplier, kept_from_nobody; 409 duplicate of the day. */
  async create(tx: TenantTransaction, id: string, body: CreateSourcingDecisionDto): Promise<SourcingDecisionDto> {
    const { serviceId, reason, decidedOn, decidedBy } = body;
    if (!(await this.sourcing.service(tx, serviceId))) throw invalid([{ field: 'serviceId', code: 'unknown_service' }]);
    const { towerId = null, contractId = null, supplierId = null, criteria = [], reviewOn = null, choice, effectiveFrom } = body;
    const terms = await this.checked(tx, { choice, towerId, contractId, supplierId, effectiveFrom, criteria, reviewOn });
    await namingFields(['effectiveFrom'], () =>
      insertRow(tx, table, { ...stored(terms), id, serviceId, reason, decidedOn, decidedBy, createdBy: tx.principal.userId, updatedAt: tx.now }),
    );
    return this.recorded(tx, 'created', id, null);
  }

  async update(tx: TenantTransaction, id: string, seen: number, body: UpdateSourcingDecisionDto): Promise<SourcingDecisionDto> {
    const before = await this.locked(tx, id, seen);
    const given = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
    const terms = await this.checked(tx, { ...before, ...given });
    const { reason, decidedOn, decidedBy } = { ...before, ...given };
    await namingFields(['effectiveFrom'], () => updateRow(tx, table, id, { ...stored(terms), reason, decidedOn, decidedBy }));
    return this.recorded(tx, 'updated', id, before);
  }

  async remove(tx: TenantTransaction, id: string, seen: number): Promise<void> {
    const before = await this.locked(tx, id, seen);
    await deleteRow(tx, table, id);
    await this.audit.record(tx, { action: 'deleted', objectType: 'sourcing-decision', objectId: id, before, tells });
  }

  private async locked(tx: TenantTransaction, id: string, seen: number): Promise<SourcingDecisionDto> {
    if (!(await lockRow(tx, table, id))) throw notFound();
    const before = await this.get(tx, id);
    expectVersion(seen, before);
    return before;
  }

  private async recorded(tx: TenantTransaction, action: AuditAction, id: string, before: SourcingDecisionDto | null): Promise<SourcingDecisionDto> {
    const after = await this.get(tx, id);
    await this.audit.record(tx, { action, objectType: 'sourcing-decision', objectId: id, before, after, tells });
    return after;
  }

  /** With the contract's supplier. */
  private async checked(tx: TenantTransaction, terms: Terms): Promise<Terms> {
    const problems: FieldProblem[] = [];
    const { choice, towerId, contractId, criteria, effectiveFrom, reviewOn } = terms;
    const contract = contractId === null ? null : await this.contracts.get(tx, contractId).catch(() => undefined);
    if (contract === undefined) problems.push({ field: 'contractId', code: 'unknown_contract' });
    const supplierId = contract?.supplierId ?? terms.supplierId;
    if (choice === 'kept' && [towerId, contractId, supplierId].some((id) => id !== null)) problems.push({ field: 'choice', code: 'kept_from_nobody' });
    if (towerId !== null && !(await this.towers.named(tx, [towerId])).has(towerId)) problems.push({ field: 'towerId', code: 'unknown_tower' });
    if (supplierId !== null && !(await this.suppliers.named(tx, [supplierId])).has(supplierId)) problems.push({ field: 'supplierId', code: 'unknown_supplier' });
    if (new Set(criteria.map(({ criterion }) => criterion)).size < criteria.length) problems.push({ field: 'criteria', code: 'criterion_twice' });
    if (reviewOn !== null && reviewOn < effectiveFrom) problems.push({ field: 'reviewOn', code: 'reversed_interval' });
    if (problems.length > 0) throw invalid(problems);
    return { ...terms, supplierId };
  }

  private async present(tx: TenantTransaction, serviceIds: readonly string[]): Promise<SourcingDecisionDto[]> {
    const [rows, today] = [await this.sourcing.decisions(tx, serviceIds), await todayOf(tx)];
    return rows.map((row) => {
      const own = rows.filter(({ serviceId }) => serviceId === row.serviceId).map(({ effectiveFrom }) => effectiveFrom);
      const standing = standingsOf(own, today).get(row.effectiveFrom) ?? 'superseded';
      return { ...row, standing, reviewLate: standing === 'current' && row.reviewOn !== null && row.reviewOn < today };
    });
  }
}

const tells = { topic: 'sourcing', supplierIds: [] } as const;

const stored = ({ choice, towerId, contractId, supplierId, effectiveFrom, criteria, reviewOn }: Terms) => ({
  ...{ choice, towerId, contractId, supplierId, effectiveFrom, reviewOn },
  criteria: JSON.stringify(criteria.map(({ criterion, grade, remark = null }) => ({ criterion, grade, remark }))),
});
