import '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Problem } from '../errors/problem.js';
import { safeFileName } from './file-names.js';

/** What is sent whole is small; logs of millions go to incidents and measurements. */
const maxBytes = 20 * 1024 * 1024;

export interface ReceivedFile {
  path: string;
  /** As it was called where it came from. */
  fileName: string;
  fields: Record<string, string>;
}

/** Hands a form's one file, kept in `folder` for as long as `use` needs it, with the form's other fields. */
export async function withReceivedFile<T>(
  request: FastifyRequest,
  folder: string,
  use: (file: ReceivedFile) => Promise<T>,
  limitBytes = maxBytes,
): Promise<T> {
  if (!request.isMultipart()) throw new Problem(415, 'unsupported_media_type');
  await mkdir(folder, { recursive: true });
  const path = join(folder, randomUUID());
  const fields: Record<string, string> = {};
  let size: number | undefined;
  let fileName = '';
  try {
    for await (const part of request.parts({ limits: { fileSize: limitBytes } })) {
      if (part.type === 'field') fields[part.fieldname] = String(part.value);
      else {
        fileName = safeFileName(part.filename);
        const file = createWriteStream(path);
        await pipeline(part.file, file);
        if (part.file.truncated) throw new Problem(413, 'file_too_large', { limitBytes });
        size = file.bytesWritten;
      }
    }
    if (size === undefined) throw new Problem(422, 'invalid_input', {}, [{ field: 'file', code: 'is_not_empty' }]);
    if (size === 0) throw new Problem(422, 'empty_file');
    return await use({ path, fileName, fields });
  } finally {
    await rm(path, { force: true });
  }
}
