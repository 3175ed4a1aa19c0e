import { Injectable } from '@nestjs/common';
import { handOffLedger } from '@samsyn/domain/incidents/hand-offs';
import { timelineOf } from '@samsyn/domain/incidents/incident-timeline';
import { notFound } from '../platform/errors/problem.js';
import { mapPage } from '../platform/paging/read-page.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { HandOffLedgerDto, IncidentDetailDto } from './incident-detail.dto.js';
import { IncidentHistories } from './incident-histories.js';
import type { IncidentEntity } from './incident.entity.js';
import type { IncidentDto, IncidentPageDto, IncidentQueryDto } from './incidents.dto.js';
import { IncidentsRepository } from './incidents.repository.js';

@Injectable()
export class IncidentsService {
  constructor(
    private readonly incidents: IncidentsRepository,
    private readonly histories: IncidentHistories,
  ) {}

  async page(tx: TenantTransaction, request: IncidentQueryDto): Promise<IncidentPageDto> {
    return mapPage(await this.incidents.page(tx, request), present);
  }

  async get(tx: TenantTransaction, id: string): Promise<IncidentDetailDto> {
    const found = await this.incidents.find(tx, id);
    if (!found) throw notFound();
    const events = await this.incidents.events(tx, id);
    const assignments = await this.incidents.assignments(tx, id);
    return {
      ...present(found),
      events: events.map((event) => ({ ...event, at: event.at.toISOString() })),
      assignments: assignments.map((each) => ({ ...each, from: each.from.toISOString(), to: text(each.to) })),
      parties: await this.incidents.parties(tx, id),
      ledger: await this.ledger(tx, id),
    };
  }

  private async ledger(tx: TenantTransaction, id: string): Promise<HandOffLedgerDto> {
    const [known] = await this.histories.load(tx, [id]);
    if (!known) throw notFound();
    const { holdingMs, ...ledger } = handOffLedger(timelineOf(known.history, tx.now.getTime()));
    return { ...ledger, holdings: [...holdingMs].map(([supplierId, heldMs]) => ({ supplierId, heldMs })) };
  }
}

const text = (at: Date | null) => at?.toISOString() ?? null;

function present(found: IncidentEntity): IncidentDto {
  const { id, source, externalId, title, category, priority, state, leadSupplierId, leadTowerId, version } =
    found;
  const { supplierIds, handOffs, bounces, groupChanged, reportedInTime } = found;
  return {
    ...{ id, source, externalId, title, category, priority, state, leadSupplierId, leadTowerId, version },
    ...{ supplierIds, handOffs, bounces, groupChanged, reportedInTime },
    openedAt: found.openedAt.toISOString(),
    acknowledgedAt: text(found.acknowledgedAt),
    resolvedAt: text(found.resolvedAt),
    closedAt: text(found.closedAt),
    stoppedAt: text(found.stoppedAt),
  };
}
