import { timelineOf } from '@samsyn/domain/incidents/incident-timeline';
import { historyOf, type StoredEvent } from './history-of.js';

const report = (at: number, state: string | null, more: Partial<StoredEvent> = {}): StoredEvent => ({
  at,
  state,
  priority: 3,
  groupName: 'A',
  supplierId: 'a',
  towerId: 't',
  pauseReason: null,
  step: null,
  ...more,
});

const kinds = (events: readonly { kind: string; at: number }[]) =>
  events.map(({ kind, at }) => `${kind}@${at}`);

describe('the history of a stored incident', () => {
  it('R7: says what changed, not what was repeated', () => {
    const { events } = historyOf({ openedAt: 0, acknowledgedAt: 20, stoppedAt: 50, priority: null }, [
      report(10, 'new'),
      report(20, 'active'),
      report(30, 'active', { priority: 2 }),
      report(40, 'resolved', { priority: 2 }),
      report(60, 'closed', { priority: 2 }),
    ]);
    expect(kinds(events)).toEqual([
      'opened@0',
      'assigned@10',
      'priority@10',
      'state@10',
      'state@20',
      'acknowledged@20',
      'priority@30',
      'state@40',
      'resolved@50',
      'state@60',
    ]);
  });

  it('R21: a report in which nothing changed is work', () => {
    const { events } = historyOf({ openedAt: 0, acknowledgedAt: null, stoppedAt: null, priority: null }, [
      report(10, 'active'),
      report(20, 'active'),
      report(30, null),
      report(40, 'active', { groupName: 'B' }),
    ]);
    expect(kinds(events).slice(-3)).toEqual(['worked@20', 'worked@30', 'assigned@40']);
  });

  it('R5: pauses while the state says so', () => {
    const { events } = historyOf({ openedAt: 0, acknowledgedAt: null, stoppedAt: null, priority: null }, [
      report(10, 'awaiting_user', { pauseReason: 'awaiting_user' }),
      report(15, null),
      report(20, 'active'),
      report(30, 'awaiting_vendor', { pauseReason: 'awaiting_vendor' }),
    ]);
    expect(events.filter(({ kind }) => kind === 'pause')).toEqual([
      { kind: 'pause', at: 10, to: 20, reason: 'awaiting_user', accepted: true },
      { kind: 'pause', at: 30, to: null, reason: 'awaiting_vendor', accepted: true },
    ]);
  });

  it('R8: a reopened incident stood resolved, one that was only closed later did not', () => {
    const history = historyOf({ openedAt: 0, acknowledgedAt: null, stoppedAt: 90, priority: null }, [
      report(20, 'resolved'),
      report(40, 'active'),
      report(80, 'resolved'),
      report(95, 'closed'),
    ]);
    const timeline = timelineOf(history, 1000);
    expect(timeline).toMatchObject({ restoredAt: 90, stoodResolved: [{ from: 20, to: 40 }] });
  });

  it('R21: a group of nobody is unowned time between two assignments', () => {
    const nobody = { groupName: null, supplierId: null, towerId: null };
    const history = historyOf({ openedAt: 0, acknowledgedAt: null, stoppedAt: 40, priority: null }, [
      report(0, 'new'),
      report(10, 'active', nobody),
      report(30, 'active'),
    ]);
    expect(timelineOf(history, 100).leads.map(({ from, to, group }) => [from, to, group])).toEqual([
      [0, 10, 'A'],
      [10, 30, null],
      [30, 40, 'A'],
    ]);
  });
});
