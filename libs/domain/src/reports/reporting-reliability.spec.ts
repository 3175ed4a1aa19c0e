import Fraction from 'fraction.js';
import fc from 'fast-check';
import { formatRatio } from '../numbers/decimal.js';
import { reportingReliability, type ReportFacts } from './reporting-reliability.js';

const now = Date.parse('2026-05-01T00:00:00Z');
const dueAt = Date.parse('2026-04-05T22:00:00Z');
const report = (changes: Partial<ReportFacts> = {}): ReportFacts => ({ dueAt, submittedAt: dueAt, figures: [], accepted: false, corrections: 0, ...changes });
const figure = (standing: ReportFacts['figures'][number]['standing'], relative: string | null = null) => ({
  standing,
  relative: relative === null ? null : new Fraction(relative),
});
const shown = (value: Fraction | null) => value && formatRatio(value);
const valuesOf = (reports: readonly ReportFacts[], at = now) =>
  Object.fromEntries(reportingReliability(reports, at).parts.map(({ part, value, count, of }) => [part, [shown(value), count, of]]));

describe('R22 how far a supplier’s reports can be relied on', () => {
  it('is not measured without a report that was due, and covers nothing', () => {
    for (const reports of [[], [report({ submittedAt: null, dueAt: now })]]) {
      const { value, coverage, parts } = reportingReliability(reports, now);
      expect([value, shown(coverage)]).toEqual([null, '0']);
      expect(parts.every((part) => part.value === null)).toBe(true);
    }
  });

  it('R4 counts each part exactly: in time at the due instant, asked for, within tolerance, not corrected', () => {
    const reports = [
      report({ figures: [figure('within', '1/200'), figure('outside', '-1/10'), figure('not_reported')], accepted: true, corrections: 2 }),
      report({ submittedAt: dueAt + 1, figures: [figure('not_measured')], accepted: true }),
      report({ submittedAt: null }),
    ];
    expect(valuesOf(reports)).toEqual({
      timeliness: ['100/3', 1, 3],
      completeness: ['75', 3, 4],
      deviation: ['50', 1, 2],
      corrections: ['50', 1, 2],
    });
    const { value, coverage, meanDeviation, corrections } = reportingReliability(reports, now);
    expect([shown(value), shown(coverage), shown(meanDeviation), corrections]).toEqual(['625/12', '1', '21/400', 2]);
  });

  it('R23 rescales the weights to what could be measured, and says how much that was', () => {
    const { value, coverage, parts } = reportingReliability([report({ submittedAt: null }), report()], now);
    expect([shown(value), shown(coverage)]).toEqual(['50', '1/4']);
    expect(parts.map(({ share }) => shown(share))).toEqual(['1', '0', '0', '0']);
  });

  it('R23 weighs by other weights where these are given', () => {
    const reports = [report({ submittedAt: dueAt + 1, figures: [figure('within', '0')] })];
    const weights = { timeliness: '3', completeness: '1', deviation: '0', corrections: '1' };
    expect(shown(reportingReliability(reports, now, weights).value)).toBe('25');
  });

  it('lies between its worst and its best part, whatever the reports', () => {
    const facts = fc.record({
      dueAt: fc.constant(dueAt),
      submittedAt: fc.option(fc.integer({ min: dueAt - 5, max: dueAt + 5 })),
      figures: fc.array(fc.record({ standing: fc.constantFrom('within', 'outside', 'not_measured', 'not_reported'), relative: fc.constant(null) })),
      accepted: fc.boolean(),
      corrections: fc.nat(3),
    });
    fc.assert(
      fc.property(fc.array(facts), (reports) => {
        const { value, parts } = reportingReliability(reports as ReportFacts[], now);
        const measured = parts.flatMap((part) => part.value ?? []);
        if (value === null) return measured.length === 0;
        return measured.some((part) => part.lte(value)) && measured.some((part) => part.gte(value));
      }),
    );
  });
});
