import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { invalid, notFound, Problem } from '../platform/errors/problem.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { SuppliersService } from '../suppliers/suppliers.service.js';
import type { AskEvidenceDto, AssignRoleDto, MajorIncidentRoomDto, PostUpdateDto, SubmitReportDto } from './major-incidents.dto.js';
import { assertGoesOn, MajorIncidentsService } from './major-incidents.service.js';
import { RoomRepository } from './room.repository.js';
import { partyOf, RoomService } from './room.service.js';

type Room = Promise<MajorIncidentRoomDto>;

/** What happens in a room: parties, roles, updates, legal reports and the evidence for them. */
@Injectable()
export class RoomWork {
  constructor(
    private readonly majors: MajorIncidentsService,
    private readonly room: RoomRepository,
    private readonly rooms: RoomService,
    private readonly suppliers: SuppliersService,
  ) {}

  /** Calls a supplier in: from then on it sees the room, also what all parties were told before. 409 already_called_in. */
  async callIn(tx: TenantTransaction, id: string, supplierId: string): Room {
    if (!(await this.suppliers.named(tx, [supplierId])).has(supplierId))
      throw invalid([{ field: 'supplierId', code: 'unknown_supplier' }]);
    return this.majors.change(tx, id, async (major) => {
      assertGoesOn(major);
      if (major.supplierIds.includes(supplierId)) throw new Problem(409, 'already_called_in');
      const supplierIds = [...major.supplierIds, supplierId];
      await this.room.callIn(tx, id, supplierId, supplierIds);
      return { changes: { supplierIds }, done: { action: 'called_in', after: { supplierId } } };
    });
  }

  /** A party says that it has come; the buyer may say it for a party. */
  join(tx: TenantTransaction, id: string, supplierId: string): Room {
    return this.majors.change(tx, id, async (major) => {
      assertParty(tx, major.supplierIds, supplierId);
      await this.room.join(tx, id, supplierId);
      return { done: { action: 'joined', after: { supplierId } } };
    });
  }

  /** What a party says of its own part, for the joint review. */
  contribute(tx: TenantTransaction, id: string, supplierId: string, text: string): Room {
    return this.majors.change(tx, id, async (major) => {
      assertParty(tx, major.supplierIds, supplierId);
      await this.room.contribute(tx, id, supplierId, text);
      return { done: { action: 'contributed', after: { supplierId, text } } };
    });
  }

  assign(tx: TenantTransaction, id: string, { role, personName, supplierId = null }: AssignRoleDto): Room {
    return this.majors.change(tx, id, async (major) => {
      assertGoesOn(major);
      if (supplierId !== null && !major.supplierIds.includes(supplierId))
        throw invalid([{ field: 'supplierId', code: 'not_called_in' }]);
      await this.room.assign(tx, id, { id: randomUUID(), role, personName, supplierId }, major.supplierIds);
      return { done: { action: 'role_assigned', after: { role, personName, supplierId } } };
    });
  }

  /** A status update. A supplier speaks to all parties; an internal one is the buyer's alone. */
  say(tx: TenantTransaction, id: string, { audience, text }: PostUpdateDto): Room {
    const authorSupplierId = partyOf(tx);
    if (authorSupplierId !== null && audience === 'internal') throw invalid([{ field: 'audience', code: 'is_in' }]);
    return this.majors.change(tx, id, async (major) => {
      assertGoesOn(major);
      const internal = audience === 'internal';
      const said = { id: randomUUID(), at: tx.now, audience, text, authorUserId: tx.principal.userId, authorSupplierId };
      await this.room.say(tx, id, said, internal ? [] : major.supplierIds);
      // The agreed interval is about what the parties are told, by whoever leads.
      const counts = !internal && authorSupplierId === null;
      return { changes: counts ? { lastUpdateAt: tx.now } : {}, done: { action: 'update_posted', after: { audience, text }, internal } };
    });
  }

  /** An obligation was reported to its authority, once. 409 already_reported. */
  async submit(tx: TenantTransaction, id: string, obligationId: string, { submittedAt, reference = null }: SubmitReportDto): Room {
    const { obligations } = await this.rooms.get(tx, id);
    if (!obligations.some((each) => each.id === obligationId)) throw notFound();
    const at = new Date(submittedAt);
    if (at > tx.now) throw invalid([{ field: 'submittedAt', code: 'in_the_future' }]);
    return this.majors.change(tx, id, async () => {
      if (!(await this.room.submit(tx, id, obligationId, at, reference))) throw new Problem(409, 'already_reported');
      return { done: { action: 'reported', after: { obligationId, submittedAt, reference }, internal: true } };
    });
  }

  ask(tx: TenantTransaction, id: string, { supplierId, question, dueAt }: AskEvidenceDto): Room {
    return this.majors.change(tx, id, async (major) => {
      if (!major.supplierIds.includes(supplierId)) throw invalid([{ field: 'supplierId', code: 'not_called_in' }]);
      await this.room.ask(tx, id, { id: randomUUID(), supplierId, question, dueAt: new Date(dueAt) });
      return { done: { action: 'evidence_asked', after: { supplierId, question, dueAt } } };
    });
  }

  /** A supplier answers what it was asked; the buyer may write down what it said. */
  async answer(tx: TenantTransaction, id: string, requestId: string, text: string): Room {
    const { evidenceRequests } = await this.rooms.get(tx, id);
    if (!evidenceRequests.some((each) => each.id === requestId)) throw notFound();
    return this.majors.change(tx, id, async () => {
      await this.room.answer(tx, id, requestId, text);
      return { done: { action: 'evidence_answered', after: { requestId, text } } };
    });
  }
}

/** A party speaks for itself alone, the buyer for any of them. */
function assertParty(tx: TenantTransaction, called: readonly string[], supplierId: string): void {
  const own = partyOf(tx);
  if (!called.includes(supplierId) || (own !== null && own !== supplierId)) throw notFound();
}
