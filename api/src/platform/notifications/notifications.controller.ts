import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../auth/decorators.js';
import { Id } from '../http/id-param.js';
import type { TenantTransaction } from '../tenancy/tenant-transaction.js';
import { Tx } from '../tenancy/transaction.interceptor.js';
import { NotificationChoicesDto, NotificationPageDto, NotificationQueryDto, UnreadDto } from './notifications.dto.js';
import { OwnNotifications } from './own-notifications.service.js';

/** The caller's own, whatever its role. */
@ApiTags('notifications')
@Controller('notifications')
export class NotificationsController {
  constructor(private readonly notifications: OwnNotifications) {}

  /** What the caller was told in this organisation, latest first; `unread` narrows. */
  @Permit('notifications:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() query: NotificationQueryDto): Promise<NotificationPageDto> {
    return this.notifications.page(tx, query);
  }

  /** How many are not read yet. */
  @Permit('notifications:read')
  @Get('unread')
  async unread(@Tx() tx: TenantTransaction): Promise<UnreadDto> {
    return { count: await this.notifications.unread(tx) };
  }

  /** How the caller wants to hear of each kind its role can be told of. */
  @Permit('notifications:read')
  @Get('choices')
  async choices(@Tx() tx: TenantTransaction): Promise<NotificationChoicesDto> {
    return { items: await this.notifications.choices(tx) };
  }

  /** Changes the kinds that are given; nobody else can change them, so there is no version to match. */
  @Permit('notifications:update')
  @Put('choices')
  async choose(@Tx() tx: TenantTransaction, @Body() body: NotificationChoicesDto): Promise<NotificationChoicesDto> {
    return { items: await this.notifications.choose(tx, body.items) };
  }

  /** Marks all as read. */
  @Permit('notifications:update')
  @Post('read')
  @HttpCode(204)
  readAll(@Tx() tx: TenantTransaction): Promise<void> {
    return this.notifications.read(tx);
  }

  /** Marks one as read; again changes nothing. */
  @Permit('notifications:update')
  @Post(':id/read')
  @HttpCode(204)
  read(@Tx() tx: TenantTransaction, @Id() id: string): Promise<void> {
    return this.notifications.read(tx, id);
  }
}
