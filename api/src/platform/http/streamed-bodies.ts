import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { Problem } from '../errors/problem.js';

const streamedTypes = ['text/csv', 'application/x-ndjson'] as const;
type StreamedType = (typeof streamedTypes)[number];

/** Bodies of these types reach their handler as they come in; it says how much is too much. */
export function acceptStreamedBodies(app: NestFastifyApplication): void {
  const server = app.getHttpAdapter().getInstance();
  const pass = (_: FastifyRequest, body: IncomingMessage, done: (error: null, body: IncomingMessage) => void) =>
    done(null, body);
  for (const type of streamedTypes) server.addContentTypeParser(type, pass);
}

/** @throws Problem `unsupported_media_type` (415) for a body of another type */
export function streamedBody(request: FastifyRequest): { type: StreamedType; stream: Readable } {
  const given = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  const type = streamedTypes.find((each) => each === given);
  if (type === undefined) throw new Problem(415, 'unsupported_media_type');
  return { type, stream: request.body as Readable };
}
