import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../platform/auth/decorators.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { Tx } from '../platform/tenancy/transaction.interceptor.js';
import { RecentItemsDto, SearchDto, SearchQueryDto, SeenDto } from './search.dto.js';
import { SearchService } from './search.service.js';

@ApiTags('search')
@Controller('search')
export class SearchController {
  constructor(private readonly service: SearchService) {}

  /** All that the reader may see and that holds every word, the best first. */
  @Permit('search:read')
  @Get()
  search(@Tx() tx: TenantTransaction, @Query() query: SearchQueryDto): Promise<SearchDto> {
    return this.service.search(tx, query);
  }

  /** What the reader has looked at, the newest first. */
  @Permit('search:read')
  @Get('recent')
  recent(@Tx() tx: TenantTransaction): Promise<RecentItemsDto> {
    return this.service.recent(tx);
  }

  /** Remembers that the reader has looked at an object's page. */
  @Permit('search:read')
  @Post('recent')
  @HttpCode(204)
  seen(@Tx() tx: TenantTransaction, @Body() { path }: SeenDto): Promise<void> {
    return this.service.seen(tx, path);
  }
}
