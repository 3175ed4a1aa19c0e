import { Controller, Get, Post, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader, ApiTags } from '@nestjs/swagger';
import type { AuthenticatedRequest } from '../platform/auth/authenticated-request.js';
import { CurrentPrincipal, Permit } from '../platform/auth/decorators.js';
import { attachedPart } from '../platform/files/attached-file.js';
import { SendsFile, sentFile } from '../platform/files/file-operations.js';
import { Id } from '../platform/http/id-param.js';
import type { Principal, TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { Tx, WithoutTransaction } from '../platform/tenancy/transaction.interceptor.js';
import { ContractDocumentsService } from './contract-documents.service.js';
import { ContractDocumentDto } from './contracts.dto.js';

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
    const part = await attachedPart(request);
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
  @SendsFile()
  async content(
    @Tx() tx: TenantTransaction,
    @Id('contractId') contractId: string,
    @Id() id: string,
  ): Promise<StreamableFile> {
    const { document, stream } = await this.documents.content(tx, contractId, id);
    return sentFile(stream, document);
  }
}
