import type { CreditRule } from '@samsyn/domain/credits/credit-rule';
import type { CreditTerms } from '@samsyn/domain/credits/credit-terms';
import { creditTermsProblems } from '@samsyn/domain/credits/validate-credit-rule';
import { compileServiceLevel } from '@samsyn/domain/service-levels/service-level';
import type { CompiledCalendar } from '@samsyn/domain/time/compiled-calendar';
import { creditTermsOf } from '../contracts/credit-terms.dto.js';
import type { FieldProblem } from '../platform/errors/problem.js';
import type { FigureLevel } from '../results/level-figure.js';
import { countedTerms, termsOf } from '../service-levels/level-terms.js';
import { termProblems } from '../service-levels/term-problems.js';
import type { DraftTermsDto } from './draft.dto.js';

/** A draft made ready to be measured for one supplier in one tower. */
export interface DraftLevel extends FigureLevel {
  readonly creditRule: CreditRule | null;
}

export interface Pair {
  contractId: string;
  supplierId: string;
  towerId: string;
}

const always = { id: 'draft', effectiveFrom: '1970-01-01', effectiveTo: null };

const termsIn = ({ calendarId: _, charges: __, creditTerms: ___, ...terms }: DraftTermsDto) => termsOf(terms);

/** Everything wrong in a draft for contracts in these currencies, each with its field and rule. */
export function draftProblems(draft: DraftTermsDto, currencies: readonly string[]): FieldProblem[] {
  const creditTerms = draft.creditTerms ? creditTermsOf(draft.creditTerms) : null;
  const [left, right] = currencies;
  // An amount in a draft is in the currency of what is paid, which must then be one.
  const mixed = right !== undefined && !draft.charges && namesAmounts(draft, creditTerms);
  return [
    ...termProblems(termsIn(draft)),
    ...(creditTerms ? creditTermsProblems(creditTerms) : []).map(({ field, ...problem }) => ({ field: `creditTerms.${field}`, ...problem })),
    ...(mixed ? [{ field: 'creditRule', code: 'different_currencies', params: { rule: 'R16', left: left ?? '', right } }] : []),
  ];
}

function namesAmounts({ creditRule }: DraftTermsDto, terms: CreditTerms | null): boolean {
  if (!creditRule) return false;
  const caps = terms === null ? [] : Object.values(terms.caps);
  return creditRule.kind === 'points' || creditRule.kind === 'hourly' || caps.some((cap) => cap?.kind === 'amount');
}

/** The draft as a promise of one supplier in one tower that has always been in force; it must have no problems. */
export function draftLevel(draft: DraftTermsDto, pair: Pair, ready: { calendar: CompiledCalendar; zone: string }): DraftLevel {
  const terms = termsIn(draft);
  const level = compileServiceLevel(countedTerms(terms, always), ready.calendar, ready.zone);
  return { ...level, ...pair, creditRule: terms.creditRule };
}
