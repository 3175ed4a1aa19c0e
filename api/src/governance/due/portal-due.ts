import { Injectable, type OnModuleInit } from '@nestjs/common';
import { localDate } from '@samsyn/domain/time/zone';
import { OrganisationsService } from '../../organisations/organisations.service.js';
import { named } from '../../platform/decisions/decision-sources.js';
import { type DueItem, DueSources } from '../../platform/registers/due-sources.js';
import { ObjectKinds } from '../../platform/registers/object-kinds.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { PortalDueRepository } from './portal-due.repository.js';

/** How long a month's breaches are news. */
const newsDays = 62;

const nobody = { ownerUserId: null, contractId: null, towerIds: [], escalates: false } as const;

/** What is due in the registers that were there before boards were: breaches, disputes, claims and reports. */
@Injectable()
export class PortalDue implements OnModuleInit {
  constructor(
    private readonly sources: DueSources,
    private readonly objects: ObjectKinds,
    private readonly rows: PortalDueRepository,
    private readonly organisations: OrganisationsService,
  ) {}

  onModuleInit(): void {
    this.sources.register({ permission: 'results:read', due: (tx, until) => this.breaches(tx, until) });
    this.sources.register({ permission: 'credits:read', due: (tx, until) => this.credits(tx, until) });
    this.sources.register({ permission: 'reports:read', due: (tx, until) => this.reports(tx, until) });
    if (!this.objects.knows('credits'))
      this.objects.register({ kind: 'credits', path: (id) => `/credits/statements/${id}`, titles: (tx, ids) => this.rows.statementTitles(tx, ids) });
  }

  /** R13: what fell below its minimum in the last months; it cannot be done any more, but talked about. */
  private async breaches(tx: TenantTransaction, until: string): Promise<DueItem[]> {
    const zone = await this.zone(tx);
    const since = new Date(tx.now.getTime() - newsDays * 86_400_000);
    return (await this.rows.breaches(tx, since))
      .map(({ serviceLevelId, supplierId, towerId, contractId, name, period, windowTo }): DueItem => ({
        ...nobody,
        ...{ kind: 'breach', sourceKind: 'service-levels', sourceId: serviceLevelId, supplierIds: [supplierId], towerIds: [towerId], contractId },
        subject: named(`${name} ${period}`),
        dueOn: localDate(windowTo.getTime() - 1, zone),
        ...{ waitingOn: 'supplier', link: `/service-levels/${serviceLevelId}` },
      }))
      .filter(({ dueOn }) => dueOn <= until);
  }

  /** R19: claims with a deadline, the buyer's alone, and disputes since the day they began. */
  private async credits(tx: TenantTransaction, until: string): Promise<DueItem[]> {
    const zone = await this.zone(tx);
    const disputed = (await this.rows.disputedCredits(tx)).map(({ statementId, disputedAt, ...row }): DueItem => ({
      ...nobody,
      ...{ kind: 'dispute', sourceKind: 'credits', sourceId: statementId, supplierIds: [row.supplierId], contractId: row.contractId, towerIds: row.towerIds },
      subject: { sv: `Tvist om vite ${row.contractNumber} ${row.period}`, en: `Disputed credit ${row.contractNumber} ${row.period}` },
      dueOn: localDate(disputedAt.getTime(), zone),
      ...{ waitingOn: 'buyer', escalates: true, link: `/credits/statements/${statementId}` },
    }));
    // What the buyer may still claim is no business of the one it would claim it of.
    const claims = tx.principal.role === 'vendor' ? [] : await this.rows.claims(tx, until, localDate(tx.now.getTime(), zone));
    return [
      ...disputed.filter(({ dueOn }) => dueOn <= until),
      ...claims.map(({ statementId, claimBy, ...row }): DueItem => ({
        ...nobody,
        ...{ kind: 'claim', sourceKind: 'credits', sourceId: statementId, supplierIds: [], aboutSupplierIds: [row.supplierId], contractId: row.contractId, towerIds: row.towerIds },
        subject: { sv: `Kräva vite ${row.contractNumber} ${row.period}`, en: `Claim credit ${row.contractNumber} ${row.period}` },
        dueOn: claimBy,
        ...{ waitingOn: 'buyer', link: `/credits/statements/${statementId}` },
      })),
    ];
  }

  /** R22: reports that are to come in, to be reviewed or to be answered, and figures in dispute. */
  private async reports(tx: TenantTransaction, until: string): Promise<DueItem[]> {
    const zone = await this.zone(tx);
    // A deadline at midnight is that of the day that ends with it.
    const dayOf = (at: Date) => localDate(at.getTime() - 1, zone);
    const own = ({ reportId, supplierId, contractId, towerIds }: { reportId: string; supplierId: string; contractId: string; towerIds: string[] }) =>
      ({ ...nobody, sourceKind: 'reports', sourceId: reportId, supplierIds: [supplierId], contractId, towerIds, escalates: true, link: `/reports/${reportId}` }) as const;
    const reports = (await this.rows.openReports(tx)).map((row): DueItem => ({
      ...own(row),
      ...{ kind: 'report', subject: { sv: `${row.sv} ${row.period}`, en: `${row.en} ${row.period}` }, dueOn: dayOf(row.deadline) },
      waitingOn: row.state === 'draft' || row.state === 'returned' ? 'supplier' : 'buyer',
    }));
    const disputes = (await this.rows.openDisputes(tx)).map((row): DueItem => ({
      ...own(row),
      ...{ kind: 'dispute', subject: { sv: `Tvist om uppgift i ${row.sv} ${row.period}`, en: `Disputed figure of ${row.en} ${row.period}` } },
      dueOn: localDate(row.openedAt.getTime(), zone),
      waitingOn: row.state === 'open' && row.openedBy === 'buyer' ? 'supplier' : 'buyer',
    }));
    return [...reports, ...disputes].filter(({ dueOn }) => dueOn <= until);
  }

  private async zone(tx: TenantTransaction): Promise<string> {
    return (await this.organisations.current(tx)).zone;
  }
}
