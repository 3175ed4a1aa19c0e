import type { components } from '@samsyn/api-client';

export type DetailKind = components['schemas']['ComparedScoreDto']['kind'];

/** One side of a comparison as the address has it: `2026-09:supplier:…`. */
export interface Compared {
  period: string;
  kind: DetailKind;
  id: string;
}

const pattern = /^(\d{4}-\d{2}):(organisation|tower|supplier|contract):([\w-]+)$/;

/** Null where the address says nothing, or nothing that could be compared. */
export function comparedOf(text: string | undefined): Compared | null {
  const [, period, kind, id] = pattern.exec(text ?? '') ?? [];
  return period && kind && id ? { period, kind: kind as DetailKind, id } : null;
}

export const comparedText = ({ period, kind, id }: Compared): string => `${period}:${kind}:${id}`;
