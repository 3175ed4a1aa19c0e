import { calculateCredits } from '@samsyn/domain/credits/calculate-credits';
import type { MeasuredPeriod } from '@samsyn/domain/credits/credit-line';
import type { CreditTerms } from '@samsyn/domain/credits/credit-terms';
import type { Money } from '@samsyn/domain/numbers/money';
import type { ExplanationLine } from '@samsyn/domain/service-levels/explanation';
import { shiftPeriod } from '@samsyn/domain/time/period';
import type { Figure } from '@samsyn/domain/service-levels/figure';
import { chargesBetween, chargesOfWindow, contractYear } from '../credits/contract-charges.js';
import type { CountedEvents } from '../results/level-events.js';
import type { DraftLevel } from './draft-level.js';

/** What a draft's credits are shares of. */
export interface DraftMoney {
  /** Where the contract's years begin; `null` without a contract, whose first year begins with the months tried. */
  startsOn: string | null;
  charges: (month: string) => Money;
  atRiskPercent: (month: string) => string;
  terms: (month: string) => CreditTerms;
}

export interface DraftMonth {
  month: string;
  figure: Figure;
  /** The window ends in this month, and the month is over. */
  payable: boolean;
  events: CountedEvents;
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
  const startsOn = money.startsOn ?? `${months[0]?.month ?? ''}-01`;
  let [carried, year, creditedThisYear] = [0n, '', 0n];
  return months.map(({ month, figure, payable, events: { events, totalMs: eventsMs } }) => {
    const charges = money.charges(month);
    const startOfYear = contractYear({ startsOn }, month);
    if (startOfYear !== year) [year, creditedThisYear] = [startOfYear, 0n];
    if (!payable) return { amountMinor: 0n, currency: charges.currency, steps: [] };
    results.push({ period: month, value: figure.value, verdict: figure.verdict });
    const [only] = events;
    const reckoned = calculateCredits({
      period: month,
      charges,
      yearCharges: chargesBetween(money.charges, year, shiftPeriod(year, 11)),
      atRiskPercent: money.atRiskPercent(month),
      terms: money.terms(month),
      broughtForwardMinor: carried,
      creditedThisYearMinor: creditedThisYear,
      lines: [
        {
          serviceLevelId: terms.id,
          rule,
          direction: terms.direction,
          expectedTarget: terms.expectedTarget,
          results: [...results],
          ...{ events, eventsMs },
          charges: chargesOfWindow(money.charges, terms.window, month),
          soleCauseEventId: events.length === 1 && only ? only.id : null,
        },
      ],
    });
    carried = reckoned.carriedForwardMinor;
    creditedThisYear += reckoned.totalMinor;
    return { amountMinor: reckoned.totalMinor, currency: charges.currency, steps: reckoned.lines[0]?.steps ?? [] };
  });
}
