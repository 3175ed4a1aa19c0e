import { accountFigures, accountQuarters, type AccountDelivery, deliveredInTime, stateAges } from './innovation-account.js';

const delivery = (part: Partial<AccountDelivery>): AccountDelivery => ({
  ...{ startsOn: '2026-01-01', dueOn: '2026-03-31', includedInPrice: true, state: 'committed', deliveredOn: null, history: [] },
  ...part,
});
const today = '2026-07-01';

describe('R26: the innovation account', () => {
  it('holds what is due against what is delivered', () => {
    const figures = accountFigures(
      [
        delivery({}),
        delivery({ state: 'proposed' }),
        delivery({ state: 'delivered', deliveredOn: '2026-03-01' }),
        delivery({ state: 'benefit_verified', deliveredOn: '2026-05-01', dueOn: today }),
        delivery({ dueOn: '2026-09-30', includedInPrice: false }),
        delivery({ state: 'rejected', includedInPrice: false }),
        delivery({ state: 'expired' }),
      ],
      today,
    );
    expect(figures).toEqual({
      ...{ committed: 6, due: 5, dueDelivered: 2, delivered: 2, verified: 1, overdue: 2, overdueAtBuyer: 1, rejected: 1, expired: 1 },
      ...{ includedInPrice: 4, includedShare: '200/3', deliveredShare: '40' },
    });
  });

  it('is overdue from the day after, and says nothing of nothing', () => {
    expect(accountFigures([delivery({ dueOn: today })], today)).toMatchObject({ due: 1, overdue: 0 });
    expect(accountFigures([], today)).toMatchObject({ includedShare: null, deliveredShare: null });
  });

  it('tells how old things are in a state, and how long it took to get through it', () => {
    const ages = stateAges(
      [
        delivery({ state: 'benefit_verified', history: [{ state: 'proposed', on: '2026-02-01' }, { state: 'evaluated', on: '2026-02-04' }] }),
        delivery({ state: 'proposed', history: [{ state: 'proposed', on: '2026-01-02' }] }),
        delivery({ startsOn: '2026-06-21' }),
        delivery({ startsOn: '2026-10-01' }),
      ],
      today,
    );
    expect(ages[0]).toEqual({ state: 'committed', standing: 1, averageAge: '10', passed: 2, averageLead: '16' });
    expect(ages[1]).toEqual({ state: 'proposed', standing: 1, averageAge: '180', passed: 1, averageLead: '3' });
    expect(ages.map(({ state }) => state)).not.toContain('benefit_verified');
  });
});

describe('R26: the trend of an account', () => {
  it('says of each quarter what came in time, late, not at all, and what is ahead', () => {
    const all = [
      delivery({ state: 'delivered', deliveredOn: '2026-03-31' }),
      delivery({ state: 'delivered', deliveredOn: '2026-04-01' }),
      delivery({ state: 'rejected' }),
      delivery({ state: 'expired' }),
      delivery({ dueOn: '2026-06-30' }),
      delivery({ dueOn: '2026-09-30' }),
      delivery({ dueOn: '2026-10-01' }),
    ];
    expect(accountQuarters(all, today, 3)).toEqual([
      { quarter: '2026-Q1', due: 3, inTime: 1, late: 1, missing: 1, ahead: 0 },
      { quarter: '2026-Q2', due: 1, inTime: 0, late: 0, missing: 1, ahead: 0 },
      { quarter: '2026-Q3', due: 1, inTime: 0, late: 0, missing: 0, ahead: 1 },
    ]);
  });
});

describe('R24: the share of commitments delivered in time', () => {
  const window = { from: '2025-07-01', to: '2026-06-30', today };

  it('counts what was due in the window, late ones against it', () => {
    const all = [
      delivery({ state: 'delivered', deliveredOn: '2026-03-31' }),
      delivery({ state: 'delivered', deliveredOn: '2026-04-01' }),
      delivery({}),
      delivery({ dueOn: '2025-06-30' }),
      delivery({ dueOn: '2026-07-31' }),
      delivery({ state: 'expired' }),
    ];
    expect(deliveredInTime(all, window)).toEqual({ value: '100/3', volume: 3 });
  });

  it('waits with what is not due yet, unless it is there already', () => {
    const during = { ...window, today: '2026-06-15' };
    expect(deliveredInTime([delivery({ dueOn: '2026-06-30' })], during)).toEqual({ value: null, volume: 0 });
    expect(deliveredInTime([delivery({ dueOn: '2026-06-30', deliveredOn: '2026-06-01', state: 'delivered' })], during)).toEqual({ value: '100', volume: 1 });
  });
});
