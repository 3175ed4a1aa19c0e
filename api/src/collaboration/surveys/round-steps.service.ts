import { Injectable } from '@nestjs/common';
import { DomainError } from '@samsyn/domain/errors';
import { joinedResponses } from '@samsyn/domain/surveys/response-rate';
import { leastAnswers, shownMean } from '@samsyn/domain/surveys/shown-mean';
import { nextRoundState, type RoundAction } from '@samsyn/domain/surveys/survey-round';
import { notificationKinds } from '@samsyn/domain/notifications/notification-kind';
import { nextPeriod } from '@samsyn/domain/time/period';
import { notFound, Problem } from '../../platform/errors/problem.js';
import { expectVersion } from '../../platform/http/if-match.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { monthScorecardsOutdated } from '../../platform/jobs/scorecards-outdated.js';
import { managers, Notifications } from '../../platform/notifications/notifications.service.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { todayOf } from '../../platform/tenancy/today.js';
import type { SurveyRoundEntity } from './survey-round.entity.js';
import type { SurveyRoundDto } from './survey-rounds.dto.js';
import { SurveyRoundsRepository } from './survey-rounds.repository.js';
import { SurveyRoundsService } from './survey-rounds.service.js';
import { SurveyResultsRepository } from './survey-results.repository.js';

/** Takes rounds from one state to the next. Who has answered, and what, it never learns. */
@Injectable()
export class RoundSteps {
  constructor(
    private readonly repository: SurveyRoundsRepository,
    private readonly rounds: SurveyRoundsService,
    private readonly results: SurveyResultsRepository,
    private readonly notifications: Notifications,
    private readonly jobs: JobQueue,
  ) {}

  /**
   * 409 not_from_here; too_few_to_ask where no figure could ever be shown; round_is_over of one opened after its last day;
   * already_reminded the same day again.
   */
  async take(tx: TenantTransaction, id: string, seen: number | null, action: RoundAction): Promise<SurveyRoundDto> {
    const round = await this.repository.lock(tx, id);
    if (!round) throw notFound();
    const before = await this.rounds.get(tx, id);
    if (seen !== null) expectVersion(seen, before);
    assertStep(round, action);
    const today = await todayOf(tx);
    if (action === 'open') await this.open(tx, round, today);
    if (action === 'remind') await this.remind(tx, round, today);
    if (action === 'close') await this.close(tx, round, today);
    if (action === 'publish') await this.publish(tx, round, today);
    return this.rounds.recorded(tx, pastOf[action], id, before);
  }

  private async open(tx: TenantTransaction, round: SurveyRoundEntity, today: string): Promise<void> {
    if (round.endsOn < today) throw new Problem(409, 'round_is_over');
    const invited = await this.repository.open(tx, round.id);
    if (invited < leastAnswers) throw new Problem(409, 'too_few_to_ask', { invited, least: leastAnswers });
    const startsOn = round.startsOn < today ? round.startsOn : today;
    await this.repository.update(tx, round, { state: 'open', startsOn, supplierIds: round.ratedIds });
    const asks = (group: string) => round.groups.some((each) => each.group === group);
    const actor = tx.principal.userId;
    const roles = [...(asks('users') ? managers : []), ...(asks('management') ? (['executive'] as const) : [])];
    await this.notifications.notify(tx, {
      kind: 'survey_invited',
      to: { roles, supplierIds: asks('suppliers') ? round.ratedIds : [], userIds: actor !== null && asks('users') ? [actor] : [] },
      params: { title: round.title, last: round.endsOn },
      link: answerPage(round.id),
      once: `survey_invited ${round.id}`,
    });
  }

  /** How many were told nobody learns: on the day of a reminder it would say who had not answered. */
  private async remind(tx: TenantTransaction, { id, title, endsOn }: SurveyRoundEntity, today: string): Promise<void> {
    const params = JSON.stringify({ title, last: endsOn });
    await tx.manager.query('SELECT app.remind_survey($1, $2, $3, $4, $5)', [id, today, params, answerPage(id), notificationKinds.survey_reminder.choice]);
  }

  /** Keeps of what was answered what may be shown, and lets go of the rest. */
  private async close(tx: TenantTransaction, round: SurveyRoundEntity, today: string): Promise<void> {
    const responses = joinedResponses(await this.repository.responses(tx, [round.id]));
    const endsOn = today < round.endsOn ? today : round.endsOn;
    await this.repository.update(tx, round, { state: 'closed', endsOn, closedOn: today, responses });
    const content = await this.results.empty(tx, round.id);
    await this.results.insert(
      tx,
      content.map(({ group, ratedId, statement, answers, total, raters, comments }) => {
        const own = { roundId: round.id, ratedId, group };
        if (statement === null) return { ...own, statement: '', mean: null, answers: null, comments };
        const code = round.statements[statement]?.code ?? String(statement);
        const shown = answers === null || total === null || raters === null ? null : shownMean({ group, answers, total, raters });
        return { ...own, statement: code, mean: shown?.mean ?? null, answers: shown?.answers ?? null, comments: [] };
      }),
    );
  }

  private async publish(tx: TenantTransaction, round: SurveyRoundEntity, today: string): Promise<void> {
    await this.results.publish(tx, round.id);
    await this.repository.update(tx, round, { state: 'published', publishedOn: today });
    await this.notifications.notify(tx, {
      ...{ kind: 'survey_published', to: { roles: [...managers, 'executive'], supplierIds: round.ratedIds } },
      ...{ params: { title: round.title }, link: `/governance/surveys/${round.id}/results`, once: `survey_published ${round.id}` },
    });
    // Its grades count from the month it was closed in.
    const current = today.slice(0, 7);
    for (let period = (round.closedOn ?? today).slice(0, 7); period <= current; period = nextPeriod(period)) {
      await monthScorecardsOutdated(this.jobs, tx.organisationId, period);
    }
  }
}

const pastOf = { open: 'round_opened', remind: 'round_reminded', close: 'round_closed', publish: 'round_published' } as const satisfies Record<RoundAction, string>;

const answerPage = (id: string) => `/governance/surveys/${id}/answer`;

function assertStep({ state }: SurveyRoundEntity, action: RoundAction): void {
  try {
    nextRoundState(state, action);
  } catch (error) {
    if (error instanceof DomainError) throw new Problem(409, error.code, error.params);
    throw error;
  }
}
