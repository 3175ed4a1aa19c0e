import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../auth/decorators.js';
import { Id } from '../http/id-param.js';
import type { TenantTransaction } from '../tenancy/tenant-transaction.js';
import { Tx } from '../tenancy/transaction.interceptor.js';
import { MailDto, MailPageDto, MailQueryDto, MailStateDto } from './mail.dto.js';
import { Outbox } from './outbox.service.js';

@ApiTags('mail')
@Controller('mail')
export class MailController {
  constructor(private readonly outbox: Outbox) {}

  /** The organisation's mails, latest first: what waits, was sent, and could not be, with what the server said. */
  @Permit('mail:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() query: MailQueryDto): Promise<MailPageDto> {
    return this.outbox.page(tx, query);
  }

  /** Whether mail can leave at all, how much waits and how much failed. */
  @Permit('mail:read')
  @Get('state')
  state(@Tx() tx: TenantTransaction): Promise<MailStateDto> {
    return this.outbox.state(tx);
  }

  /** Sends a mail once more that was given up. 409 mail_not_failed for any other. */
  @Permit('mail:update')
  @Post(':id/resend')
  @HttpCode(200)
  resend(@Tx() tx: TenantTransaction, @Id() id: string): Promise<MailDto> {
    return this.outbox.resend(tx, id);
  }
}
