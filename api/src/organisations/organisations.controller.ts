import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../platform/auth/decorators.js';
import { IfMatch } from '../platform/http/if-match.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { Tx } from '../platform/tenancy/transaction.interceptor.js';
import { OrganisationDto, UpdateOrganisationDto } from './organisations.dto.js';
import { OrganisationsService } from './organisations.service.js';

@ApiTags('organisations')
@Controller('organisations')
export class OrganisationsController {
  constructor(private readonly organisations: OrganisationsService) {}

  /** The organisation chosen by `X-Organisation`. */
  @Permit('organisations:read')
  @Get('current')
  current(@Tx() tx: TenantTransaction): Promise<OrganisationDto> {
    return this.organisations.current(tx);
  }

  @Permit('organisations:update')
  @Patch('current')
  update(
    @Tx() tx: TenantTransaction,
    @IfMatch() seen: number,
    @Body() body: UpdateOrganisationDto,
  ): Promise<OrganisationDto> {
    return this.organisations.update(tx, seen, body);
  }
}
