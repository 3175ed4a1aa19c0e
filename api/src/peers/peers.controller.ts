import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../platform/auth/decorators.js';
import { Id } from '../platform/http/id-param.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { Tx } from '../platform/tenancy/transaction.interceptor.js';
import { PeerConsentDto, PeerViewDto, UpdatePeerConsentDto } from './peers.dto.js';
import { PeersService } from './peers.service.js';

@ApiTags('peers')
@Controller('peers')
export class PeersController {
  constructor(private readonly peers: PeersService) {}

  @Permit('peers:read')
  @Get('consent')
  consent(@Tx() tx: TenantTransaction): Promise<PeerConsentDto> {
    return this.peers.consent(tx);
  }

  /** Says whether the organisation takes part; it counts from the next batch on. */
  @Permit('peers:update')
  @Put('consent')
  update(@Tx() tx: TenantTransaction, @Body() body: UpdatePeerConsentDto): Promise<PeerConsentDto> {
    return this.peers.update(tx, body.takesPart);
  }

  /** A supplier beside the anonymous median of at least five other organisations, by its organisation number. */
  @Permit('peers:read')
  @Get('suppliers/:id')
  view(@Tx() tx: TenantTransaction, @Id() id: string): Promise<PeerViewDto> {
    return this.peers.view(tx, id);
  }
}
