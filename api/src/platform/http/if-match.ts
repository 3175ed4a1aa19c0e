import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { changedMeanwhile, Problem } from '../errors/problem.js';
import { methodHeader } from './method-header.js';

// A proxy that compresses may have made the tag weak.
const versionTag = /^(?:W\/)?"(\d{1,9})"$/;

function readVersion(header: string | undefined): number {
  const [, version] = versionTag.exec(header ?? '') ?? [];
  if (version === undefined) throw new Problem(428, 'precondition_required');
  return Number(version);
}

/** The version the caller last saw: a change without it could overwrite what nobody has read. */
export const IfMatch = createParamDecorator(
  (_: unknown, context: ExecutionContext): number =>
    readVersion(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
  [
    methodHeader(
      'If-Match',
      true,
      'ETag of the version being changed: 428 without it, 412 if it is no longer current',
    ),
  ],
);

/** Answers 412 with the current object unless that is the one the caller saw. */
export function expectVersion(seen: number, current: { version: number }): void {
  if (current.version !== seen) throw changedMeanwhile(current);
}
