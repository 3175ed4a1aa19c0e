import Fraction from 'fraction.js';
import { termVersions } from '@samsyn/domain/contracts/contract-terms';
import { defaultCreditTerms } from '@samsyn/domain/credits/credit-terms';
import { formatRatio } from '@samsyn/domain/numbers/decimal';
import { type Reliability, reportingReliability } from '@samsyn/domain/reports/reporting-reliability';
import type { KpiMeasure, ScoredFigure, TowerCharge } from '@samsyn/domain/scorecards/month-inputs';
import { scoreMonth } from '@samsyn/domain/scorecards/score-month';
import { modelOf } from '@samsyn/domain/scorecards/score-model';
import { type ChargedContract, chargesOf } from './charges.js';
import { scoreDetails } from './score-detail-document.js';
import { scorecardDocument, type ScoredMonth } from './scorecard-document.js';

const figure = ({ met = 95, missed = 5, ...changes }: Partial<ScoredFigure>): ScoredFigure => ({
  resultId: 'r',
  contractId: `contract-${changes.supplierId ?? 'a'}`,
  supplierId: 'a',
  towerId: 'client',
  serviceLevelId: 'level',
  code: 'SL-1',
  name: 'Restored in time',
  metric: 'resolution',
  priority: null,
  weight: '1',
  expectedTarget: '95',
  minimumTarget: '90',
  direction: 'higher_is_better',
  exactValue: met + missed === 0 ? null : `${met * 100}/${met + missed}`,
  met,
  missed,
  volume: met + missed,
  verdict: 'met',
  ...changes,
});
const unmeasured = { met: 0, missed: 0, verdict: 'not_measured' } as const;
const charges = (entries: Record<string, number>): TowerCharge[] =>
  Object.entries(entries).map(([key, amount]) => {
    const [supplierId = '', towerId = ''] = key.split('/');
    return { contractId: `contract-${supplierId}`, supplierId, towerId, minor: String(amount) };
  });
const reportingOf = ({ value, coverage }: Reliability, supplierId = 'a'): KpiMeasure[] =>
  value
    ? [
        {
          ...{ kpi: 'reporting', supplierId, towerId: null, contractId: null, volume: null },
          ...{ value: formatRatio(value), coverage: formatRatio(coverage), evidence: { kind: 'reporting', id: null } },
        },
      ]
    : [];

/** A month scored by the model an organisation starts from. */
function scored(period: string, figures: ScoredFigure[], paid: TowerCharge[], measures: KpiMeasure[] = []): ScoredMonth {
  const inputs = { period, ruleVersion: '1', model: modelOf(period, []), charges: paid, figures, measures, adjustments: [] };
  return { inputs, scores: scoreMonth(inputs) };
}
const names = {
  suppliers: ['a', 'b', 'c'].map((id) => ({ id, name: `Supplier ${id}`, illustrative: false })),
  towers: ['client', 'network'].map((id) => ({ id, name: id, code: id })),
  contracts: ['a', 'b', 'c'].map((id) => ({ id: `contract-${id}`, name: `Contract ${id}`, number: id, supplierId: id })),
};
const material = (...months: ScoredMonth[]) => ({
  open: false,
  months,
  counts: [],
  downtime: { suppliers: [], towers: [] },
  ...names,
});

/** Supplier a's contract for three towers from the new year, with its amendments. */
function charged(
  signed: { endsOn: string; monthlyChargeMinor: string },
  amendments: { effectiveFrom: string; monthlyChargeMinor: string; endsOn: string }[] = [],
): ChargedContract {
  const money = { ...signed, startsOn: '2026-01-01', atRiskPercent: '10', creditTerms: defaultCreditTerms };
  const changes = amendments.map((change) => ({ ...change, id: change.effectiveFrom, atRiskPercent: null, creditTerms: null }));
  const versions = termVersions(money, changes);
  return { contractId: 'contract-a', supplierId: 'a', startsOn: '2026-01-01', versions, towerIds: ['client', 'network', 'operations'] };
}

describe('a scorecard document', () => {
  it('R22 R24 weighs how far reports can be relied on beside delivery, where reports were due', () => {
    const day = Date.parse('2026-09-05T00:00:00Z');
    const reports = (...submitted: (number | null)[]) =>
      reportingReliability(submitted.map((submittedAt) => ({ dueAt: day, submittedAt, figures: [], accepted: false, corrections: 0 })), day + 1);
    const figures = [figure({ met: 95, missed: 5 })];
    const months = [
      scored('2026-08', figures, charges({})),
      scored('2026-09', figures, charges({}), reportingOf(reports(day, null))),
    ];
    const [supplier] = scorecardDocument(material(...months), null).suppliers;
    // (40 × 100 + 10 × 50) / 50
    expect(supplier?.score).toMatchObject({ points: '90.000', coverage: '100.00', change: '-10.000' });
    expect(supplier?.reporting).toEqual({ value: '50.00', share: '20.00' });
    expect(supplier?.changes).toEqual([
      expect.objectContaining({ serviceLevelId: 'level', change: '-20.000' }),
      expect.objectContaining({ serviceLevelId: null, kpi: 'reporting', dimension: 'compliance', resultId: null, towerId: 'client', before: null, change: '10.000' }),
    ]);
    expect(scorecardDocument(material(...months), 'a').cells[0]?.score.points).toBe('90.000');
  });

  it('R23 leaves a score as it was where no report was due, and where one still is to come', () => {
    const day = Date.parse('2026-09-05T00:00:00Z');
    const none = reportingReliability([{ dueAt: day, submittedAt: null, figures: [], accepted: false, corrections: 0 }], day);
    const figures = [figure({ met: 95, missed: 5 })];
    const [without] = scorecardDocument(material(scored('2026-09', figures, charges({}))), null).suppliers;
    expect(without).toMatchObject({ score: { points: '100.000', coverage: '100.00' }, reporting: null });
    const [waiting] = scorecardDocument(material(scored('2026-09', figures, charges({}), reportingOf(none))), null).suppliers;
    expect(waiting).toMatchObject({ score: { points: '100.000', coverage: '100.00' }, reporting: null });
  });

  it('R23 tells points by the promise’s own targets, weighted, with the coverage beside them', () => {
    const figures = [
      figure({ serviceLevelId: 'one', weight: '3', met: 9, missed: 1, verdict: 'below_expected' }),
      figure({ serviceLevelId: 'two', weight: '1', met: 19, missed: 1 }),
      figure({ serviceLevelId: 'three', weight: '2', ...unmeasured }),
    ];
    const document = scorecardDocument(
      material(scored('2026-09', figures, charges({ 'a/client': 1 }))),
      null,
    );
    // 90 % is the minimum: 50 points, thrice; 95 % as expected: 100 points, once; two of six parts not measured.
    expect(document.cells).toMatchObject([
      { supplierId: 'a', towerId: 'client', score: { points: '62.500', coverage: '66.66', change: null } },
    ]);
    expect(document.cells[0]?.verdicts).toEqual({
      met: 1,
      belowExpected: 1,
      belowMinimum: 0,
      notMeasured: 1,
    });
    expect(document.minimumCoverage).toBe('50.00');
  });

  it('R23 gives no score under the minimum coverage, and none to a supplier without promises', () => {
    const figures = [
      figure({ serviceLevelId: 'one', weight: '1' }),
      figure({ serviceLevelId: 'two', weight: '1.1', ...unmeasured }),
    ];
    const scores = scored('2026-09', figures, charges({ 'a/client': 1, 'b/client': 1 }));
    const document = scorecardDocument(material(scores), null);
    expect(document.suppliers.map(({ score, rank }) => [score.points, score.coverage, rank])).toEqual([
      [null, '0.00', null],
      [null, '0.00', null],
    ]);
    expect(document.cells.map(({ score }) => score.coverage)).toEqual(['47.61', '0.00']);
  });

  it('R23 weighs suppliers in a tower, and a supplier’s towers, by charges', () => {
    const figures = [
      figure({ serviceLevelId: 'one', met: 100, missed: 0 }),
      figure({ serviceLevelId: 'two', supplierId: 'b', met: 90, missed: 10, verdict: 'below_expected' }),
      figure({ serviceLevelId: 'three', towerId: 'network', met: 85, missed: 15, verdict: 'below_minimum' }),
    ];
    const paid = charges({ 'a/client': 3000, 'b/client': 1000, 'a/network': 1000 });
    const document = scorecardDocument(material(scored('2026-09', figures, paid)), null);
    expect(document.towers.map(({ id, score }) => [id, score?.points])).toEqual([
      ['client', '87.500'],
      ['network', '0.000'],
    ]);
    expect(document.suppliers.map(({ id, score, rank }) => [id, score.points, rank])).toEqual([
      ['a', '75.000', 1],
      ['b', '50.000', 2],
    ]);
  });

  it('R23 charges each month by what was agreed on its first day, and to the end agreed last', () => {
    const contract = charged({ endsOn: '2026-09-30', monthlyChargeMinor: '300' }, [
      { effectiveFrom: '2026-06-02', monthlyChargeMinor: '600', endsOn: '2026-12-31' },
    ]);
    const of = (period: string) => chargesOf([contract], period)[0]?.minor;
    expect([of('2025-12'), of('2026-01'), of('2026-06')]).toEqual([undefined, '100', '100']);
    expect([of('2026-07'), of('2026-12'), of('2027-01')]).toEqual(['200', '200', undefined]);
  });

  it('R23 weighs alike where nobody is paid, and a contract’s towers in equal parts', () => {
    const contracts = [charged({ endsOn: '2026-09-01', monthlyChargeMinor: '100' })];
    expect(chargesOf(contracts, '2026-09')[0]?.minor).toBe('100/3');
    expect(chargesOf(contracts, '2026-10')).toEqual([]);
    const figures = [
      figure({}),
      figure({ serviceLevelId: 'two', towerId: 'network', met: 90, missed: 10, verdict: 'below_expected' }),
    ];
    const document = scorecardDocument(material(scored('2026-09', figures, charges({}))), null);
    expect(document.suppliers[0]?.score.points).toBe('75.000');
  });

  it('gives equals the same place and leaves the next one free', () => {
    const figures = ['a', 'b', 'c'].map((supplierId) =>
      figure({
        supplierId,
        serviceLevelId: supplierId,
        ...(supplierId === 'b' ? { met: 90, missed: 10, verdict: 'below_expected' as const } : {}),
      }),
    );
    const document = scorecardDocument(material(scored('2026-09', figures, charges({}))), null);
    expect(document.suppliers.map(({ id, rank }) => [id, rank])).toEqual([
      ['a', 1],
      ['b', 3],
      ['c', 1],
    ]);
  });

  it('R25 says what changed: the difference of what is shown, and each promise’s part in it', () => {
    const august = scored(
      '2026-08',
      [
        figure({
          met: 2,
          missed: 1,
          verdict: 'below_minimum',
          expectedTarget: '70',
          minimumTarget: '60',
        }),
      ],
      charges({}),
    );
    const september = scored(
      '2026-09',
      [figure({ met: 7, missed: 3, expectedTarget: '70', minimumTarget: '60' })],
      charges({}),
    );
    const { suppliers, previousPeriod } = scorecardDocument(material(august, september), null);
    expect(previousPeriod).toBe('2026-08');
    // 66.66… % lies two thirds of the way from 60 to 70: 83.333… points.
    expect(suppliers[0]?.score).toMatchObject({
      points: '100.000',
      change: '16.667',
      coverageChange: '0.00',
    });
    expect(suppliers[0]?.score.trend.map(({ points }) => points)).toEqual(['83.333', '100.000']);
    expect(suppliers[0]?.changes).toMatchObject([
      {
        serviceLevelId: 'level',
        change: '16.666',
        before: { points: '83.333', share: '100.00' },
        after: { points: '100.000' },
      },
    ]);
  });

  it('shows a vendor itself: no other name, score or place, and no total that others are part of', () => {
    const figures = [
      figure({}),
      figure({ supplierId: 'b', serviceLevelId: 'two', met: 90, missed: 10, verdict: 'below_expected' }),
    ];
    const scores = scored('2026-09', figures, charges({ 'a/client': 1, 'b/client': 1, 'b/network': 1 }));
    const document = scorecardDocument(material(scores), 'a');
    expect(document).toMatchObject({
      supplierId: 'a',
      suppliers: [{ id: 'a', rank: null, score: { points: '100.000' } }],
      towers: [{ id: 'client', score: null, counts: null }],
      cells: [{ supplierId: 'a', towerId: 'client' }],
    });
    expect(JSON.stringify(document)).not.toMatch(/Supplier b|Contract b|"b"|network/);
    expect(document.organisation).toBeNull();
  });

  it('R23 scores contracts and the organisation too, and each dimension', () => {
    const figures = [
      figure({ met: 100, missed: 0 }),
      figure({ supplierId: 'b', serviceLevelId: 'two', met: 90, missed: 10, verdict: 'below_expected' }),
    ];
    const document = scorecardDocument(material(scored('2026-09', figures, charges({ 'a/client': 3, 'b/client': 1 }))), null);
    expect(document.organisation).toMatchObject({ points: '87.500', coverage: '100.00' });
    expect(document.contracts.map(({ id, score }) => [id, score.points])).toEqual([['contract-a', '100.000'], ['contract-b', '50.000']]);
    expect(document.suppliers[1]?.dimensions).toEqual([
      { code: 'delivery', names: null, weight: '40', share: '100.00', points: '50.000', coverage: '100.00' },
    ]);
  });

  it('R23 R25 tells all that a score is made of, the exact contributions adding up to the exact points', () => {
    const day = Date.parse('2026-09-05T00:00:00Z');
    const late = reportingReliability([{ dueAt: day, submittedAt: day + 1, figures: [], accepted: false, corrections: 0 }], day + 2);
    const figures = [
      figure({ serviceLevelId: 'one', weight: '2', met: 92, missed: 8, verdict: 'below_expected' }),
      figure({ serviceLevelId: 'two', towerId: 'network', met: 17, missed: 2, verdict: 'below_minimum' }),
      figure({ serviceLevelId: 'three', towerId: 'network', weight: '1', ...unmeasured }),
    ];
    const { inputs, scores } = scored('2026-09', figures, charges({ 'a/client': 2, 'a/network': 1 }), reportingOf(late));
    const details = scoreDetails(inputs, scores);
    expect(details.map(({ kind, subjectId, supplierId }) => [kind, subjectId, supplierId])).toEqual([
      ['organisation', 'organisation', null],
      ['tower', 'client', null],
      ['tower', 'network', null],
      ['supplier', 'a', 'a'],
      ['contract', 'contract-a', 'a'],
    ]);
    for (const { exactPoints, lines } of details) {
      const sum = lines.reduce((total, { exactContribution }) => total.add(exactContribution ?? 0), new Fraction(0));
      expect(formatRatio(sum)).toBe(exactPoints);
    }
    const [, , , supplier] = details;
    expect(supplier?.lines.map(({ path, points, evidence }) => [path.join(' '), points, evidence.kind])).toEqual([
      ['client delivery one', '70.000', 'result'],
      ['client compliance reporting', '0.000', 'reporting'],
      ['network delivery two', '44.736', 'result'],
      ['network delivery three', null, 'result'],
      ['network compliance reporting', '0.000', 'reporting'],
    ]);
  });
});
