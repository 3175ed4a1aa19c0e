import { ledgerFigures, type LedgerFigure } from '@samsyn/domain/scorecards/score-model';
import { ledgerMeasures, type MonthLedgers } from './ledger-measures.js';

const cells = [
  { supplierId: 'a', towerId: 't' },
  { supplierId: 'b', towerId: 't' },
];
const counts = { period: '2026-09', supplierId: 'a', towerId: 't', incidents: 6, missed: 1, handOffs: 9, bounces: 2 };
const minutes = (supplierId: string, kind: 'sole' | 'shared' | 'disputed', of: number) => ({ supplierId, towerId: 't', kind, minutes: of });
const ledgers: MonthLedgers = {
  counts: [counts, { ...counts, towerId: null, incidents: 600 }],
  downtimes: [minutes('a', 'sole', 30), minutes('a', 'shared', 15), minutes('a', 'disputed', 15)],
};
const valuesOf = (figure: LedgerFigure, known = ledgers) => ledgerMeasures('kpi', figure, cells, known).map(({ value, volume }) => [value, volume]);

describe('R20 R21 what ledgers measure', () => {
  it.each<[LedgerFigure, [string | null, number | null][]]>([
    ['missed_share', [['50/3', 6], [null, 0]]],
    ['hand_offs_per_incident', [['3/2', 6], [null, 0]]],
    ['bounce_share', [['200/9', 9], [null, 0]]],
    // Its own and its part of what it shares; what it disputes is not laid to it.
    ['downtime_minutes', [['45', null], ['0', null]]],
    ['disputed_downtime_share', [['25', null], [null, null]]],
  ])('reckons %s exactly, and nothing where there was nothing to count', (figure, expected) => expect(valuesOf(figure)).toEqual(expected));

  it('says nothing of downtime where no service was followed', () =>
    expect(valuesOf('downtime_minutes', { ...ledgers, downtimes: null })).toEqual([[null, null], [null, null]]));

  it('has every figure a model may name', () => expect(ledgerFigures.map((figure) => ledgerMeasures('k', figure, cells, ledgers).length)).toEqual([2, 2, 2, 2, 2]));
});
