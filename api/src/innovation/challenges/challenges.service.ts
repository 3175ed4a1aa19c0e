import { Injectable } from '@nestjs/common';
import { mayBecome, takesProposals } from '@samsyn/domain/innovation/challenge-state';
import { Audit } from '../../platform/audit/audit.service.js';
import { invalid, notFound, Problem } from '../../platform/errors/problem.js';
import { expectVersion } from '../../platform/http/if-match.js';
import { Notifications } from '../../platform/notifications/notifications.service.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { todayOf } from '../../platform/tenancy/today.js';
import { SuppliersService } from '../../suppliers/suppliers.service.js';
import { TowersService } from '../../towers/towers.service.js';
import { criteriaOf } from '../proposals/criteria.dto.js';
import { SupplierNames } from '../proposals/supplier-names.js';
import type { ChallengeEntity, ChallengeTerms } from './challenge.entity.js';
import type { ChallengeDto, ChallengePageDto, ChallengeQueryDto, CreateChallengeDto, UpdateChallengeDto } from './challenges.dto.js';
import { ChallengesRepository } from './challenges.repository.js';

const topic = 'challenges';
const objectType = 'challenge';

/** R26: what the buyer asks its suppliers to solve; a draft is the buyer's alone. */
@Injectable()
export class ChallengesService {
  constructor(
    private readonly challenges: ChallengesRepository,
    private readonly towers: TowersService,
    private readonly suppliers: SuppliersService,
    private readonly names: SupplierNames,
    private readonly audit: Audit,
    private readonly notifications: Notifications,
  ) {}

  async page(tx: TenantTransaction, query: ChallengeQueryDto): Promise<ChallengePageDto> {
    const page = await this.challenges.page(tx, query);
    return { ...page, items: await this.present(tx, page.items) };
  }

  async get(tx: TenantTransaction, id: string): Promise<ChallengeDto> {
    const found = await this.challenges.find(tx, id);
    const [challenge] = found ? await this.present(tx, [found]) : [];
    if (!challenge) throw notFound();
    return challenge;
  }

  async create(tx: TenantTransaction, id: string, body: CreateChallengeDto): Promise<ChallengeDto> {
    const { title, text, towerId = null, fromOn, toOn, supplierIds = [], criteria = [], illustrative = false } = body;
    const terms = { title, text, towerId, fromOn, toOn, supplierIds, criteria: criteriaOf(criteria), illustrative };
    await this.check(tx, terms);
    await this.challenges.insert(tx, id, terms);
    const after = await this.get(tx, id);
    await this.audit.record(tx, { action: 'created', objectType, objectId: id, after, tells: { topic, supplierIds: [] } });
    return after;
  }

  /** 409 not_from_here of a state that does not follow. */
  async update(tx: TenantTransaction, id: string, seen: number, body: UpdateChallengeDto): Promise<ChallengeDto> {
    const { challenge, before } = await this.seen(tx, id, seen);
    const { state, criteria, ...wording } = body;
    const changes: Partial<ChallengeEntity> = { ...wording, ...(criteria ? { criteria: criteriaOf(criteria) } : {}) };
    const next = { ...challenge, ...changes };
    await this.check(tx, next);
    if (changes.supplierIds) changes.forAll = changes.supplierIds.length === 0;
    if (state && state !== challenge.state) {
      if (!mayBecome(challenge.state, state)) throw new Problem(409, 'not_from_here', { state: challenge.state });
      Object.assign(changes, { state, publishedAt: challenge.publishedAt ?? tx.now });
    }
    await this.challenges.update(tx, challenge, changes);
    const after = await this.get(tx, id);
    const supplierIds = await this.reached(tx, after);
    await this.audit.record(tx, { action: state ?? 'updated', objectType, objectId: id, before, after, tells: { topic, supplierIds } });
    if (before.state === 'draft' && after.state === 'published') {
      const params = { title: after.title, last: after.toOn };
      await this.notifications.notify(tx, { kind: 'challenge_published', to: { supplierIds }, params, link: `/innovation/challenges/${id}` });
    }
    return after;
  }

  /** Takes away a draft; what was published is closed instead. */
  async remove(tx: TenantTransaction, id: string, seen: number): Promise<void> {
    const { challenge, before } = await this.seen(tx, id, seen);
    if (challenge.state !== 'draft') throw new Problem(409, 'not_from_here', { state: challenge.state });
    await this.challenges.remove(tx, id);
    await this.audit.record(tx, { action: 'deleted', objectType, objectId: id, before, tells: { topic, supplierIds: [] } });
  }

  /** The one a proposal answers, as the proposer sees it. */
  find(tx: TenantTransaction, id: string): Promise<ChallengeEntity | null> {
    return this.challenges.find(tx, id);
  }

  private async seen(tx: TenantTransaction, id: string, version: number) {
    const challenge = await this.challenges.lock(tx, id);
    if (!challenge) throw notFound();
    const before = await this.get(tx, id);
    expectVersion(version, before);
    return { challenge, before };
  }

  /** The suppliers that may know of it. */
  private async reached(tx: TenantTransaction, { state, forAll, suppliers }: ChallengeDto): Promise<string[]> {
    if (state === 'draft') return [];
    return forAll ? [...(await this.names.all(tx)).keys()] : suppliers.map(({ id }) => id);
  }

  private async check(tx: TenantTransaction, { fromOn, toOn, towerId, supplierIds }: ChallengeTerms): Promise<void> {
    const errors = [];
    if (toOn < fromOn) errors.push({ field: 'toOn', code: 'reversed_interval' });
    if (towerId && !(await this.towers.named(tx, [towerId])).has(towerId)) errors.push({ field: 'towerId', code: 'unknown_tower' });
    const known = await this.suppliers.named(tx, supplierIds);
    if (supplierIds.some((id) => !known.has(id))) errors.push({ field: 'supplierIds', code: 'unknown_supplier' });
    if (errors.length > 0) throw invalid(errors);
  }

  private async present(tx: TenantTransaction, rows: readonly ChallengeEntity[]): Promise<ChallengeDto[]> {
    const ids = rows.map(({ id }) => id);
    const [towers, counts] = [await this.towers.named(tx, rows.flatMap(({ towerId }) => towerId ?? [])), await this.challenges.proposalCounts(tx, ids)];
    const known = await this.suppliers.named(tx, [...new Set(rows.flatMap(({ supplierIds }) => supplierIds))]);
    const today = await todayOf(tx);
    return rows.map((row) => {
      const { id, title, text, towerId, fromOn, toOn, forAll, supplierIds, criteria, state, publishedAt, illustrative, version } = row;
      return {
        ...{ id, title, text, towerId, fromOn, toOn, forAll, criteria, state, illustrative, version },
        towerName: towers.get(towerId ?? '')?.name ?? null,
        suppliers: supplierIds.flatMap((supplier) => {
          const name = known.get(supplier)?.name;
          return name === undefined ? [] : [{ id: supplier, name }];
        }),
        publishedAt: publishedAt?.toISOString() ?? null,
        takesProposals: takesProposals(row, today),
        proposals: counts.get(id) ?? 0,
      };
    });
  }
}
