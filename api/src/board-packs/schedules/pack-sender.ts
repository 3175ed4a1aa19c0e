import { Injectable, type OnModuleInit } from '@nestjs/common';
import { monthDue } from '@samsyn/domain/board-packs/pack-schedule';
import { randomUUID } from 'node:crypto';
import { OrganisationsService } from '../../organisations/organisations.service.js';
import { EveryOrganisation } from '../../platform/jobs/every-organisation.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { Notifications } from '../../platform/notifications/notifications.service.js';
import { systemPrincipal, Tenancy, type TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type { PeriodDto } from '../../periods/periods.dto.js';
import { Periods } from '../../periods/periods.service.js';
import { ScorecardsService } from '../../scorecards/scorecards.service.js';
import { BoardPacksService } from '../board-packs.service.js';
import { packLanguages } from '../content/pack-content.js';
import { mediaTypes } from '../media-types.js';
import { PackMaker } from '../pack-maker.js';
import { SchedulesRepository, type StoredSchedule } from './schedules.repository.js';

const everySeconds = 600;

/** Has packs made when their schedules say so, and tells the recipients of each once it is made: everybody of every month once. */
@Injectable()
export class PackSender implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly organisations: EveryOrganisation,
    private readonly settings: OrganisationsService,
    private readonly tenancy: Tenancy,
    private readonly schedules: SchedulesRepository,
    private readonly scorecards: ScorecardsService,
    private readonly packs: BoardPacksService,
    private readonly maker: PackMaker,
    private readonly notifications: Notifications,
    private readonly periods: Periods,
  ) {}

  onModuleInit(): void {
    this.maker.onMade((organisationId, packId) => this.send(organisationId, packId));
    this.jobs.repeat('send-board-packs', everySeconds, () => this.organisations.each((id) => this.due(id, new Date())));
  }

  /** Asks for what is due, and again for what was asked for and never sent. */
  async due(organisationId: string, now: Date): Promise<void> {
    const waiting = await this.tenancy.run(systemPrincipal(organisationId), async (own) => {
      const tx = { ...own, now };
      const { zone } = await this.settings.current(tx);
      const closed = (await this.periods.list(tx)).items;
      for (const schedule of await this.schedules.all(tx)) {
        if (!schedule.active) continue;
        for (const period of dueOf(schedule, { zone, now, months: closed })) if (await this.scorecards.month(tx, period)) await this.ask(tx, schedule, period);
      }
      return this.schedules.waiting(tx);
    });
    for (const packId of waiting) await this.maker.enqueue(organisationId, packId);
  }

  /** Tells the recipients of a pack that has been made; nobody twice, and nobody who has unsubscribed or may no longer read it. */
  async send(organisationId: string, packId: string): Promise<void> {
    await this.tenancy.run(systemPrincipal(organisationId), async (tx) => {
      const unsent = await this.schedules.unsent(tx, packId);
      if (unsent) {
        const { scheduleId, scheduleName, period, userIds, attached, fileKey, fileName, format } = unsent;
        const once = `board-pack ${scheduleId} ${period}`;
        await this.notifications.notify(tx, {
          ...{ kind: 'board_pack_ready', to: { userIds }, params: { name: scheduleName, period }, link: `/board-packs/${packId}`, once },
        });
        const attachment = { fileKey, fileName, mediaType: mediaTypes[format] };
        if (attached) await tx.manager.query('SELECT app.attach_to_notices($1, $2, $3)', [once, userIds, JSON.stringify(attachment)]);
      }
      await this.schedules.sent(tx, packId);
    });
  }

  private async ask(tx: TenantTransaction, schedule: StoredSchedule, period: string): Promise<void> {
    const had = await this.schedules.delivered(tx, schedule.id, period);
    const due = schedule.recipients.filter(({ userId, unsubscribedAt }) => unsubscribedAt === null && !had.has(userId));
    for (const language of packLanguages) {
      const userIds = due.filter((recipient) => recipient.language === language).map(({ userId }) => userId);
      if (userIds.length === 0) continue;
      const packId = randomUUID();
      await this.packs.make(tx, packId, { period, language, format: schedule.format }, schedule.id);
      await this.schedules.promise(tx, schedule.id, period, userIds, packId);
    }
  }
}

/** The months that a schedule has to have sent by now: the one of its day, or all that were closed since it was made. */
function dueOf({ trigger, day, createdAt }: StoredSchedule, at: { zone: string; now: Date; months: readonly PeriodDto[] }): string[] {
  if (trigger === 'closed') return at.months.filter(({ closedAt }) => closedAt !== null && closedAt >= createdAt.toISOString()).map(({ period }) => period);
  const due = day === null ? null : monthDue({ day, createdAt: createdAt.getTime() }, at.zone, at.now.getTime());
  return due === null ? [] : [due];
}
