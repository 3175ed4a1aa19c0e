import { Injectable } from '@nestjs/common';
import type { CaseLanguage } from '@samsyn/domain/cases/case-content';
import { localDate } from '@samsyn/domain/time/zone';
import { ActionsService } from '../../actions/actions.service.js';
import { OrganisationsService } from '../../organisations/organisations.service.js';
import type { Member } from '../../platform/auth/member.repository.js';
import { notFound } from '../../platform/errors/problem.js';
import { safeFileName } from '../../platform/files/file-names.js';
import { asReader, may, type TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type { MeetingEntity } from './meeting.entity.js';
import { MeetingPresenter, minutesShown } from './meeting-presenter.js';
import { MeetingsRepository } from './meetings.repository.js';
import { minutesPdf } from './minutes-pdf.js';
import { minutesWord } from './minutes-text.js';

export interface MinutesDocument {
  fileName: string;
  bytes: Buffer;
}

/** The minutes of a meeting as a file, each reader's own: what it may see, in its language. */
@Injectable()
export class MinutesDocuments {
  constructor(
    private readonly meetings: MeetingsRepository,
    private readonly presenter: MeetingPresenter,
    private readonly actions: ActionsService,
    private readonly organisations: OrganisationsService,
  ) {}

  /** 404 of a meeting whose minutes the caller may not read, or that has none. */
  async get(tx: TenantTransaction, id: string, language: CaseLanguage): Promise<MinutesDocument> {
    const meeting = await this.meetings.find(tx, id);
    const made = meeting && (await this.make(tx, meeting, language));
    if (!made) throw notFound();
    return made;
  }

  /** A document for each of the people by id; whose eyes and language are the same share one. */
  async forPeople(tx: TenantTransaction, meetingId: string, people: readonly Member[]): Promise<{ userIds: string[]; document: MinutesDocument }[]> {
    const alike = Map.groupBy(people, ({ role, supplierId, locale }) => `${role} ${supplierId} ${locale}`);
    const made: { userIds: string[]; document: MinutesDocument }[] = [];
    for (const [reader, ...others] of alike.values()) {
      if (!reader) continue;
      const { id: userId, role, supplierId, locale } = reader;
      const document = await asReader(tx, { organisationId: tx.organisationId, userId, role, supplierId }, async (own) => {
        const meeting = may(own.principal, 'meetings:read') ? await this.meetings.find(own, meetingId) : null;
        return meeting && this.make(own, meeting, locale);
      });
      if (document) made.push({ userIds: [userId, ...others.map(({ id }) => id)], document });
    }
    return made;
  }

  private async make(tx: TenantTransaction, row: MeetingEntity, language: CaseLanguage): Promise<MinutesDocument | null> {
    const meeting = minutesShown(tx, row) ? await this.presenter.detail(tx, row) : undefined;
    if (!meeting) return null;
    const organisation = await this.organisations.current(tx);
    const actions = may(tx.principal, 'actions:read') ? await this.actions.ofSource(tx, 'meetings', row.id) : [];
    const day = localDate(row.startsAt.getTime(), organisation.zone);
    return {
      fileName: safeFileName(`${minutesWord(language, 'minutes')} ${meeting.boardName} ${day}.pdf`),
      bytes: await minutesPdf({ organisation, meeting, actions }, language),
    };
  }
}
