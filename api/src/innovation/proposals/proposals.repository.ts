import { Injectable } from '@nestjs/common';
import type { InnovationState } from '@samsyn/domain/innovation/innovation-state';
import { alphabetical, type Listing } from '../../platform/paging/listing.js';
import { type Page, readPage } from '../../platform/paging/read-page.js';
import { sideOf } from '../../platform/tenancy/party.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { OpenedProposalEntity, ProposalEntity } from './proposal.entity.js';
import type { ProposalQueryDto } from './proposals.dto.js';

const listing: Listing = {
  id: 'proposal.id',
  sorts: {
    title: alphabetical('proposal.title'),
    updatedAt: { sql: 'proposal.updated_at', type: 'timestamptz' },
    stateSince: { sql: 'proposal.state_since', type: 'date' },
    answerBy: { sql: "coalesce(proposal.answer_by, '9999-12-31')", type: 'date' },
  },
  defaultSort: '-updatedAt',
  search: ['proposal.title', 'proposal.description'],
  counted: true,
};

const openedListing: Listing = {
  id: 'opened.proposal_id',
  sorts: { openedAt: { sql: 'opened.opened_at', type: 'timestamptz' } },
  defaultSort: '-openedAt',
  search: ['opened.title', 'opened.description'],
};

/** How many cards a column of the board shows; the list has them all. */
const shownInColumn = 30;

export interface ColumnCounts {
  state: InnovationState;
  count: number;
  late: number;
  oldestDays: number;
  averageDays: number;
}

export type NewProposal = Omit<ProposalEntity, 'organisationId' | 'version' | 'updatedAt'>;

@Injectable()
export class ProposalsRepository {
  page(tx: TenantTransaction, request: ProposalQueryDto): Promise<Page<ProposalEntity>> {
    const query = this.filtered(tx, request);
    if (request.state) query.andWhere('proposal.state = :state', { state: request.state });
    return readPage(query, listing, request);
  }

  /** Each state's first cards, by their last day. */
  async cards(tx: TenantTransaction, request: ProposalQueryDto): Promise<ProposalEntity[]> {
    const ranked = this.filtered(tx, request)
      .select('proposal.id', 'id')
      .addSelect("row_number() OVER (PARTITION BY proposal.state ORDER BY coalesce(proposal.answer_by, '9999-12-31'), proposal.id)", 'place');
    const rows = await ranked.getRawMany<{ id: string; place: string }>();
    const ids = rows.filter(({ place }) => Number(place) <= shownInColumn).map(({ id }) => id);
    if (ids.length === 0) return [];
    return this.filtered(tx, {})
      .andWhere('proposal.id = ANY (:ids)', { ids })
      .orderBy("coalesce(proposal.answer_by, '9999-12-31')")
      .addOrderBy('proposal.id')
      .getMany();
  }

  async counts(tx: TenantTransaction, request: ProposalQueryDto, today: string): Promise<ColumnCounts[]> {
    return this.filtered(tx, request)
      .select('proposal.state', 'state')
      .addSelect('count(*)::int', 'count')
      .addSelect('(count(*) FILTER (WHERE proposal.answer_by < :today))::int', 'late')
      .addSelect('max(:today::date - proposal.state_since)::int', 'oldestDays')
      .addSelect('round(avg(:today::date - proposal.state_since))::int', 'averageDays')
      .setParameter('today', today)
      .groupBy('proposal.state')
      .getRawMany<ColumnCounts>();
  }

  private filtered(tx: TenantTransaction, { supplierId, challengeId, commitmentId, waitingOn }: ProposalQueryDto) {
    const query = tx.manager
      .createQueryBuilder(ProposalEntity, 'proposal')
      .where('proposal.organisationId = :organisationId', { organisationId: tx.organisationId });
    if (supplierId) query.andWhere(':supplierId = ANY (proposal.supplier_ids)', { supplierId });
    if (challengeId) query.andWhere('proposal.challenge_id = :challengeId', { challengeId });
    if (commitmentId) query.andWhere('proposal.commitment_id = :commitmentId', { commitmentId });
    if (waitingOn) query.andWhere('proposal.waiting_on = :side', { side: sideOf(tx) });
    return query;
  }

  find(tx: TenantTransaction, id: string): Promise<ProposalEntity | null> {
    return tx.manager.findOneBy(ProposalEntity, { organisationId: tx.organisationId, id });
  }

  lock(tx: TenantTransaction, id: string): Promise<ProposalEntity | null> {
    const where = { organisationId: tx.organisationId, id };
    return tx.manager.findOne(ProposalEntity, { where, lock: { mode: 'pessimistic_write' } });
  }

  async insert(tx: TenantTransaction, row: NewProposal): Promise<void> {
    await tx.manager
      .createQueryBuilder()
      .insert()
      .into(ProposalEntity)
      .values({ ...row, organisationId: tx.organisationId, version: 1, updatedAt: tx.now })
      .updateEntity(false)
      .execute();
  }

  async update(tx: TenantTransaction, { id, version }: Pick<ProposalEntity, 'id' | 'version'>, changes: Partial<ProposalEntity>): Promise<void> {
    const key = { organisationId: tx.organisationId, id };
    await tx.manager.update(ProposalEntity, key, { ...changes, version: version + 1, updatedAt: tx.now });
  }

  async remove(tx: TenantTransaction, id: string): Promise<void> {
    await tx.manager.delete(ProposalEntity, { organisationId: tx.organisationId, id });
  }

  opened(tx: TenantTransaction, request: ProposalQueryDto, own: readonly string[]): Promise<Page<OpenedProposalEntity>> {
    const query = tx.manager
      .createQueryBuilder(OpenedProposalEntity, 'opened')
      .where('opened.organisationId = :organisationId', { organisationId: tx.organisationId });
    if (own.length > 0) query.andWhere('opened.proposal_id <> ALL (:own)', { own });
    return readPage(query, openedListing, request);
  }

  /** Of a supplier's opened ones, those it takes part in. */
  async ownIds(tx: TenantTransaction): Promise<string[]> {
    const rows: { id: string }[] = await tx.manager.query(
      `SELECT o.proposal_id AS id FROM opened_proposal o JOIN proposal p ON p.organisation_id = o.organisation_id AND p.id = o.proposal_id
        WHERE o.organisation_id = $1`,
      [tx.organisationId],
    );
    return rows.map(({ id }) => id);
  }

  /** Of the proposals, those that are opened. */
  async openedOf(tx: TenantTransaction, ids: readonly string[]): Promise<Set<string>> {
    const rows: { id: string }[] = await tx.manager.query(
      'SELECT proposal_id AS id FROM opened_proposal WHERE organisation_id = $1 AND proposal_id = ANY ($2::uuid[])',
      [tx.organisationId, ids],
    );
    return new Set(rows.map(({ id }) => id));
  }

  async open(tx: TenantTransaction, { id, title, description }: ProposalEntity, proposers: string): Promise<void> {
    await tx.manager.query(
      `INSERT INTO opened_proposal (organisation_id, proposal_id, title, description, proposers, opened_at)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (organisation_id, proposal_id)
       DO UPDATE SET title = excluded.title, description = excluded.description, proposers = excluded.proposers`,
      [tx.organisationId, id, title, description, proposers, tx.now],
    );
  }

  async close(tx: TenantTransaction, id: string): Promise<void> {
    await tx.manager.query('DELETE FROM opened_proposal WHERE organisation_id = $1 AND proposal_id = $2', [tx.organisationId, id]);
  }

  async serviceKnown(tx: TenantTransaction, id: string): Promise<boolean> {
    const rows: unknown[] = await tx.manager.query('SELECT 1 FROM service WHERE organisation_id = $1 AND id = $2', [tx.organisationId, id]);
    return rows.length > 0;
  }

  /** Those that wait for somebody by a local date. */
  waiting(tx: TenantTransaction, until: string): Promise<ProposalEntity[]> {
    return tx.manager
      .createQueryBuilder(ProposalEntity, 'proposal')
      .where('proposal.organisationId = :organisationId', { organisationId: tx.organisationId })
      .andWhere('proposal.answer_by <= :until', { until })
      .orderBy('proposal.answer_by')
      .getMany();
  }
}
