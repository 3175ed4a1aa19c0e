import type { components } from '@samsyn/api-client';
import { evidenceLink, type Leading } from './evidence-link.js';

type Schemas = components['schemas'];
type Comparison = Schemas['ComparisonDto'];
type Step = Schemas['WaterfallStepDto'];

export interface WaterfallRow {
  kind: 'start' | 'end' | 'others' | Step['kind'];
  name: string;
  /** Whose, where the subject has several suppliers or towers. */
  whose: string;
  /** Of a step what it moves, else the score; three decimals. */
  points: string;
  /** Where its bar begins and ends, for the drawing alone. */
  from: number;
  to: number;
  evidence: Leading | null;
}

export interface RowWords {
  /** Start and end, by month. */
  month: (period: string) => string;
  name: (names: Schemas['NamesDto']) => string;
  others: (count: number) => string;
}

const most = 9;
const thousandths = (points: string): bigint => BigInt(points.replace('.', ''));

/** Exact text of whole thousandths. */
function written(units: bigint): string {
  const digits = (units < 0n ? -units : units).toString().padStart(4, '0');
  return `${units < 0n ? '-' : ''}${digits.slice(0, -3)}.${digits.slice(-3)}`;
}

/** The start, the largest steps, all others as one, and the end; they add up as they are written. */
export function waterfallRows({ waterfall, kpis, left, right }: Comparison, words: RowWords): WaterfallRow[] {
  if (!waterfall) return [];
  const { start, end, steps } = waterfall;
  const shown = steps.length > most + 1 ? steps.slice(0, most) : steps;
  const rest = steps.slice(shown.length);
  const known = new Map(kpis.map((kpi) => [kpi.key, kpi]));
  const several = { suppliers: new Set(kpis.map(({ supplierId }) => supplierId)).size > 1, towers: new Set(kpis.map(({ towerName }) => towerName)).size > 1 };
  let at = Number(start);
  const step = (kind: WaterfallRow['kind'], points: string, of: Pick<WaterfallRow, 'name' | 'whose' | 'evidence'>): WaterfallRow => {
    const from = at;
    at += Number(points);
    return { kind, points, ...of, from, to: at };
  };
  const score = (kind: 'start' | 'end', period: string, points: string): WaterfallRow => ({
    ...{ kind, name: words.month(period), whose: '', points, from: 0, to: Number(points), evidence: null },
  });
  return [
    score('start', left.period, start),
    ...shown.map(({ key, kind, points }) => {
      const kpi = known.get(key);
      const evidence = kpi?.right?.evidence ?? kpi?.left?.evidence;
      const whose = [several.suppliers && kpi?.supplierName, several.towers && kpi?.towerName].filter(Boolean).join(' · ');
      return step(kind, points, {
        name: kpi ? words.name(kpi.names) : '',
        whose,
        evidence: evidence ? evidenceLink(evidence, right.period) : null,
      });
    }),
    ...(rest.length > 0
      ? [
          step('others', written(rest.reduce((sum, { points }) => sum + thousandths(points), 0n)), {
            ...{ name: words.others(rest.length), whose: '', evidence: null },
          }),
        ]
      : []),
    score('end', right.period, end),
  ];
}
