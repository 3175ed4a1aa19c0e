import { type Evidence, requirementsMet, standingOn } from './compliance.js';

const evidence = (id: string, validFrom: string, validTo: string | null, more: Partial<Evidence> = {}): Evidence => ({
  ...{ id, validFrom, validTo, state: 'accepted', outcome: 'met' },
  ...more,
});
const asked = { askedFrom: '2026-01-01', askedUntil: null };

describe('what is asked of a supplier', () => {
  it('holds from the first to the last day of accepted evidence', () => {
    const one = [evidence('a', '2026-01-10', '2026-06-30')];
    const on = (day: string) => standingOn('certificate', one, day).standing;
    expect(['2026-01-09', '2026-01-10', '2026-06-30', '2026-07-01'].map(on)).toEqual(['missing', 'holds', 'holds', 'expired']);
  });

  it('counts nothing that waits, was returned, taken back or revoked', () => {
    for (const state of ['waiting', 'returned', 'withdrawn', 'revoked'] as const)
      expect(standingOn('certificate', [evidence('a', '2026-01-01', null, { state })], '2026-02-01').standing).toBe('missing');
  });

  it('holds by any certificate that is valid, but is what the latest assessment of a requirement found', () => {
    const long = evidence('a', '2026-01-01', '2027-12-31');
    const short = evidence('b', '2026-02-01', '2026-02-28', { outcome: 'met' });
    expect(standingOn('certificate', [long, short], '2026-03-15')).toEqual({ standing: 'holds', evidenceId: 'a', validTo: '2027-12-31' });
    expect(standingOn('requirement', [long, short], '2026-03-15').standing).toBe('expired');
    expect(standingOn('requirement', [long, evidence('c', '2026-03-01', null, { outcome: 'partly' })], '2026-03-15').standing).toBe('partly');
  });

  it('is a percentage: partly is a half, expired and missing nothing, each alike (R24)', () => {
    const items = [
      { ...asked, kind: 'certificate' as const, evidence: [evidence('a', '2026-01-01', '2026-02-28')] },
      { ...asked, kind: 'agreement' as const, evidence: [evidence('b', '2026-01-01', null)] },
      { ...asked, kind: 'requirement' as const, evidence: [evidence('c', '2026-01-15', '2027-01-15', { outcome: 'partly' })] },
      { ...asked, kind: 'requirement' as const, evidence: [] },
      { ...asked, askedUntil: '2026-01-20', kind: 'requirement' as const, evidence: [] },
    ];
    const on = (day: string) => {
      const { value, volume } = requirementsMet(items, day);
      return [value?.toFraction(), volume];
    };
    expect([on('2026-01-31'), on('2026-03-31'), on('2026-01-16')]).toEqual([['125/2', 4], ['75/2', 4], ['50', 5]]);
    expect(requirementsMet(items, '2025-12-31')).toEqual({ value: null, volume: 0 });
  });
});
