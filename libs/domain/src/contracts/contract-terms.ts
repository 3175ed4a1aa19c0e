import type { CreditTerms } from '../credits/credit-terms.js';
import type { PeriodKey } from '../time/period.js';

/** What a contract says about money from a date on; amounts in minor units, percent as exact decimals. */
export interface MoneyTerms {
  readonly monthlyChargeMinor: string;
  readonly atRiskPercent: string;
  /** The last local date, `YYYY-MM-DD`. */
  readonly endsOn: string;
  readonly creditTerms: CreditTerms;
}

/** The terms that apply from `effectiveFrom` (a local date) until the next version's. */
export interface DatedTerms extends MoneyTerms {
  readonly effectiveFrom: string;
  /** `null`: as signed. */
  readonly amendmentId: string | null;
}

/** A dated change; what it leaves `null` stays as it was. */
export type TermsAmendment = { readonly id: string; readonly effectiveFrom: string } & {
  readonly [Term in keyof MoneyTerms]: MoneyTerms[Term] | null;
};

/** One or more versions, ascending by `effectiveFrom`. */
export type TermVersions = readonly [DatedTerms, ...DatedTerms[]];

/**
 * What applied when: the contract as signed on its first local date, then each amendment in order of its date.
 * Of amendments of the same date the later in the list comes last.
 */
export function termVersions(
  signed: MoneyTerms & { readonly startsOn: string },
  amendments: readonly TermsAmendment[],
): TermVersions {
  const { startsOn, monthlyChargeMinor, atRiskPercent, endsOn, creditTerms } = signed;
  let last: DatedTerms = {
    effectiveFrom: startsOn,
    amendmentId: null,
    monthlyChargeMinor,
    atRiskPercent,
    endsOn,
    creditTerms,
  };
  const versions: [DatedTerms, ...DatedTerms[]] = [last];
  for (const change of amendments.toSorted((a, b) => compare(a.effectiveFrom, b.effectiveFrom))) {
    const next: DatedTerms = {
      effectiveFrom: change.effectiveFrom,
      amendmentId: change.id,
      monthlyChargeMinor: change.monthlyChargeMinor ?? last.monthlyChargeMinor,
      atRiskPercent: change.atRiskPercent ?? last.atRiskPercent,
      endsOn: change.endsOn ?? last.endsOn,
      creditTerms: change.creditTerms ?? last.creditTerms,
    };
    if (next.effectiveFrom === last.effectiveFrom && versions.length > 1) versions.pop();
    versions.push(next);
    last = next;
  }
  return versions;
}

/** The terms in force on a local date; before the contract's first day those it begins with. */
export function termsOn(versions: TermVersions, date: string): DatedTerms {
  return versions.findLast(({ effectiveFrom }) => effectiveFrom <= date) ?? versions[0];
}

/**
 * The terms a month's charges and credits follow: those of its first day, or of the contract's first day in it.
 * `period` is a month `YYYY-MM`.
 */
export function termsOfMonth(versions: TermVersions, period: PeriodKey): DatedTerms {
  return termsOn(versions, `${period}-01`);
}

/** The last day as agreed by now, whatever amendment said so. */
export function agreedEnd(versions: TermVersions): string {
  return (versions.at(-1) ?? versions[0]).endsOn;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
