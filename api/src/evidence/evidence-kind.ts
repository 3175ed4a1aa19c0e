import type { FieldProblem } from '../platform/errors/problem.js';
import type { EvidenceSpan } from '../platform/jobs/evidence-changed.js';
import type { EvidenceEntity } from './evidence.entity.js';
import type { Stored } from './evidence.repository.js';
import type { PlaceNames } from './places.service.js';

/** What one kind of evidence adds to what all of it has. */
export interface EvidenceKind<Entity extends EvidenceEntity, Input, Dto> {
  /** In the audit log. */
  objectType: string;
  /** Told to open pages. */
  topic: 'outages' | 'maintenance-windows';
  /** What is to be stored of an input; of a new one, what was left out too. */
  stored(input: Input): Stored<Entity>;
  changed(input: Partial<Input>): Partial<Entity>;
  problems(evidence: Stored<Entity>, now: Date): FieldProblem[];
  /** When it was really over; null while it lasts. */
  end(evidence: Stored<Entity>): Date | null;
  present(evidence: Entity, names: PlaceNames): Dto;
}

/** Whose results rest on a row, and when. */
export function spanOf<Entity extends EvidenceEntity, Input, Dto>(
  kind: EvidenceKind<Entity, Input, Dto>,
  row: Stored<Entity>,
): EvidenceSpan {
  const { supplierId, towerId, from } = row as Pick<EvidenceEntity, 'supplierId' | 'towerId' | 'from'>;
  return { supplierId, towerId, from: from.getTime(), to: kind.end(row)?.getTime() ?? null };
}
