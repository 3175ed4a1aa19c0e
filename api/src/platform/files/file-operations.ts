import { applyDecorators, Header, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiProduces } from '@nestjs/swagger';
import type { Readable } from 'node:stream';
import { attachment } from './file-names.js';

interface Sent {
  mediaType: string;
  fileName: string;
  sizeBytes: number;
}

/** An operation that takes a form with one file. */
export const TakesFile = () =>
  applyDecorators(
    ApiConsumes('multipart/form-data'),
    ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } } }),
  );

/** An operation that answers with a file: of the type it says and no other, and kept by nobody on the way. */
export const SendsFile = (...mediaTypes: string[]) =>
  applyDecorators(
    Header('cache-control', 'private, no-store'),
    Header('x-content-type-options', 'nosniff'),
    ApiProduces(...(mediaTypes.length > 0 ? mediaTypes : ['application/octet-stream'])),
  );

/** The file itself, always as a download. */
export const sentFile = (stream: Readable, { mediaType, fileName, sizeBytes }: Sent): StreamableFile =>
  new StreamableFile(stream, { type: mediaType, disposition: attachment(fileName), length: sizeBytes });
