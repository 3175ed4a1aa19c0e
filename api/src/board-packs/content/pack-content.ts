import type { DecisionKind } from '@samsyn/domain/decisions/decision';
import type { CreditState } from '@samsyn/domain/credits/credit-state';
import type { ReportState } from '@samsyn/domain/reports/report-state';
import type { Timeliness } from '@samsyn/domain/reports/report-schedule';
import type { SentenceDto } from '../../overview/overview.dto.js';
import type { ResultDto } from '../../results/results.dto.js';
import type { ScoreDetailDto } from '../../scorecards/score-detail.dto.js';
import type { ScorecardDto, ScorecardSupplierDto } from '../../scorecards/scorecard.dto.js';

export const packLanguages = ['sv', 'en'] as const;
export type PackLanguage = (typeof packLanguages)[number];

export const packFormats = ['pdf', 'xlsx'] as const;
export type PackFormat = (typeof packFormats)[number];

/** How far the month has come: it runs, it is over, in review, or closed for good and bears the hash of what was closed. */
export interface PackStanding {
  state: 'open' | 'over' | 'in_review' | 'closed';
  /** SHA-256 of the original close; restatements stand beside it and never in its place. */
  hash: string | null;
  restatements: number;
}

/** Amounts of one currency in minor units, as decimal strings. */
export interface PackMoney {
  currency: string;
  chargesMinor: string;
  atRiskMinor: string;
  /** Owed by the reckoning and not claimed yet. */
  calculatedMinor: string;
  /** Claimed, whether answered or not. */
  claimedMinor: string;
  /** Of what was claimed, what has been settled. */
  receivedMinor: string;
}

export interface PackCredit {
  id: string;
  supplierId: string;
  contractNumber: string;
  code: string | null;
  name: string | null;
  currency: string;
  amountMinor: string;
  state: CreditState;
  claimBy: string | null;
}

export interface PackReport {
  id: string;
  supplierId: string;
  name: { sv: string; en: string };
  contractNumber: string;
  period: string;
  dueAt: string;
  submittedAt: string | null;
  state: ReportState;
  timeliness: Timeliness;
}

export interface PackStatement {
  id: string;
  supplierId: string;
  kind: 'comment' | 'objection';
  code: string | null;
  name: string | null;
  text: string;
  state: string;
  answer: string | null;
}

/** What waits for somebody's decision when the pack is made. */
export interface PackDecision {
  kind: DecisionKind;
  id: string;
  supplierName: string | null;
  subject: { sv: string; en: string } | null;
  period: string | null;
  amount: { minor: string; currency: string } | null;
  /** Local date `YYYY-MM-DD`; null without a last day. */
  by: string | null;
}

/** Everything a pack of one month says, before it is said in a language: the same content makes the same bytes. */
export interface PackContent {
  organisation: { id: string; name: string; zone: string; illustrative: boolean; notice: { sv: string; en: string } | null };
  /** `YYYY-MM` */
  period: string;
  standing: PackStanding;
  /** When the figures were gathered, ISO 8601 with `Z`. */
  gatheredAt: string;
  scorecard: ScorecardDto;
  /** All that the organisation's and each supplier's score is made of, this month and the one before it. */
  details: ScoreDetailDto[];
  detailsBefore: ScoreDetailDto[];
  sentences: SentenceDto[];
  /** By service level code. */
  results: ResultDto[];
  money: PackMoney[];
  moneyBySupplier: Record<string, PackMoney[]>;
  credits: PackCredit[];
  reports: PackReport[];
  statements: PackStatement[];
  decisions: PackDecision[];
}

/** A month measured by fewer cases than this says little of a supplier: its place among others is marked. */
export const smallVolume = 20;

export const hasSmallVolume = ({ volume }: Pick<ScorecardSupplierDto, 'volume'>): boolean => volume < smallVolume;

/** All that one score is made of. */
export const detailOf = (details: readonly ScoreDetailDto[], subjectId: string): ScoreDetailDto | undefined =>
  details.find((detail) => detail.subjectId === subjectId);
