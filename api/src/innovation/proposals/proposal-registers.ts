import { Injectable, type OnModuleInit } from '@nestjs/common';
import { daysAfter, shareInTime } from '@samsyn/domain/innovation/answer-clock';
import { meanVerifiedShare } from '@samsyn/domain/innovation/benefit';
import type { ProposalTask } from '@samsyn/domain/innovation/innovation-terms';
import { formatRatio, parseDecimal } from '@samsyn/domain/numbers/decimal';
import type { DueKind } from '@samsyn/domain/due/due-item';
import { firstMonthOf, nextPeriod, shiftPeriod } from '@samsyn/domain/time/period';
import { localDate } from '@samsyn/domain/time/zone';
import { type DueItem, DueSources } from '../../platform/registers/due-sources.js';
import { ObjectKinds, rowsOfKind } from '../../platform/registers/object-kinds.js';
import { type RegisterMeasure, RegisterMeasures } from '../../platform/registers/register-measures.js';
import { sideOf } from '../../platform/tenancy/party.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { ResultsService } from '../../results/results.service.js';
import { BenefitsRepository } from '../benefits/benefits.repository.js';
import { dueOf } from '../benefits/benefits.service.js';
import { ChallengesRepository } from '../challenges/challenges.repository.js';
import { InnovationTermsService } from './innovation-terms.service.js';
import { ProposalPartsRepository } from './proposal-parts.repository.js';
import { ProposalsRepository } from './proposals.repository.js';

const kinds: Partial<Record<ProposalTask, DueKind>> = { evaluate: 'evaluation', plan: 'pilot', start: 'pilot', report: 'pilot', accept: 'pilot' };

/** A trailing year, the month itself included. */
const months = 12;

/** What others know of proposals, challenges and benefits: what they are called, what is due, what is scored. */
@Injectable()
export class ProposalRegisters implements OnModuleInit {
  constructor(
    private readonly due: DueSources,
    private readonly objects: ObjectKinds,
    private readonly measures: RegisterMeasures,
    private readonly proposals: ProposalsRepository,
    private readonly parts: ProposalPartsRepository,
    private readonly challenges: ChallengesRepository,
    private readonly benefits: BenefitsRepository,
    private readonly terms: InnovationTermsService,
    private readonly results: ResultsService,
  ) {}

  onModuleInit(): void {
    this.objects.register(rowsOfKind('proposals', 'proposal', 'title', '/innovation/proposals'));
    this.objects.register(rowsOfKind('challenges', 'challenge', 'title', '/innovation/challenges'));
    this.objects.register(rowsOfKind('benefits', 'benefit', 'title', '/innovation/benefits'));
    this.due.register({ permission: 'proposals:read', due: (tx, until) => this.dueProposals(tx, until) });
    this.due.register({ permission: 'challenges:read', due: (tx, until) => this.dueChallenges(tx, until) });
    this.due.register({ permission: 'benefits:read', due: (tx, until) => this.dueBenefits(tx, until) });
    this.measures.register({ figures: ['proposals_answered', 'benefits_verified'], measures: (tx, periods) => this.measured(tx, periods) });
  }

  private async dueProposals(tx: TenantTransaction, until: string): Promise<DueItem[]> {
    return (await this.proposals.waiting(tx, until)).flatMap(({ id, title, supplierIds, towerId, waitingOn, task, answerBy }): DueItem[] =>
      waitingOn === null || task === null || answerBy === null
        ? []
        : [
            {
              ...{ kind: kinds[task] ?? 'proposal', sourceKind: 'proposals', sourceId: id, supplierIds, towerIds: towerId === null ? [] : [towerId] },
              ...{ contractId: null, subject: { sv: title, en: title }, dueOn: answerBy, waitingOn, ownerUserId: null, escalates: true },
              link: `/innovation/proposals/${id}`,
            },
          ],
    );
  }

  /** To the buyer what is to be closed; to a supplier what it has not answered. */
  private async dueChallenges(tx: TenantTransaction, until: string): Promise<DueItem[]> {
    const own = sideOf(tx) === 'supplier' ? tx.principal.supplierId : null;
    const ending = await this.challenges.ending(tx, until);
    return ending.flatMap(({ id, title, towerId, toOn, answered }): DueItem[] =>
      own !== null && answered
        ? []
        : [
            {
              ...{ kind: 'challenge', sourceKind: 'challenges', sourceId: id, supplierIds: own === null ? [] : [own] },
              ...{ towerIds: towerId === null ? [] : [towerId], contractId: null, subject: { sv: title, en: title }, dueOn: toOn },
              ...{ waitingOn: own === null ? 'buyer' : 'supplier', ownerUserId: null, escalates: false, link: `/innovation/challenges/${id}` },
            },
          ],
    );
  }

  private async dueBenefits(tx: TenantTransaction, until: string): Promise<DueItem[]> {
    const terms = await this.terms.terms(tx);
    const waiting = await this.benefits.waiting(tx, until);
    return waiting.flatMap((row): DueItem[] => {
      const { id, title, supplierIds, state, verifierId } = row;
      const dueOn = dueOf(row, terms);
      if (dueOn > until) return [];
      const onSupplier = state === 'planned' && supplierIds.length > 0;
      return [
        {
          ...{ kind: 'benefit', sourceKind: 'benefits', sourceId: id, supplierIds, towerIds: [], contractId: null },
          ...{ subject: { sv: title, en: title }, dueOn, waitingOn: onSupplier ? 'supplier' : 'buyer', escalates: true },
          ...{ ownerUserId: onSupplier ? null : verifierId, link: `/innovation/benefits/${id}` },
        },
      ];
    });
  }

  /**
   * R26: of the year up to each month: the supplier's turns on proposals taken in time, and how much of what was planned came
   * of the benefits that were verified.
   */
  private async measured(tx: TenantTransaction, periods: readonly string[]): Promise<RegisterMeasure[]> {
    const zone = await this.results.zone(tx);
    const today = localDate(tx.now.getTime(), zone);
    const found: RegisterMeasure[] = [];
    for (const period of periods) {
      const [from, after] = [`${firstMonthOf(shiftPeriod(period, 1 - months))}-01`, `${nextPeriod(period)}-01`];
      const last = daysAfter(after, -1);
      // What is seen of a month is how it stood at its end, or today.
      const seen = last < today ? after : today;
      const own = (figure: RegisterMeasure['figure'], supplierId: string, value: string | null, volume: number): RegisterMeasure => ({
        ...{ period, figure, supplierId, towerId: null, contractId: null, value, volume },
        evidence: { kind: 'innovation', id: null },
      });
      for (const [supplierId, turns] of grouped(await this.parts.supplierTurns(tx, from, last))) {
        const { value, volume } = shareInTime(turns, seen);
        found.push(own('proposals_answered', supplierId, value && formatRatio(value), volume));
      }
      for (const [supplierId, judged] of grouped(await this.benefits.judged(tx, from, last, zone))) {
        const share = meanVerifiedShare(judged.map(({ planned, verified }) => ({ planned: parseDecimal(planned), verified: parseDecimal(verified) })));
        found.push(own('benefits_verified', supplierId, share && formatRatio(share), judged.length));
      }
    }
    return found;
  }
}

function grouped<T extends { supplierId: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(row.supplierId, [...(groups.get(row.supplierId) ?? []), row]);
  return groups;
}
