import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { reminderDays, type RoundAction, roundDue } from '@samsyn/domain/surveys/survey-round';
import { Problem } from '../../platform/errors/problem.js';
import { EveryOrganisation } from '../../platform/jobs/every-organisation.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { systemPrincipal, Tenancy } from '../../platform/tenancy/tenant-transaction.js';
import { todayOf } from '../../platform/tenancy/today.js';
import { RoundSteps } from './round-steps.service.js';
import { SurveyRoundsRepository } from './survey-rounds.repository.js';

const everySeconds = 3600;

/** Opens rounds on their first day, reminds, and closes them after their last, by the organisation's own clock. */
@Injectable()
export class SurveyJobs implements OnModuleInit {
  private readonly logger = new Logger('Surveys');

  constructor(
    private readonly jobs: JobQueue,
    private readonly tenancy: Tenancy,
    private readonly organisations: EveryOrganisation,
    private readonly repository: SurveyRoundsRepository,
    private readonly steps: RoundSteps,
  ) {}

  onModuleInit(): void {
    this.jobs.repeat('survey-rounds', everySeconds, () => this.organisations.each((id) => this.keep(id)));
  }

  /** What the day asks of an organisation's rounds; each in a transaction of its own. */
  async keep(organisationId: string): Promise<void> {
    const principal = systemPrincipal(organisationId);
    const due = await this.tenancy.run(principal, async (tx) => {
      const today = await todayOf(tx);
      return (await this.repository.running(tx)).flatMap((round) => {
        const step: RoundAction | null = roundDue(round, today) ?? (round.state === 'open' && reminderDays(round).includes(today) ? 'remind' : null);
        return step ? [{ id: round.id, step }] : [];
      });
    });
    for (const { id, step } of due) {
      await this.tenancy.run(principal, (tx) => this.steps.take(tx, id, null, step)).catch((error: unknown) => {
        // Too few to ask, or somebody was faster: the round stays as it is.
        if (!(error instanceof Problem)) throw error;
        this.logger.log(`survey round ${id}: ${error.code}`);
      });
    }
  }
}
