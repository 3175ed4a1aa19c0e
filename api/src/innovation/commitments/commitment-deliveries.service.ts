import { Injectable } from '@nestjs/common';
import type { AuditAction } from '@samsyn/domain/audit/audit-actions';
import { DomainError } from '@samsyn/domain/errors';
import { isOverdue } from '@samsyn/domain/innovation/innovation-account';
import { innovationActionsFrom, type InnovationState, isEnded, nextInnovationState, turnOf } from '@samsyn/domain/innovation/innovation-state';
import { Audit } from '../../platform/audit/audit.service.js';
import { Authors } from '../../platform/auth/authors.js';
import { invalid, notFound, Problem } from '../../platform/errors/problem.js';
import { expectVersion } from '../../platform/http/if-match.js';
import { type NamedObject, ObjectKinds } from '../../platform/registers/object-kinds.js';
import { sideOf } from '../../platform/tenancy/party.js';
import { asOrganisation, may, type TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { todayOf } from '../../platform/tenancy/today.js';
import { CommitmentNotices } from './commitment-notices.service.js';
import type { CommitmentDeliveryDto, DeliveryCreditDto, TakeDeliveryStepDto } from './deliveries.dto.js';
import { DeliveriesRepository, type DeliveryFile, type StoredDelivery, type StoredStep } from './deliveries.repository.js';

const subject = 'delivery';

/** Who reads without a say is offered nothing. */
export const mayAct = (tx: TenantTransaction): boolean => may(tx.principal, sideOf(tx) === 'supplier' ? 'commitments:answer' : 'commitments:update');

/** What counts towards a delivery: an object of a register. */
interface CreditSource {
  /** A permission word, such as `proposals`. */
  readonly kind: string;
  readonly id: string;
}

/** The delivery itself, or a contract and the local date of what counts: the earliest owed then that is not full. */
type CreditTarget = { readonly deliveryId: string } | { readonly contractId: string; readonly on: string };

/** What is owed by a day, and the steps both sides take with it (R26). */
@Injectable()
export class CommitmentDeliveries {
  constructor(
    private readonly deliveries: DeliveriesRepository,
    private readonly authors: Authors,
    private readonly kinds: ObjectKinds,
    private readonly audit: Audit,
    private readonly notices: CommitmentNotices,
  ) {}

  async ofCommitment(tx: TenantTransaction, commitmentId: string): Promise<CommitmentDeliveryDto[]> {
    return this.present(tx, await this.deliveries.ofCommitment(tx, commitmentId));
  }

  async get(tx: TenantTransaction, id: string): Promise<CommitmentDeliveryDto> {
    const [found] = await this.present(tx, [await this.find(tx, id)]);
    if (!found) throw notFound();
    return found;
  }

  async find(tx: TenantTransaction, id: string): Promise<StoredDelivery> {
    const found = await this.deliveries.find(tx, id);
    if (!found) throw notFound();
    return found;
  }

  /** R26: a step of either side on the delivery as the caller saw it. What is handed in says what it is, or shows it. */
  async step(tx: TenantTransaction, id: string, seen: number, { action, reason = null }: TakeDeliveryStepDto): Promise<CommitmentDeliveryDto> {
    await this.find(tx, id);
    if (!mayAct(tx)) throw notFound();
    await asOrganisation(tx, () => this.deliveries.lock(tx, id));
    const stored = await this.find(tx, id);
    const before = await this.get(tx, id);
    expectVersion(seen, before);
    const party = sideOf(tx);
    const state = next(stored.state, action, party, reason);
    const evidence = reason !== null || before.files.some((file) => file.party === 'supplier') || before.credits.length > 0;
    if (action === 'deliver' && !evidence) throw invalid([{ field: 'reason', code: 'evidence_missing' }]);
    const on = await todayOf(tx);
    await asOrganisation(tx, () => this.deliveries.take(tx, stored, { action, state, reason, party, on }));
    return this.stepped(tx, stored, before, `delivery_${action}`);
  }

  /**
   * R26: counts something, such as a proposal, towards a commitment to propose, once for good; with the last one owed the
   * delivery is handed in of itself. For whoever holds the source: a vendor's own act may do it. Answers the delivery it
   * counts towards, or null where nothing is owed that it could count towards.
   */
  async credit(tx: TenantTransaction, target: CreditTarget, source: CreditSource): Promise<string | null> {
    const counted = await this.deliveries.creditedTo(tx, source);
    if (counted !== null) return counted;
    return asOrganisation(tx, async () => {
      const id = 'deliveryId' in target ? target.deliveryId : await this.deliveries.lockOpenProposals(tx, target.contractId, target.on);
      const stored = id === null ? undefined : await this.deliveries.find(tx, id);
      if (!stored || stored.kind !== 'proposals' || stored.state !== 'committed') return null;
      // A vendor's act may count towards its own alone.
      if (tx.principal.supplierId !== null && tx.principal.supplierId !== stored.supplierId) return null;
      await this.deliveries.lock(tx, stored.id);
      const before = await this.get(tx, stored.id);
      if (!(await this.deliveries.addCredit(tx, stored, source))) return this.deliveries.creditedTo(tx, source);
      if (before.credits.length + 1 < (stored.quantity ?? 1)) await this.deliveries.touch(tx, stored);
      else await this.deliveries.take(tx, stored, { action: 'deliver', state: 'delivered', reason: null, party: null, on: await todayOf(tx) });
      await this.stepped(tx, stored, before, 'delivery_counted');
      return stored.id;
    });
  }

  async record(tx: TenantTransaction, action: AuditAction, after: CommitmentDeliveryDto, before: CommitmentDeliveryDto): Promise<void> {
    const tells = { topic: 'commitments', supplierIds: [after.supplierId] } as const;
    await this.audit.record(tx, { action, objectType: 'commitment', objectId: after.commitmentId, before, after, tells });
  }

  private async stepped(tx: TenantTransaction, stored: StoredDelivery, before: CommitmentDeliveryDto, action: AuditAction): Promise<CommitmentDeliveryDto> {
    const after = await this.get(tx, stored.id);
    await this.record(tx, action, after, before);
    if (after.state !== before.state) await this.notices.stepped(tx, after, stored.ownerUserId);
    await this.notices.figuresChanged(tx, await todayOf(tx));
    return after;
  }

  private async present(tx: TenantTransaction, stored: readonly StoredDelivery[]): Promise<CommitmentDeliveryDto[]> {
    const ids = stored.map(({ id }) => id);
    const today = await todayOf(tx);
    const [steps, files, credits] = [await this.deliveries.steps(tx, ids), await this.deliveries.files(tx, ids), await this.deliveries.credits(tx, ids)];
    const names = await this.authors.names(
      tx,
      steps.map(({ userId, party, deliveryId }) => ({
        userId,
        supplierId: party === 'supplier' ? (stored.find(({ id }) => id === deliveryId)?.supplierId ?? null) : null,
      })),
    );
    const named = await this.kinds.named(tx, credits.map(({ sourceKind: kind, sourceId: id }) => ({ kind, id })));
    const [side, acts] = [sideOf(tx), mayAct(tx)];
    return stored.map(({ ownerUserId: _, ...one }) => {
      const own = <T extends { deliveryId: string }>(all: readonly T[]) => all.filter(({ deliveryId }) => deliveryId === one.id);
      return {
        ...one,
        overdue: isOverdue(one, today),
        waitingOn: turnOf(one.state),
        credits: own(credits).map(({ sourceKind, sourceId }) => presentCredit({ kind: sourceKind, id: sourceId }, named({ kind: sourceKind, id: sourceId }))),
        steps: own(steps).map((step) => presentStep(step, names)),
        files: own(files).map(presentFile),
        actions: acts ? innovationActionsFrom(one.state, subject, side) : [],
        attachable: acts && !isEnded(one.state),
      };
    });
  }
}

const presentCredit = ({ kind: sourceKind, id: sourceId }: CreditSource, named: NamedObject | null): DeliveryCreditDto => ({
  ...{ sourceKind, sourceId },
  ...{ title: named?.title ?? null, link: named?.link ?? null },
});

const presentStep = ({ action, state, reason, party, userId, at }: StoredStep, names: ReadonlyMap<string, string>) => ({
  ...{ action, state, reason, party },
  userName: (userId && names.get(userId)) ?? null,
  at: at.toISOString(),
});

const presentFile = ({ id, party, fileName, mediaType, sizeBytes, sha256, createdAt }: DeliveryFile) => ({
  ...{ id, party, fileName, mediaType, sizeBytes, sha256 },
  createdAt: createdAt.toISOString(),
});

function next(state: InnovationState, action: TakeDeliveryStepDto['action'], by: 'buyer' | 'supplier', reason: string | null): InnovationState {
  try {
    return nextInnovationState(state, action, { subject, by, reason });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    if (error.code === 'reason_missing') throw invalid([{ field: 'reason', code: error.code }]);
    throw new Problem(409, error.code, error.params);
  }
}
