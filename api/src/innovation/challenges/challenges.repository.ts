import { Injectable } from '@nestjs/common';
import { alphabetical, type Listing } from '../../platform/paging/listing.js';
import { type Page, readPage } from '../../platform/paging/read-page.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { ChallengeEntity, type ChallengeTerms } from './challenge.entity.js';
import type { ChallengeQueryDto } from './challenges.dto.js';

const listing: Listing = {
  id: 'challenge.id',
  sorts: { title: alphabetical('challenge.title'), toOn: { sql: 'challenge.to_on', type: 'date' } },
  defaultSort: '-toOn',
  search: ['challenge.title', 'challenge.text'],
  counted: true,
};

@Injectable()
export class ChallengesRepository {
  page(tx: TenantTransaction, request: ChallengeQueryDto): Promise<Page<ChallengeEntity>> {
    const query = tx.manager
      .createQueryBuilder(ChallengeEntity, 'challenge')
      .where('challenge.organisationId = :organisationId', { organisationId: tx.organisationId });
    if (request.state) query.andWhere('challenge.state = :state', { state: request.state });
    return readPage(query, listing, request);
  }

  find(tx: TenantTransaction, id: string): Promise<ChallengeEntity | null> {
    return tx.manager.findOneBy(ChallengeEntity, { organisationId: tx.organisationId, id });
  }

  lock(tx: TenantTransaction, id: string): Promise<ChallengeEntity | null> {
    const where = { organisationId: tx.organisationId, id };
    return tx.manager.findOne(ChallengeEntity, { where, lock: { mode: 'pessimistic_write' } });
  }

  async insert(tx: TenantTransaction, id: string, terms: ChallengeTerms): Promise<void> {
    const { organisationId, now } = tx;
    const own = { state: 'draft', publishedAt: null, forAll: terms.supplierIds.length === 0, version: 1, updatedAt: now } as const;
    await tx.manager.insert(ChallengeEntity, { ...terms, ...own, id, organisationId });
  }

  async update(tx: TenantTransaction, { id, version }: ChallengeEntity, changes: Partial<ChallengeEntity>): Promise<void> {
    const next = { ...changes, version: version + 1, updatedAt: tx.now };
    await tx.manager.update(ChallengeEntity, { organisationId: tx.organisationId, id }, next);
  }

  async remove(tx: TenantTransaction, id: string): Promise<void> {
    await tx.manager.delete(ChallengeEntity, { organisationId: tx.organisationId, id });
  }

  /** Of those that the caller sees. */
  async proposalCounts(tx: TenantTransaction, ids: readonly string[]): Promise<Map<string, number>> {
    const rows: { id: string; count: number }[] = await tx.manager.query(
      `SELECT challenge_id AS id, count(*)::int AS count FROM proposal
        WHERE organisation_id = $1 AND challenge_id = ANY ($2::uuid[]) AND submitted_at IS NOT NULL GROUP BY challenge_id`,
      [tx.organisationId, ids],
    );
    return new Map(rows.map(({ id, count }) => [id, count]));
  }

  /** What is due to be closed by a local date. */
  async ending(tx: TenantTransaction, until: string): Promise<(Pick<ChallengeEntity, 'id' | 'title' | 'towerId' | 'toOn'> & { answered: boolean })[]> {
    return tx.manager.query(
      `SELECT c.id, c.title, c.tower_id AS "towerId", c.to_on::text AS "toOn",
              EXISTS (SELECT 1 FROM proposal p WHERE p.organisation_id = c.organisation_id AND p.challenge_id = c.id
                        AND p.submitted_at IS NOT NULL) AS answered
         FROM challenge c WHERE c.organisation_id = $1 AND c.state = 'published' AND c.to_on <= $2`,
      [tx.organisationId, until],
    );
  }
}
