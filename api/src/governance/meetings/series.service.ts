import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { AuditAction } from '@samsyn/domain/audit/audit-actions';
import { datesOf, startsOf } from '@samsyn/domain/governance/recurrence';
import { formatDate, parseDate } from '@samsyn/domain/time/local-date';
import { localDate } from '@samsyn/domain/time/zone';
import { OrganisationsService } from '../../organisations/organisations.service.js';
import { Audit } from '../../platform/audit/audit.service.js';
import { invalid, notFound } from '../../platform/errors/problem.js';
import { expectVersion } from '../../platform/http/if-match.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { BoardsService } from '../boards/boards.service.js';
import type { MeetingSeriesEntity } from './meeting-series.entity.js';
import type { CreateMeetingSeriesDto, MeetingSeriesDto, MeetingSeriesListDto, UpdateMeetingSeriesDto } from './series.dto.js';
import { MeetingSeriesRepository } from './series.repository.js';

const daysAhead = 366;

/** Series of meetings: laid out for a year ahead, by the clock on the organisation's wall. */
@Injectable()
export class MeetingSeriesService {
  constructor(
    private readonly series: MeetingSeriesRepository,
    private readonly boards: BoardsService,
    private readonly organisations: OrganisationsService,
    private readonly audit: Audit,
  ) {}

  async list(tx: TenantTransaction, boardId: string): Promise<MeetingSeriesListDto> {
    await this.boards.kept(tx, boardId);
    return { items: (await this.series.ofBoard(tx, boardId)).map(present) };
  }

  async get(tx: TenantTransaction, boardId: string, id: string): Promise<MeetingSeriesDto> {
    const found = await this.series.find(tx, boardId, id);
    if (!found) throw notFound();
    return present(found);
  }

  async create(tx: TenantTransaction, boardId: string, id: string, body: CreateMeetingSeriesDto): Promise<MeetingSeriesDto> {
    const { supplierIds } = await this.boards.kept(tx, boardId);
    const { zone } = await this.organisations.current(tx);
    const { endsOn = null, place = null, ...own } = body;
    checkDates(body.startsOn, endsOn);
    await this.series.insert(tx, id, { ...own, endsOn, place, boardId, supplierIds, zone });
    await this.layOut(tx, await this.known(tx, boardId, id));
    return this.recorded(tx, 'created', boardId, id, null);
  }

  /** Moves those to come whose agenda is not set; each stays the meeting it was. */
  async update(tx: TenantTransaction, boardId: string, id: string, seen: number, body: UpdateMeetingSeriesDto): Promise<MeetingSeriesDto> {
    const found = await this.series.lock(tx, boardId, id);
    if (!found) throw notFound();
    const before = present(found);
    expectVersion(seen, before);
    const { organisationId: _, id: __, version: ___, ...old } = found;
    const terms = { ...old, ...body };
    checkDates(terms.startsOn, terms.endsOn);
    await this.series.update(tx, found, terms);
    await this.layOut(tx, await this.known(tx, boardId, id));
    return this.recorded(tx, 'updated', boardId, id, before);
  }

  /** What it had planned and nobody was called to goes with it. */
  async remove(tx: TenantTransaction, boardId: string, id: string, seen: number): Promise<void> {
    const found = await this.series.lock(tx, boardId, id);
    if (!found) throw notFound();
    const before = present(found);
    expectVersion(seen, before);
    await this.series.drop(tx, (await this.series.planned(tx, id)).map((meeting) => meeting.id));
    await this.series.remove(tx, id);
    const tells = { topic: 'meetings', supplierIds: found.supplierIds } as const;
    await this.audit.record(tx, { action: 'deleted', objectType: 'meeting_series', objectId: id, before, tells });
  }

  /** Lays out what the days that have gone by have brought within a year; answers how many series there are. */
  async extend(tx: TenantTransaction): Promise<number> {
    const all = await this.series.all(tx);
    for (const series of all) {
      const last = await this.series.lastStart(tx, series.id);
      const starts = startsWithin(series, tx.now).filter((at) => last === null || at > last);
      if (starts.length > 0) await this.series.add(tx, series, starts.map(() => randomUUID()), starts);
    }
    return all.length;
  }

  private async layOut(tx: TenantTransaction, series: MeetingSeriesEntity): Promise<void> {
    const planned = await this.series.planned(tx, series.id);
    const taken = new Set((await this.series.fixedStarts(tx, series.id)).map((at) => localDate(at.getTime(), series.zone)));
    const starts = startsWithin(series, tx.now).filter((at) => !taken.has(localDate(at.getTime(), series.zone)));
    const kept = planned.slice(0, starts.length).map(({ id }) => id);
    await this.series.move(tx, series, kept, starts.slice(0, kept.length));
    await this.series.drop(tx, planned.slice(starts.length).map(({ id }) => id));
    const more = starts.slice(kept.length);
    await this.series.add(tx, series, more.map(() => randomUUID()), more);
  }

  private async known(tx: TenantTransaction, boardId: string, id: string): Promise<MeetingSeriesEntity> {
    const found = await this.series.find(tx, boardId, id);
    if (!found) throw notFound();
    return found;
  }

  private async recorded(tx: TenantTransaction, action: AuditAction, boardId: string, id: string, before: MeetingSeriesDto | null): Promise<MeetingSeriesDto> {
    const found = await this.known(tx, boardId, id);
    const after = present(found);
    const tells = { topic: 'meetings', supplierIds: found.supplierIds } as const;
    await this.audit.record(tx, { action, objectType: 'meeting_series', objectId: id, before, after, tells });
    return after;
  }
}

/** From now for a year, and not before the series begins or after it ends. */
function startsWithin({ rule, startsOn, endsOn, startTime, zone }: MeetingSeriesEntity, now: Date): Date[] {
  const horizon = formatDate((parseDate(localDate(now.getTime(), zone)) ?? 0) + daysAhead);
  const until = endsOn !== null && endsOn < horizon ? endsOn : horizon;
  return startsOf(datesOf(rule, startsOn, until), startTime, zone).flatMap((at) => (at > now.getTime() ? [new Date(at)] : []));
}

function checkDates(startsOn: string, endsOn: string | null): void {
  if (endsOn !== null && endsOn < startsOn) throw invalid([{ field: 'endsOn', code: 'reversed_interval' }]);
}

const present = ({ organisationId: _, supplierIds: __, ...series }: MeetingSeriesEntity): MeetingSeriesDto => series;
