import fc from 'fast-check';
import { costAgainstPlan, creditsReceived, invoiceAccuracy, rightInvoices } from './cost-measures.js';
import { costByTower, deviationReason } from './plan-and-actual.js';
import { withinTolerance } from './tolerance.js';

const tolerance = { percent: '2.5', minor: 1_00n };
const part = (invoiceId: string, amountMinor: bigint, restLeft = false) => ({ invoiceId, amountMinor, restLeft });

describe('what was agreed and what was invoiced', () => {
  it('R16 is shared by the towers so that the parts add up to the contract', () => {
    const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 7 });
    const minor = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });
    fc.assert(
      fc.property(minor, minor, ids, (planMinor, actualMinor, towerIds) => {
        const cells = [...costByTower({ planMinor, actualMinor }, towerIds).values()];
        expect(cells.reduce((sum, cell) => sum + cell.planMinor, 0n)).toBe(planMinor);
        expect(cells.reduce((sum, cell) => sum + cell.actualMinor, 0n)).toBe(actualMinor);
        expect(new Set(cells.map((cell) => cell.planMinor)).size).toBeLessThanOrEqual(2);
      }),
    );
  });

  it('stays with the contract that has no tower', () => {
    expect([...costByTower({ planMinor: 3n, actualMinor: 2n }, [])]).toEqual([[null, { planMinor: 3n, actualMinor: 2n }]]);
  });

  it.each([
    [100_00n, 102_50n, 'as_agreed'],
    [100_00n, 102_51n, 'above'],
    [100_00n, 97_49n, 'partly_invoiced'],
    [100_00n, 0n, 'not_invoiced'],
    [0n, 5n, 'not_agreed'],
    [100_00n, -5n, 'credited'],
    [0n, 0n, 'nothing'],
  ])('R12 of %s planned and %s invoiced says %s, exactly at the tolerance', (planMinor, actualMinor, reason) => {
    expect(deviationReason({ planMinor, actualMinor }, tolerance)).toBe(reason);
  });

  it('takes the larger of the two tolerances', () => {
    expect(withinTolerance(11_00n, 10_00n, tolerance)).toBe(true);
    expect(withinTolerance(11_01n, 10_00n, tolerance)).toBe(false);
    expect(withinTolerance(-97_50n, -100_00n, tolerance)).toBe(true);
  });
});

describe('figures of cost', () => {
  it('are exact percentages, and none where there is nothing', () => {
    expect(costAgainstPlan({ planMinor: 3n, actualMinor: 1n })?.toFraction()).toBe('100/3');
    expect(costAgainstPlan({ planMinor: 0n, actualMinor: 1n })).toBeNull();
    expect(costAgainstPlan({ planMinor: 3n, actualMinor: 0n })).toBeNull();
    expect(creditsReceived(300n, 100n)?.toFraction()).toBe('100/3');
    expect(creditsReceived(0n, 0n)).toBeNull();
  });

  it('count invoices that together are the charge, or the first that alone is', () => {
    expect(rightInvoices([part('a', 50_00n), part('b', 50_00n)], 100_00n, tolerance)).toEqual({ right: 2, all: 2 });
    expect(rightInvoices([part('a', 100_00n), part('b', 100_00n)], 100_00n, tolerance)).toEqual({ right: 1, all: 2 });
    expect(rightInvoices([part('a', 60_00n), part('b', 60_00n)], 100_00n, tolerance)).toEqual({ right: 0, all: 2 });
    expect(rightInvoices([part('a', 60_00n), part('a', 40_00n)], 100_00n, tolerance)).toEqual({ right: 1, all: 1 });
    expect(rightInvoices([part('a', 100_00n, true)], 100_00n, tolerance)).toEqual({ right: 0, all: 1 });
    expect(invoiceAccuracy([], 100_00n, tolerance)).toBeNull();
  });

  it('never count more right than there are', () => {
    const parts = fc.array(fc.record({ invoiceId: fc.constantFrom('a', 'b', 'c'), amountMinor: fc.bigInt({ min: -200n, max: 200n }), restLeft: fc.boolean() }));
    fc.assert(
      fc.property(parts, fc.bigInt({ min: 0n, max: 300n }), (all, charge) => {
        const counts = rightInvoices(all, charge, tolerance);
        expect(counts.right).toBeLessThanOrEqual(counts.all);
      }),
    );
  });
});
