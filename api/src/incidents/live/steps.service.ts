import { Injectable } from '@nestjs/common';
import { isDeepStrictEqual } from 'node:util';
import { DomainError } from '@samsyn/domain/errors';
import { checkStep, checkTime, returnsTo } from '@samsyn/domain/incidents/check-step';
import { standingOf } from '@samsyn/domain/incidents/incident-standing';
import { acceptanceOf, type Holder, inOrder, isCounted } from '@samsyn/domain/incidents/incident-step';
import { parseInstant } from '@samsyn/domain/time/instant';
import { Audit } from '../../platform/audit/audit.service.js';
import { type FieldProblem, invalid, notFound, Problem } from '../../platform/errors/problem.js';
import { expectVersion } from '../../platform/http/if-match.js';
import { managers, Notifications } from '../../platform/notifications/notifications.service.js';
import { asOrganisation, type TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { IncidentsService } from '../incidents.service.js';
import { projectionOf } from './projection.js';
import { Receivers } from './receivers.js';
import type { DecideStepDto, TakeStepDto } from './steps.dto.js';
import { type LockedIncident, type StoredStep, StepsRepository } from './steps.repository.js';

const needReasons: readonly string[] = ['returned', 'paused', 'reopened'];

/** The incident as it was saved. */
export interface Saved {
  id: string;
  version: number;
}

/** What happens to a live incident, recorded step by step; everything else about it follows from its steps. */
@Injectable()
export class StepsService {
  constructor(
    private readonly steps: StepsRepository,
    private readonly incidents: IncidentsService,
    private readonly receivers: Receivers,
    private readonly audit: Audit,
    private readonly notifications: Notifications,
  ) {}

  /** R5: takes the next step; what a supplier can gain from waits for the buyer. */
  async take(tx: TenantTransaction, id: string, seen: number, body: TakeStepDto): Promise<Saved> {
    return this.change(tx, id, seen, async ({ incident, steps }) => {
      const step = await this.read(tx, body, { incident, steps });
      const supplierIds = await this.save(tx, incident, steps, [...steps, step]);
      const tells = { topic: 'incidents', supplierIds } as const;
      await this.audit.record(tx, { action: 'step_taken', objectType: 'incident', objectId: id, after: audited(step), tells });
      await this.notify(tx, incident, step);
    });
  }

  /** R5: the buyer accepts or rejects what a supplier recorded. */
  async decide(
    tx: TenantTransaction,
    id: string,
    seen: number,
    { sequence, accept, note = null }: DecideStepDto & { sequence: number },
  ): Promise<Saved> {
    return this.change(tx, id, seen, async ({ incident, steps }) => {
      const found = steps.find((step) => step.sequence === sequence);
      if (!found) throw notFound();
      if (found.acceptance !== 'proposed') throw new Problem(409, 'already_decided');
      if (!accept && note === null) throw invalid([{ field: 'note', code: 'is_not_empty' }]);
      const acceptance = accept ? 'accepted' : 'rejected';
      await this.steps.decide(tx, id, sequence, acceptance, note);
      await this.save(tx, incident, steps, steps.map((step) => (step === found ? { ...step, acceptance } : step)));
      const before = { sequence, kind: found.kind, acceptance: found.acceptance, note: null };
      const after = { ...before, acceptance, note };
      const tells = { topic: 'incidents', supplierIds: incident.supplierIds } as const;
      await this.audit.record(tx, { action: 'step_decided', objectType: 'incident', objectId: id, before, after, tells });
      const supplierIds = found.bySupplierId === null ? [] : [found.bySupplierId];
      await this.notifications.notify(tx, { kind: 'step_decided', to: { supplierIds }, ...noticeOf(incident) });
    });
  }

  /** Whoever the step gives something to do. */
  private async notify(tx: TenantTransaction, incident: LockedIncident, { kind, supplierId, acceptance }: StoredStep): Promise<void> {
    const notice = noticeOf(incident);
    if (kind === 'assigned' && supplierId !== null)
      await this.notifications.notify(tx, { kind: 'incident_assigned', to: { supplierIds: [supplierId] }, ...notice });
    if (acceptance === 'proposed') await this.notifications.notify(tx, { kind: 'step_waiting', to: { roles: managers }, ...notice });
  }

  /** Writes a new incident with its first steps. */
  async open(
    tx: TenantTransaction,
    incident: Parameters<StepsRepository['insertIncident']>[1],
    steps: readonly StoredStep[],
  ): Promise<void> {
    await this.steps.insertIncident(tx, incident, steps[0]?.at ?? tx.now.getTime());
    await this.save(tx, { id: incident.id, supplierIds: [] }, [], steps);
  }

  /** Changes the incident while nobody else does; 412 with what it is now where somebody was faster. */
  private async change(
    tx: TenantTransaction,
    id: string,
    seen: number,
    work: (locked: { incident: LockedIncident; steps: StoredStep[] }) => Promise<void>,
  ): Promise<Saved> {
    // To the buyer the lock itself says whether it is there.
    if (tx.principal.role === 'vendor' && !(await this.steps.sees(tx, id))) throw notFound();
    const version = await asOrganisation(tx, async () => {
      const incident = await this.steps.lock(tx, id);
      if (!incident) throw notFound();
      if (!incident.live) throw new Problem(409, 'not_live');
      if (incident.version === seen) await work({ incident, steps: await this.steps.of(tx, id) });
      return incident.version;
    });
    if (version !== seen) expectVersion(seen, await this.incidents.get(tx, id));
    return { id, version: version + 1 };
  }

  private async read(
    tx: TenantTransaction,
    body: TakeStepDto,
    { incident, steps }: { incident: LockedIncident; steps: readonly StoredStep[] },
  ): Promise<StoredStep> {
    const { kind, note = null, priority = null, pauseReason = null } = body;
    const now = tx.now.getTime();
    const at = body.at ? parseInstant(body.at) : now;
    const bySupplierId = tx.principal.role === 'vendor' ? tx.principal.supplierId : null;
    const standing = standingOf(steps);
    const errors: FieldProblem[] = [];
    const isHandOff = kind === 'assigned' && standing.holder.group !== null;
    if ((needReasons.includes(kind) || isHandOff) && note === null) errors.push({ field: 'note', code: 'is_not_empty' });
    if (kind === 'priority' && priority === null) errors.push({ field: 'priority', code: 'is_not_empty' });
    if (kind === 'paused' && pauseReason === null) errors.push({ field: 'pauseReason', code: 'is_not_empty' });
    if (errors.length > 0) throw invalid(errors);
    // Before anything is said about the receiver: a supplier that may not hand over learns nothing of other contracts.
    asField(() => checkTime({ kind, at, bySupplierId }, { standing, now }));
    const holder: Holder =
      kind === 'assigned'
        ? await this.receivers.holder(tx, body, at, incident.supplierIds)
        : kind === 'returned'
          ? returnsTo(steps)
          : standing.holder;
    const said = { kind, at, bySupplierId, ...holder };
    const step = { ...said, priority: kind === 'priority' ? priority : null, pauseReason: kind === 'paused' ? pauseReason : null };
    asField(() => checkStep(step, { standing, steps, now }));
    const sequence = Math.max(0, ...steps.map((each) => each.sequence)) + 1;
    return { ...step, note, sequence, recordedAt: now, acceptance: acceptanceOf(kind, bySupplierId) };
  }

  /** Writes the steps that were not there before and what follows from all of them; answers with all parties. */
  private async save(
    tx: TenantTransaction,
    incident: Pick<LockedIncident, 'id' | 'supplierIds'>,
    before: readonly StoredStep[],
    steps: readonly StoredStep[],
  ): Promise<string[]> {
    const { id } = incident;
    const fresh = steps.slice(before.length);
    const projection = projectionOf(steps);
    const sameLeads = before.length > 0 && isDeepStrictEqual(projectionOf(before).leads, projection.leads);
    const supplierIds = [...new Set([...incident.supplierIds, ...projection.holderIds])];
    await asOrganisation(tx, async () => {
      const states = fresh.map((step) => stateAfter(steps, step));
      await this.steps.save(tx, id, { fresh, states, projection, supplierIds });
      if (!sameLeads) await this.steps.assign(tx, id, projection, supplierIds);
      if (supplierIds.length > incident.supplierIds.length) await this.steps.shareWith(tx, id, supplierIds);
    });
    return supplierIds;
  }
}

const noticeOf = ({ id, externalId, title }: Pick<LockedIncident, 'id' | 'externalId' | 'title'>) => ({
  params: { number: externalId, title },
  link: `/incidents/${id}`,
});

const stateAfter = (steps: readonly StoredStep[], step: StoredStep) => {
  const ordered = inOrder(steps).filter((each) => each === step || isCounted(each));
  return standingOf(ordered.slice(0, ordered.indexOf(step) + 1)).state;
};

const audited = ({ note, kind, at, acceptance, priority, pauseReason, group, supplierId, towerId }: StoredStep) => ({
  ...{ kind, at: new Date(at).toISOString(), acceptance, priority, pauseReason, note, group, supplierId, towerId },
});

const timing: readonly string[] = ['in_the_future', 'before_opening', 'assignment_overlaps', 'before_last_step', 'dated_back'];
const fieldOf = (code: string): string | undefined =>
  timing.includes(code) ? 'at' : ({ already_holds: 'supplierId', same_priority: 'priority' } as Record<string, string>)[code];

/** What is wrong with one field is said beside it. */
function asField(check: () => void): void {
  try {
    check();
  } catch (error) {
    const field = error instanceof DomainError ? fieldOf(error.code) : undefined;
    if (!(error instanceof DomainError) || field === undefined) throw error;
    const { at, ...params } = error.params;
    throw invalid([{ field, code: error.code, params: at === undefined ? params : { ...params, at: new Date(Number(at)).toISOString() } }]);
  }
}
