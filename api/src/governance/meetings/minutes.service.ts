import { Injectable } from '@nestjs/common';
import { minutesAreOpen } from '@samsyn/domain/governance/meeting-state';
import { standingOfMinutes } from '@samsyn/domain/governance/minutes-approval';
import { localDate } from '@samsyn/domain/time/zone';
import { OrganisationsService } from '../../organisations/organisations.service.js';
import { Audit } from '../../platform/audit/audit.service.js';
import { MemberRepository } from '../../platform/auth/member.repository.js';
import { invalid, notFound, Problem } from '../../platform/errors/problem.js';
import { expectVersion } from '../../platform/http/if-match.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { asOrganisation, may, type TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { BoardsService } from '../boards/boards.service.js';
import { InvitationsService } from './invitations.service.js';
import type { MeetingEntity } from './meeting.entity.js';
import type { AnswerMinutesDto, AttendanceInputDto, MeetingDetailDto } from './meetings.dto.js';
import { MeetingsRepository } from './meetings.repository.js';
import { MeetingsService } from './meetings.service.js';

export const settleMinutesJob = 'settle-minutes';

/** Who was there, and what they say of the minutes: approved by all, or by silence once the term is out. */
@Injectable()
export class MinutesService {
  constructor(
    private readonly meetings: MeetingsRepository,
    private readonly meetingsService: MeetingsService,
    private readonly boards: BoardsService,
    private readonly members: MemberRepository,
    private readonly invitations: InvitationsService,
    private readonly organisations: OrganisationsService,
    private readonly jobs: JobQueue,
    private readonly audit: Audit,
  ) {}

  /** Who was there and who was not; 422 unknown_user of who does not sit on the board. */
  async attend(tx: TenantTransaction, id: string, seen: number, { items }: AttendanceInputDto): Promise<MeetingDetailDto> {
    const meeting = await this.meetings.lock(tx, id);
    if (!meeting) throw notFound();
    expectVersion(seen, await this.meetingsService.get(tx, id));
    if (!minutesAreOpen(meeting.state)) throw new Problem(409, 'minutes_not_open');
    const known = [...(await this.boards.memberRows(tx, [meeting.boardId])), ...(await this.meetings.attendance(tx, id))];
    const supplierOf = new Map(known.map(({ userId, supplierId }) => [userId, supplierId]));
    if (items.some(({ userId }) => !supplierOf.has(userId))) throw invalid([{ field: 'items', code: 'unknown_user' }]);
    await this.meetings.setAttendance(tx, id, meeting.supplierIds, items.map((item) => ({ ...item, supplierId: supplierOf.get(item.userId) ?? null })));
    await this.meetings.update(tx, meeting, {});
    await this.audit.record(tx, { action: 'attendance_taken', objectType: 'meeting', objectId: id, after: { items }, tells: tells(meeting) });
    return this.meetingsService.get(tx, id);
  }

  /** One of those who were there approves the minutes or objects to them: 409 not_attended, minutes_answered. */
  async answer(tx: TenantTransaction, id: string, { answer, text = null }: AnswerMinutesDto): Promise<MeetingDetailDto> {
    const meeting = await this.meetings.find(tx, id);
    if (!meeting) throw notFound();
    if (meeting.state !== 'minutes_sent') throw new Problem(409, 'wrong_meeting_state');
    if (answer === 'objected' && text === null) throw invalid([{ field: 'text', code: 'is_length' }]);
    const { userId } = tx.principal;
    const own = (await this.meetings.attendance(tx, id)).find((row) => row.userId === userId && row.present);
    if (!own) throw new Problem(409, 'not_attended');
    const taken = await asOrganisation(tx, () => this.meetings.answer(tx, meeting, own, answer, text));
    if (!taken) throw new Problem(409, 'minutes_answered');
    // That somebody objects is known to its own side and to the buyer.
    const told = { topic: 'meetings', supplierIds: own.supplierId === null ? meeting.supplierIds : [own.supplierId] } as const;
    await this.audit.record(tx, { action: `minutes_${answer}`, objectType: 'meeting', objectId: id, after: { answer, text, userId }, tells: told });
    if (answer === 'objected') await this.invitations.objected(tx, meeting);
    // Who may approve need not be who may change meetings.
    if (tx.principal.role === 'vendor' || may(tx.principal, 'meetings:update')) await asOrganisation(tx, () => this.settle(tx, id));
    else await this.jobs.enqueue(settleMinutesJob, { organisationId: tx.organisationId, meetingId: id }, { singletonKey: id, startAfterSeconds: 1 });
    return this.meetingsService.get(tx, id);
  }

  /** Minutes whose term is out, as the days go by; answers how many were approved. */
  async settleAll(tx: TenantTransaction): Promise<number> {
    let approved = 0;
    for (const { id } of await this.meetings.sent(tx)) if (await this.settle(tx, id)) approved += 1;
    return approved;
  }

  async settle(tx: TenantTransaction, id: string): Promise<boolean> {
    const meeting = await this.meetings.lock(tx, id);
    if (meeting?.state !== 'minutes_sent' || meeting.answerBy === null) return false;
    const { zone } = await this.organisations.current(tx);
    const present = (await this.meetings.attendance(tx, id)).filter((row) => row.present);
    // Who has left can answer no more.
    const active = new Set((await this.members.list(tx.organisationId)).flatMap((member) => (member.active ? [member.id] : [])));
    const attended = present.flatMap(({ userId }) => (active.has(userId) ? [userId] : []));
    const answers = await this.meetings.answers(tx, id, meeting.round);
    const { standing, way } = standingOfMinutes({ attended, answers, answerBy: meeting.answerBy, today: localDate(tx.now.getTime(), zone) });
    if (standing !== 'approved') return false;
    await this.meetings.update(tx, meeting, { state: 'approved', approvedAt: tx.now, approvedWay: way });
    await this.audit.record(tx, { action: 'minutes_settled', objectType: 'meeting', objectId: id, after: { way }, tells: tells(meeting) });
    await this.invitations.approved(tx, meeting);
    return true;
  }
}

const tells = ({ supplierIds }: MeetingEntity) => ({ topic: 'meetings', supplierIds }) as const;
