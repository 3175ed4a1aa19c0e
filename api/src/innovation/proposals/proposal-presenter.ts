import { Injectable } from '@nestjs/common';
import { inTime } from '@samsyn/domain/innovation/answer-clock';
import { type InnovationAction, innovationActionsFrom, isEnded } from '@samsyn/domain/innovation/innovation-state';
import { parseDate } from '@samsyn/domain/time/local-date';
import { Authors } from '../../platform/auth/authors.js';
import { sideOf } from '../../platform/tenancy/party.js';
import { may, type TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { todayOf } from '../../platform/tenancy/today.js';
import { TowersService } from '../../towers/towers.service.js';
import { ChallengesRepository } from '../challenges/challenges.repository.js';
import type { ProposalDetailDto } from './proposal-parts.dto.js';
import { ProposalPartsRepository } from './proposal-parts.repository.js';
import type { ProposalEntity } from './proposal.entity.js';
import type { ProposalDto } from './proposals.dto.js';
import { ProposalsRepository } from './proposals.repository.js';
import { SupplierNames } from './supplier-names.js';

/** Whether the caller speaks for whoever wrote it: the lead supplier, or the buyer of its own. */
export function isAuthor(tx: TenantTransaction, { proposerKind, leadSupplierId }: Pick<ProposalEntity, 'proposerKind' | 'leadSupplierId'>): boolean {
  if (sideOf(tx) === 'buyer') return proposerKind === 'buyer' && may(tx.principal, 'proposals:update');
  return proposerKind !== 'buyer' && leadSupplierId === tx.principal.supplierId && may(tx.principal, 'proposals:answer');
}

/** Whether the caller may take part at all: who only reads is offered nothing. */
export const takesPart = (tx: TenantTransaction): boolean =>
  may(tx.principal, sideOf(tx) === 'supplier' ? 'proposals:answer' : 'proposals:update');

/** R26: what the caller may do next. */
export function actionsFor(tx: TenantTransaction, proposal: ProposalEntity): InnovationAction[] {
  const by = sideOf(tx);
  return innovationActionsFrom(proposal.state, 'proposal', by).filter((action) => {
    if (by === 'supplier') return may(tx.principal, 'proposals:answer') && (action !== 'propose' || isAuthor(tx, proposal));
    // The buyer hands in its own alone, and does nothing with what is not proposed yet.
    if (action === 'propose') return isAuthor(tx, proposal);
    return proposal.submittedAt !== null && may(tx.principal, 'proposals:decide');
  });
}

const daysBetween = (from: string, to: string): number => Math.max(0, (parseDate(to) ?? 0) - (parseDate(from) ?? 0));

@Injectable()
export class ProposalPresenter {
  constructor(
    private readonly proposals: ProposalsRepository,
    private readonly parts: ProposalPartsRepository,
    private readonly challenges: ChallengesRepository,
    private readonly towers: TowersService,
    private readonly names: SupplierNames,
    private readonly authors: Authors,
  ) {}

  async present(tx: TenantTransaction, rows: readonly ProposalEntity[]): Promise<ProposalDto[]> {
    if (rows.length === 0) return [];
    const [today, names] = [await todayOf(tx), await this.names.all(tx)];
    const [towers, opened] = [
      await this.towers.named(tx, rows.flatMap(({ towerId }) => towerId ?? [])),
      await this.proposals.openedOf(tx, rows.map(({ id }) => id)),
    ];
    const titles = new Map<string, string>();
    for (const id of new Set(rows.flatMap(({ challengeId }) => challengeId ?? []))) {
      const challenge = await this.challenges.find(tx, id);
      if (challenge) titles.set(id, challenge.title);
    }
    return rows.map((row) => {
      const { id, title, description, expectedGain, proposerKind, leadSupplierId, challengeId, commitmentId, towerId, serviceId } = row;
      const { state, stateSince, criteria, illustrative, version, waitingOn, task, answerBy } = row;
      const own = tx.principal.supplierId ?? '';
      return {
        ...{ id, title, description, expectedGain, proposerKind, leadSupplierId, challengeId, commitmentId, towerId, serviceId },
        ...{ state, stateSince, criteria, illustrative, version },
        suppliers: row.supplierIds.map((supplier) => ({
          id: supplier,
          name: names.get(supplier) ?? '',
          consented: row.consentedIds.includes(supplier),
        })),
        challengeTitle: titles.get(challengeId ?? '') ?? null,
        towerName: towers.get(towerId ?? '')?.name ?? null,
        ageDays: daysBetween(stateSince, today),
        submittedAt: row.submittedAt?.toISOString() ?? null,
        opened: opened.has(id),
        turn: waitingOn && task && answerBy ? { waitingOn, task, answerBy, late: answerBy < today } : null,
        actions: actionsFor(tx, row),
        editable: state === 'committed' && isAuthor(tx, row),
        consentAsked:
          state === 'committed' && proposerKind === 'suppliers' && row.supplierIds.includes(own) && !row.consentedIds.includes(own) && takesPart(tx),
        updatedAt: row.updatedAt.toISOString(),
      };
    });
  }

  async detail(tx: TenantTransaction, row: ProposalEntity): Promise<ProposalDetailDto> {
    const [presented] = await this.present(tx, [row]);
    if (!presented) throw new Error('nothing to present');
    const { id } = row;
    const [steps, turns, messages] = [await this.parts.steps(tx, id), await this.parts.turns(tx, id), await this.parts.messages(tx, id)];
    const [pilot, files] = [await this.parts.pilot(tx, id), await this.parts.files(tx, id)];
    const people = await this.authors.names(tx, [...steps, ...messages]);
    const [names, today] = [await this.names.all(tx), await todayOf(tx)];
    const by = ({ userId, supplierId }: { userId: string | null; supplierId: string | null }) => ({
      userName: people.get(userId ?? '') ?? null,
      supplierName: supplierId === null ? null : (names.get(supplierId) ?? ''),
    });
    const active = row.submittedAt !== null && !isEnded(row.state) && takesPart(tx);
    return {
      ...presented,
      steps: steps.map((one) => ({ action: one.action, from: one.from, to: one.to, reason: one.reason, ...by(one), at: one.at.toISOString() })),
      turns: turns.map(({ waitingOn, task, fromOn, answerBy, answeredOn }) => ({
        ...{ waitingOn, task, fromOn, answerBy, answeredOn },
        inTime: inTime({ answerBy, answeredOn }, today),
      })),
      messages: messages.map((one) => ({
        ...{ id: one.id, kind: one.kind, questionId: one.questionId, text: one.text, answerBy: one.answerBy },
        ...by(one),
        at: one.at.toISOString(),
        answeredAt: one.answeredAt?.toISOString() ?? null,
        answerable: active && one.kind === 'question' && one.answeredAt === null && (one.supplierId === null) === (sideOf(tx) === 'supplier'),
      })),
      pilot: pilot && { ...pilot, reportedAt: pilot.reportedAt?.toISOString() ?? null },
      files: files.map(({ id: fileId, fileName, mediaType, sizeBytes, sha256, supplierId, createdAt }) => ({
        ...{ id: fileId, fileName, mediaType, sizeBytes, sha256 },
        supplierName: supplierId === null ? null : (names.get(supplierId) ?? ''),
        createdAt: createdAt.toISOString(),
      })),
      mayPlan: active && row.state === 'approved',
      mayReport: active && row.state === 'piloting',
      maySpeak: active,
      mayScore: row.state === 'proposed' && sideOf(tx) === 'buyer' && may(tx.principal, 'proposals:evaluate'),
    };
  }
}
