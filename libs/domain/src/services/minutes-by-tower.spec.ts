import Fraction from 'fraction.js';
import { minutesByKind, minutesByTower } from './minutes-by-tower.js';

const down = (supplierId: string, towerId: string, ms: number, kind = 'sole' as const) => ({ supplierId, towerId, kind, downMs: new Fraction(ms) });

describe('R20 minutes by tower', () => {
  it('R20 adds up to what the supplier has in the ledger, odd minutes by the largest remainder', () => {
    const split = minutesByTower(
      [{ supplierId: 'a', kind: 'sole', minutes: 100 }],
      [down('a', 'network', 1), down('a', 'client', 1), down('a', 'operations', 1), down('b', 'network', 9)],
    );
    expect(split.map(({ towerId, minutes }) => [towerId, minutes])).toEqual([['client', 34], ['network', 33], ['operations', 33]]);
  });

  it('R20 keeps apart what is accepted and what is disputed', () => {
    const parts = [
      { supplierId: 'a', kind: 'sole', minutes: 10 },
      { supplierId: 'a', kind: 'disputed', minutes: 5 },
    ] as const;
    const downtimes = [down('a', 'client', 1), { ...down('a', 'network', 1), kind: 'disputed' as const }];
    expect(minutesByTower(parts, downtimes).map(({ kind, towerId, minutes }) => [kind, towerId, minutes])).toEqual([
      ['sole', 'client', 10],
      ['disputed', 'network', 5],
    ]);
    expect(minutesByKind(parts)).toEqual({ minutes: 15, sole: 10, shared: 0, disputed: 5, unattributed: 0 });
  });

  it('says nothing of what nobody was down', () => {
    expect(minutesByTower([{ supplierId: 'a', kind: 'sole', minutes: 1 }], [])).toEqual([]);
  });
});
