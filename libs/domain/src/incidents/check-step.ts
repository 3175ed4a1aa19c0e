import { DomainError } from '../errors.js';
import type { IncidentStanding, LiveState } from './incident-standing.js';
import { inOrder, type Holder, type IncidentStep, type StepKind } from './incident-step.js';

export type NewStep = Pick<IncidentStep, 'kind' | 'at' | 'bySupplierId' | 'priority' | 'pauseReason'> & Holder;

const open: readonly LiveState[] = ['new', 'active', 'paused'];

/** In which states each step can be taken. */
const statesOf: Readonly<Record<StepKind, readonly LiveState[]>> = {
  opened: [],
  assigned: open,
  returned: open,
  acknowledged: open,
  priority: open,
  paused: ['new', 'active'],
  resumed: open,
  resolved: open,
  reopened: ['resolved', 'closed'],
  closed: ['resolved'],
};

/** What a supplier says of itself and nobody decides counts from when it says so: dated back, it would gain time. */
const asSaid: readonly StepKind[] = ['acknowledged', 'assigned', 'returned'];
/** A clock that is a little behind dates nothing back. */
const dueDelayMs = 60_000;

/** Whether the party (`null` the buyer) can say that it happened earlier. */
export const canDateBack = (kind: StepKind, party: string | null): boolean => party === null || !asSaid.includes(kind);

const buyersOwn: readonly StepKind[] = ['opened', 'reopened', 'closed'];

/**
 * What the party (`null` the buyer) can do next. A supplier acts while it holds the lead; who answers for the whole,
 * opens and closes. While a resolution waits for the buyer, it is decided before anything else happens.
 */
export function allowedSteps(standing: IncidentStanding, party: string | null): StepKind[] {
  const { state, holder, pause, acknowledged, waiting } = standing;
  if (waiting.some(({ kind }) => kind === 'resolved')) return [];
  const holds = party === null || holder.supplierId === party;
  return (Object.keys(statesOf) as StepKind[]).filter((kind) => {
    if (!statesOf[kind].includes(state) || !holds) return false;
    if (party !== null && buyersOwn.includes(kind)) return false;
    if (kind === 'acknowledged') return !acknowledged && holder.group !== null;
    if (kind === 'returned') return holder.supplierId !== null;
    if (kind === 'resumed') return pause !== null;
    if (kind === 'paused') return pause === null;
    if (kind === 'priority') return !waiting.some((step) => step.kind === 'priority');
    return true;
  });
}

interface Known {
  standing: IncidentStanding;
  now: number;
}

/**
 * Refuses a step by who takes it and when, whomever it is about.
 * @throws DomainError `in_the_future`, `before_opening`, `dated_back`, `not_the_holder`, `step_not_possible` (state, kind),
 *   `assignment_overlaps` (it would reach into an assignment that came later)
 */
export function checkTime({ kind, at, bySupplierId }: Pick<NewStep, 'kind' | 'at' | 'bySupplierId'>, { standing, now }: Known): void {
  if (at > now) throw new DomainError('in_the_future', { at });
  if (at < standing.openedAt) throw new DomainError('before_opening', { at: standing.openedAt });
  if (bySupplierId !== null && standing.holder.supplierId !== bySupplierId) throw new DomainError('not_the_holder');
  if (!allowedSteps(standing, bySupplierId).includes(kind)) throw new DomainError('step_not_possible', { kind, state: standing.state });
  if (!canDateBack(kind, bySupplierId) && at < now - dueDelayMs) throw new DomainError('dated_back', { at: now });
  const moves = kind === 'assigned' || kind === 'returned';
  if (moves && at < standing.heldSince) throw new DomainError('assignment_overlaps', { at: standing.heldSince });
}

/**
 * Refuses what cannot have happened.
 * @throws DomainError what `checkTime` refuses, `before_last_step`, `already_holds`, `same_priority`
 */
export function checkStep(step: NewStep, known: Known & { steps: readonly IncidentStep[] }): void {
  checkTime(step, known);
  const { kind, at } = step;
  const { standing, steps } = known;
  const { group, supplierId, towerId } = standing.holder;
  const moves = kind === 'assigned' || kind === 'returned';
  if (moves && group === step.group && supplierId === step.supplierId && towerId === step.towerId) {
    throw new DomainError('already_holds');
  }
  if (kind === 'priority' && step.priority === standing.priority) throw new DomainError('same_priority');
  const last = inOrder(steps).findLast((each) => each.acceptance !== 'rejected' && binds(each.kind, kind));
  if (last && at < last.at) throw new DomainError('before_last_step', { at: last.at, kind: last.kind });
}

/** A priority can be dated back past everything but another priority; all else follows in order of time. */
const binds = (earlier: StepKind, kind: StepKind) => (earlier === 'priority') === (kind === 'priority');

/** To whom a return goes: who held it before the holder of today; nobody known: back to the buyer, unowned. */
export function returnsTo(steps: readonly IncidentStep[]): Holder {
  const held = inOrder(steps).filter(({ kind }) => kind === 'assigned' || kind === 'returned');
  const now = held.at(-1);
  const before = held.findLast((each) => each.group !== now?.group || each.supplierId !== now.supplierId);
  return {
    group: before?.group ?? null,
    supplierId: before?.supplierId ?? null,
    towerId: before?.towerId ?? null,
  };
}
