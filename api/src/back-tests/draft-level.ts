import type { CreditRule } from '@samsyn/domain/credits/credit-rule';
import { compileServiceLevel } from '@samsyn/domain/service-levels/service-level';
import type { CompiledCalendar } from '@samsyn/domain/time/compiled-calendar';
import type { FieldProblem } from '../platform/errors/problem.js';
import type { FigureLevel } from '../results/level-figures.service.js';
import { countedTerms, termsOf } from '../service-levels/level-terms.js';
import { termProblems } from '../service-levels/term-problems.js';
import type { DraftTermsDto } from './draft.dto.js';

/** A draft made ready to be measured for one supplier in one tower. */
export interface DraftLevel extends FigureLevel {
  readonly creditRule: CreditRule | null;
}

export interface Pair {
  supplierId: string;
  towerId: string;
}

const always = { id: 'draft', effectiveFrom: '1970-01-01', effectiveTo: null };

const termsIn = ({ calendarId: _, charges: __, creditTerms: ___, ...terms }: DraftTermsDto) => termsOf(terms);

/** Everything wrong in a draft, each with its field and rule. */
export const draftProblems = (draft: DraftTermsDto): FieldProblem[] => termProblems(termsIn(draft));

/** The draft as a promise of one supplier in one tower that has always been in force; it must have no problems. */
export function draftLevel(draft: DraftTermsDto, pair: Pair, ready: { calendar: CompiledCalendar; zone: string }): DraftLevel {
  const terms = termsIn(draft);
  const level = compileServiceLevel(countedTerms(terms, always), ready.calendar, ready.zone);
  return { ...level, ...pair, creditRule: terms.creditRule };
}
