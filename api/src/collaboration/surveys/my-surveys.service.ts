import { Injectable } from '@nestjs/common';
import { completeMarks, type RaterGroup } from '@samsyn/domain/surveys/questionnaire';
import { leastAnswers, leastRaters } from '@samsyn/domain/surveys/shown-mean';
import { invalid, notFound, Problem } from '../../platform/errors/problem.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { todayOf } from '../../platform/tenancy/today.js';
import type { AnswerSurveyDto, MySurveysDto, SurveyFormDto } from './my-surveys.dto.js';
import { SurveyRoundsRepository } from './survey-rounds.repository.js';

interface Invitation {
  group: RaterGroup;
  rated: { id: string; name: string }[];
  answered: boolean;
}

/**
 * The caller's own part in rounds. Nothing here leaves a trace of what was answered, or when: no row in the history, no change
 * told to open pages, and no key that would keep a digest of the request.
 */
@Injectable()
export class MySurveysService {
  constructor(
    private readonly repository: SurveyRoundsRepository,
  ) {}

  /** Those that are open, the one that ends first before the others. */
  async all(tx: TenantTransaction): Promise<MySurveysDto> {
    const items: MySurveysDto['items'] = await tx.manager.query(
      `SELECT r.id AS "roundId", r.title, r.ends_on::text AS "endsOn", i.answered
         FROM survey_invitation i JOIN survey_round r ON r.organisation_id = i.organisation_id AND r.id = i.round_id
        WHERE i.organisation_id = $1 AND r.state = 'open' AND r.ends_on >= $2 ORDER BY r.ends_on, r.id`,
      [tx.organisationId, await todayOf(tx)],
    );
    return { items };
  }

  /** 404 of whoever is not asked. */
  async form(tx: TenantTransaction, roundId: string): Promise<SurveyFormDto> {
    const { round, invitation } = await this.asked(tx, roundId);
    const { title, endsOn, statements, asksComment, illustrative } = round;
    const about = invitation.rated.map(({ id, name }) => ({ id, name, isBuyer: id === tx.organisationId }));
    return { roundId, title, endsOn, statements, asksComment, illustrative, group: invitation.group, answered: invitation.answered, about, leastAnswers, leastRaters };
  }

  /** Once and for good: nothing is kept by which one's own answers could be found again. 409 already_answered, survey_over. */
  async answer(tx: TenantTransaction, roundId: string, { answers }: AnswerSurveyDto): Promise<void> {
    const { round, invitation } = await this.asked(tx, roundId);
    if (invitation.answered) throw new Problem(409, 'already_answered');
    if (round.state !== 'open' || round.endsOn < (await todayOf(tx))) throw new Problem(409, 'survey_over');
    const problems = answers.flatMap(({ ratedId, marks }, index) => {
      const known = invitation.rated.some(({ id }) => id === ratedId) && answers.findIndex((each) => each.ratedId === ratedId) === index;
      if (!known) return [{ field: `answers.${index}.ratedId`, code: 'not_asked_about' }];
      return completeMarks(marks, round.statements) ? [] : [{ field: `answers.${index}.marks`, code: 'marks_missing' }];
    });
    if (problems.length > 0) throw invalid(problems);
    if (answers.length < invitation.rated.length) throw invalid([{ field: 'answers', code: 'marks_missing' }]);
    const own = answers.map(({ ratedId, marks, comment }) => ({ ratedId, marks, comment: round.asksComment ? (comment ?? null) : null }));
    const [row]: { taken: boolean }[] = await tx.manager.query('SELECT app.answer_survey($1, $2) AS taken', [roundId, JSON.stringify(own)]);
    if (!row?.taken) throw new Problem(409, 'already_answered');
  }

  private async asked(tx: TenantTransaction, roundId: string) {
    const round = await this.repository.find(tx, roundId);
    const [invitation]: Invitation[] = await tx.manager.query(
      `SELECT rater_group AS "group", rated, answered FROM survey_invitation WHERE organisation_id = $1 AND round_id = $2`,
      [tx.organisationId, roundId],
    );
    if (!round || !invitation) throw notFound();
    return { round, invitation };
  }
}
