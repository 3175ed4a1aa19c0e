import { anEvent } from '../incident.testing.js';
import { timelineEntries } from './event-changes.js';

const codes = (events: Parameters<typeof timelineEntries>[0]) =>
  timelineEntries(events).map(({ changes, quiet }) => [changes.map(({ code }) => code), quiet]);

describe('timelineEntries', () => {
  it('R7 tell what each report changed, and gather those that changed nothing', () => {
    const same = { state: 'active', priority: 3, groupName: 'Group 1', supplierId: 's1' };
    expect(
      codes([anEvent(0, { ...same, state: 'new' }), anEvent(1, same), anEvent(2, same), anEvent(3, same)]),
    ).toEqual([
      [['state', 'priority', 'held'], 0],
      [['state'], 2],
    ]);
  });

  it('tell a hand-off, unowned time, a new priority and a pause', () => {
    const held = { groupName: 'Group 1', supplierId: 's1', priority: 3 };
    const events = [
      anEvent(0, held),
      anEvent(1, { priority: 2, pauseReason: 'awaiting_user' }),
      anEvent(2, { ...held, priority: 2 }),
    ];
    expect(codes(events)).toEqual([
      [['priority', 'held'], 0],
      [['priority', 'held', 'paused'], 0],
      [['held', 'resumed'], 0],
    ]);
    expect(timelineEntries(events)[1]?.changes[0]).toEqual({ code: 'priority', from: 3, to: 2 });
  });

  it('say nothing where a report leaves state and priority unsaid', () => {
    const held = { groupName: 'Group 1', supplierId: 's1' };
    expect(codes([anEvent(0, { ...held, state: 'new' }), anEvent(1, held)])).toEqual([
      [['state', 'held'], 1],
    ]);
  });
});
