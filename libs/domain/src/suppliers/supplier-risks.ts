import Fraction from 'fraction.js';
import { exact, formatRatio } from '../numbers/decimal.js';
import { parseDate } from '../time/local-date.js';

export const riskKinds = [
  'chronic_failure',
  'falling_trend',
  'no_score',
  'late_reports',
  'open_disputes',
  'concentration',
  'notice_near',
  'contract_ends',
] as const;
export type RiskKind = (typeof riskKinds)[number];

/** What is known of a supplier; dates are local `YYYY-MM-DD`. */
export interface SupplierFacts {
  readonly today: string;
  /** R18: names of the service levels that raise a right to terminate. */
  readonly terminationRights: readonly string[];
  /** Published scores, oldest first; `null` where a month had too little measured. */
  readonly scores: readonly (string | null)[];
  readonly reportsMissing: number;
  readonly disputesOpen: number;
  /** Minor units a month in one currency: the supplier's, and all suppliers'; `null` where they have no common currency. */
  readonly charges: { readonly own: string; readonly all: string } | null;
  readonly contracts: readonly { readonly number: string; readonly noticeOn: string | null; readonly endsOn: string }[];
}

/** A risk with the facts it rests on, to be worded by the reader's language. */
export interface SupplierRisk {
  readonly kind: RiskKind;
  readonly params: Readonly<Record<string, string | number>>;
}

/** From here the charges of one supplier are a dependence. */
const CONCENTRATED = new Fraction(40, 100);
/** Points that a score may lose over as many months. */
const FALLEN = new Fraction(10);
const MONTHS = 3;
const NOTICE_DAYS = 90;
const END_DAYS = 180;

/** Risks derived from facts, each with its reason, in the order of `riskKinds`; none where the facts say nothing. */
export function supplierRisks(facts: SupplierFacts): SupplierRisk[] {
  const { today, contracts } = facts;
  const within = (day: string, days: number): boolean => day >= today && daysBetween(today, day) <= days;
  const risks: (SupplierRisk | null)[] = [
    ...facts.terminationRights.map((name): SupplierRisk => ({ kind: 'chronic_failure', params: { name } })),
    falling(facts.scores),
    facts.scores.at(-1) === null ? { kind: 'no_score', params: {} } : null,
    counted('late_reports', facts.reportsMissing),
    counted('open_disputes', facts.disputesOpen),
    concentration(facts.charges),
    ...contracts.map(({ number, noticeOn }): SupplierRisk | null =>
      noticeOn !== null && within(noticeOn, NOTICE_DAYS) ? { kind: 'notice_near', params: { number, on: noticeOn } } : null,
    ),
    ...contracts.map(({ number, endsOn }): SupplierRisk | null =>
      within(endsOn, END_DAYS) ? { kind: 'contract_ends', params: { number, on: endsOn } } : null,
    ),
  ];
  return risks.filter((risk) => risk !== null);
}

const daysBetween = (from: string, to: string): number => (parseDate(to) ?? 0) - (parseDate(from) ?? 0);

const counted = (kind: RiskKind, count: number): SupplierRisk | null => (count > 0 ? { kind, params: { count } } : null);

/** Down in each of the last months, or by much over all of them. */
function falling(scores: readonly (string | null)[]): SupplierRisk | null {
  const last = scores.slice(-MONTHS - 1).flatMap((score) => (score === null ? [] : [exact(score)]));
  const [first, end] = [last[0], last.at(-1)];
  if (!first || !end || last.length <= MONTHS) return null;
  const everyMonth = last.every((score, index) => index === 0 || score.lt(last[index - 1] ?? score));
  const lost = first.sub(end);
  if (!everyMonth && lost.lt(FALLEN)) return null;
  return { kind: 'falling_trend', params: { from: scores.at(-MONTHS - 1) ?? '', to: scores.at(-1) ?? '', months: MONTHS } };
}

function concentration(charges: SupplierFacts['charges']): SupplierRisk | null {
  const all = charges && exact(charges.all);
  if (!charges || !all || all.lte(0)) return null;
  const share = exact(charges.own).div(all);
  return share.gte(CONCENTRATED) ? { kind: 'concentration', params: { share: formatRatio(share.mul(100).floor()) } } : null;
}
