import '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../../platform/errors/problem.js';
import type { ImportService } from './import.service.js';

export interface ReceivedUpload {
  name: string;
  key: string;
  size: number;
  fields: Record<string, string>;
}

/** Streams a form with one file to disk; its other fields may come before or after it. */
export async function receiveUpload(
  request: FastifyRequest,
  imports: ImportService,
): Promise<ReceivedUpload> {
  if (!request.isMultipart()) throw new Problem(415, 'unsupported_media_type');
  const fields: Record<string, string> = {};
  let kept: Omit<ReceivedUpload, 'fields'> | undefined;
  try {
    for await (const part of request.parts()) {
      if (part.type === 'file') kept = { name: part.filename, ...(await imports.keep(part.file)) };
      else fields[part.fieldname] = String(part.value);
    }
  } catch (error) {
    if (kept) await imports.discard(kept.key);
    throw error;
  }
  if (!kept) throw new Problem(422, 'invalid_input', {}, [{ field: 'file', code: 'is_not_empty' }]);
  return { ...kept, fields };
}
