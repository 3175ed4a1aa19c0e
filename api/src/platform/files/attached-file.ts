import '@fastify/multipart';
import type { MultipartFile } from '@fastify/multipart';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';
import { attachmentLimitBytes } from '@samsyn/domain/files/limits';
import { invalid, Problem } from '../errors/problem.js';
import { safeFileName } from './file-names.js';
import { FileStore, type StoredFile } from './file-store.js';
import { documentMediaType } from './media-type.js';

// What multipart adds around the file.
const envelopeBytes = 64 * 1024;

/** A file that was taken in: kept by the store, named safely, and what its content says it is. */
export interface AttachedFile extends Pick<StoredFile, 'sizeBytes' | 'sha256'> {
  fileKey: string;
  fileName: string;
  mediaType: string;
}

/** A form's one file. 415 of what is no form, 413 file_too_large before it is read, 422 without a file. */
export async function attachedPart(request: FastifyRequest): Promise<MultipartFile> {
  if (!request.isMultipart()) throw new Problem(415, 'unsupported_media_type');
  const tooLarge = Number(request.headers['content-length'] ?? 0) > attachmentLimitBytes + envelopeBytes;
  if (tooLarge) throw new Problem(413, 'file_too_large', { limitBytes: attachmentLimitBytes });
  const part = await request.file({ limits: { fileSize: attachmentLimitBytes } });
  if (!part) throw invalid([{ field: 'file', code: 'is_not_empty' }]);
  return part;
}

/** Takes attached files in outside of any transaction. */
@Injectable()
export class AttachedFiles {
  constructor(private readonly files: FileStore) {}

  /** Hands the file to `record`, which says under which key it stands recorded; one that is not is not kept. */
  async take<T extends { fileKey: string }>(
    organisationId: string,
    { givenName, content }: { givenName: string; content: Readable },
    record: (file: AttachedFile) => Promise<T>,
  ): Promise<T> {
    const { key: fileKey, head, sizeBytes, sha256 } = await this.files.save(organisationId, content, attachmentLimitBytes);
    let recordedAs: string | undefined;
    try {
      const fileName = safeFileName(givenName);
      if (sizeBytes === 0) throw invalid([{ field: 'file', code: 'file_empty' }]);
      const mediaType = documentMediaType(fileName, head);
      const disguised = { field: 'file', code: 'unsupported_media_type' };
      if (!mediaType) throw new Problem(415, 'unsupported_media_type', {}, [disguised]);
      const recorded = await record({ fileKey, fileName, mediaType, sizeBytes, sha256 });
      recordedAs = recorded.fileKey;
      return recorded;
    } finally {
      if (recordedAs !== fileKey) await this.files.remove(fileKey);
    }
  }
}
