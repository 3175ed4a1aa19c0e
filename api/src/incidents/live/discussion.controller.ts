import { Body, Controller, Get, Post, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { AuthenticatedRequest } from '../../platform/auth/authenticated-request.js';
import { CurrentPrincipal, Permit } from '../../platform/auth/decorators.js';
import { invalid } from '../../platform/errors/problem.js';
import { attachedPart } from '../../platform/files/attached-file.js';
import { SendsFile, sentFile } from '../../platform/files/file-operations.js';
import { Id } from '../../platform/http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../../platform/http/idempotency.js';
import type { Principal, TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { Tx, WithoutTransaction } from '../../platform/tenancy/transaction.interceptor.js';
import { AddCommentDto, AttachmentDto, CommentDto, DiscussionDto, type Visibility, visibilities } from './discussion.dto.js';
import { DiscussionService } from './discussion.service.js';

@ApiTags('incidents')
@Controller('incidents/:incidentId')
export class DiscussionController {
  constructor(
    private readonly discussion: DiscussionService,
    private readonly idempotency: Idempotency,
  ) {}

  /** Comments and attachments the caller's party may see: those for all parties and its own internal ones. */
  @Permit('incidents:read')
  @Get('discussion')
  get(@Tx() tx: TenantTransaction, @Id('incidentId') incidentId: string): Promise<DiscussionDto> {
    return this.discussion.of(tx, incidentId);
  }

  /** Says something to all parties, or within the caller's own; it is not changed afterwards. */
  @Permit('incidents:work')
  @Post('comments')
  comment(
    @Tx() tx: TenantTransaction,
    @Id('incidentId') incidentId: string,
    @IdempotencyKey() key: CreationKey | null,
    @Body() body: AddCommentDto,
  ): Promise<CommentDto> {
    return this.idempotency.once(tx, key, {
      create: (id) => this.discussion.comment(tx, id, incidentId, body),
      find: (id) => this.discussion.findComment(tx, incidentId, id),
    });
  }

  /** Adds a file of at most 25 MB, told by its content; the field `visibility` before it says who may read it. */
  @Permit('incidents:work')
  @WithoutTransaction()
  @Post('attachments')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: { visibility: { type: 'string', enum: [...visibilities] }, file: { type: 'string', format: 'binary' } },
    },
  })
  async attach(
    @CurrentPrincipal() principal: Principal,
    @Id('incidentId') incidentId: string,
    @Req() request: AuthenticatedRequest,
  ): Promise<AttachmentDto> {
    const part = await attachedPart(request);
    const visibility = visibilityOf(part.fields['visibility']);
    return this.discussion.attach(principal, { incidentId, visibility, givenName: part.filename, content: part.file });
  }

  /** The file itself, always as a download. */
  @Permit('incidents:read')
  @Get('attachments/:id/content')
  @SendsFile()
  async content(
    @Tx() tx: TenantTransaction,
    @Id('incidentId') incidentId: string,
    @Id() id: string,
  ): Promise<StreamableFile> {
    const { attachment, stream } = await this.discussion.content(tx, incidentId, id);
    return sentFile(stream, attachment);
  }
}

/** Without the field, all parties. */
function visibilityOf(field: unknown): Visibility {
  if (field === undefined) return 'parties';
  const value = typeof field === 'object' && field !== null && 'value' in field ? field.value : undefined;
  const found = visibilities.find((each) => each === value);
  if (!found) throw invalid([{ field: 'visibility', code: 'is_in' }]);
  return found;
}
