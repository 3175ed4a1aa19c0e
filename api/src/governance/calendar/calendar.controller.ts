import { Controller, Delete, Get, Header, HttpCode, Param, Post } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { Permit, Public } from '../../platform/auth/decorators.js';
import { notFound } from '../../platform/errors/problem.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { Tx, WithoutTransaction } from '../../platform/tenancy/transaction.interceptor.js';
import { CalendarFeedDto, NewCalendarFeedDto } from './calendar.dto.js';
import { CalendarService } from './calendar.service.js';

/** Of one address: calendars ask a few times an hour. */
const polite = { rateLimit: { max: 60, timeWindow: '1 minute' } };

@ApiTags('calendar')
@Controller('calendar')
export class CalendarController {
  constructor(private readonly calendar: CalendarService) {}

  /** Whether the caller's calendar has an address. */
  @Permit('meetings:read')
  @Get()
  own(@Tx() tx: TenantTransaction): Promise<CalendarFeedDto> {
    return this.calendar.own(tx);
  }

  /** Makes a new address, shown this once; one before it leads nowhere any more. */
  @Permit('meetings:read')
  @Post()
  renew(@Tx() tx: TenantTransaction): Promise<NewCalendarFeedDto> {
    return this.calendar.renew(tx);
  }

  /** Takes the address back. */
  @Permit('meetings:read')
  @Delete()
  @HttpCode(204)
  revoke(@Tx() tx: TenantTransaction): Promise<void> {
    return this.calendar.revoke(tx);
  }

  /** The calendar as iCalendar, without signing in: the secret is the address. */
  @Public()
  @WithoutTransaction()
  @RouteConfig(polite)
  @ApiProduces('text/calendar')
  @Get(':file')
  @Header('Content-Type', 'text/calendar; charset=utf-8')
  @Header('Cache-Control', 'private, no-store')
  read(@Param('file') file: string): Promise<string> {
    const [, token] = /^([\w-]{20,100})\.ics$/.exec(file) ?? [];
    if (token === undefined) throw notFound();
    return this.calendar.read(token);
  }
}
