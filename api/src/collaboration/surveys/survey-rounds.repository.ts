import { Injectable } from '@nestjs/common';
import type { Responses } from '@samsyn/domain/surveys/response-rate';
import type { Listing } from '../../platform/paging/listing.js';
import { type Page, readPage } from '../../platform/paging/read-page.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { SurveyRoundEntity } from './survey-round.entity.js';
import type { SurveyRoundQueryDto } from './survey-rounds.dto.js';

const listing: Listing = {
  id: 'round.id',
  sorts: { startsOn: { sql: 'round.starts_on', type: 'date' } },
  defaultSort: '-startsOn',
  search: ['round.title'],
  counted: true,
};

export type NewRound = Omit<SurveyRoundEntity, 'organisationId' | 'id' | 'state' | 'closedOn' | 'publishedOn' | 'responses' | 'supplierIds' | 'version' | 'updatedAt'>;

/** The caller's own invitation. */
export interface OwnInvitation {
  roundId: string;
  answered: boolean;
}

@Injectable()
export class SurveyRoundsRepository {
  page(tx: TenantTransaction, request: SurveyRoundQueryDto): Promise<Page<SurveyRoundEntity>> {
    const query = tx.manager
      .createQueryBuilder(SurveyRoundEntity, 'round')
      .where('round.organisationId = :organisationId', { organisationId: tx.organisationId });
    if (request.state) query.andWhere('round.state = :state', { state: request.state });
    return readPage(query, listing, request);
  }

  find(tx: TenantTransaction, id: string): Promise<SurveyRoundEntity | null> {
    return tx.manager.findOneBy(SurveyRoundEntity, { organisationId: tx.organisationId, id });
  }

  lock(tx: TenantTransaction, id: string): Promise<SurveyRoundEntity | null> {
    const where = { organisationId: tx.organisationId, id };
    return tx.manager.findOne(SurveyRoundEntity, { where, lock: { mode: 'pessimistic_write' } });
  }

  /** Those that are planned or open. */
  running(tx: TenantTransaction): Promise<SurveyRoundEntity[]> {
    return tx.manager
      .createQueryBuilder(SurveyRoundEntity, 'round')
      .where('round.organisationId = :organisationId', { organisationId: tx.organisationId })
      .andWhere("round.state IN ('planned', 'open')")
      .orderBy('round.starts_on')
      .getMany();
  }

  /** Published ones by the day they were closed, the latest first. */
  published(tx: TenantTransaction): Promise<SurveyRoundEntity[]> {
    return tx.manager.find(SurveyRoundEntity, {
      where: { organisationId: tx.organisationId, state: 'published' },
      order: { closedOn: 'DESC', startsOn: 'DESC', id: 'DESC' },
    });
  }

  /** Whether another that is planned or open has some of these days. */
  async clashes(tx: TenantTransaction, id: string, startsOn: string, endsOn: string): Promise<boolean> {
    const found: unknown[] = await tx.manager.query(
      `SELECT 1 FROM survey_round WHERE organisation_id = $1 AND id <> $2 AND state IN ('planned', 'open')
          AND daterange(starts_on, ends_on, '[]') && daterange($3::date, $4::date, '[]') LIMIT 1`,
      [tx.organisationId, id, startsOn, endsOn],
    );
    return found.length > 0;
  }

  async insert(tx: TenantTransaction, id: string, round: NewRound): Promise<void> {
    const { organisationId, now: updatedAt } = tx;
    await tx.manager.insert(SurveyRoundEntity, { ...round, organisationId, id, supplierIds: [], version: 1, updatedAt });
  }

  async update(tx: TenantTransaction, { id, version }: SurveyRoundEntity, changes: Partial<SurveyRoundEntity>): Promise<void> {
    await tx.manager.update(SurveyRoundEntity, { organisationId: tx.organisationId, id }, { ...changes, version: version + 1, updatedAt: tx.now });
  }

  async remove(tx: TenantTransaction, id: string): Promise<void> {
    await tx.manager.delete(SurveyRoundEntity, { organisationId: tx.organisationId, id });
  }

  /** The caller's own alone: row-level security shows nobody else's. */
  ownInvitations(tx: TenantTransaction, roundIds: readonly string[]): Promise<OwnInvitation[]> {
    return tx.manager.query(
      'SELECT round_id AS "roundId", answered FROM survey_invitation WHERE organisation_id = $1 AND round_id = ANY ($2::uuid[])',
      [tx.organisationId, roundIds],
    );
  }

  /** While the invitations are there; nothing to suppliers. */
  responses(tx: TenantTransaction, roundIds: readonly string[]): Promise<(Responses & { roundId: string })[]> {
    return tx.manager.query('SELECT round_id AS "roundId", rater_group AS "group", invited, answered FROM app.survey_responses($1::uuid[])', [roundIds]);
  }

  async open(tx: TenantTransaction, id: string): Promise<number> {
    const [row]: { invited: number }[] = await tx.manager.query('SELECT app.open_survey($1) AS invited', [id]);
    return row?.invited ?? 0;
  }

  async supplierNames(tx: TenantTransaction, ids: readonly string[]): Promise<Map<string, string>> {
    const rows: { id: string; name: string }[] = await tx.manager.query(
      'SELECT id, name FROM supplier WHERE organisation_id = $1 AND id = ANY ($2::uuid[]) ORDER BY name COLLATE "sv-x-icu", id',
      [tx.organisationId, ids],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  async organisation(tx: TenantTransaction): Promise<{ name: string; zone: string }> {
    const rows: { name: string; zone: string }[] = await tx.manager.query('SELECT name, zone FROM organisation WHERE id = $1', [tx.organisationId]);
    return rows[0] ?? { name: '', zone: 'UTC' };
  }
}
