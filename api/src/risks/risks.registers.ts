import { Injectable, type OnModuleInit } from '@nestjs/common';
import { named } from '../platform/decisions/decision-sources.js';
import { type DueItem, DueSources } from '../platform/registers/due-sources.js';
import { ObjectKinds } from '../platform/registers/object-kinds.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { ExitReadinessService } from './exit-readiness.service.js';
import { RisksRepository } from './risks.repository.js';

/** Risks and exits are to be looked at again by their day, of which no supplier learns; risks are named and led to. */
@Injectable()
export class RisksRegisters implements OnModuleInit {
  constructor(
    private readonly risks: RisksRepository,
    private readonly exits: ExitReadinessService,
    private readonly due: DueSources,
    private readonly kinds: ObjectKinds,
  ) {}

  onModuleInit(): void {
    this.due.register({ permission: 'risks:read', due: (tx, until) => this.toReview(tx, until) });
    this.kinds.register({ kind: 'risks', path: (id) => `/governance/risks/${id}`, titles: (tx, ids) => this.risks.titles(tx, ids) });
  }

  private async toReview(tx: TenantTransaction, until: string): Promise<DueItem[]> {
    const risks = (await this.risks.toReview(tx, until)).map((risk): DueItem => ({
      ...{ kind: 'risk', sourceKind: 'risks', sourceId: risk.id, subject: named(risk.title), dueOn: risk.reviewOn ?? until },
      ...{ supplierIds: [], aboutSupplierIds: risk.supplierId ? [risk.supplierId] : [], towerIds: risk.towerId ? [risk.towerId] : [], contractId: risk.contractId },
      ...{ waitingOn: 'buyer', ownerUserId: risk.ownerUserId, escalates: true, link: `/governance/risks/${risk.id}` },
    }));
    const exits = (await this.exits.toReview(tx, until)).map(({ contract, reviewOn }): DueItem => ({
      ...{ kind: 'risk', sourceKind: 'contracts', sourceId: contract.id, dueOn: reviewOn },
      subject: { sv: `Avslutsberedskap ${contract.number}`, en: `Exit readiness ${contract.number}` },
      ...{ supplierIds: [], aboutSupplierIds: [contract.supplierId], towerIds: [], contractId: contract.id },
      ...{ waitingOn: 'buyer', ownerUserId: null, escalates: false, link: `/governance/risks/exit/${contract.id}` },
    }));
    return [...risks, ...exits];
  }
}
