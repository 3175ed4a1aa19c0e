import { formatRatio } from '../numbers/decimal.js';
import { flexibilityOf, type MeasuredLine, type MeasuredOrder, type MeasuredRequest, trailingYear } from './flexibility.js';
import { isLateOrder, leftAfter } from './order-state.js';
import { lineTotal, quoteTotal } from './quote-total.js';

const window = trailingYear('2026-06', '2026-12-01');
const request = (id: string, more: Partial<MeasuredRequest>): MeasuredRequest => ({ id, state: 'quoted', quoteDueOn: '2026-03-10', firstQuotedOn: null, decidedOn: null, ...more });
const order = (id: string, orderedOn: string, dueOn: string, deliveredOn: string | null): MeasuredOrder => ({ id, orderedOn, dueOn, deliveredOn });
const line = (more: Partial<MeasuredLine>): MeasuredLine => ({ requestId: 'r', quotedOn: '2026-03-01', currency: 'SEK', quantity: '10', priceMinor: 110000n, cardPriceMinor: 100000n, ...more });
const figures = (of: { requests?: MeasuredRequest[]; lines?: MeasuredLine[]; orders?: MeasuredOrder[] }, on = window) =>
  flexibilityOf({ requests: of.requests ?? [], lines: of.lines ?? [], orders: of.orders ?? [] }, on);

describe('flexibility', () => {
  it('is measured over twelve months, no further than today', () => {
    expect(window).toEqual({ from: '2025-07-01', to: '2026-06-30' });
    expect(trailingYear('2026-02', '2026-02-11')).toEqual({ from: '2025-03-01', to: '2026-02-11' });
  });

  it('counts quotes by the day they were due: on it is in time, the day after is not', () => {
    const { quotesOnTime } = figures({
      requests: [
        request('on the day', { firstQuotedOn: '2026-03-10' }),
        request('a day late', { firstQuotedOn: '2026-03-11' }),
        request('never came', { state: 'requested' }),
        request('withdrawn before', { state: 'withdrawn', decidedOn: '2026-03-02' }),
        request('long ago', { quoteDueOn: '2024-03-10', firstQuotedOn: '2024-03-10' }),
        request('not due yet', { state: 'requested', quoteDueOn: '2026-06-30' }),
      ],
    });
    expect(quotesOnTime).toMatchObject({ met: ['on the day'], missed: ['a day late', 'never came'] });
    expect(quotesOnTime.percent && formatRatio(quotesOnTime.percent)).toBe('100/3');
    const early = request('early', { quoteDueOn: '2026-07-10', firstQuotedOn: '2026-06-29' });
    expect(figures({ requests: [early] }).quotesOnTime.met).toEqual(['early']);
  });

  it('counts what was decided: what was delivered had been accepted, and what was withdrawn counts nowhere', () => {
    const decided = (id: string, state: MeasuredRequest['state']) => request(id, { state, firstQuotedOn: '2026-03-01', decidedOn: '2026-04-01' });
    const { quotesAccepted } = figures({ requests: [decided('a', 'accepted'), decided('b', 'delivered'), decided('c', 'declined'), decided('d', 'withdrawn')] });
    expect(quotesAccepted).toMatchObject({ met: ['a', 'b'], missed: ['c'] });
  });

  it('R16: compares the price of lines that a card prices, exactly, and counts the others', () => {
    const { cardPrice } = figures({ lines: [line({}), line({ quantity: '2.5', priceMinor: 99999n }), line({ cardPriceMinor: null }), line({ quotedOn: '2020-01-01' })] });
    // 10 × 1 100.00 + 2.5 × 999.99 = 11 000.00 + 2 499.98 (rounded once) against 12 500.00.
    expect(cardPrice).toMatchObject({ quotedMinor: 1349998n, cardMinor: 1250000n, currency: 'SEK', lines: 2, withoutCard: 1 });
    expect(cardPrice.percent && formatRatio(cardPrice.percent)).toBe('674999/6250');
    expect(figures({ lines: [line({}), line({ currency: 'EUR' })] }).cardPrice).toMatchObject({ percent: null, currency: null, lines: 2 });
    expect(figures({ lines: [line({ cardPriceMinor: 0n })] }).cardPrice.percent).toBeNull();
    expect(figures({}).cardPrice).toMatchObject({ percent: null, currency: null, lines: 0, withoutCard: 0 });
  });

  it('R14: takes the median and the 90th percentile of lead times, and counts orders that are late and open', () => {
    const orders = [
      order('a', '2026-03-01', '2026-03-08', '2026-03-06'),
      order('b', '2026-03-01', '2026-03-08', '2026-03-08'),
      order('c', '2026-03-01', '2026-03-08', '2026-03-31'),
      order('d', '2026-03-01', '2026-03-08', null),
      order('e', '2026-06-20', '2026-07-20', null),
    ];
    const { ordersOnTime, leadTimes } = figures({ orders });
    expect(ordersOnTime).toMatchObject({ met: ['a', 'b'], missed: ['c', 'd'] });
    expect([leadTimes.median?.toFraction(), leadTimes.percentile90?.toFraction(), leadTimes.orders]).toEqual(['7', '30', ['a', 'b', 'c']]);
    expect(figures({})).toMatchObject({ quotesOnTime: { percent: null }, ordersOnTime: { percent: null }, leadTimes: { median: null, percentile90: null } });
  });

  it('R16: adds up lines as they are written', () => {
    expect(lineTotal({ quantity: '0.5', priceMinor: 1n })).toBe(1n);
    expect(quoteTotal([{ quantity: '0.5', priceMinor: 1n }, { quantity: '0.5', priceMinor: 1n }])).toBe(2n);
  });

  it('takes deliveries of what is left, and of no more', () => {
    const open = { state: 'confirmed', quantity: 10, delivered: 4 } as const;
    expect([leftAfter(open, 5), leftAfter(open, 6)]).toEqual([1, 0]);
    expect(() => leftAfter(open, 7)).toThrow('more_than_ordered');
    expect(() => leftAfter({ ...open, state: 'cancelled' }, 1)).toThrow('order_not_open');
    expect(isLateOrder({ state: 'ordered', dueOn: '2026-03-01' }, '2026-03-02')).toBe(true);
    expect(isLateOrder({ state: 'delivered', dueOn: '2026-03-01' }, '2026-03-02')).toBe(false);
  });
});
