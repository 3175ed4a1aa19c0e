import type { Direction } from '../numbers/display.js';
import { reliabilityCurve } from '../reports/reporting-reliability.js';
import type { Curve } from './curve.js';
import { type Dimension, startingWeights } from './dimensions.js';
import type { FormulaNode } from './formula.js';

/** A name in both languages. */
export interface Names {
  readonly sv: string;
  readonly en: string;
}

/** What the hand-off ledger and the end-to-end ledger say of a supplier in a tower (R20, R21). */
export const ledgerFigures = [
  'missed_share',
  'hand_offs_per_incident',
  'bounce_share',
  'downtime_minutes',
  'disputed_downtime_share',
] as const;
export type LedgerFigure = (typeof ledgerFigures)[number];

/** What invoices say beside what was agreed. */
export const costFigures = ['cost_against_plan', 'invoice_accuracy', 'credits_received'] as const;
export type CostFigure = (typeof costFigures)[number];

/** What the registers of innovation, collaboration, compliance and flexibility say of a supplier, or of one of its contracts. */
export const registerFigures = [
  'commitments_delivered',
  'proposals_answered',
  'benefits_verified',
  'survey_grade',
  'collaboration_score',
  'requirements_met',
  'quotes_on_time',
  'quotes_accepted',
  'price_against_rate_card',
  'orders_on_time',
  'order_lead_time',
] as const;
export type RegisterFigure = (typeof registerFigures)[number];

/** Where a KPI's value comes from. */
export type KpiSource =
  /** Every service level in force, each a KPI of its own by its own weight; `codes` null: all that no other KPI names. */
  | { readonly kind: 'service_level'; readonly codes: readonly string[] | null }
  | { readonly kind: 'ledger'; readonly figure: LedgerFigure }
  | { readonly kind: 'cost'; readonly figure: CostFigure }
  | { readonly kind: 'register'; readonly figure: RegisterFigure }
  /** A figure of an accepted report, by its key in the template. */
  | { readonly kind: 'report_figure'; readonly item: string }
  /** R22: how far the supplier's reports can be relied on. */
  | { readonly kind: 'reporting' }
  /** Recorded by hand, each with what it rests on. */
  | { readonly kind: 'survey' }
  | { readonly kind: 'commitment' }
  | { readonly kind: 'manual' }
  /** Reckoned from the values of other KPIs by their codes, as written and as read (see `parse-formula.ts`). */
  | { readonly kind: 'formula'; readonly expression: string; readonly tree: FormulaNode };
export type KpiSourceKind = KpiSource['kind'];
export const kpiSourceKinds = [
  'service_level',
  'ledger',
  'cost',
  'register',
  'report_figure',
  'reporting',
  'survey',
  'commitment',
  'manual',
  'formula',
] as const satisfies readonly KpiSourceKind[];

/** The sources whose values people record, with what they rest on. */
export const recordedSources = ['survey', 'commitment', 'manual'] as const;
export type RecordedSource = (typeof recordedSources)[number];

export const kpiUnits = ['percent', 'count', 'minutes', 'days', 'grade', 'number'] as const;
export type KpiUnit = (typeof kpiUnits)[number];

/** Whom a KPI is of; an empty list does not narrow. */
export interface KpiScope {
  readonly supplierIds: readonly string[];
  readonly towerIds: readonly string[];
  readonly contractIds: readonly string[];
}

export interface KpiDefinition {
  /** Names it in formulas and through versions of the model: `[a-z][a-z0-9_]*`. */
  readonly code: string;
  readonly names: Names;
  readonly unit: KpiUnit;
  readonly direction: Direction;
  /** Decimal string; `"0"`: shown, and there for formulas, without counting. */
  readonly weight: string;
  /** `null`: by the two targets of the service level itself. */
  readonly curve: Curve | null;
  /** Fewer cases than this are not measured; `null`: any number is. */
  readonly minimumVolume: number | null;
  /** A value of which less than this percentage was measured is none; `null`: any is. */
  readonly minimumCoverage: string | null;
  readonly source: KpiSource;
  readonly scope: KpiScope;
}

export interface ModelDimension {
  /** One of R24's, or the organisation's own. */
  readonly code: string;
  /** Those of R24 are named by the portal. */
  readonly names: Names | null;
  readonly weight: string;
  /** Percentage; `null`: the model's. */
  readonly minimumCoverage: string | null;
  readonly kpis: readonly KpiDefinition[];
}

/** R23, R24: what an organisation scores its suppliers by. It is data: stored, frozen and compared as it is. */
export interface ScoreModel {
  /** Percentage of the weight under which there is no score. */
  readonly minimumCoverage: string;
  /** In the order in which they are shown. */
  readonly dimensions: readonly ModelDimension[];
}

/** R24: the model an organisation uses from a month (`YYYY-MM`) on. */
export interface ScoreModelVersion {
  readonly id: string | null;
  readonly effectiveFrom: string | null;
  readonly model: ScoreModel;
}

export const everywhere: KpiScope = { supplierIds: [], towerIds: [], contractIds: [] };

/** Names the reliability of reports among the KPIs of the starting model. */
export const reportingKpi = 'reporting';

const startingDimension = (code: Dimension, kpi: Pick<KpiDefinition, 'code' | 'names' | 'curve' | 'source'>): ModelDimension => ({
  ...{ code, names: null, weight: startingWeights[code], minimumCoverage: null },
  kpis: [
    {
      ...{ ...kpi, unit: 'percent', direction: 'higher_is_better', weight: '1' },
      ...{ minimumVolume: null, minimumCoverage: null, scope: everywhere },
    },
  ],
});

const startingKpi = (code: string, sv: string, en: string, curve: Curve | null, source: KpiSource) => ({ code, names: { sv, en }, curve, source });

/** What a new organisation starts from: its service levels, and how far reports can be relied on where they are due. */
export const startingModel: ScoreModel = {
  minimumCoverage: '50',
  dimensions: [
    startingDimension('delivery', startingKpi('service_levels', 'Servicenivåer', 'Service levels', null, { kind: 'service_level', codes: null })),
    startingDimension(
      'compliance',
      startingKpi(reportingKpi, 'Rapporteringens tillförlitlighet', 'Reliability of reports', reliabilityCurve, { kind: 'reporting' }),
    ),
  ],
};

/** R24: the version that applies in a month (`YYYY-MM`), from versions in any order; the starting model before the first. */
export function modelOf(month: string, versions: readonly ScoreModelVersion[]): ScoreModelVersion {
  const start: ScoreModelVersion = { id: null, effectiveFrom: null, model: startingModel };
  return versions
    .filter(({ effectiveFrom }) => effectiveFrom === null || effectiveFrom <= month)
    .reduce((latest, one) => ((one.effectiveFrom ?? '') >= (latest.effectiveFrom ?? '') ? one : latest), start);
}
