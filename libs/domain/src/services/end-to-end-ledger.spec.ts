import { formatRatio } from '../numbers/decimal.js';
import { compileCalendar } from '../time/compiled-calendar.js';
import { DAY, HOUR, MINUTE, parseInstant } from '../time/instant.js';
import { answerBy, defaultAttributionTerms, shareState } from './attribution.js';
import { endToEndLedger, type EndToEndLedger, type LedgerEvidence, type ServiceOutage } from './end-to-end-ledger.js';

const day = [['00:00', '24:00']] as const;
const office = [['08:00', '17:00']] as const;
const calendar = (windows: typeof day | typeof office) =>
  compileCalendar({
    zone: 'UTC',
    versions: [
      {
        effectiveFrom: null,
        windows: { mon: windows, tue: windows, wed: windows, thu: windows, fri: windows, sat: windows, sun: windows },
        holidays: [],
        specialDays: {},
      },
    ],
  });
const always = calendar(day);
const from = parseInstant('2026-09-01T00:00Z');
const period = { from, to: from + 30 * DAY };
const down = (id: string, start: number, length: number, more: Partial<ServiceOutage> = {}): ServiceOutage => ({
  ...{ id, supplierId: id.charAt(0), from: from + start, to: from + start + length, impact: 10_000 },
  ...{ rootCauseId: null, state: 'accepted', ...more },
});
const ledger = (outages: ServiceOutage[], more: Partial<LedgerEvidence> = {}): EndToEndLedger =>
  endToEndLedger({ calendar: always, period, now: period.to, outages, maintenance: [], ...more });
const parts = ({ parts: all }: EndToEndLedger) => all.map(({ supplierId, kind, minutes }) => [supplierId, kind, minutes]);

describe('R20 the end-to-end ledger of a service', () => {
  it('R20 gives each minute to the component’s supplier', () => {
    const result = ledger([down('a1', 0, HOUR), down('b1', 5 * HOUR, 30 * MINUTE)]);
    expect(parts(result)).toEqual([['a', 'sole', 60], ['b', 'sole', 30]]);
    expect([result.minutes, result.agreedMs, result.intervals.map(({ by }) => by)]).toEqual([90, 30 * DAY, ['supplier', 'supplier']]);
  });

  it('R20 shares equally where several overlap, and counts the time once', () => {
    const result = ledger([down('a1', 0, 2 * HOUR), down('b1', HOUR, 2 * HOUR), down('c1', HOUR, HOUR)]);
    expect(result.minutes).toBe(180);
    expect(parts(result)).toEqual([['a', 'sole', 60], ['a', 'shared', 20], ['b', 'sole', 60], ['b', 'shared', 20], ['c', 'shared', 20]]);
    expect(result.intervals[1]?.shares.map(({ share }) => share)).toEqual(['1/3', '1/3', '1/3']);
  });

  it('R20 does not share among outages of one supplier', () => {
    expect(parts(ledger([down('a1', 0, HOUR), down('a2', 0, 2 * HOUR)]))).toEqual([['a', 'sole', 120]]);
  });

  it('R20 gives an overlap to the declared root cause, and what outlasts it to its own supplier', () => {
    const outages = [down('a1', 0, HOUR), down('b1', 0, 90 * MINUTE, { rootCauseId: 'a1' })];
    const result = ledger(outages);
    expect(parts(result)).toEqual([['a', 'sole', 60], ['b', 'sole', 30]]);
    expect(result.intervals.map(({ by }) => by)).toEqual(['root_cause', 'supplier']);
    const chain = [down('a1', 0, HOUR), down('b1', 0, HOUR, { rootCauseId: 'a1' }), down('c1', 0, HOUR, { rootCauseId: 'b1' })];
    expect(parts(ledger(chain))).toEqual([['a', 'sole', 60]]);
    const circle = [down('a1', 0, HOUR, { rootCauseId: 'b1' }), down('b1', 0, HOUR, { rootCauseId: 'a1' })];
    expect(parts(ledger(circle))).toEqual([['a', 'shared', 30], ['b', 'shared', 30]]);
  });

  it('R11 R20 weighs by the largest impact at each instant, whose supplier answers', () => {
    const result = ledger([down('a1', 0, 2 * HOUR, { impact: 2_500 }), down('b1', HOUR, HOUR, { impact: 5_000 })]);
    expect(parts(result)).toEqual([['a', 'sole', 15], ['b', 'sole', 30]]);
    expect(formatRatio(result.downMs)).toBe(String(45 * MINUTE));
  });

  it('R20 is disputed or unattributed where nobody has accepted it', () => {
    const result = ledger([
      down('a1', 0, HOUR, { state: 'disputed' }),
      down('b1', 0, HOUR),
      down('c1', 5 * HOUR, HOUR, { state: 'unanswered' }),
    ]);
    expect(parts(result)).toEqual([['a', 'disputed', 30], ['b', 'shared', 30], ['c', 'unattributed', 60]]);
  });

  it('R20 counts only the service’s own time, minus agreed maintenance, whose overrun is its supplier’s', () => {
    const maintenance = [{ id: 'm', supplierId: 'b', state: 'accepted' as const, from: from + 8 * HOUR, to: from + 10 * HOUR, endedAt: from + 11 * HOUR }];
    const result = ledger([down('a1', 7 * HOUR, 2 * HOUR)], { calendar: calendar(office), maintenance });
    expect(parts(result)).toEqual([['b', 'sole', 60]]);
    expect(result.agreedMs).toBe(30 * 9 * HOUR - 2 * HOUR);
  });

  it('R1 R20 takes what lasts up to now, and only what lies in the period', () => {
    expect(ledger([down('a1', -HOUR, 2 * HOUR), down('b1', HOUR, 0, { to: null })], { now: from + 2 * HOUR }).minutes).toBe(120);
    expect(() => ledger([down('a1', HOUR, -1)])).toThrow(expect.objectContaining({ code: 'reversed_interval' }));
  });

  it('R20 rounds once by the largest remainder, ties by supplier', () => {
    const result = ledger([down('a1', 0, MINUTE), down('b1', 0, MINUTE), down('c1', 0, MINUTE)]);
    expect([result.minutes, parts(result)]).toEqual([1, [['a', 'shared', 1], ['b', 'shared', 0], ['c', 'shared', 0]]]);
  });
});

describe('R20 an answer', () => {
  const recordedAt = from + DAY;

  it('R20 is awaited for the agreed days after the outage was over and recorded', () => {
    expect(answerBy({ to: from, recordedAt }, defaultAttributionTerms)).toBe(recordedAt + 14 * DAY);
    expect(answerBy({ to: null, recordedAt }, defaultAttributionTerms)).toBeNull();
  });

  it('R20 not given is no acceptance unless that is agreed', () => {
    const deadline = recordedAt + 14 * DAY;
    const consent = { ...defaultAttributionTerms, unanswered: 'accepted' as const };
    expect(shareState(null, deadline, deadline, defaultAttributionTerms)).toBe('unanswered');
    expect(shareState(null, deadline, deadline - 1, consent)).toBe('unanswered');
    expect(shareState(null, deadline, deadline, consent)).toBe('accepted');
    expect(shareState('dispute', deadline, deadline, consent)).toBe('disputed');
    expect(shareState('accept', null, from, defaultAttributionTerms)).toBe('accepted');
  });
});
