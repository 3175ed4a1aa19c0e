import { Injectable } from '@nestjs/common';
import type { RaterGroup } from '@samsyn/domain/surveys/questionnaire';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';

/** What the boxes held of a statement (counted from 0), or where it is null the comments. */
export interface BoxContent {
  group: RaterGroup;
  ratedId: string;
  statement: number | null;
  /** Null of too few. */
  answers: number | null;
  total: number | null;
  raters: number | null;
  comments: string[];
}

export interface StoredResult {
  roundId: string;
  ratedId: string;
  group: RaterGroup;
  /** Its code; empty of the comments. */
  statement: string;
  mean: string | null;
  answers: number | null;
  comments: string[];
}

@Injectable()
export class SurveyResultsRepository {
  /** Once: it is empty afterwards. */
  empty(tx: TenantTransaction, roundId: string): Promise<BoxContent[]> {
    return tx.manager.query(
      `SELECT rater_group AS "group", rated_id AS "ratedId", statement, answers, total, raters, comments FROM app.empty_survey_boxes($1)`,
      [roundId],
    );
  }

  async insert(tx: TenantTransaction, results: readonly StoredResult[]): Promise<void> {
    for (const { roundId, ratedId, group, statement, mean, answers, comments } of results) {
      await tx.manager.query(
        `INSERT INTO survey_result (organisation_id, round_id, rated_id, rater_group, statement, mean, answers, comments)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [tx.organisationId, roundId, ratedId, group, statement, mean, answers, comments],
      );
    }
  }

  /** Lets each supplier read its own. */
  async publish(tx: TenantTransaction, roundId: string): Promise<void> {
    await tx.manager.query(
      'UPDATE survey_result SET supplier_id = rated_id WHERE organisation_id = $1 AND round_id = $2 AND rated_id <> $1',
      [tx.organisationId, roundId],
    );
  }

  /** To a supplier its own alone, by row-level security. */
  of(tx: TenantTransaction, roundIds: readonly string[]): Promise<StoredResult[]> {
    return tx.manager.query(
      `SELECT round_id AS "roundId", rated_id AS "ratedId", rater_group AS "group", statement, mean::text, answers, comments
         FROM survey_result WHERE organisation_id = $1 AND round_id = ANY ($2::uuid[]) ORDER BY round_id, rated_id, rater_group, statement`,
      [tx.organisationId, roundIds],
    );
  }
}
