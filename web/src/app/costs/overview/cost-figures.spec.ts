import type { CurrencyCost } from '../cost.js';
import { costTable } from './cost-chart.js';
import { deviationsOf } from './cost-figures.js';

const month = (period: string, planMinor: string, actualMinor: string, reason: string) => ({ period, planMinor, actualMinor, waitingMinor: '0', reason });
const cost = {
  months: [{ period: '2026-02', planMinor: '100', actualMinor: '90', waitingMinor: '10' }],
  contracts: [
    { number: 'K-1', months: [month('2026-02', '100', '100', 'as_agreed'), month('2026-03', '100', '0', 'not_invoiced')] },
    { number: 'K-2', months: [month('2026-02', '100', '350', 'above'), month('2026-03', '0', '0', 'nothing')] },
  ],
} as unknown as CurrencyCost;

describe('what is not as agreed', () => {
  it('is listed by how much, and what is as agreed is not', () => {
    expect(deviationsOf(cost).map(({ contract, month: { period }, minor }) => [contract.number, period, minor])).toEqual([
      ['K-2', '2026-02', '250'],
      ['K-1', '2026-03', '-100'],
    ]);
  });

  it('stands in the chart’s table to the öre', () => {
    const words = { month: (period: string) => period, shortMonth: () => '', money: (minor: string) => `${minor} öre`, header: ['Månad', 'Plan', 'Utfall', 'Väntar'] as const };
    expect(costTable(cost, words)).toEqual({ header: words.header, rows: [['2026-02', '100 öre', '90 öre', '10 öre']] });
  });
});
