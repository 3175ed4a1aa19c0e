import { Injectable } from '@nestjs/common';
import { reportingState } from '@samsyn/domain/major-incidents/reporting-clock';
import { updateClock } from '@samsyn/domain/major-incidents/update-clock';
import { Authors } from '../platform/auth/authors.js';
import { notFound } from '../platform/errors/problem.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { MajorIncidentEntity } from './major-incident.entity.js';
import type { MajorIncidentDto, MajorIncidentRoomDto, MajorIncidentUpdateDto } from './major-incidents.dto.js';
import { MajorIncidentsRepository } from './major-incidents.repository.js';
import { RoomRepository, type UpdateRow } from './room.repository.js';

const textOf = (at: Date | null) => at?.toISOString() ?? null;

/** A major incident as the caller may see it: row-level security leaves out what is none of a party's. */
@Injectable()
export class RoomService {
  constructor(
    private readonly majors: MajorIncidentsRepository,
    private readonly room: RoomRepository,
    private readonly authors: Authors,
  ) {}

  async get(tx: TenantTransaction, id: string): Promise<MajorIncidentRoomDto> {
    const found = await this.majors.find(tx, id);
    if (!found) throw notFound();
    const parties = await this.room.parties(tx, id);
    const roles = await this.room.roles(tx, id);
    const updates = await this.room.updates(tx, id);
    const obligations = await this.room.obligations(tx, id);
    const evidence = await this.room.evidence(tx, id);
    const { cause, reviewSummary, reviewLessons } = found;
    return {
      ...presentMajor(found, tx.now),
      ...{ cause, reviewSummary, reviewLessons },
      parties: parties.map((party) => ({ ...party, calledAt: party.calledAt.toISOString(), joinedAt: textOf(party.joinedAt) })),
      roles: roles.map((role) => ({ ...role, from: role.from.toISOString(), to: textOf(role.to) })),
      updates: await this.named(tx, updates),
      obligations: obligations.map((each) => ({
        ...each,
        dueAt: each.dueAt.toISOString(),
        submittedAt: textOf(each.submittedAt),
        state: reportingState(each.dueAt.getTime(), each.submittedAt?.getTime() ?? null, tx.now.getTime()),
      })),
      evidenceRequests: evidence.map((each) => ({
        ...each,
        askedAt: each.askedAt.toISOString(),
        dueAt: each.dueAt.toISOString(),
        answeredAt: textOf(each.answeredAt),
      })),
    };
  }

  private async named(tx: TenantTransaction, updates: readonly UpdateRow[]): Promise<MajorIncidentUpdateDto[]> {
    const authored = updates.map((each) => ({ userId: each.authorUserId, supplierId: each.authorSupplierId }));
    const names = await this.authors.names(tx, authored);
    return updates.map(({ id, at, audience, text, authorUserId, authorSupplierId }) => ({
      ...{ id, audience, text, authorSupplierId },
      at: at.toISOString(),
      authorName: names.get(authorUserId ?? '') ?? null,
    }));
  }
}

export function presentMajor(major: MajorIncidentEntity, now: Date): MajorIncidentDto {
  const { id, incidentId, incidentNumber, title, updateEveryMinutes, supplierIds, version } = major;
  const { dueAt } = clockOf(major, now);
  return {
    ...{ id, incidentId, incidentNumber, title, updateEveryMinutes, supplierIds, version },
    declaredAt: major.declaredAt.toISOString(),
    awareAt: major.awareAt.toISOString(),
    lastUpdateAt: textOf(major.lastUpdateAt),
    nextUpdateDueAt: dueAt === null ? null : new Date(dueAt).toISOString(),
    endedAt: textOf(major.endedAt),
  };
}

export const clockOf = ({ declaredAt, lastUpdateAt, updateEveryMinutes: everyMinutes, endedAt }: MajorIncidentEntity, now: Date) =>
  updateClock(
    {
      declaredAt: declaredAt.getTime(),
      lastUpdateAt: lastUpdateAt?.getTime() ?? null,
      everyMinutes,
      endedAt: endedAt?.getTime() ?? null,
    },
    now.getTime(),
  );
