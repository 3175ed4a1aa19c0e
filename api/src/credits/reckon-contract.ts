import { termsOfMonth } from '@samsyn/domain/contracts/contract-terms';
import { calculateCredits, type CreditReckoning } from '@samsyn/domain/credits/calculate-credits';
import { claimDeadline } from '@samsyn/domain/credits/claim-deadline';
import type { CreditLineInput, MeasuredPeriod } from '@samsyn/domain/credits/credit-line';
import { earnedBack } from '@samsyn/domain/credits/earn-back';
import { parseRatio } from '@samsyn/domain/numbers/decimal';
import { percentOf } from '@samsyn/domain/numbers/money';
import { RULE_VERSION } from '@samsyn/domain/service-levels/explanation';
import { nextPeriod } from '@samsyn/domain/time/period';
import type { ContractMoney } from '../contracts/contract-terms.service.js';
import type { MeasuredLevel } from '../results/level-catalogue.js';
import type { CountedEvents } from '../results/level-events.js';
import { chargesOfMonth, chargesOfWindow, chargesOfYear, contractYear } from './contract-charges.js';
import { creditedMinor, keptLines, type OwedLine } from './kept-lines.js';
import type { CreditableResult, StatementRow, StoredCredit } from './reckoning.repository.js';

export interface ContractMaterial {
  contract: ContractMoney;
  /** By month, then code, then wording from the earlier to the later. */
  results: readonly CreditableResult[];
  levels: ReadonlyMap<string, MeasuredLevel>;
  eventsOf(serviceLevelId: string, period: string): CountedEvents;
  stored: readonly StoredCredit[];
}

/**
 * R17–R19: every month of one contract in order, as each builds on those before it: what is carried forward, what the
 * year has left, what repeats and what is earned back. A line that a side has taken a step on keeps its amount.
 */
export function reckonContract(material: ContractMaterial): StatementRow[] {
  const { contract, results, stored } = material;
  const [first, last] = [results[0]?.period, results.at(-1)?.period];
  const statements: StatementRow[] = [];
  let carried = 0n;
  let creditedThisYear = 0n;
  let year = '';
  for (let period = first ?? ''; first !== undefined && last !== undefined && period <= last; period = nextPeriod(period)) {
    const startOfYear = contractYear(contract, period);
    if (startOfYear !== year) [year, creditedThisYear] = [startOfYear, 0n];
    const terms = termsOfMonth(contract.versions, period);
    const charges = chargesOfMonth(contract, period);
    const now = results.filter((result) => result.period === period && result.creditRule !== null);
    const reckoned = calculateCredits({
      period,
      charges,
      yearCharges: chargesOfYear(contract, year),
      atRiskPercent: terms.atRiskPercent,
      terms: terms.creditTerms,
      broughtForwardMinor: carried,
      creditedThisYearMinor: creditedThisYear,
      lines: now.map((result) => lineOf(material, result)),
    });
    const owed = [...creditLines(now, reckoned), ...forwardLine(reckoned), ...earnBackLines(material, now, statements)];
    const credits = keptLines(contract, period, { owed, stored: stored.filter((credit) => credit.period === period), caps: reckoned.caps });
    const own = stored.some((credit) => credit.period === period);
    if (credits.length > 0 || own || now.length > 0) {
      const total = credits.reduce((sum, { amountMinor }) => sum + BigInt(amountMinor), 0n);
      const earned = owed.reduce((sum, line) => (line.kind === 'earn_back' ? sum - line.amountMinor : sum), 0n);
      creditedThisYear += creditedMinor(credits, stored);
      statements.push({
        contractId: contract.contractId,
        supplierId: contract.supplierId,
        period,
        currency: contract.currency,
        chargesMinor: charges.minor.toString(),
        atRiskMinor: percentOf(charges, terms.atRiskPercent).minor.toString(),
        beforeCapsMinor: reckoned.beforeCapsMinor.toString(),
        broughtForwardMinor: carried.toString(),
        cutMinor: reckoned.cutMinor.toString(),
        carriedForwardMinor: reckoned.carriedForwardMinor.toString(),
        earnedBackMinor: earned.toString(),
        totalMinor: total.toString(),
        claimBy: claimDeadline(period, terms.creditTerms.claimWithinDays),
        terminationRights: reckoned.terminationRights,
        explanation: { steps: statementSteps(reckoned), amendmentId: terms.amendmentId },
        ruleVersion: RULE_VERSION,
        credits,
      });
    }
    carried = reckoned.carriedForwardMinor;
  }
  return statements;
}

function lineOf(material: ContractMaterial, result: CreditableResult): CreditLineInput {
  const { serviceLevelId, period, creditRule } = result;
  const level = material.levels.get(serviceLevelId);
  if (!level || creditRule === null) throw new Error(`service level ${serviceLevelId} has no credit rule`);
  const { events, totalMs: eventsMs } = material.eventsOf(serviceLevelId, period);
  const [only] = events;
  return {
    serviceLevelId,
    rule: creditRule,
    direction: level.terms.direction,
    expectedTarget: level.terms.expectedTarget,
    results: historyOf(material, result),
    ...{ events, eventsMs },
    // With a single event there is no doubt about the cause.
    soleCauseEventId: events.length === 1 && only ? only.id : null,
    charges: chargesOfWindow((month) => chargesOfMonth(material.contract, month), level.terms.window, period),
  };
}

/** A promise's complete figures up to a result, through all its wordings: one of each month, that of the last wording in it. */
function historyOf({ results }: ContractMaterial, now: CreditableResult): MeasuredPeriod[] {
  const earlier = results.filter(({ code, period }) => code === now.code && period < now.period);
  const last = new Map(earlier.map((one) => [one.period, one]));
  return [...last.values(), now].map(({ period, exactValue, verdict }) => ({
    period,
    value: exactValue === null ? null : parseRatio(exactValue),
    verdict,
  }));
}

/** Lines that owe something, or would but for a cap or another line. */
function creditLines(results: readonly CreditableResult[], { lines }: CreditReckoning): OwedLine[] {
  return lines.flatMap(({ serviceLevelId, amountMinor, points, steps, eventIds }) => {
    const cut = steps.some(({ code }) => code === 'credit_same_event' || code.endsWith('_cap'));
    if (amountMinor === 0n && !cut) return [];
    const resultId = results.find((one) => one.serviceLevelId === serviceLevelId)?.id ?? null;
    return [{ serviceLevelId, resultId, kind: 'credit' as const, amountMinor, points, explanation: { steps, eventIds } }];
  });
}

function forwardLine({ broughtForwardUsedMinor: amountMinor }: CreditReckoning): OwedLine[] {
  if (amountMinor === 0n) return [];
  const steps = [{ rule: 'R17', code: 'credit_brought_forward', params: { amountMinor: amountMinor.toString() } }];
  return [{ serviceLevelId: null, resultId: null, kind: 'brought_forward', amountMinor, points: null, explanation: { steps, eventIds: [] } }];
}

/** R18: what an agreed run of good periods gives back of an earlier credit. */
function earnBackLines(
  material: ContractMaterial,
  results: readonly CreditableResult[],
  statements: readonly StatementRow[],
): OwedLine[] {
  // Nothing was given for these, so there is nothing to give back.
  const waived = new Set(material.stored.filter(({ state }) => state === 'waived').map(({ id }) => id));
  return results.flatMap((result): OwedLine[] => {
    const rule = result.creditRule?.earnBack;
    const level = material.levels.get(result.serviceLevelId);
    if (!rule || !level) return [];
    const wordings = new Set(material.results.filter(({ code }) => code === result.code).map((one) => one.serviceLevelId));
    const credited = new Map(
      statements.flatMap(({ period, credits }) =>
        credits
          .filter((one) => one.kind === 'credit' && one.serviceLevelId !== null && wordings.has(one.serviceLevelId))
          .filter(({ id, amountMinor }) => BigInt(amountMinor) > 0n && !waived.has(id))
          .map(({ amountMinor }) => [period, amountMinor] as const),
      ),
    );
    const back = earnedBack(historyOf(material, result), new Set(credited.keys()), rule, level.terms);
    const amountMinor = back === null ? undefined : credited.get(back);
    if (back === null || amountMinor === undefined) return [];
    const params = { period: back, amountMinor, periods: rule.periods };
    return [
      {
        serviceLevelId: result.serviceLevelId,
        resultId: result.id,
        kind: 'earn_back',
        amountMinor: -BigInt(amountMinor),
        points: null,
        explanation: { steps: [{ rule: 'R18', code: 'credit_earned_back', params }], eventIds: [] },
      },
    ];
  });
}

function statementSteps({ beforeCapsMinor, caps, cutMinor, totalMinor }: CreditReckoning): object[] {
  const limit = (code: string, cap: bigint | null) =>
    cap === null ? [] : [{ rule: 'R17', code, params: { capMinor: cap.toString() } }];
  return [
    { rule: 'R17', code: 'credits_before_caps', params: { amountMinor: beforeCapsMinor.toString() } },
    ...limit('credits_event_limit', caps.perEvent),
    ...limit('credits_month_limit', caps.month),
    ...limit('credits_year_limit', caps.year),
    { rule: 'R17', code: 'credits_total', params: { cutMinor: cutMinor.toString(), totalMinor: totalMinor.toString() } },
  ];
}
