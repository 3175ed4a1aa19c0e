import { type SupplierFacts, supplierRisks } from './supplier-risks.js';

const calm: SupplierFacts = {
  today: '2026-03-01',
  terminationRights: [],
  scores: ['80.000', '82.000', '81.000', '83.000'],
  reportsMissing: 0,
  disputesOpen: 0,
  charges: { own: '100', all: '1000' },
  contracts: [{ number: 'A1', noticeOn: '2026-12-31', endsOn: '2027-12-31' }],
};
const kinds = (facts: Partial<SupplierFacts>) => supplierRisks({ ...calm, ...facts }).map(({ kind }) => kind);

describe('the risks of a supplier', () => {
  it('are none where the facts say nothing', () => {
    expect(supplierRisks(calm)).toEqual([]);
    expect(kinds({ scores: [], charges: null, contracts: [] })).toEqual([]);
    expect(kinds({ charges: { own: '0', all: '0' } })).toEqual([]);
  });

  it('R18 name what raises a right to terminate, and each comes with its reason', () => {
    const found = supplierRisks({ ...calm, terminationRights: ['Löst i tid'], reportsMissing: 2, disputesOpen: 1 });
    expect(found).toEqual([
      { kind: 'chronic_failure', params: { name: 'Löst i tid' } },
      { kind: 'late_reports', params: { count: 2 } },
      { kind: 'open_disputes', params: { count: 1 } },
    ]);
  });

  it('see a score fall: three months in a row, or ten points over them', () => {
    expect(kinds({ scores: ['83.000', '82.000', '81.000', '80.000'] })).toEqual(['falling_trend']);
    expect(kinds({ scores: ['90.000', '70.000', '85.000', '80.000'] })).toEqual(['falling_trend']);
    expect(kinds({ scores: ['89.999', '70.000', '85.000', '80.000'] })).toEqual([]);
    expect(kinds({ scores: ['83.000', '82.000', '82.000', '81.000'] })).toEqual([]);
    expect(kinds({ scores: ['90.000', '80.000', '70.000'] })).toEqual([]);
    expect(kinds({ scores: ['90.000', '80.000', '70.000', null] })).toEqual(['no_score']);
  });

  it('see two fifths of the charges with one supplier as a dependence, exactly', () => {
    expect(supplierRisks({ ...calm, charges: { own: '400', all: '1000' } })).toEqual([
      { kind: 'concentration', params: { share: '40' } },
    ]);
    expect(kinds({ charges: { own: '399', all: '1000' } })).toEqual([]);
  });

  it('count the days to a notice date and to a contract’s end, both included', () => {
    const contract = (noticeOn: string | null, endsOn: string) => ({ contracts: [{ number: 'A1', noticeOn, endsOn }] });
    expect(kinds(contract('2026-05-30', '2026-08-28'))).toEqual(['notice_near', 'contract_ends']);
    expect(kinds(contract('2026-05-31', '2026-08-29'))).toEqual([]);
    expect(kinds(contract('2026-02-28', '2026-02-28'))).toEqual([]);
    expect(kinds(contract(null, '2026-03-01'))).toEqual(['contract_ends']);
  });
});
