import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { AuditAction } from '@samsyn/domain/audit/audit-actions';
import { reportDueAt } from '@samsyn/domain/major-incidents/reporting-clock';
import { IncidentsService } from '../incidents/incidents.service.js';
import { Audit } from '../platform/audit/audit.service.js';
import { namingFields } from '../platform/errors/naming-fields.js';
import { changedMeanwhile, type FieldProblem, invalid, notFound, Problem } from '../platform/errors/problem.js';
import { type Notice, Notifications } from '../platform/notifications/notifications.service.js';
import type { PageQueryDto } from '../platform/paging/page.dto.js';
import { mapPage } from '../platform/paging/read-page.js';
import { asOrganisation, type TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { MajorIncidentEntity } from './major-incident.entity.js';
import type {
  DeclareMajorIncidentDto,
  MajorIncidentPageDto,
  MajorIncidentRoomDto,
  UpdateMajorIncidentDto,
} from './major-incidents.dto.js';
import { MajorIncidentsRepository } from './major-incidents.repository.js';
import { ReportingObligationsService } from './reporting-obligations.service.js';
import { RoomRepository } from './room.repository.js';
import { presentMajor, RoomService } from './room.service.js';

/** What was done in a room. */
export interface RoomChange {
  action: AuditAction;
  /** What stood there; null where nothing did. */
  before: object | null;
  after: object;
  /** Who is told of it beside the buyer; all parties unless said. */
  to?: readonly string[];
  /** Whom it gives something to do. */
  notice?: Pick<Notice, 'kind' | 'to'>;
}

@Injectable()
export class MajorIncidentsService {
  constructor(
    private readonly majors: MajorIncidentsRepository,
    private readonly room: RoomRepository,
    private readonly rooms: RoomService,
    private readonly obligations: ReportingObligationsService,
    private readonly incidents: IncidentsService,
    private readonly audit: Audit,
    private readonly notifications: Notifications,
  ) {}

  async page(tx: TenantTransaction, request: PageQueryDto): Promise<MajorIncidentPageDto> {
    return mapPage(await this.majors.page(tx, request), (major) => presentMajor(major, tx.now));
  }

  /** Declares an incident a major one: its room opens, and the legal clocks start when the organisation became aware. */
  async declare(tx: TenantTransaction, id: string, body: DeclareMajorIncidentDto): Promise<MajorIncidentRoomDto> {
    const { incidentId, updateEveryMinutes } = body;
    const incident = await this.incidents.find(tx, incidentId);
    const awareAt = new Date(body.awareAt);
    if (awareAt > tx.now) throw invalid([{ field: 'awareAt', code: 'in_the_future' }]);
    const nothingYet = { lastUpdateAt: null, remindedOf: null, endedAt: null, cause: null, reviewSummary: null, reviewLessons: null };
    await namingFields(['incidentId'], () =>
      this.majors.insert(tx, {
        ...nothingYet,
        ...{ id, incidentId, awareAt, updateEveryMinutes },
        incidentNumber: incident.externalId,
        title: incident.title,
        declaredAt: tx.now,
        supplierIds: [],
        declaredBy: tx.principal.userId,
      }),
    );
    for (const { name, hours } of (await this.obligations.get(tx)).items) {
      const dueAt = new Date(reportDueAt(awareAt.getTime(), hours));
      await this.room.oblige(tx, id, { id: randomUUID(), name, hours, dueAt });
    }
    const after = await this.rooms.get(tx, id);
    const tells = { topic: 'major-incidents', supplierIds: [] } as const;
    await this.audit.record(tx, { action: 'declared', objectType: 'major_incident', objectId: id, after, tells });
    return after;
  }

  async update(tx: TenantTransaction, id: string, seen: number, body: UpdateMajorIncidentDto): Promise<MajorIncidentRoomDto> {
    return this.change(tx, id, async (major) => {
      if (major.version !== seen) return 'changed_meanwhile';
      const { endedAt, ...rest } = body;
      const before = Object.fromEntries(Object.keys(body).map((key) => [key, major[key as keyof UpdateMajorIncidentDto]]));
      if (endedAt === undefined) return { changes: rest, done: { action: 'updated', before, after: body } };
      const errors = endProblems(major, new Date(endedAt), tx.now);
      if (errors.length > 0) throw invalid(errors);
      return { changes: { ...rest, endedAt: new Date(endedAt) }, done: { action: 'ended', before, after: body } };
    });
  }

  /**
   * Runs what a party may do in a room it sees, as the organisation itself, on the locked room; every change counts its
   * version up, stands in the audit log, and is told to the parties.
   */
  async change(
    tx: TenantTransaction,
    id: string,
    work: (major: MajorIncidentEntity) => Promise<{ changes?: Partial<MajorIncidentEntity>; done: RoomChange } | 'changed_meanwhile'>,
  ): Promise<MajorIncidentRoomDto> {
    if (!(await this.majors.find(tx, id))) throw notFound();
    const done = await asOrganisation(tx, async () => {
      const major = await this.majors.lock(tx, id);
      if (!major) throw notFound();
      const worked = await work(major);
      if (worked === 'changed_meanwhile') return null;
      await this.majors.update(tx, major, worked.changes ?? {});
      return worked.done;
    });
    const room = await this.rooms.get(tx, id);
    if (done === null) throw changedMeanwhile(room);
    const { action, before, after, to = room.supplierIds } = done;
    const tells = { topic: 'major-incidents', supplierIds: to } as const;
    await this.audit.record(tx, { action, objectType: 'major_incident', objectId: id, before, after, tells });
    if (done.notice) {
      const params = { number: room.incidentNumber, title: room.title };
      await this.notifications.notify(tx, { ...done.notice, params, link: `/major-incidents/${id}` });
    }
    return room;
  }
}

function endProblems({ declaredAt }: MajorIncidentEntity, endedAt: Date, now: Date): FieldProblem[] {
  if (endedAt < declaredAt) return [{ field: 'endedAt', code: 'reversed_interval' }];
  return endedAt > now ? [{ field: 'endedAt', code: 'in_the_future' }] : [];
}

/** What is only done while it goes on. */
export function assertGoesOn({ endedAt }: MajorIncidentEntity): void {
  if (endedAt !== null) throw new Problem(409, 'major_incident_ended');
}
