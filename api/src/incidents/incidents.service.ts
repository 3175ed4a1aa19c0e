import { Injectable } from '@nestjs/common';
import { allowedSteps } from '@samsyn/domain/incidents/check-step';
import { handOffLedger } from '@samsyn/domain/incidents/hand-offs';
import { standingOf } from '@samsyn/domain/incidents/incident-standing';
import type { StepKind } from '@samsyn/domain/incidents/incident-step';
import { timelineOf } from '@samsyn/domain/incidents/incident-timeline';
import { Authors } from '../platform/auth/authors.js';
import { notFound } from '../platform/errors/problem.js';
import { mapPage } from '../platform/paging/read-page.js';
import { partyOf } from '../platform/tenancy/party.js';
import { may, type TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { HandOffLedgerDto, IncidentDetailDto, IncidentEventDto, RelatedIncidentDto } from './incident-detail.dto.js';
import { IncidentHistories } from './incident-histories.js';
import type { IncidentEntity } from './incident.entity.js';
import type { IncidentDto, IncidentPageDto, IncidentQueryDto } from './incidents.dto.js';
import { IncidentsRepository } from './incidents.repository.js';
import { StepsRepository } from './live/steps.repository.js';
import { presentTask } from './live/task-presenter.js';
import { TasksRepository } from './live/tasks.repository.js';

@Injectable()
export class IncidentsService {
  constructor(
    private readonly incidents: IncidentsRepository,
    private readonly histories: IncidentHistories,
    private readonly steps: StepsRepository,
    private readonly tasks: TasksRepository,
    private readonly authors: Authors,
  ) {}

  async page(tx: TenantTransaction, request: IncidentQueryDto): Promise<IncidentPageDto> {
    return mapPage(await this.incidents.page(tx, request), present);
  }

  /** The incident itself; as if it were not there where the caller may not see it. */
  async find(tx: TenantTransaction, id: string): Promise<IncidentEntity> {
    const found = await this.incidents.find(tx, id);
    if (!found) throw notFound();
    return found;
  }

  async get(tx: TenantTransaction, id: string): Promise<IncidentDetailDto> {
    const found = await this.find(tx, id);
    const assignments = await this.incidents.assignments(tx, id);
    const related = await this.incidents.related(tx, found);
    const relation = ({ id: relatedId, externalId, title, state }: RelatedIncidentDto) => ({ id: relatedId, externalId, title, state });
    const tasks = await this.tasks.of(tx, id);
    return {
      ...present(found),
      description: found.description,
      events: await this.events(tx, id),
      assignments: assignments.map((each) => ({ ...each, from: each.from.toISOString(), to: text(each.to) })),
      parties: await this.incidents.parties(tx, id),
      parent: related.filter((each) => each.id === found.parentId).map(relation)[0] ?? null,
      children: related.filter((each) => each.parentId === id).map(relation),
      references: await this.incidents.references(tx, id),
      tasks: tasks.map(presentTask),
      allowedSteps: await this.allowedSteps(tx, found),
      ledger: await this.ledger(tx, id),
    };
  }

  private async events(tx: TenantTransaction, id: string): Promise<IncidentEventDto[]> {
    const events = await this.incidents.events(tx, id);
    const recorders = events.map((event) => ({ userId: event.recordedBy, supplierId: event.recordedBySupplierId }));
    const names = await this.authors.names(tx, recorders);
    return events.map(({ recordedBy, ...event }) => ({
      ...event,
      at: event.at.toISOString(),
      recordedAt: text(event.recordedAt),
      recordedByName: (recordedBy && names.get(recordedBy)) ?? null,
      decidedAt: text(event.decidedAt),
    }));
  }

  private async allowedSteps(tx: TenantTransaction, { id, live }: IncidentEntity): Promise<StepKind[]> {
    if (!live || !may(tx.principal, 'incidents:work')) return [];
    return allowedSteps(standingOf(await this.steps.of(tx, id)), partyOf(tx));
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
  const { supplierIds, handOffs, bounces, groupChanged, reportedInTime, live, waiting } = found;
  return {
    ...{ id, source, externalId, title, category, priority, state, leadSupplierId, leadTowerId, version },
    ...{ supplierIds, handOffs, bounces, groupChanged, reportedInTime, live, waiting },
    openedAt: found.openedAt.toISOString(),
    acknowledgedAt: text(found.acknowledgedAt),
    resolvedAt: text(found.resolvedAt),
    closedAt: text(found.closedAt),
    stoppedAt: text(found.stoppedAt),
  };
}
