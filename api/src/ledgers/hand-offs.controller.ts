import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../platform/auth/decorators.js';
import { Id } from '../platform/http/id-param.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { Tx } from '../platform/tenancy/transaction.interceptor.js';
import { HandOffListQueryDto, HandOffMatrixDto, HandOffPageDto, HandOffQueryDto, IncidentHandOffLedgerDto } from './hand-offs.dto.js';
import { HandOffsService } from './hand-offs.service.js';

@ApiTags('ledgers')
@Controller('ledgers/hand-offs')
export class HandOffsController {
  constructor(private readonly handOffs: HandOffsService) {}

  /** Who handed on to whom in the months asked for (R21), and who held how long; a vendor sees its own pairs. */
  @Permit('ledgers:read')
  @Get()
  matrix(@Tx() tx: TenantTransaction, @Query() query: HandOffQueryDto): Promise<HandOffMatrixDto> {
    return this.handOffs.matrix(tx, query);
  }

  /** The hand-offs behind the figures, the latest first: as many as a cell of the matrix counts. */
  @Permit('ledgers:read')
  @Get('incidents')
  list(@Tx() tx: TenantTransaction, @Query() query: HandOffListQueryDto): Promise<HandOffPageDto> {
    return this.handOffs.page(tx, query);
  }

  /** The ledger of one incident as it is now; to all its parties. */
  @Permit('ledgers:read')
  @Get('incidents/:id')
  ofIncident(@Tx() tx: TenantTransaction, @Id() id: string): Promise<IncidentHandOffLedgerDto> {
    return this.handOffs.ofIncident(tx, id);
  }
}
