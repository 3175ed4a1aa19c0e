import { Injectable } from '@nestjs/common';
import { taskMoves, type TaskStatus } from '@samsyn/domain/incidents/task-moves';
import { Audit } from '../../platform/audit/audit.service.js';
import { invalid, notFound, Problem } from '../../platform/errors/problem.js';
import { expectVersion } from '../../platform/http/if-match.js';
import { partyOf } from '../../platform/tenancy/party.js';
import { asOrganisation, type TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { SuppliersService } from '../../suppliers/suppliers.service.js';
import { TowersService } from '../../towers/towers.service.js';
import { IncidentsRepository } from '../incidents.repository.js';
import { IncidentsService } from '../incidents.service.js';
import type { IncidentTaskEntity } from './incident-task.entity.js';
import { StepsRepository } from './steps.repository.js';
import { presentTask } from './task-presenter.js';
import type { CreateTaskDto, TaskDto, UpdateTaskDto } from './tasks.dto.js';
import { TasksRepository } from './tasks.repository.js';

/** R21: parallel work of several suppliers on one incident, beside the lead. */
@Injectable()
export class TasksService {
  constructor(
    private readonly tasks: TasksRepository,
    private readonly incidents: IncidentsService,
    private readonly stored: IncidentsRepository,
    private readonly steps: StepsRepository,
    private readonly suppliers: SuppliersService,
    private readonly towers: TowersService,
    private readonly audit: Audit,
  ) {}

  /** Gives a supplier a task; the incident is shared with it from then on. */
  async create(tx: TenantTransaction, id: string, incidentId: string, body: CreateTaskDto): Promise<TaskDto> {
    const { supplierId, towerId = null, title } = body;
    await this.steps.lock(tx, incidentId);
    const incident = await this.incidents.find(tx, incidentId);
    const dueAt = body.dueAt ? new Date(body.dueAt) : null;
    const errors = [
      ...((await this.suppliers.named(tx, [supplierId])).has(supplierId) ? [] : [{ field: 'supplierId', code: 'unknown_supplier' }]),
      ...(towerId === null || (await this.towers.named(tx, [towerId])).has(towerId) ? [] : [{ field: 'towerId', code: 'unknown_tower' }]),
      ...(dueAt === null || dueAt > tx.now ? [] : [{ field: 'dueAt', code: 'in_the_past' }]),
    ];
    if (errors.length > 0) throw invalid(errors);
    if (incident.stoppedAt) throw new Problem(409, 'incident_resolved');
    const supplierIds = [...new Set([...incident.supplierIds, supplierId])];
    const opened = { status: 'open' as const, openedAt: tx.now, acknowledgedAt: null, endedAt: null, note: null, version: 1 };
    await this.tasks.insert(tx, { ...opened, id, incidentId, supplierId, towerId, title, dueAt, supplierIds });
    if (supplierIds.length > incident.supplierIds.length) {
      await this.stored.share(tx, incidentId, supplierIds);
      await this.steps.shareWith(tx, incidentId, supplierIds);
    }
    const after = await this.get(tx, incidentId, id);
    const tells = { topic: 'incidents', supplierIds } as const;
    await this.audit.record(tx, { action: 'task_created', objectType: 'incident', objectId: incidentId, after, tells });
    return after;
  }

  async get(tx: TenantTransaction, incidentId: string, id: string): Promise<TaskDto> {
    const task = await this.tasks.find(tx, incidentId, id);
    if (!task) throw notFound();
    return presentTask(task);
  }

  async update(tx: TenantTransaction, incidentId: string, id: string, seen: number, body: UpdateTaskDto): Promise<TaskDto> {
    const { supplierIds } = await this.incidents.find(tx, incidentId);
    const before = await this.get(tx, incidentId, id);
    const party = partyOf(tx);
    // Another supplier's task is there to be seen, not to be answered.
    if (party !== null && before.supplierId !== party) throw notFound();
    const { status, note = null } = body;
    await asOrganisation(tx, async () => {
      const task = await this.tasks.lock(tx, incidentId, id);
      if (!task) throw notFound();
      expectVersion(seen, presentTask(task));
      if (!taskMoves(task.status, party === null ? 'buyer' : 'supplier').includes(status)) {
        throw new Problem(409, 'not_from_here', { status: task.status });
      }
      await this.tasks.update(tx, task, { ...timesOf(task, status, tx.now), status, note: note ?? task.note });
    });
    const after = await this.get(tx, incidentId, id);
    const tells = { topic: 'incidents', supplierIds } as const;
    await this.audit.record(tx, { action: 'task_updated', objectType: 'incident', objectId: incidentId, before, after, tells });
    return after;
  }
}

const timesOf = (task: IncidentTaskEntity, status: TaskStatus, now: Date): Partial<IncidentTaskEntity> => ({
  acknowledgedAt: status === 'acknowledged' || status === 'done' ? (task.acknowledgedAt ?? now) : task.acknowledgedAt,
  endedAt: status === 'done' || status === 'cancelled' ? now : null,
});
