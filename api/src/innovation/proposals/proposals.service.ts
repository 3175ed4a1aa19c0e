import { Injectable } from '@nestjs/common';
import { innovationStates } from '@samsyn/domain/innovation/innovation-state';
import { type FieldProblem, invalid, notFound, Problem } from '../../platform/errors/problem.js';
import { Notifications } from '../../platform/notifications/notifications.service.js';
import { sideOf } from '../../platform/tenancy/party.js';
import { asOrganisation, may, type TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { todayOf } from '../../platform/tenancy/today.js';
import { TowersService } from '../../towers/towers.service.js';
import { ChallengesRepository } from '../challenges/challenges.repository.js';
import { isAuthor, ProposalPresenter, takesPart } from './proposal-presenter.js';
import type { ProposalDetailDto } from './proposal-parts.dto.js';
import { ProposalWriter } from './proposal-writer.js';
import type { ProposalEntity } from './proposal.entity.js';
import type {
  CreateProposalDto,
  FellowSuppliersDto,
  OpenedProposalPageDto,
  ProposalBoardDto,
  ProposalPageDto,
  ProposalQueryDto,
  UpdateProposalDto,
} from './proposals.dto.js';
import { type NewProposal, ProposalsRepository } from './proposals.repository.js';
import { SupplierNames } from './supplier-names.js';

type Terms = Pick<ProposalEntity, 'title' | 'description' | 'expectedGain' | 'challengeId' | 'commitmentId' | 'towerId' | 'serviceId' | 'illustrative'>;

/** R26: what suppliers and the buyer's people propose, as long as it is written, and who sees it. */
@Injectable()
export class ProposalsService {
  constructor(
    private readonly proposals: ProposalsRepository,
    private readonly presenter: ProposalPresenter,
    private readonly writer: ProposalWriter,
    private readonly challenges: ChallengesRepository,
    private readonly towers: TowersService,
    private readonly names: SupplierNames,
    private readonly notifications: Notifications,
  ) {}

  async page(tx: TenantTransaction, query: ProposalQueryDto): Promise<ProposalPageDto> {
    const page = await this.proposals.page(tx, query);
    return { ...page, items: await this.presenter.present(tx, page.items) };
  }

  /** Every state in its order, also those with nothing in them. */
  async board(tx: TenantTransaction, query: ProposalQueryDto): Promise<ProposalBoardDto> {
    const counts = await this.proposals.counts(tx, query, await todayOf(tx));
    const cards = await this.presenter.present(tx, await this.proposals.cards(tx, query));
    return {
      columns: innovationStates.map((state) => ({
        ...(counts.find((each) => each.state === state) ?? { state, count: 0, late: 0, oldestDays: 0, averageDays: 0 }),
        items: cards.filter((card) => card.state === state),
      })),
    };
  }

  async get(tx: TenantTransaction, id: string): Promise<ProposalDetailDto> {
    const found = await this.proposals.find(tx, id);
    if (!found) throw notFound();
    return this.presenter.detail(tx, found);
  }

  /** What others have opened; one's own stand in the list. */
  async opened(tx: TenantTransaction, query: ProposalQueryDto): Promise<OpenedProposalPageDto> {
    const own = tx.principal.supplierId === null ? [] : await this.proposals.ownIds(tx);
    const { items, ...page } = await this.proposals.opened(tx, query, own);
    return {
      ...page,
      items: items.map(({ proposalId: id, title, description, proposers, openedAt }) => ({
        ...{ id, title, description, proposers },
        openedAt: openedAt.toISOString(),
      })),
    };
  }

  /** Those one may propose something together with, or to. */
  async fellows(tx: TenantTransaction): Promise<FellowSuppliersDto> {
    const items = [...(await this.names.all(tx))].map(([id, name]) => ({ id, name }));
    return { items: items.filter(({ id }) => id !== tx.principal.supplierId) };
  }

  async create(tx: TenantTransaction, id: string, body: CreateProposalDto): Promise<ProposalDetailDto> {
    const supplier = this.proposer(tx);
    const terms = termsOf(body);
    const supplierIds = [...new Set([...(supplier === null ? [] : [supplier]), ...(body.supplierIds ?? [])])];
    await this.check(tx, terms, supplierIds);
    const today = await todayOf(tx);
    const row: NewProposal = {
      ...{ ...terms, id, supplierIds, proposerKind: kindOf(supplier, supplierIds), leadSupplierId: supplier },
      ...{ consentedIds: supplier === null ? [] : [supplier], state: 'committed', stateSince: today, submittedAt: null, criteria: [] },
      ...{ waitingOn: null, task: null, answerBy: null, createdBy: tx.principal.userId },
    };
    await this.proposals.insert(tx, row);
    await this.invite(tx, row, []);
    return this.writer.recorded(tx, 'created', id, null);
  }

  /** Its text and who takes part, while it is written; what the others agreed to they are asked again. */
  async update(tx: TenantTransaction, id: string, seen: number, body: UpdateProposalDto): Promise<ProposalDetailDto> {
    const { row, before } = await this.writer.seen(tx, id, seen);
    if (!isAuthor(tx, row)) throw notFound();
    if (!before.editable) throw new Problem(409, 'not_from_here', { state: row.state });
    const lead = row.leadSupplierId;
    const { supplierIds: given, ...wording } = body;
    const supplierIds = given ? [...new Set([...(lead === null ? [] : [lead]), ...given])] : row.supplierIds;
    if (row.submittedAt !== null && row.proposerKind !== 'buyer' && !sameIds(supplierIds, row.supplierIds)) {
      throw new Problem(409, 'proposers_stand');
    }
    const next = { ...row, ...wording };
    await this.check(tx, next, supplierIds);
    const reworded = next.title !== row.title || next.description !== row.description || next.expectedGain !== row.expectedGain;
    const kept = reworded ? row.consentedIds.filter((each) => each === lead) : row.consentedIds;
    const consentedIds = kept.filter((each) => supplierIds.includes(each));
    await this.writer.write(tx, row, async () => {
      await this.proposals.update(tx, row, { ...wording, supplierIds, proposerKind: kindOf(lead, supplierIds), consentedIds });
    });
    await this.invite(tx, { ...next, supplierIds }, reworded ? [] : row.supplierIds);
    return this.writer.recorded(tx, 'updated', id, before);
  }

  /** A supplier agrees to propose the text as it stands. 409 nothing_to_agree to. */
  async consent(tx: TenantTransaction, id: string, seen: number): Promise<ProposalDetailDto> {
    const { row, before } = await this.writer.seen(tx, id, seen);
    const own = tx.principal.supplierId;
    if (own === null || !takesPart(tx)) throw notFound();
    if (!before.consentAsked) throw new Problem(409, 'nothing_to_agree');
    await this.writer.write(tx, row, () => this.proposals.update(tx, row, { consentedIds: [...row.consentedIds, own] }));
    return this.writer.recorded(tx, 'consented', id, before);
  }

  /** Lets every supplier see that it is there: title, description and who proposes; or no longer. */
  async open(tx: TenantTransaction, id: string, seen: number, opened: boolean): Promise<ProposalDetailDto> {
    const { row, before } = await this.writer.seen(tx, id, seen);
    if (!isAuthor(tx, row)) throw notFound();
    if (row.submittedAt === null) throw new Problem(409, 'not_from_here', { state: row.state });
    const proposers = row.proposerKind === 'buyer' ? await this.organisationName(tx) : before.suppliers.map(({ name }) => name).join(', ');
    await asOrganisation(tx, async () => {
      await (opened ? this.proposals.open(tx, row, proposers) : this.proposals.close(tx, id));
      await this.proposals.update(tx, row, {});
    });
    return this.writer.recorded(tx, opened ? 'opened' : 'closed', id, before);
  }

  /** Takes away what was never handed in. */
  async remove(tx: TenantTransaction, id: string, seen: number): Promise<void> {
    const { row, before } = await this.writer.seen(tx, id, seen);
    if (!isAuthor(tx, row)) throw notFound();
    if (row.submittedAt !== null) throw new Problem(409, 'not_from_here', { state: row.state });
    await this.proposals.remove(tx, id);
    await this.writer.record(tx, 'deleted', row, before, null);
  }

  /** The supplier that proposes; null is the buyer. */
  private proposer(tx: TenantTransaction): string | null {
    const allowed = may(tx.principal, sideOf(tx) === 'supplier' ? 'proposals:answer' : 'proposals:create');
    if (!allowed || (sideOf(tx) === 'supplier' && tx.principal.supplierId === null)) throw notFound();
    return sideOf(tx) === 'supplier' ? tx.principal.supplierId : null;
  }

  private async invite(tx: TenantTransaction, row: NewProposal, before: readonly string[]): Promise<void> {
    if (row.leadSupplierId === null) return;
    const supplierIds = row.supplierIds.filter((id) => id !== row.leadSupplierId && !before.includes(id));
    if (supplierIds.length === 0) return;
    const params = { title: row.title, supplier: (await this.names.all(tx)).get(row.leadSupplierId) ?? '' };
    const link = `/innovation/proposals/${row.id}`;
    await asOrganisation(tx, () => this.notifications.notify(tx, { kind: 'proposal_invited', to: { supplierIds }, params, link }));
  }

  private async check(tx: TenantTransaction, terms: Terms, supplierIds: readonly string[]): Promise<void> {
    const errors: FieldProblem[] = [];
    const names = await this.names.all(tx);
    const own = tx.principal.supplierId;
    if (supplierIds.some((id) => id !== own && !names.has(id))) errors.push({ field: 'supplierIds', code: 'unknown_supplier' });
    const { challengeId, towerId, serviceId } = terms;
    if (challengeId && !(await this.challenges.find(tx, challengeId))) errors.push({ field: 'challengeId', code: 'not_found' });
    if (towerId && !(await this.towers.named(tx, [towerId])).has(towerId)) errors.push({ field: 'towerId', code: 'unknown_tower' });
    if (serviceId && !(await this.proposals.serviceKnown(tx, serviceId))) errors.push({ field: 'serviceId', code: 'not_found' });
    if (errors.length > 0) throw invalid(errors);
  }

  private async organisationName(tx: TenantTransaction): Promise<string> {
    const rows: { name: string }[] = await tx.manager.query('SELECT name FROM organisation WHERE id = $1', [tx.organisationId]);
    return rows[0]?.name ?? '';
  }
}

const kindOf = (lead: string | null, supplierIds: readonly string[]) => {
  if (lead === null) return 'buyer' as const;
  return supplierIds.length > 1 ? ('suppliers' as const) : ('supplier' as const);
};

const sameIds = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((id) => b.includes(id));

function termsOf(body: CreateProposalDto): Terms {
  const { title, description, expectedGain = null, challengeId = null, commitmentId = null, towerId = null, serviceId = null, illustrative = false } = body;
  return { title, description, expectedGain, challengeId, commitmentId, towerId, serviceId, illustrative };
}
