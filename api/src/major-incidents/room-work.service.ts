import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { invalid, notFound, Problem } from '../platform/errors/problem.js';
import { MemberRepository } from '../platform/auth/member.repository.js';
import { partyOf } from '../platform/tenancy/party.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { SuppliersService } from '../suppliers/suppliers.service.js';
import type { AskEvidenceDto, AssignRoleDto, MajorIncidentRoomDto, PostUpdateDto, SubmitLegalReportDto } from './major-incidents.dto.js';
import { assertGoesOn, MajorIncidentsService } from './major-incidents.service.js';
import { type PartyRow, RoomRepository, type RoleRow } from './room.repository.js';
import { RoomService } from './room.service.js';

type Room = Promise<MajorIncidentRoomDto>;
type Holder = Pick<RoleRow, 'userId' | 'personName' | 'supplierId'>;

/** What happens in a room: parties, roles, updates, legal reports and the evidence for them. */
@Injectable()
export class RoomWork {
  constructor(
    private readonly majors: MajorIncidentsService,
    private readonly room: RoomRepository,
    private readonly rooms: RoomService,
    private readonly suppliers: SuppliersService,
    private readonly members: MemberRepository,
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
      return { changes: { supplierIds }, done: { action: 'called_in', before: null, after: { supplierId }, notice: { kind: 'called_in', to: { supplierIds: [supplierId] } } } };
    });
  }

  /** A party says that it has come; the buyer may say it for a party. */
  join(tx: TenantTransaction, id: string, supplierId: string): Room {
    return this.majors.change(tx, id, async (major) => {
      assertParty(tx, major.supplierIds, supplierId);
      const { joinedAt } = await this.party(tx, id, supplierId);
      await this.room.join(tx, id, supplierId);
      return { done: { action: 'joined', before: { supplierId, joinedAt }, after: { supplierId, joinedAt: joinedAt ?? tx.now } } };
    });
  }

  /** What a party says of its own part, for the joint review. */
  contribute(tx: TenantTransaction, id: string, supplierId: string, text: string): Room {
    return this.majors.change(tx, id, async (major) => {
      assertParty(tx, major.supplierIds, supplierId);
      const before = { supplierId, text: (await this.party(tx, id, supplierId)).contribution };
      await this.room.contribute(tx, id, supplierId, text);
      return { done: { action: 'contributed', before, after: { supplierId, text } } };
    });
  }

  /** Gives somebody a role: one of the buyer's people or of a party's, or by name somebody who has no account. */
  async assign(tx: TenantTransaction, id: string, body: AssignRoleDto): Room {
    const { role } = body;
    const holder = await this.holder(tx, body);
    return this.majors.change(tx, id, async (major) => {
      assertGoesOn(major);
      const { supplierId, personName } = holder;
      if (supplierId !== null && !major.supplierIds.includes(supplierId))
        throw invalid([{ field: body.userId ? 'userId' : 'supplierId', code: 'not_called_in' }]);
      const had = (await this.room.roles(tx, id)).find((each) => each.role === role && each.supplierId === supplierId && each.to === null);
      await this.room.assign(tx, id, { id: randomUUID(), role, ...holder }, major.supplierIds);
      const before = had ? { role, personName: had.personName, supplierId } : null;
      const to = supplierId === null ? { userIds: holder.userId === null ? [] : [holder.userId] } : { supplierIds: [supplierId] };
      return { done: { action: 'role_assigned', before, after: { role, personName, supplierId }, notice: { kind: 'room_role_given', to } } };
    });
  }

  private async holder(tx: TenantTransaction, { userId = null, personName = null, supplierId = null }: AssignRoleDto): Promise<Holder> {
    if (userId !== null && personName !== null) throw invalid([{ field: 'personName', code: 'one_person' }]);
    if (personName !== null) return { userId, personName, supplierId };
    if (userId === null) throw invalid([{ field: 'userId', code: 'person_missing' }]);
    const member = await this.members.find(tx.organisationId, userId);
    if (!member?.active) throw invalid([{ field: 'userId', code: 'unknown_user' }]);
    return { userId, personName: member.name, supplierId: member.role === 'vendor' ? member.supplierId : null };
  }

  private async party(tx: TenantTransaction, id: string, supplierId: string): Promise<Pick<PartyRow, 'joinedAt' | 'contribution'>> {
    const found = (await this.room.parties(tx, id)).find((party) => party.supplierId === supplierId);
    return found ?? { joinedAt: null, contribution: null };
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
      return { changes: counts ? { lastUpdateAt: tx.now } : {}, done: { action: 'update_posted', before: null, after: { audience, text }, ...(internal ? { to: [] } : {}) } };
    });
  }

  /** An obligation was reported to its authority, once. 409 already_reported. */
  async submit(tx: TenantTransaction, id: string, obligationId: string, { submittedAt, reference = null }: SubmitLegalReportDto): Room {
    const { obligations } = await this.rooms.get(tx, id);
    if (!obligations.some((each) => each.id === obligationId)) throw notFound();
    const at = new Date(submittedAt);
    if (at > tx.now) throw invalid([{ field: 'submittedAt', code: 'in_the_future' }]);
    return this.majors.change(tx, id, async () => {
      if (!(await this.room.submit(tx, id, obligationId, at, reference))) throw new Problem(409, 'already_reported');
      const before = { obligationId, submittedAt: null, reference: null };
      return { done: { action: 'reported', before, after: { obligationId, submittedAt, reference }, to: [] } };
    });
  }

  ask(tx: TenantTransaction, id: string, { supplierId, question, dueAt }: AskEvidenceDto): Room {
    return this.majors.change(tx, id, async (major) => {
      if (!major.supplierIds.includes(supplierId)) throw invalid([{ field: 'supplierId', code: 'not_called_in' }]);
      await this.room.ask(tx, id, { id: randomUUID(), supplierId, question, dueAt: new Date(dueAt) });
      return { done: { action: 'evidence_asked', before: null, after: { supplierId, question, dueAt }, to: [supplierId], notice: { kind: 'evidence_asked', to: { supplierIds: [supplierId] } } } };
    });
  }

  /** A supplier answers what it was asked; the buyer may write down what it said. */
  async answer(tx: TenantTransaction, id: string, requestId: string, text: string): Room {
    const { evidenceRequests } = await this.rooms.get(tx, id);
    const request = evidenceRequests.find((each) => each.id === requestId);
    if (!request) throw notFound();
    return this.majors.change(tx, id, async () => {
      const before = { requestId, text: (await this.room.evidence(tx, id)).find((each) => each.id === requestId)?.answer ?? null };
      await this.room.answer(tx, id, requestId, text);
      return { done: { action: 'evidence_answered', before, after: { requestId, text }, to: [request.supplierId] } };
    });
  }
}

/** A party speaks for itself alone, the buyer for any of them. */
function assertParty(tx: TenantTransaction, called: readonly string[], supplierId: string): void {
  const own = partyOf(tx);
  if (!called.includes(supplierId) || (own !== null && own !== supplierId)) throw notFound();
}
