import { Controller, Get, Header, Post, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { AuthenticatedRequest } from '../platform/auth/authenticated-request.js';
import { CurrentPrincipal, Permit } from '../platform/auth/decorators.js';
import { invalid, Problem } from '../platform/errors/problem.js';
import { attachment } from '../platform/files/file-names.js';
import { Id } from '../platform/http/id-param.js';
import type { Principal, TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { Tx, WithoutTransaction } from '../platform/tenancy/transaction.interceptor.js';
import { ContractDocumentsService, documentLimitBytes } from './contract-documents.service.js';
import { ContractDocumentDto } from './contracts.dto.js';

// What multipart adds around the file.
const envelopeBytes = 64 * 1024;

@ApiTags('contracts')
@Controller('contracts/:contractId/documents')
export class ContractDocumentsController {
  constructor(private readonly documents: ContractDocumentsService) {}

  /** Adds a document of at most 25 MB, told by its content: PDF, office files, images, text. */
  @Permit('contracts:update')
  @WithoutTransaction()
  @Post()
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: { file: { type: 'string', format: 'binary' } },
    },
  })
  async add(
    @CurrentPrincipal() principal: Principal,
    @Id('contractId') contractId: string,
    @Req() request: AuthenticatedRequest,
  ): Promise<ContractDocumentDto> {
    if (!request.isMultipart()) throw new Problem(415, 'unsupported_media_type');
    const tooLarge = Number(request.headers['content-length'] ?? 0) > documentLimitBytes + envelopeBytes;
    if (tooLarge) throw new Problem(413, 'file_too_large', { limitBytes: documentLimitBytes });
    const part = await request.file({ limits: { fileSize: documentLimitBytes } });
    if (!part) throw invalid([{ field: 'file', code: 'is_not_empty' }]);
    const key = request.headers['idempotency-key'];
    const idempotencyKey = key === undefined ? undefined : String(key);
    return this.documents.add(principal, {
      contractId,
      givenName: part.filename,
      content: part.file,
      idempotencyKey,
    });
  }

  /** The document itself, always as a download. */
  @Permit('contracts:read')
  @Get(':id/content')
  @Header('cache-control', 'private, no-store')
  @Header('x-content-type-options', 'nosniff')
  @ApiProduces('application/octet-stream')
  async content(
    @Tx() tx: TenantTransaction,
    @Id('contractId') contractId: string,
    @Id() id: string,
  ): Promise<StreamableFile> {
    const { document, stream } = await this.documents.content(tx, contractId, id);
    return new StreamableFile(stream, {
      type: document.mediaType,
      disposition: attachment(document.fileName),
      length: document.sizeBytes,
    });
  }
}
