import type { IncidentEvent } from './incident-history.js';
import { priorityAt, timelineOf } from './incident-timeline.js';

const restoredAt = (events: IncidentEvent[], now = 1000): number | null =>
  timelineOf({ openedAt: 0, events }, now).restoredAt;

describe('reading a history', () => {
  it('R8 a restoration stands until the incident is reopened', () => {
    const events: IncidentEvent[] = [
      { kind: 'resolved', at: 10, accepted: true },
      { kind: 'resolved', at: 12, accepted: true },
      { kind: 'closed', at: 15 },
    ];
    expect(restoredAt(events)).toBe(10);
    expect(restoredAt([...events, { kind: 'reopened', at: 20 }])).toBeNull();
    expect(restoredAt([...events, { kind: 'reopened', at: 20 }, { kind: 'closed', at: 30 }])).toBe(30);
  });

  it('R5 a resolved time counts once the buyer has accepted it', () => {
    const events: IncidentEvent[] = [
      { kind: 'resolved', at: 10, accepted: false },
      { kind: 'closed', at: 50 },
    ];
    expect(restoredAt(events)).toBe(50);
    expect(restoredAt(events, 40)).toBeNull();
  });

  it('R5 knows only accepted pauses, and lets an open one run to now', () => {
    const events: IncidentEvent[] = [
      { kind: 'pause', at: 5, to: 8, reason: 'buyer', accepted: false },
      { kind: 'pause', at: 20, to: null, reason: 'buyer', accepted: true },
    ];
    expect(timelineOf({ openedAt: 0, events }, 33).pauses).toEqual([{ from: 20, to: 33, reason: 'buyer' }]);
  });

  it('R1 refuses a reversed pause', () => {
    const events: IncidentEvent[] = [{ kind: 'pause', at: 5, to: 4, reason: 'buyer', accepted: true }];
    expect(() => timelineOf({ openedAt: 0, events }, 33)).toThrow(
      expect.objectContaining({ code: 'reversed_interval' }),
    );
  });

  it('R7 takes the accepted priority at the instant, and the first one before any was set', () => {
    const events: IncidentEvent[] = [
      { kind: 'priority', at: 10, priority: 3, accepted: true },
      { kind: 'priority', at: 20, priority: 4, accepted: false },
      { kind: 'priority', at: 30, priority: 1, accepted: true },
    ];
    const timeline = timelineOf({ openedAt: 0, events }, 100);
    expect([5, 10, 25, 30, 99].map((at) => priorityAt(timeline, at))).toEqual([3, 3, 3, 1, 1]);
    expect(priorityAt(timelineOf({ openedAt: 0, events: [] }, 1), 1)).toBeNull();
  });

  it('R21 keeps the lead of an incident that was restored the moment it was assigned', () => {
    const events: IncidentEvent[] = [
      { kind: 'assigned', at: 0, group: 'g', supplierId: 'A', towerId: 't' },
      { kind: 'resolved', at: 0, accepted: true },
    ];
    expect(timelineOf({ openedAt: 0, events }, 9).leads).toEqual([
      { from: 0, to: 0, group: 'g', supplierId: 'A', towerId: 't' },
    ]);
  });

  it('R8 leaves out leads given up in the same instant or taken after the restoration', () => {
    const lead = (at: number, supplierId: string): IncidentEvent => ({
      kind: 'assigned',
      at,
      group: supplierId,
      supplierId,
      towerId: null,
    });
    const events = [
      lead(0, 'A'),
      lead(0, 'B'),
      { kind: 'resolved', at: 7, accepted: true } as const,
      lead(8, 'C'),
    ];
    expect(timelineOf({ openedAt: 0, events }, 9).leads.map(({ supplierId }) => supplierId)).toEqual(['B']);
  });
});
