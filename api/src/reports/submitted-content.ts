import canonicalize from 'canonicalize';
import { createHash } from 'node:crypto';
import type { Answers } from '@samsyn/domain/forms/form';
import type { MeasuredFigureDto } from './reports.dto.js';

/** Everything that a submission says. People stand in it by id alone, so that a name can go and these bytes stay. */
export interface SubmittedContent {
  caseNumber: string;
  contractId: string;
  supplierId: string;
  period: string;
  number: number;
  templateVersionId: string;
  answers: Answers;
  /** Why a figure deviates, by item. */
  reasons: Record<string, string>;
  measured: MeasuredFigureDto[];
  files: { id: string; fileName: string; sha256: string }[];
  signatoryId: string;
  submittedAt: string;
}

/** The content as canonical JSON (RFC 8785) and the SHA-256 of those bytes. */
export function sealed(content: SubmittedContent): { content: string; sha256: string } {
  const bytes = canonicalize(content);
  if (bytes === undefined) throw new Error('an object has a canonical form');
  return { content: bytes, sha256: createHash('sha256').update(bytes, 'utf8').digest('hex') };
}
