import { Injectable, type OnModuleInit } from '@nestjs/common';
import { windowAt } from '@samsyn/domain/scorecards/statement-window';
import { periodOf, previousPeriod } from '@samsyn/domain/time/period';
import { EveryOrganisation } from '../../platform/jobs/every-organisation.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { Notifications } from '../../platform/notifications/notifications.service.js';
import { systemPrincipal, Tenancy, type TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { MaterialRepository } from '../material.repository.js';
import { ScorecardsRepository } from '../scorecards.repository.js';
import { StatementTermsService } from './statement-terms.service.js';

const everySeconds = 3600;

/** Tells each supplier once that its scorecard of the month that has ended is there to be read and spoken about. */
@Injectable()
export class WindowNotices implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly tenancy: Tenancy,
    private readonly organisations: EveryOrganisation,
    private readonly notifications: Notifications,
    private readonly material: MaterialRepository,
    private readonly scorecards: ScorecardsRepository,
    private readonly terms: StatementTermsService,
  ) {}

  onModuleInit(): void {
    this.jobs.repeat('score-window-notices', everySeconds, () =>
      this.organisations.each((id) => this.tenancy.run(systemPrincipal(id), (tx) => this.tell(tx))),
    );
  }

  /** Answers how many people were told. */
  async tell(tx: TenantTransaction): Promise<number> {
    const now = tx.now.getTime();
    const period = previousPeriod(periodOf(now, await this.material.zone(tx)));
    const window = await this.terms.window(tx, period);
    if (windowAt(window, now) !== 'open') return 0;
    let told = 0;
    for (const { id } of (await this.scorecards.find(tx, period))?.suppliers ?? []) {
      told += await this.notifications.notify(tx, {
        ...{ kind: 'score_window_open', to: { supplierIds: [id] }, params: { period, last: window.lastDay } },
        ...{ link: `/scorecards/${period}/suppliers/${id}`, once: `score_window_open ${period} ${id}` },
      });
    }
    return told;
  }
}
