import { Controller, Get, Post, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import { isUUID } from 'class-validator';
import type { AuthenticatedRequest } from '../platform/auth/authenticated-request.js';
import { CurrentPrincipal, Permit } from '../platform/auth/decorators.js';
import { invalid } from '../platform/errors/problem.js';
import { attachedPart } from '../platform/files/attached-file.js';
import { SendsFile, sentFile } from '../platform/files/file-operations.js';
import { Id } from '../platform/http/id-param.js';
import type { Principal, TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { Tx, WithoutTransaction } from '../platform/tenancy/transaction.interceptor.js';
import { ReportDiscussion, type FilePlace } from './discussion.service.js';
import { ReportFileDto } from './reports.dto.js';

@ApiTags('reports')
@Controller('reports/:reportId/files')
export class ReportFilesController {
  constructor(private readonly discussion: ReportDiscussion) {}

  /** Adds a file of at most 25 MB, told by its content, to an evidence item of the draft or to a dispute. */
  @Permit('reports:read')
  @WithoutTransaction()
  @Post()
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: { item: { type: 'string' }, disputeId: { type: 'string', format: 'uuid' }, file: { type: 'string', format: 'binary' } },
    },
  })
  async attach(
    @CurrentPrincipal() principal: Principal,
    @Id('reportId') reportId: string,
    @Req() request: AuthenticatedRequest,
  ): Promise<ReportFileDto> {
    const part = await attachedPart(request);
    return this.discussion.attach(principal, reportId, placeOf(part.fields), { givenName: part.filename, content: part.file });
  }

  /** The file itself, always as a download. */
  @Permit('reports:read')
  @Get(':id/content')
  @SendsFile()
  async content(@Tx() tx: TenantTransaction, @Id('reportId') reportId: string, @Id() id: string): Promise<StreamableFile> {
    const { file, stream } = await this.discussion.content(tx, reportId, id);
    return sentFile(stream, file);
  }
}

function placeOf(fields: Record<string, unknown>): FilePlace {
  const item = textOf(fields['item']);
  const disputeId = textOf(fields['disputeId']);
  if ((item === null) === (disputeId === null)) throw invalid([{ field: 'item', code: 'is_not_empty' }]);
  if (disputeId !== null && !isUUID(disputeId)) throw invalid([{ field: 'disputeId', code: 'is_uuid' }]);
  if (item !== null && item.length > 40) throw invalid([{ field: 'item', code: 'is_length' }]);
  return { item, disputeId };
}

function textOf(field: unknown): string | null {
  const value = typeof field === 'object' && field !== null && 'value' in field ? field.value : null;
  return typeof value === 'string' && value !== '' ? value : null;
}
