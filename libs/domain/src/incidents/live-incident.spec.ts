import { DomainError } from '../errors.js';
import { allowedSteps, checkStep, returnsTo, type NewStep } from './check-step.js';
import { standingOf } from './incident-standing.js';
import { acceptanceOf, type IncidentStep, type StepKind } from './incident-step.js';
import { timelineOf } from './incident-timeline.js';
import { eventsOfSteps } from './step-history.js';
import { supplierClocks, withPauses } from './supplier-clock.js';

const nobody = { group: null, supplierId: null, towerId: null };
const [blue, green] = ['blue', 'green'].map((id) => ({ group: `Desk ${id}`, supplierId: id, towerId: 'client' }));

/** Steps in the order they were recorded, numbered so. */
function steps(...given: (Partial<IncidentStep> & { kind: StepKind; at: number })[]): IncidentStep[] {
  return given.map((step, index) => ({
    ...nobody,
    ...{ sequence: index + 1, recordedAt: step.at, bySupplierId: null, acceptance: 'counts', priority: null, pauseReason: null },
    ...step,
  }));
}

const opened = { kind: 'opened', at: 0 } as const;
const toBlue = { kind: 'assigned', at: 10, ...blue } as const;
const toGreen = { kind: 'assigned', at: 40, ...green } as const;

describe('R5: what a supplier records', () => {
  it.each(['priority', 'paused', 'resolved'] as const)('waits for the buyer where it can gain from it: %s', (kind) => {
    expect([acceptanceOf(kind, 'blue'), acceptanceOf(kind, null)]).toEqual(['proposed', 'counts']);
  });

  it.each(['acknowledged', 'assigned', 'returned', 'resumed'] as const)('counts at once where it cannot: %s', (kind) =>
    expect(acceptanceOf(kind, 'blue')).toBe('counts'),
  );

  it('stops no clock until the buyer has accepted it, and then from when it happened', () => {
    const resolved = (acceptance: IncidentStep['acceptance']) =>
      steps(opened, toBlue, { kind: 'resolved', at: 60, ...blue, bySupplierId: 'blue', acceptance });
    const restored = (acceptance: IncidentStep['acceptance']) =>
      timelineOf({ openedAt: 0, events: eventsOfSteps(resolved(acceptance)) }, 100).restoredAt;
    expect([restored('proposed'), restored('rejected'), restored('accepted')]).toEqual([null, null, 60]);
    expect(standingOf(resolved('proposed'))).toMatchObject({ state: 'new', resolvedAt: null, waiting: [{ kind: 'resolved' }] });
    expect(standingOf(resolved('accepted'))).toMatchObject({ state: 'resolved', resolvedAt: 60, waiting: [] });
  });

  it('keeps both times: a pause entered late counts from when it began, once accepted', () => {
    const paused = (acceptance: IncidentStep['acceptance']) =>
      steps(
        opened,
        toBlue,
        { kind: 'paused', at: 20, recordedAt: 30, ...blue, pauseReason: 'awaiting_user', bySupplierId: 'blue', acceptance },
        { kind: 'resumed', at: 35, ...blue },
      );
    const pauses = (acceptance: IncidentStep['acceptance']) => {
      const timeline = timelineOf({ openedAt: 0, events: eventsOfSteps(paused(acceptance)) }, 100);
      return supplierClocks(timeline).flatMap((clock) => withPauses(clock, timeline, ['awaiting_user']).excluded);
    };
    expect(pauses('accepted')).toEqual([{ from: 20, to: 35, reason: 'paused' }]);
    expect(pauses('proposed')).toEqual([]);
    expect(pauses('rejected')).toEqual([]);
  });
});

describe('R7, R8: a live incident’s events', () => {
  it('end a pause where work goes on: hand-over, resolution that counts, or now', () => {
    const paused = { kind: 'paused', at: 20, ...blue, pauseReason: 'awaiting_user' } as const;
    const end = (...later: Parameters<typeof steps>) =>
      eventsOfSteps(steps(opened, toBlue, paused, ...later)).flatMap((event) => (event.kind === 'pause' ? [event.to] : []));
    expect(end()).toEqual([null]);
    expect(end(toGreen)).toEqual([40]);
    expect(end({ kind: 'resolved', at: 50, ...blue })).toEqual([50]);
    expect(end({ kind: 'resolved', at: 50, ...blue, acceptance: 'proposed' })).toEqual([null]);
  });

  it('give each supplier its own response', () => {
    const events = eventsOfSteps(
      steps(opened, toBlue, { kind: 'acknowledged', at: 15, ...blue }, toGreen, { kind: 'acknowledged', at: 70, ...green }),
    );
    const responses = supplierClocks(timelineOf({ openedAt: 0, events }, 100)).map((clock) => [clock.supplierId, clock.respondedAt]);
    expect(responses).toEqual([
      ['blue', 15],
      ['green', 70],
    ]);
  });

  it('stand in the order they happened, not in that they were recorded', () => {
    const late = steps(opened, toBlue, toGreen, { kind: 'priority', at: 5, priority: 2 });
    expect(eventsOfSteps(late).map(({ kind }) => kind)).toEqual(['opened', 'priority', 'assigned', 'assigned']);
  });
});

describe('where a live incident stands', () => {
  it('is new until somebody acknowledges it; who takes over acknowledges anew', () => {
    const standing = (...later: Parameters<typeof steps>) => standingOf(steps(opened, toBlue, ...later));
    const acknowledged = { kind: 'acknowledged', at: 15, ...blue } as const;
    expect(standing()).toMatchObject({ state: 'new', acknowledged: false, holder: blue, heldSince: 10 });
    expect(standing(acknowledged)).toMatchObject({ state: 'active', acknowledged: true, acknowledgedAt: 15 });
    expect(standing(acknowledged, toGreen)).toMatchObject({ state: 'active', acknowledged: false, acknowledgedAt: 15 });
  });

  it('is paused only by a pause that counts, and open again after a resumption or reopening', () => {
    const paused = { kind: 'paused', at: 20, ...blue, pauseReason: 'awaiting_user' } as const;
    const state = (...later: Parameters<typeof steps>) => standingOf(steps(opened, toBlue, ...later)).state;
    expect(state(paused)).toBe('paused');
    expect(state({ ...paused, acceptance: 'proposed' })).toBe('new');
    expect(state(paused, { kind: 'resumed', at: 30, ...blue })).toBe('new');
    expect(state({ kind: 'resolved', at: 30, ...blue })).toBe('resolved');
    expect(state({ kind: 'resolved', at: 30, ...blue }, { kind: 'closed', at: 31, ...blue })).toBe('closed');
    expect(state({ kind: 'resolved', at: 30, ...blue }, { kind: 'reopened', at: 31, ...blue })).toBe('new');
  });
});

describe('what can be done next', () => {
  const allowed = (party: string | null, ...later: Parameters<typeof steps>) =>
    allowedSteps(standingOf(steps(opened, toBlue, ...later)), party);

  it('is the holder’s and the buyer’s to say', () => {
    expect(allowed('blue')).toEqual(['assigned', 'returned', 'acknowledged', 'priority', 'paused', 'resolved']);
    expect(allowed('green')).toEqual([]);
    expect(allowed(null)).toEqual(['assigned', 'returned', 'acknowledged', 'priority', 'paused', 'resolved']);
  });

  it('waits while a resolution is to be decided', () => {
    const proposal = { kind: 'resolved', at: 30, ...blue, bySupplierId: 'blue', acceptance: 'proposed' } as const;
    expect([allowed('blue', proposal), allowed(null, proposal)]).toEqual([[], []]);
    expect(allowed('blue', { ...proposal, acceptance: 'rejected' })).toContain('resolved');
  });

  it('leaves closing and reopening to the buyer', () => {
    const resolved = { kind: 'resolved', at: 30, ...blue } as const;
    expect([allowed('blue', resolved), allowed(null, resolved)]).toEqual([[], ['reopened', 'closed']]);
    expect(allowed(null, resolved, { kind: 'closed', at: 40, ...blue })).toEqual(['reopened']);
  });
});

describe('what cannot have happened is refused', () => {
  const known = steps(opened, toBlue, { kind: 'acknowledged', at: 30, ...blue });
  const refusal = (step: Partial<NewStep> & { kind: StepKind; at: number }, given = known, now = 100) => {
    const whole = { ...blue, bySupplierId: null, priority: null, pauseReason: null, ...step } as NewStep;
    try {
      checkStep(whole, { standing: standingOf(given), steps: given, now });
      return null;
    } catch (error) {
      return error instanceof DomainError ? error.code : error;
    }
  };

  it.each([
    ['before the incident began', { kind: 'paused', at: -1 }, 'before_opening'],
    ['in the future', { kind: 'paused', at: 101 }, 'in_the_future'],
    ['before the last step', { kind: 'paused', at: 29 }, 'before_last_step'],
    ['an assignment that overlaps', { kind: 'assigned', at: 9, ...green }, 'assignment_overlaps'],
    ['a hand-over to the holder', { kind: 'assigned', at: 50, ...blue }, 'already_holds'],
    ['by a supplier that does not hold it', { kind: 'paused', at: 50, bySupplierId: 'green' }, 'not_the_holder'],
    ['what the state does not allow', { kind: 'closed', at: 50 }, 'step_not_possible'],
  ] as const)('%s', (_, step, code) => expect(refusal(step)).toBe(code));

  it('but a priority may be dated back, and a rejected step binds nobody', () => {
    expect(refusal({ kind: 'priority', at: 5, priority: 1 })).toBeNull();
    const rejected = steps(opened, toBlue, { kind: 'resolved', at: 80, ...blue, acceptance: 'rejected' });
    expect(refusal({ kind: 'paused', at: 50 }, rejected)).toBeNull();
  });

  it('R5: what a supplier dates back where nobody decides it, but for a clock a minute behind', () => {
    const returned = { kind: 'returned', at: 100, group: null, supplierId: null, towerId: null } as const;
    const late = 60_101;
    expect(refusal({ ...returned, bySupplierId: 'blue' }, known, late)).toBe('dated_back');
    expect(refusal({ ...returned, bySupplierId: 'blue' }, known, late - 1)).toBeNull();
    expect(refusal(returned, known, late)).toBeNull();
    expect(refusal({ kind: 'resolved', at: 100, bySupplierId: 'blue' }, known, late)).toBeNull();
  });

  it('the same priority again', () => {
    const given = steps(opened, { kind: 'priority', at: 0, priority: 2 }, toBlue);
    expect(refusal({ kind: 'priority', at: 50, priority: 2 }, given)).toBe('same_priority');
    expect(refusal({ kind: 'priority', at: 50, priority: 1 }, given)).toBeNull();
  });
});

describe('a return', () => {
  it('goes to who held it before, else back to the buyer', () => {
    expect(returnsTo(steps(opened, toBlue, toGreen))).toEqual(blue);
    expect(returnsTo(steps(opened, toBlue))).toEqual(nobody);
  });
});
