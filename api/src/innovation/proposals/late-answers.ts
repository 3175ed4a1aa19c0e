import { Injectable, type OnModuleInit } from '@nestjs/common';
import { daysAfter } from '@samsyn/domain/innovation/answer-clock';
import { EveryOrganisation } from '../../platform/jobs/every-organisation.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { managers, Notifications } from '../../platform/notifications/notifications.service.js';
import { systemPrincipal, Tenancy, type TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { todayOf } from '../../platform/tenancy/today.js';
import { ProposalsRepository } from './proposals.repository.js';

const everySeconds = 3600;

/** R26: tells whoever is waited for, once, that its time to answer has run out. */
@Injectable()
export class LateAnswers implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly tenancy: Tenancy,
    private readonly organisations: EveryOrganisation,
    private readonly notifications: Notifications,
    private readonly proposals: ProposalsRepository,
  ) {}

  onModuleInit(): void {
    this.jobs.repeat('proposal-late-answers', everySeconds, () =>
      this.organisations.each((id) => this.tenancy.run(systemPrincipal(id), (tx) => this.tell(tx))),
    );
  }

  /** Answers how many people were told. */
  async tell(tx: TenantTransaction): Promise<number> {
    let told = 0;
    const yesterday = daysAfter(await todayOf(tx), -1);
    for (const { id, title, supplierIds, waitingOn, task, answerBy } of await this.proposals.waiting(tx, yesterday)) {
      const to = waitingOn === 'supplier' ? { supplierIds } : { roles: managers };
      const params = { title, due: answerBy ?? '' };
      const once = `proposal_late ${id} ${task} ${answerBy}`;
      told += await this.notifications.notify(tx, { kind: 'proposal_late', to, params, link: `/innovation/proposals/${id}`, once });
    }
    return told;
  }
}
