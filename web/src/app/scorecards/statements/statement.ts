import type { components } from '@samsyn/api-client';

type Schemas = components['schemas'];
export type Statement = Schemas['ScoreStatementDto'];
export type StatementFile = Schemas['ScoreStatementFileDto'];
export type StatementState = Statement['state'];
export type StatementAction = Statement['actions'][number];
export type StatementKind = Statement['kind'];
export type StatementSummary = Schemas['StatementSummaryDto'];

/** A figure of a supplier's scorecard that something can be said of; without a service level the score itself. */
export interface SaidOf {
  serviceLevelId: string | null;
  name: string;
}
