import { Body, Controller, Get, HttpCode, Post, Req, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { AuthenticatedRequest } from '../../platform/auth/authenticated-request.js';
import { CurrentPrincipal, Permit } from '../../platform/auth/decorators.js';
import { attachedPart } from '../../platform/files/attached-file.js';
import { SendsFile, sentFile, TakesFile } from '../../platform/files/file-operations.js';
import { Id } from '../../platform/http/id-param.js';
import { IfMatch } from '../../platform/http/if-match.js';
import type { Principal, TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { Tx, WithoutTransaction } from '../../platform/tenancy/transaction.interceptor.js';
import { CommitmentDeliveries } from './commitment-deliveries.service.js';
import { CommitmentDeliveryDto, TakeDeliveryStepDto } from './deliveries.dto.js';
import { DeliveryFiles } from './delivery-files.service.js';

@ApiTags('innovation')
@Controller('innovation/commitment-deliveries')
export class DeliveriesController {
  constructor(
    private readonly deliveries: CommitmentDeliveries,
    private readonly files: DeliveryFiles,
  ) {}

  @Permit('commitments:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<CommitmentDeliveryDto> {
    return this.deliveries.get(tx, id);
  }

  /**
   * The supplier proposes or hands in, the buyer evaluates, approves, sends back, rejects or verifies. 409 not_your_step or
   * not_from_here; 412 with the current delivery where the other side was faster.
   */
  @Permit('commitments:read')
  @Post(':id/steps')
  @HttpCode(200)
  step(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number, @Body() body: TakeDeliveryStepDto): Promise<CommitmentDeliveryDto> {
    return this.deliveries.step(tx, id, seen, body);
  }

  /** Adds evidence of at most 25 MB, told by its content, while something follows. */
  @Permit('commitments:read')
  @WithoutTransaction()
  @Post(':id/files')
  @TakesFile()
  async attach(@CurrentPrincipal() principal: Principal, @Id() id: string, @Req() request: AuthenticatedRequest): Promise<CommitmentDeliveryDto> {
    const part = await attachedPart(request);
    return this.files.attach(principal, id, { givenName: part.filename, content: part.file });
  }

  /** The file itself, always as a download. */
  @Permit('commitments:read')
  @Get(':id/files/:fileId/content')
  @SendsFile()
  async content(@Tx() tx: TenantTransaction, @Id() id: string, @Id('fileId') fileId: string): Promise<StreamableFile> {
    const { file, stream } = await this.files.content(tx, id, fileId);
    return sentFile(stream, file);
  }
}
