import type { CreditReckoning } from '@samsyn/domain/credits/calculate-credits';
import { cutTo } from '@samsyn/domain/credits/caps';
import { randomUUID } from 'node:crypto';
import type { ContractMoney } from '../contracts/contract-terms.service.js';
import type { CreditKind } from './credits.dto.js';
import type { CreditRow, StoredCredit } from './reckoning.repository.js';

export interface OwedLine {
  serviceLevelId: string | null;
  resultId: string | null;
  kind: CreditKind;
  amountMinor: bigint;
  points: number | null;
  explanation: { steps: readonly object[]; eventIds: readonly string[] };
}

interface MonthLines {
  /** As reckoned from the newest evidence. */
  owed: readonly OwedLine[];
  /** As stored for the month. */
  stored: readonly StoredCredit[];
  caps: CreditReckoning['caps'];
}

const same = (a: Pick<OwedLine, 'serviceLevelId' | 'kind'>, b: Pick<OwedLine, 'serviceLevelId' | 'kind'>) =>
  a.serviceLevelId === b.serviceLevelId && a.kind === b.kind;
const sum = (amounts: readonly bigint[]) => amounts.reduce((all, one) => all + one, 0n);

/** The month's lines as they are stored: those answered keep their amount and say what it would be now. */
export function keptLines({ contractId }: Pick<ContractMoney, 'contractId'>, period: string, month: MonthLines): CreditRow[] {
  const { stored, caps } = month;
  const answered = stored.filter(({ state }) => state !== 'calculated');
  const open = month.owed.filter((line) => !answered.some((credit) => same(credit, line)));
  const fresh = withinCaps(open, caps, sum(answered.filter(isCredited).map(({ amountMinor }) => BigInt(amountMinor))));
  return [
    ...fresh.map((line): CreditRow => ({
      ...line,
      id: stored.find((credit) => same(credit, line))?.id ?? randomUUID(),
      contractId,
      period,
      amountMinor: line.amountMinor.toString(),
      points: line.points === null ? null : String(line.points),
      recalculatedMinor: null,
    })),
    ...answered.map(({ state: _, ...row }): CreditRow => {
      const now = month.owed.find((line) => same(row, line))?.amountMinor ?? 0n;
      return { ...row, recalculatedMinor: now === BigInt(row.amountMinor) ? null : now.toString() };
    }),
  ];
}

/** R17: what of a year's cap a month's lines use up; nothing was given for those that were waived. */
export function creditedMinor(lines: readonly CreditRow[], stored: readonly StoredCredit[]): bigint {
  const waived = new Set(stored.filter(({ state }) => state === 'waived').map(({ id }) => id));
  return sum(lines.filter(({ id, kind }) => kind !== 'earn_back' && !waived.has(id)).map(({ amountMinor }) => BigInt(amountMinor)));
}

const isCredited = ({ kind, state }: StoredCredit): boolean => kind !== 'earn_back' && state !== 'waived';

/** R17: lines that nobody has answered share what those that keep their amount leave of the caps. */
function withinCaps(lines: readonly OwedLine[], { month, year }: CreditReckoning['caps'], takenMinor: bigint): OwedLine[] {
  const limit = month === null || (year !== null && year < month) ? year : month;
  if (limit === null) return [...lines];
  const left = limit > takenMinor ? limit - takenMinor : 0n;
  const capped = lines
    .filter(({ kind }) => kind !== 'earn_back')
    .map((line) => ({ line, id: line.serviceLevelId ?? line.kind, minor: line.amountMinor }));
  const cut = new Map(cutTo(capped, left).map(({ line, minor }) => [line, minor]));
  const code = limit === month ? 'credit_month_cap' : 'credit_year_cap';
  return lines.map((line) => {
    const amountMinor = cut.get(line) ?? line.amountMinor;
    if (amountMinor === line.amountMinor) return line;
    const params = { beforeMinor: line.amountMinor.toString(), afterMinor: amountMinor.toString(), capMinor: limit.toString() };
    const steps = [...line.explanation.steps, { rule: 'R17', code, params }];
    return { ...line, amountMinor, explanation: { ...line.explanation, steps } };
  });
}
