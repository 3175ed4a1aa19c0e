import type { BackTestDetail, BackTestResult } from './back-test.js';

export interface ComparedRow {
  key: string;
  supplier: string;
  tower: string;
  period: string;
  /** One for each draft, in their order. */
  cells: (BackTestResult | undefined)[];
}

/** The results of several drafts side by side: a row for each supplier, tower and month. */
export function compared({ drafts, results }: Pick<BackTestDetail, 'drafts' | 'results'>): ComparedRow[] {
  const rows = new Map<string, ComparedRow>();
  for (const result of results) {
    const key = `${result.supplierName}|${result.towerName}|${result.period}|${result.supplierId}|${result.towerId}`;
    const row = rows.get(key) ?? {
      key,
      supplier: result.supplierName,
      tower: result.towerName,
      period: result.period,
      cells: drafts.map(() => undefined),
    };
    row.cells[result.draft] = result;
    rows.set(key, row);
  }
  return [...rows.values()];
}

export interface DraftTotal {
  met: number;
  measured: number;
  /** By currency, integer minor units. */
  credits: ReadonlyMap<string, bigint>;
}

/** What each draft comes to over all suppliers and months. */
export function totals({ drafts, results }: Pick<BackTestDetail, 'drafts' | 'results'>): DraftTotal[] {
  return drafts.map((_, index) => {
    const own = results.filter(({ draft }) => draft === index);
    const credits = new Map<string, bigint>();
    for (const { creditMinor, currency } of own) {
      if (creditMinor !== null && currency !== null) credits.set(currency, (credits.get(currency) ?? 0n) + BigInt(creditMinor));
    }
    return {
      met: own.filter(({ verdict }) => verdict === 'met').length,
      measured: own.filter(({ verdict }) => verdict !== 'not_measured').length,
      credits,
    };
  });
}
