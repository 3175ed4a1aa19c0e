import { calculateCredits } from '@samsyn/domain/credits/calculate-credits';
import type { CreditEvent, MeasuredPeriod } from '@samsyn/domain/credits/credit-line';
import { defaultCreditTerms, type CreditTerms } from '@samsyn/domain/credits/credit-terms';
import type { Money } from '@samsyn/domain/numbers/money';
import type { ExplanationLine } from '@samsyn/domain/service-levels/explanation';
import type { Figure } from '@samsyn/domain/service-levels/figure';
import { chargesOfWindow } from '../credits/contract-charges.js';
import type { DraftLevel } from './draft-level.js';

/** What a draft's credits are shares of. */
export interface DraftMoney {
  charges: (month: string) => Money;
  atRiskPercent: (month: string) => string;
  terms: CreditTerms | null;
}

export interface DraftMonth {
  month: string;
  figure: Figure;
  /** The window ends in this month, and the month is over. */
  payable: boolean;
  events: readonly CreditEvent[];
}

export interface DraftCredit {
  amountMinor: bigint;
  currency: string;
  steps: readonly ExplanationLine[];
}

/** R17: what a draft alone would have cost, month by month; null where it costs nothing or nobody knows the charges. */
export function draftCredits(level: DraftLevel, money: DraftMoney | null, months: readonly DraftMonth[]): (DraftCredit | null)[] {
  const { creditRule: rule, terms } = level;
  if (rule === null || money === null) return months.map(() => null);
  const results: MeasuredPeriod[] = [];
  let carried = 0n;
  return months.map(({ month, figure, payable, events }) => {
    const charges = money.charges(month);
    if (!payable) return { amountMinor: 0n, currency: charges.currency, steps: [] };
    results.push({ period: month, value: figure.value, verdict: figure.verdict });
    const [only] = events;
    const agreed = money.terms ?? defaultCreditTerms;
    const reckoned = calculateCredits({
      period: month,
      charges,
      yearCharges: { minor: charges.minor * 12n, currency: charges.currency },
      atRiskPercent: money.atRiskPercent(month),
      terms: agreed,
      broughtForwardMinor: carried,
      creditedThisYearMinor: 0n,
      lines: [
        {
          serviceLevelId: terms.id,
          rule,
          direction: terms.direction,
          expectedTarget: terms.expectedTarget,
          results: [...results],
          events,
          charges: chargesOfWindow(money.charges, terms.window, month),
          soleCauseEventId: events.length === 1 && only ? only.id : null,
        },
      ],
    });
    carried = reckoned.carriedForwardMinor;
    return { amountMinor: reckoned.totalMinor, currency: charges.currency, steps: reckoned.lines[0]?.steps ?? [] };
  });
}
