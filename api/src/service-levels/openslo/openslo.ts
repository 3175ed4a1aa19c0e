import type { ProblemParams } from '../../platform/errors/problem.js';

export const openSloVersion = 'openslo/v1';
export const openSloKinds = ['Service', 'SLO', 'SLI', 'DataSource', 'AlertPolicy', 'AlertCondition', 'AlertNotificationTarget'] as const;
export type OpenSloKind = (typeof openSloKinds)[number];

/** A document that the schema of its kind accepts. */
export interface OpenSloDocument {
  apiVersion: typeof openSloVersion;
  kind: OpenSloKind;
  metadata: { name: string; displayName?: string; annotations?: Record<string, unknown> };
  spec: Record<string, unknown>;
}

/** What is wrong, and where: `spec.objectives[0].target`. */
export interface OpenSloProblem {
  path: string;
  code: string;
  params: ProblemParams;
}

/** One document of a file, in its order. */
export interface ReadDocument {
  /** From 1. */
  position: number;
  /** Null where they cannot be read. */
  kind: string | null;
  name: string | null;
  document: OpenSloDocument | null;
  problems: OpenSloProblem[];
}
