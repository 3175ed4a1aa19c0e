import { Injectable } from '@nestjs/common';
import { can } from '@samsyn/domain/access/permissions';
import { Audit } from '../../platform/audit/audit.service.js';
import { type Member, MemberRepository } from '../../platform/auth/member.repository.js';
import { changedMeanwhile, type FieldProblem, invalid, notFound } from '../../platform/errors/problem.js';
import { expectVersion } from '../../platform/http/if-match.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type { PackScheduleDto, PackScheduleInputDto, PackSchedulesDto, PossibleRecipientsDto } from './schedules.dto.js';
import { SchedulesRepository, type StoredSchedule } from './schedules.repository.js';

const mayRead = ({ active, role }: Member): boolean => active && can(role, 'board-packs:read');

@Injectable()
export class SchedulesService {
  constructor(
    private readonly schedules: SchedulesRepository,
    private readonly members: MemberRepository,
    private readonly audit: Audit,
  ) {}

  async list(tx: TenantTransaction): Promise<PackSchedulesDto> {
    return { items: await this.present(tx, await this.schedules.all(tx)) };
  }

  async get(tx: TenantTransaction, id: string): Promise<PackScheduleDto> {
    const [found] = await this.present(tx, [await this.find(tx, id)]);
    if (!found) throw notFound();
    return found;
  }

  /** Members of the organisation's own that may read packs. */
  async possible(tx: TenantTransaction): Promise<PossibleRecipientsDto> {
    const members = (await this.members.list(tx.organisationId)).filter(mayRead);
    const items = members.map(({ id, name, email, role }) => ({ userId: id, name, email, role }));
    return { items: items.sort((a, b) => (a.name < b.name ? -1 : 1)) };
  }

  async create(tx: TenantTransaction, id: string, input: PackScheduleInputDto): Promise<PackScheduleDto> {
    await this.check(tx, input);
    await this.schedules.insert(tx, id, input);
    const after = await this.get(tx, id);
    await this.audit.record(tx, { action: 'created', objectType: 'board-pack-schedule', objectId: id, after: known(after) });
    return after;
  }

  async update(tx: TenantTransaction, id: string, seen: number, input: PackScheduleInputDto): Promise<PackScheduleDto> {
    const before = await this.get(tx, id);
    expectVersion(seen, before);
    await this.check(tx, input);
    if (!(await this.schedules.update(tx, id, seen, input))) throw changedMeanwhile(before);
    const after = await this.get(tx, id);
    await this.audit.record(tx, { action: 'updated', objectType: 'board-pack-schedule', objectId: id, before: known(before), after: known(after) });
    return after;
  }

  async remove(tx: TenantTransaction, id: string, seen: number): Promise<void> {
    const before = await this.get(tx, id);
    expectVersion(seen, before);
    await this.schedules.remove(tx, id);
    await this.audit.record(tx, { action: 'removed', objectType: 'board-pack-schedule', objectId: id, before: known(before) });
  }

  /** The caller's own part in it: 404 for who is none of its recipients. */
  async subscribe(tx: TenantTransaction, id: string, wanted: boolean): Promise<PackScheduleDto> {
    const { userId } = tx.principal;
    const changed = userId !== null && (await this.schedules.unsubscribe(tx, id, userId, wanted ? null : tx.now));
    if (!changed) throw notFound();
    await this.audit.record(tx, { action: wanted ? 'board_pack_subscribed' : 'board_pack_unsubscribed', objectType: 'board-pack-schedule', objectId: id, after: { userId } });
    return this.get(tx, id);
  }

  /** Names every field that is wrong: a day that is missing, and recipients who may not read what they would be sent. */
  private async check(tx: TenantTransaction, { trigger, day, recipients }: PackScheduleInputDto): Promise<void> {
    const possible = new Set((await this.possible(tx)).items.map(({ userId }) => userId));
    const problems: FieldProblem[] = [
      ...(trigger === 'monthly' && typeof day !== 'number' ? [{ field: 'day', code: 'is_int' }] : []),
      ...recipients.flatMap(({ userId }, index) => (possible.has(userId) ? [] : [{ field: `recipients.${index}.userId`, code: 'unknown_user' }])),
    ];
    if (problems.length > 0) throw invalid(problems);
  }

  private async find(tx: TenantTransaction, id: string): Promise<StoredSchedule> {
    const found = await this.schedules.find(tx, id);
    if (!found) throw notFound();
    return found;
  }

  private async present(tx: TenantTransaction, found: readonly StoredSchedule[]): Promise<PackScheduleDto[]> {
    const userIds = [...new Set(found.flatMap(({ recipients }) => recipients.map(({ userId }) => userId)))];
    const names = await this.members.names(tx.organisationId, userIds);
    return found.map(({ createdAt: _, recipients, ...schedule }) => ({
      ...schedule,
      recipients: recipients.map(({ userId, language, unsubscribedAt }) => ({
        ...{ userId, name: names.get(userId) ?? null, language },
        unsubscribedAt: unsubscribedAt === null ? null : new Date(unsubscribedAt).toISOString(),
      })),
    }));
  }
}

/** What the audit log keeps: people by their ids. */
const known = ({ name, trigger, day, format, attached, active, recipients }: PackScheduleDto) => ({
  ...{ name, trigger, day, format, attached, active },
  recipients: recipients.map(({ userId, language }) => ({ userId, language })),
});
