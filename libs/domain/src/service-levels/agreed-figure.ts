import type Fraction from 'fraction.js';
import { formatRatio } from '../numbers/decimal.js';
import { explanation } from './explanation.js';
import type { Figure } from './figure.js';
import type { ServiceLevelTerms } from './service-level.js';
import { verdictOf } from './verdict.js';

/** What the two sides agreed a figure is, or a dispute decided, in the metric's unit; the case says where. */
export interface Agreement {
  readonly value: Fraction;
  readonly source: 'agreed' | 'decided' | 'corrected';
  readonly caseNumber: string;
}

/** R22, R13: the agreed value in the place of the measured one, which its explanation keeps beside it. */
export function agreedFigure(
  { expectedTarget, minimumTarget, direction }: Pick<ServiceLevelTerms, 'expectedTarget' | 'minimumTarget' | 'direction'>,
  measured: Figure,
  { value, source, caseNumber }: Agreement,
): Figure {
  return {
    value,
    volume: measured.volume,
    verdict: verdictOf(value, { expected: expectedTarget, minimum: minimumTarget }, direction),
    explanation: explanation('agreed_figure', ['R22', 'R13'], {
      ...{ source, caseNumber, agreed: formatRatio(value), measured: measured.value && formatRatio(measured.value) },
      ...{ expectedTarget, minimumTarget },
    }),
  };
}
