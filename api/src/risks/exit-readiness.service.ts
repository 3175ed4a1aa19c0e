import { Injectable } from '@nestjs/common';
import { agreedEnd } from '@samsyn/domain/contracts/contract-terms';
import { displayed } from '@samsyn/domain/numbers/display';
import { exitReadiness, type ExitTopic, exitTopics } from '@samsyn/domain/risks/exit-readiness';
import { type ContractMoney, ContractTermsService } from '../contracts/contract-terms.service.js';
import { ContractsService, type NamedContract } from '../contracts/contracts.service.js';
import { Audit } from '../platform/audit/audit.service.js';
import { invalid, notFound } from '../platform/errors/problem.js';
import { expectVersion } from '../platform/http/if-match.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { todayOf } from '../platform/tenancy/today.js';
import { SuppliersService } from '../suppliers/suppliers.service.js';
import type { ExitReadinessDto, ExitReadinessListDto, StateExitPointDto } from './exit-readiness.dto.js';
import { ExitPointEntity } from './risk.entity.js';

/** How ready each contract is to be left, topic by topic. */
@Injectable()
export class ExitReadinessService {
  constructor(
    private readonly contracts: ContractsService,
    private readonly terms: ContractTermsService,
    private readonly suppliers: SuppliersService,
    private readonly audit: Audit,
  ) {}

  async list(tx: TenantTransaction, supplierId?: string): Promise<ExitReadinessListDto> {
    const today = await todayOf(tx);
    const running = (await this.terms.allTerms(tx)).filter(
      (contract) => agreedEnd(contract.versions) >= today && (supplierId === undefined || contract.supplierId === supplierId),
    );
    const items = await this.present(tx, running, today);
    const rank = ({ percent }: ExitReadinessDto) => (percent === null ? 101 : Number(percent));
    return { items: items.sort((a, b) => rank(a) - rank(b) || (a.endsOn === b.endsOn ? 0 : a.endsOn < b.endsOn ? -1 : 1)) };
  }

  async get(tx: TenantTransaction, contractId: string): Promise<ExitReadinessDto> {
    const [found] = await this.present(tx, [await this.terms.of(tx, contractId)], await todayOf(tx));
    if (!found) throw notFound();
    return found;
  }

  /** Says how one topic stands; `seen` is 0 where nobody has yet. 422 reason_missing of ready without what shows it. */
  async state(tx: TenantTransaction, contractId: string, topic: ExitTopic, seen: number, body: StateExitPointDto): Promise<ExitReadinessDto> {
    const before = await this.get(tx, contractId);
    const key = { organisationId: tx.organisationId, contractId, topic };
    const known = await tx.manager.findOne(ExitPointEntity, { where: key, lock: { mode: 'pessimistic_write' } });
    expectVersion(seen, { ...before, version: known?.version ?? 0 });
    const { state, reviewOn = null, evidence = null } = body;
    if (state === 'ready' && evidence === null) throw invalid([{ field: 'evidence', code: 'reason_missing' }]);
    const statedOn = body.statedOn ?? (await todayOf(tx));
    const next = { state, reviewOn, evidence, statedOn, version: (known?.version ?? 0) + 1, updatedAt: tx.now };
    if (known) await tx.manager.update(ExitPointEntity, key, next);
    else await tx.manager.insert(ExitPointEntity, { ...key, ...next });
    const after = await this.get(tx, contractId);
    const point = ({ points }: ExitReadinessDto) => points.find((one) => one.topic === topic) ?? null;
    const tells = { topic: 'risks', supplierIds: [] } as const;
    await this.audit.record(tx, { action: 'exit_stated', objectType: 'exit-readiness', objectId: contractId, before: point(before), after: point(after), tells });
    return after;
  }

  /** Topics to be looked at again on or before the day, of contracts that still run. */
  async toReview(tx: TenantTransaction, until: string): Promise<{ contract: NamedContract; topics: number; reviewOn: string }[]> {
    const rows: { contractId: string; topics: number; reviewOn: string }[] = await tx.manager.query(
      `SELECT contract_id AS "contractId", count(*)::int AS topics, min(review_on)::text AS "reviewOn"
         FROM exit_point WHERE organisation_id = $1 AND state <> 'not_needed' AND review_on <= $2
        GROUP BY contract_id ORDER BY 3, 1`,
      [tx.organisationId, until],
    );
    const contracts = await this.contracts.named(tx, rows.map(({ contractId }) => contractId));
    return rows.flatMap(({ contractId, topics, reviewOn }) => {
      const contract = contracts.get(contractId);
      return contract ? [{ contract, topics, reviewOn }] : [];
    });
  }

  private async present(tx: TenantTransaction, contracts: readonly ContractMoney[], today: string): Promise<ExitReadinessDto[]> {
    const names = await this.contracts.named(tx, contracts.map(({ contractId }) => contractId));
    const suppliers = await this.suppliers.named(tx, [...new Set(contracts.map(({ supplierId }) => supplierId))]);
    const known = await tx.manager.findBy(ExitPointEntity, { organisationId: tx.organisationId });
    return contracts.map(({ contractId, supplierId, number, versions }) => {
      const own = known.filter((point) => point.contractId === contractId);
      const { ready, needed, percent, overdue } = exitReadiness(own, today);
      return {
        ...{ contractId, contractNumber: number, contractTitle: names.get(contractId)?.title ?? '' },
        ...{ supplierId, supplierName: suppliers.get(supplierId)?.name ?? '', endsOn: agreedEnd(versions) },
        ...{ ready, needed, overdue: overdue.length },
        percent: percent && displayed(percent, 'higher_is_better', 0),
        points: exitTopics.map((topic) => {
          const point = own.find((one) => one.topic === topic);
          const { state = 'missing', statedOn = null, reviewOn = null, evidence = null, version = 0 } = point ?? {};
          return { topic, state, statedOn, reviewOn, evidence, overdue: overdue.includes(topic), version };
        }),
      };
    });
  }
}
