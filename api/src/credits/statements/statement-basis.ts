import { type Metric, traitsOf } from '@samsyn/domain/service-levels/metric';
import type { CreditEventDto, CreditReasonDto } from '../credits.dto.js';
import type { StatementText } from './statement-text.js';
import type { StatementDetailDto, StatementLanguage } from './statements.dto.js';

/** A promise's figure as it was shown, and what was promised; all in the metric's unit. */
export interface PromisedFigure {
  metric: Metric;
  value: string | null;
  expectedTarget: string;
  minimumTarget: string;
}

/** What the amount of a line rests on. */
export interface LineBasis {
  figure: PromisedFigure | null;
  steps: readonly CreditReasonDto[];
  events: readonly CreditEventDto[];
}

/** A statement as it is sent; `basis` by the id of the line. */
export type StatementDocument = StatementDetailDto & { basis: ReadonlyMap<string, LineBasis> };

const shownEvents = 10;

const sv = {
  figure: 'Utfall {{value}}, mål {{expected}}, miniminivå {{minimum}}.',
  evidence: 'Underlag: {{titles}}.',
  more: 'och {{left}} till',
  started: 'påbörjade',
  full: 'hela',
  credit_tier: 'Värdet är sämre än {{bound}}: {{percent}} % av avgifterna {{chargesMinor}}.',
  credit_points: '{{points}} poäng à {{valuePerPointMinor}}.',
  credit_hourly:
    '{{hours}} {{counting}} timmar utöver {{thresholdMs}}, à {{amountPerHourMinor}}. Händelserna är {{events}}, tillsammans {{totalMs}}.',
  credit_event_elsewhere: 'Händelser som betalas i en annan månad, den de slutade i: {{events}}.',
  credit_pool: '{{chargesMinor}} × {{atRiskPercent}} % i risk × {{poolPercent}} % till potten × {{levelPercent}} % till servicenivån.',
  credit_repeated: 'Missad {{misses}} perioder i rad: beloppet gånger {{factor}}.',
  credit_same_event: '{{amountMinor}} räknas inte: ett högre vite för samma händelse gäller i stället.',
  credit_event_cap: 'Taket per händelse är {{capMinor}}: {{beforeMinor}} blir {{afterMinor}}.',
  credit_month_cap: 'Månadens tak är {{capMinor}}: {{beforeMinor}} blir {{afterMinor}}.',
  credit_year_cap: 'Det som återstår av årets tak är {{capMinor}}: {{beforeMinor}} blir {{afterMinor}}.',
  credit_brought_forward: '{{amountMinor}} fick inte plats under tidigare månaders tak och används först.',
  credit_earned_back: '{{periods}} perioder i rad bättre än målet: vitet {{amountMinor}} för {{period}} lämnas tillbaka.',
} as const;

const en: Record<keyof typeof sv, string> = {
  figure: 'Result {{value}}, expected {{expected}}, minimum {{minimum}}.',
  evidence: 'Evidence: {{titles}}.',
  more: 'and {{left}} more',
  started: 'started',
  full: 'full',
  credit_tier: 'The value is worse than {{bound}}: {{percent}}% of the charges {{chargesMinor}}.',
  credit_points: '{{points}} points at {{valuePerPointMinor}}.',
  credit_hourly:
    '{{hours}} {{counting}} hours beyond {{thresholdMs}}, at {{amountPerHourMinor}}. There are {{events}} events of {{totalMs}} together.',
  credit_event_elsewhere: 'Events paid for in another month, the one they ended in: {{events}}.',
  credit_pool: '{{chargesMinor}} × {{atRiskPercent}}% at risk × {{poolPercent}}% to the pool × {{levelPercent}}% to the service level.',
  credit_repeated: 'Missed {{misses}} periods in a row: the amount times {{factor}}.',
  credit_same_event: '{{amountMinor}} does not count: a higher credit for the same event stands instead.',
  credit_event_cap: 'The cap of an event is {{capMinor}}: {{beforeMinor}} becomes {{afterMinor}}.',
  credit_month_cap: 'The cap of the month is {{capMinor}}: {{beforeMinor}} becomes {{afterMinor}}.',
  credit_year_cap: 'What is left of the year’s cap is {{capMinor}}: {{beforeMinor}} becomes {{afterMinor}}.',
  credit_brought_forward: '{{amountMinor}} found no room under the caps of earlier months and is used first.',
  credit_earned_back: '{{periods}} periods in a row better than expected: the credit of {{amountMinor}} for {{period}} returns.',
};

type BasisWord = keyof typeof sv;
const words: Record<StatementLanguage, Record<BasisWord, string>> = { sv, en };
const isWord = (code: string): code is BasisWord => Object.hasOwn(sv, code);

/** In sentences how a line's amount came about: the figure, each step of the reckoning, and the events behind it. */
export function basisSentences({ figure, steps, events }: LineBasis, currency: string, text: StatementText): string[] {
  const fill = (word: BasisWord, params: Record<string, string>) =>
    words[text.language][word].replaceAll(/\{\{(\w+)\}\}/g, (_, key: string) => params[key] ?? '');
  const inUnit = (value: string | null): string => {
    if (value === null || figure === null) return '–';
    const { unit } = traitsOf(figure.metric);
    if (unit === 'ms') return text.duration(Number(value));
    return unit === 'percent' ? `${text.number(value)} %` : text.number(value);
  };
  const said = (key: string, value: string | number | null): string => {
    if (value === null) return '–';
    if (key.endsWith('Minor')) return text.money(String(value), currency);
    if (key.endsWith('Ms')) return text.duration(Number(value));
    if (key === 'bound') return inUnit(String(value));
    if (key === 'period') return text.month(String(value));
    if (value === 'started' || value === 'full') return words[text.language][value];
    return text.number(String(value));
  };
  const shown = events.slice(0, shownEvents).map(({ title }) => title);
  const left = events.length - shown.length;
  const titles = left > 0 ? [...shown, fill('more', { left: String(left) })] : shown;
  return [
    ...(figure ? [fill('figure', { value: inUnit(figure.value), expected: inUnit(figure.expectedTarget), minimum: inUnit(figure.minimumTarget) })] : []),
    ...steps.flatMap(({ code, params }) =>
      isWord(code) ? [fill(code, Object.fromEntries(Object.entries(params).map(([key, value]) => [key, said(key, value)])))] : [],
    ),
    ...(titles.length > 0 ? [fill('evidence', { titles: titles.join('; ') })] : []),
  ];
}
