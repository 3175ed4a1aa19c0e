import type { IncidentEvent } from '../incidents/incident-history.js';
import { timelineOf } from '../incidents/incident-timeline.js';
import { handOvers } from './hand-over.js';

const assigned = (at: number, supplierId: string | null, towerId: string | null = null): IncidentEvent => ({
  ...{ kind: 'assigned', at, supplierId, towerId },
  group: supplierId,
});
const acknowledged = (at: number, supplierId: string | null): IncidentEvent => ({ kind: 'acknowledged', at, supplierId });
const worked = (at: number): IncidentEvent => ({ kind: 'worked', at });
const resolved = (at: number): IncidentEvent => ({ kind: 'resolved', at, accepted: true });
const reopened = (at: number): IncidentEvent => ({ kind: 'reopened', at });

const list = (events: IncidentEvent[], now = 1000) => handOvers(timelineOf({ openedAt: 0, events }, now));
const clocks = (events: IncidentEvent[], now?: number) =>
  list(events, now).map(({ toSupplierId, ending, clock }) => [toSupplierId, clock.startedAt, clock.stoppedAt, ending]);

describe('R21 hand-overs, each with its own turn', () => {
  it('R21 are the hand-offs of the ledger, the first holder not being one', () => {
    expect(clocks([assigned(0, 'A')])).toEqual([]);
    const events = [assigned(0, 'A'), assigned(10, 'B', 'net'), worked(15), assigned(30, 'A'), resolved(50)];
    expect(clocks(events)).toEqual([
      ['B', 10, 30, 'passed_on'],
      ['A', 30, 50, 'resolved'],
    ]);
    expect(list(events)[0]).toMatchObject({ sequence: 1, at: 10, fromSupplierId: 'A', toTowerId: 'net' });
  });

  it('R8 runs while it is held, and stops when it is left to nobody', () => {
    expect(clocks([assigned(0, 'A'), assigned(10, 'B')], 40)).toEqual([['B', 10, null, 'running']]);
    expect(clocks([assigned(0, 'A'), assigned(10, 'B'), assigned(25, null)], 40)).toEqual([['B', 10, 25, 'given_up']]);
    expect(clocks([assigned(0, 'A'), assigned(40, 'B')], 40)).toEqual([['B', 40, null, 'running']]);
  });

  it('R21 says which came back or went on without any work', () => {
    expect(clocks([assigned(0, 'A'), assigned(10, 'B'), assigned(20, 'A'), worked(30), assigned(40, 'C')], 50)).toEqual([
      ['B', 10, 20, 'returned_unworked'],
      ['A', 20, 40, 'passed_on'],
      ['C', 40, null, 'running'],
    ]);
    const acknowledgedOnly = [assigned(0, 'A'), assigned(10, 'B'), acknowledged(12, 'B'), assigned(20, 'A')];
    expect(clocks(acknowledgedOnly, 30)[0]).toEqual(['B', 10, 20, 'passed_on']);
  });

  it('R21 counts one that was passed on in the very moment, and leaves out what came after the restoration', () => {
    expect(clocks([assigned(0, 'A'), assigned(10, 'B'), assigned(10, 'C'), resolved(20)])).toEqual([
      ['B', 10, 10, 'returned_unworked'],
      ['C', 10, 20, 'resolved'],
    ]);
    expect(clocks([assigned(0, 'A'), resolved(20), assigned(20, 'B'), assigned(30, 'C')])).toEqual([]);
    const whileResolved = [assigned(0, 'A'), resolved(20), assigned(30, 'B'), assigned(40, 'C'), reopened(50), resolved(60)];
    expect(clocks(whileResolved)).toEqual([['C', 50, 60, 'resolved']]);
    expect(clocks([assigned(0, 'A'), assigned(10, 'B'), assigned(10, null)], 40)).toEqual([['B', 10, 10, 'given_up']]);
  });

  it('R8 leaves out the time it stood resolved or with nobody within the turn', () => {
    const events = [assigned(0, 'A'), assigned(10, 'B'), resolved(20), reopened(50), assigned(60, null), assigned(70, 'B'), resolved(90)];
    const [only] = list(events);
    expect(only?.clock).toMatchObject({ startedAt: 10, stoppedAt: 90, status: 'stopped' });
    expect(only?.clock.excluded).toEqual([
      { from: 20, to: 50, reason: 'resolved' },
      { from: 60, to: 70, reason: 'not_lead' },
    ]);
    expect(clocks([assigned(0, 'A'), resolved(20), assigned(30, 'B'), reopened(50), resolved(60)])).toEqual([['B', 50, 60, 'resolved']]);
  });

  it('R8 responds at its own first acknowledgement of that turn, else where the turn ends', () => {
    const twice = [assigned(0, 'A'), assigned(10, 'B'), acknowledged(12, 'B'), assigned(20, 'A'), assigned(30, 'B'), acknowledged(37, 'B'), resolved(50)];
    expect(list(twice).map(({ clock }) => clock.respondedAt)).toEqual([12, 30, 37]);
    expect(list([assigned(0, 'A'), assigned(10, 'B')], 40)[0]?.clock.respondedAt).toBeNull();
    expect(list([assigned(0, 'A'), assigned(10, 'B'), acknowledged(15, null)], 40)[0]?.clock.respondedAt).toBe(15);
    expect(list([assigned(0, 'A'), assigned(10, 'B'), acknowledged(15, 'A')], 40)[0]?.clock.respondedAt).toBeNull();
  });
});
