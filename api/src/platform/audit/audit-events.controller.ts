import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../auth/decorators.js';
import type { TenantTransaction } from '../tenancy/tenant-transaction.js';
import { Tx } from '../tenancy/transaction.interceptor.js';
import { AuditEventPageDto, AuditEventQueryDto } from './audit-events.dto.js';
import { AuditEvents } from './audit-events.service.js';

@ApiTags('audit')
@Controller('audit-events')
export class AuditEventsController {
  constructor(private readonly events: AuditEvents) {}

  /** The history of one object, latest first. */
  @Permit('audit:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() query: AuditEventQueryDto): Promise<AuditEventPageDto> {
    return this.events.page(tx, query);
  }
}
