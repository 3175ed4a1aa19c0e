import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '@samsyn/domain/errors';
import { fromDatabase } from './database-problem.js';
import { Problem } from './problem.js';

const httpCodes: Record<number, string> = {
  400: 'bad_request',
  401: 'not_signed_in',
  403: 'not_found',
  404: 'not_found',
  405: 'method_not_allowed',
  413: 'file_too_large',
  415: 'unsupported_media_type',
  429: 'too_many_requests',
};

/** Every error leaves as RFC 9457 problem+json with a correlation id; the unexpected says nothing more. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const problem = toProblem(error);
    if (problem.status >= 500 && !(error instanceof Problem)) this.logger.error({ correlationId: request.id, error });
    if (reply.sent) return;
    void reply.status(problem.status).type('application/problem+json').send(problemBody(problem, request.id));
  }
}

export function problemBody(problem: Problem, correlationId: string) {
  return {
    ...problem.extension,
    type: `urn:samsyn:problem:${problem.code}`,
    title: problem.code,
    status: problem.status,
    code: problem.code,
    params: problem.params,
    ...(problem.errors.length > 0 ? { errors: problem.errors } : {}),
    correlationId,
  };
}

export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof DomainError) return new Problem(422, error.code, error.params);
  if (error instanceof HttpException) return fromStatus(error.getStatus());
  const database = fromDatabase(error);
  if (database) return database;
  return fromStatus(statusOf(error));
}

// Fastify's own errors (malformed JSON, body too large) carry a statusCode.
function statusOf(error: unknown): number {
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
  return status >= 400 && status < 600 ? status : 500;
}

function fromStatus(status: number): Problem {
  const shown = status === 403 ? 404 : status;
  return new Problem(shown, httpCodes[shown] ?? (shown >= 500 ? 'internal_error' : 'bad_request'));
}
