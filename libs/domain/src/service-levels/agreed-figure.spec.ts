import Fraction from 'fraction.js';
import { agreedFigure } from './agreed-figure.js';
import { explanation } from './explanation.js';
import type { Figure } from './figure.js';

const terms = { expectedTarget: '99.5', minimumTarget: '99', direction: 'higher_is_better' } as const;
const measured: Figure = { value: new Fraction('98.9'), volume: 3, verdict: 'below_minimum', explanation: explanation('availability', ['R11'], {}) };

describe('a figure that was agreed on', () => {
  it('R22 takes the place of the measured one, with the verdict of its own and the measured value beside it', () => {
    const figure = agreedFigure(terms, measured, { value: new Fraction('99.5'), source: 'decided', caseNumber: 'T-2026-000001' });
    expect(figure).toMatchObject({ volume: 3, verdict: 'met', explanation: { code: 'agreed_figure' } });
    expect(figure.explanation.inputs).toMatchObject({ source: 'decided', caseNumber: 'T-2026-000001', agreed: '199/2', measured: '989/10' });
  });

  it('R22 stands also where nothing was measured', () => {
    const agreement = { value: new Fraction('99.2'), source: 'agreed', caseNumber: 'R-2026-000001' } as const;
    const figure = agreedFigure(terms, { ...measured, value: null, verdict: 'not_measured' }, agreement);
    expect([figure.verdict, figure.explanation.inputs['measured']]).toEqual(['below_expected', null]);
  });
});
