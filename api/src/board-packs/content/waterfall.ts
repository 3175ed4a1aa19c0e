import Fraction from 'fraction.js';
import { fixed, parseDecimal, parseRatio } from '@samsyn/domain/numbers/decimal';
import { waterfall, type WaterfallKpi } from '@samsyn/domain/scorecards/waterfall';
import type { ScoreDetailDto, ScoreLineDto } from '../../scorecards/score-detail.dto.js';
import type { PackText } from './pack-text.js';

export interface WaterfallParts {
  /** The two scores as published. */
  from: string;
  to: string;
  parts: { label: string; change: string; shown: string }[];
}

const mostParts = 8;
const decimals = 3;

/**
 * R25: what moved a score from one month to the next, the largest first; what is too small to be named is one part, so that
 * all of them add up to the difference of the two scores exactly. Undefined without a score in both months.
 */
export function waterfallOf(before: ScoreDetailDto | undefined, now: ScoreDetailDto | undefined, text: PackText): WaterfallParts | undefined {
  if (!before?.points || !now?.points) return undefined;
  const found = waterfall(before.lines.flatMap(measured), now.lines.flatMap(measured));
  if (!found) return undefined;
  const labels = new Map([...before.lines, ...now.lines].map((line) => [keyOf(line), labelOf(line, text)]));
  // What a KPI's points and its weight did is one thing to a reader.
  const byKpi = new Map<string, Fraction>();
  for (const { key, shown } of found.steps) byKpi.set(key, (byKpi.get(key) ?? new Fraction(0)).add(parseDecimal(shown)));
  const moved = [...byKpi].filter(([, change]) => !change.equals(0)).sort(([a, x], [b, y]) => y.abs().compare(x.abs()) || (a < b ? -1 : 1));
  const part = (label: string, change: Fraction) => ({ label, change: fixed(change, decimals), shown: text.change(fixed(change, decimals)) });
  const named = moved.slice(0, mostParts).map(([key, change]) => part(labels.get(key) ?? key, change));
  const rest = moved.slice(mostParts).reduce((sum, [, change]) => sum.add(change), new Fraction(0));
  return { from: found.start, to: found.end, parts: [...named, ...(moved.length > mostParts ? [part(text.word('waterfallRest'), rest)] : [])] };
}

const keyOf = ({ path }: ScoreLineDto): string => path.join('/');

export const labelOf = ({ code, names }: Pick<ScoreLineDto, 'code' | 'names'>, { language }: PackText): string =>
  [code, names[language]].filter((part) => part !== null && part !== '').join(' ');

const measured = (line: ScoreLineDto): WaterfallKpi[] =>
  line.exactPoints === null ? [] : [{ key: keyOf(line), points: parseRatio(line.exactPoints), share: parseRatio(line.exactShare) }];
