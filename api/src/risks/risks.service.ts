import { Injectable } from '@nestjs/common';
import type { AuditAction } from '@samsyn/domain/audit/audit-actions';
import { currentSize, riskBand, riskLevels, riskTransitions } from '@samsyn/domain/risks/risk';
import { actionsFrom } from '@samsyn/domain/workflow/transitions';
import { ContractsService } from '../contracts/contracts.service.js';
import { Audit } from '../platform/audit/audit.service.js';
import { MemberRepository } from '../platform/auth/member.repository.js';
import { type FieldProblem, invalid, notFound } from '../platform/errors/problem.js';
import { takenStep } from '../platform/errors/taken-step.js';
import { expectVersion } from '../platform/http/if-match.js';
import { may, type TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { todayOf } from '../platform/tenancy/today.js';
import { SuppliersService } from '../suppliers/suppliers.service.js';
import { TowersService } from '../towers/towers.service.js';
import type { RiskEntity } from './risk.entity.js';
import type { CreateRiskDto, RiskDto, RiskMatrixDto, RiskPageDto, RiskQueryDto, TakeRiskStepDto, UpdateRiskDto } from './risks.dto.js';
import { RisksRepository, type RiskTerms } from './risks.repository.js';

const unique = (ids: readonly (string | null)[]): string[] => [...new Set(ids.flatMap((id) => id ?? []))];

/** What could go wrong with deliveries, and what is done about it. The buyer's alone. */
@Injectable()
export class RisksService {
  constructor(
    private readonly risks: RisksRepository,
    private readonly suppliers: SuppliersService,
    private readonly towers: TowersService,
    private readonly contracts: ContractsService,
    private readonly members: MemberRepository,
    private readonly audit: Audit,
  ) {}

  async page(tx: TenantTransaction, request: RiskQueryDto): Promise<RiskPageDto> {
    const page = await this.risks.page(tx, request);
    return { ...page, items: await this.present(tx, page.items) };
  }

  async get(tx: TenantTransaction, id: string): Promise<RiskDto> {
    const found = await this.risks.find(tx, id);
    const [risk] = found ? await this.present(tx, [found]) : [];
    if (!risk) throw notFound();
    return risk;
  }

  /** How many risks stand in each square as large as they are today, of all or of one supplier. */
  async matrix(tx: TenantTransaction, supplierId?: string): Promise<RiskMatrixDto> {
    const risks = await this.risks.standing(tx, supplierId);
    const today = await todayOf(tx);
    const sizes = risks.map(currentSize);
    const squares = riskLevels.flatMap((likelihood) =>
      riskLevels.map((impact) => ({
        ...{ likelihood, impact, band: riskBand(likelihood, impact) },
        risks: sizes.filter((size) => size.likelihood === likelihood && size.impact === impact).length,
      })),
    );
    const inBand = (band: string) => squares.filter((square) => square.band === band).reduce((sum, square) => sum + square.risks, 0);
    const overdue = risks.filter(({ reviewOn }) => reviewOn !== null && reviewOn < today).length;
    return { squares, low: inBand('low'), medium: inBand('medium'), high: inBand('high'), critical: inBand('critical'), overdue };
  }

  async create(tx: TenantTransaction, id: string, body: CreateRiskDto): Promise<RiskDto> {
    const terms: RiskTerms = { ...nothing, ...body, state: 'open', stateReason: null };
    await this.check(tx, terms);
    await this.risks.insert(tx, id, terms);
    return this.recorded(tx, 'created', id, null);
  }

  async update(tx: TenantTransaction, id: string, seen: number, changes: UpdateRiskDto): Promise<RiskDto> {
    const { risk, before } = await this.seen(tx, id, seen);
    await this.check(tx, { ...risk, ...changes });
    await this.risks.update(tx, risk, changes);
    return this.recorded(tx, 'updated', id, before);
  }

  /** 409 not_from_here; 422 reason_missing, or treatment missing where it is to be treated. */
  async step(tx: TenantTransaction, id: string, seen: number, { action, reason = null }: TakeRiskStepDto): Promise<RiskDto> {
    const { risk, before } = await this.seen(tx, id, seen);
    const state = takenStep(riskTransitions, risk.state, action, { by: 'buyer', reason });
    if (action === 'treat' && (risk.treatment === null || risk.residualLikelihood === null))
      throw invalid([{ field: 'treatment', code: 'treatment_missing' }]);
    await this.risks.update(tx, risk, { state, stateReason: reason });
    return this.recorded(tx, `risk_${action}`, id, before);
  }

  async remove(tx: TenantTransaction, id: string, seen: number): Promise<void> {
    const { before } = await this.seen(tx, id, seen);
    await this.risks.remove(tx, id);
    await this.audit.record(tx, { action: 'deleted', objectType: 'risk', objectId: id, before, tells });
  }

  private async seen(tx: TenantTransaction, id: string, version: number) {
    const risk = await this.risks.lock(tx, id);
    if (!risk) throw notFound();
    const before = await this.get(tx, id);
    expectVersion(version, before);
    return { risk, before };
  }

  private async recorded(tx: TenantTransaction, action: AuditAction, id: string, before: RiskDto | null): Promise<RiskDto> {
    const after = await this.get(tx, id);
    await this.audit.record(tx, { action, objectType: 'risk', objectId: id, before, after, tells });
    return after;
  }

  private async check(tx: TenantTransaction, risk: RiskTerms): Promise<void> {
    const { supplierId, towerId, contractId, ownerUserId, residualLikelihood, residualImpact } = risk;
    const problems: FieldProblem[] = [];
    if (supplierId && !(await this.suppliers.named(tx, [supplierId])).has(supplierId)) problems.push({ field: 'supplierId', code: 'unknown_supplier' });
    if (towerId && !(await this.towers.named(tx, [towerId])).has(towerId)) problems.push({ field: 'towerId', code: 'unknown_tower' });
    if (contractId) {
      const contract = (await this.contracts.named(tx, [contractId])).get(contractId);
      if (!contract) problems.push({ field: 'contractId', code: 'unknown_contract' });
      else if (supplierId && contract.supplierId !== supplierId) problems.push({ field: 'contractId', code: 'contract_of_another_supplier' });
    }
    if (ownerUserId) {
      const owner = await this.members.find(tx.organisationId, ownerUserId);
      if (!owner || owner.role === 'vendor') problems.push({ field: 'ownerUserId', code: 'unknown_user' });
    }
    if ((residualLikelihood === null) !== (residualImpact === null)) problems.push({ field: 'residualImpact', code: 'residual_both' });
    if (problems.length > 0) throw invalid(problems);
  }

  private async present(tx: TenantTransaction, risks: readonly RiskEntity[]): Promise<RiskDto[]> {
    const suppliers = await this.suppliers.named(tx, unique(risks.map(({ supplierId }) => supplierId)));
    const towers = await this.towers.named(tx, unique(risks.map(({ towerId }) => towerId)));
    const contracts = await this.contracts.named(tx, unique(risks.map(({ contractId }) => contractId)));
    const owners = await this.members.names(tx.organisationId, unique(risks.map(({ ownerUserId }) => ownerUserId)));
    const today = await todayOf(tx);
    return risks.map(({ organisationId: _, createdAt: __, updatedAt, ...risk }) => {
      const current = currentSize(risk);
      const { residualLikelihood, residualImpact } = risk;
      return {
        ...risk,
        supplierName: suppliers.get(risk.supplierId ?? '')?.name ?? null,
        towerName: towers.get(risk.towerId ?? '')?.name ?? null,
        contractNumber: contracts.get(risk.contractId ?? '')?.number ?? null,
        ownerName: owners.get(risk.ownerUserId ?? '') ?? null,
        band: riskBand(risk.likelihood, risk.impact),
        residualBand: residualLikelihood === null || residualImpact === null ? null : riskBand(residualLikelihood, residualImpact),
        ...{ currentLikelihood: current.likelihood, currentImpact: current.impact },
        currentBand: riskBand(current.likelihood, current.impact),
        overdue: risk.state !== 'closed' && risk.reviewOn !== null && risk.reviewOn < today,
        actions: may(tx.principal, 'risks:update') ? actionsFrom(riskTransitions, risk.state, 'buyer') : [],
        updatedAt: updatedAt.toISOString(),
      };
    });
  }
}

const nothing = {
  ...{ description: null, supplierId: null, towerId: null, contractId: null, treatment: null, treatmentPlan: null },
  ...{ residualLikelihood: null, residualImpact: null, ownerUserId: null, reviewOn: null, illustrative: false },
};

/** No supplier learns of a risk. */
const tells = { topic: 'risks', supplierIds: [] } as const;
