import { formatRatio } from '../numbers/decimal.js';
import { collaborationParts, collaborationScore, type PartValue, productTerms, termsIn, termsProblems } from './collaboration-score.js';

const value = (part: PartValue['part'], of: string | null): PartValue => ({ part, value: of, volume: 10 });
const ratio = (of: { toFraction(): string } | null) => of && of.toFraction();

describe('R23 the collaboration score', () => {
  it('R23 is the weighted mean of the parts, each by its own curve, and says what each gives', () => {
    const { points, coverage, parts } = collaborationScore(
      [
        value('survey_grade', '4'),
        value('hand_offs_per_incident', '11/10'),
        value('bounce_share', '2'),
        value('returned_unworked_share', '30'),
        value('unowned_share', '1'),
        value('take_over_minutes', '255'),
      ],
      productTerms,
    );
    // 75×40 + 50×15 + 100×10 + 0×15 + 100×10 + 50×10, of 100
    expect([ratio(points), ratio(coverage)]).toEqual(['125/2', '1']);
    expect(parts.map(({ part, points: own, contribution }) => [part, ratio(own), ratio(contribution)])).toEqual([
      ['survey_grade', '75', '30'],
      ['hand_offs_per_incident', '50', '15/2'],
      ['bounce_share', '100', '10'],
      ['returned_unworked_share', '0', '0'],
      ['unowned_share', '100', '10'],
      ['take_over_minutes', '50', '5'],
    ]);
  });

  it('R23 leaves out what was not measured, says so, and has no score under the minimum coverage', () => {
    const known = [value('hand_offs_per_incident', '0'), value('bounce_share', '0'), value('returned_unworked_share', '30'), value('unowned_share', '0')];
    const { points, coverage, parts } = collaborationScore(known, productTerms);
    expect([ratio(points), ratio(coverage)]).toEqual(['70', '1/2']);
    expect(parts.filter(({ share }) => share.equals(0)).map(({ part }) => part)).toEqual(['survey_grade', 'take_over_minutes']);
    expect(collaborationScore(known.slice(1), productTerms).points).toBeNull();
  });

  it('R23 adds up: the contributions are the score', () => {
    const { points, parts } = collaborationScore([value('survey_grade', '17/5'), value('bounce_share', '7'), value('take_over_minutes', '41')], productTerms);
    expect(points && formatRatio(points)).toBe(formatRatio(parts.map(({ contribution }) => contribution).reduce((a, b) => a.add(b))));
  });
});

describe('R24 the terms', () => {
  it('R24 hold from their month on, the product’s own before', () => {
    const versions = ['2026-03', '2026-06'].map((effectiveFrom, index) => ({ effectiveFrom, terms: { ...productTerms, minimumCoverage: String(index) } }));
    expect(['2026-02', '2026-03', '2026-05', '2026-06'].map((period) => termsIn(period, versions).minimumCoverage)).toEqual(['50', '0', '0', '1']);
  });

  it('R24 weigh each part once, by a curve that goes the right way', () => {
    expect(termsProblems(productTerms)).toEqual([]);
    expect(productTerms.parts.map(({ part }) => part)).toEqual(collaborationParts);
    const wrong = { part: 'bounce_share', weight: '0', floor: '2', target: '30' } as const;
    expect(termsProblems({ minimumCoverage: '0', parts: [wrong, { ...wrong, target: '1' }] })).toEqual([
      { field: 'parts.0.target', code: 'reversed_curve' },
      { field: 'parts.1.part', code: 'same_part' },
      { field: 'parts', code: 'weights_are_nothing' },
    ]);
  });
});
