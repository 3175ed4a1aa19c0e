import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { exact } from '@samsyn/domain/numbers/decimal';
import { traitsOf } from '@samsyn/domain/service-levels/metric';
import { ServiceLevelTermsDto } from '../service-level-terms.dto.js';

/** Where our own terms travel with a document that has no words for them. */
export const termsAnnotation = 'samsyn.se/terms';

/** What the document itself says, which holds also where our terms say otherwise. */
export type SaidTerms = Pick<ServiceLevelTermsDto, 'expectedTarget' | 'minimumTarget' | 'window'>;

/**
 * Our own terms out of an annotation, with what the document says itself; `null` where it has none, `'unread'` where
 * they are not such as our own export writes.
 */
export function ownTerms(annotation: unknown, said: SaidTerms): ServiceLevelTermsDto | 'unread' | null {
  if (annotation === undefined) return null;
  const read = typeof annotation === 'string' ? parsed(annotation) : undefined;
  if (typeof read !== 'object' || read === null || Array.isArray(read)) return 'unread';
  const terms = plainToInstance(ServiceLevelTermsDto, read as object);
  if (validateSync(terms, { whitelist: true }).length > 0 || traitsOf(terms.metric).unit !== 'percent') return 'unread';
  const spelled = (own: string, found: string) => (exact(own).equals(exact(found)) ? own : found);
  return {
    ...terms,
    expectedTarget: spelled(terms.expectedTarget, said.expectedTarget),
    minimumTarget: spelled(terms.minimumTarget, said.minimumTarget),
    ...(said.window && { window: said.window }),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
