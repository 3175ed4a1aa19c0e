import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Public } from '../../platform/auth/decorators.js';
import { Id } from '../../platform/http/id-param.js';
import { ReceivedDto } from './inbound.dto.js';
import { InboundService } from './inbound.service.js';

/** Where tools send to. No session: the signature says who it is. */
@ApiTags('integrations')
@Controller('inbound')
export class InboundController {
  constructor(private readonly inbound: InboundService) {}

  /**
   * Takes a message of up to 5 MiB; it is worked off in the background. The same again is answered with the one that is
   * there. 401 inbound_unsigned, inbound_wrong_signature, inbound_too_old (more than five minutes); 409 inbound_replayed;
   * 409 inbound_paused; 413 inbound_too_large; 422 inbound_not_json.
   */
  @Public()
  @Post(':id')
  @HttpCode(202)
  @ApiBody({ schema: { type: 'object', additionalProperties: true } })
  receive(@Id() id: string, @Req() request: FastifyRequest): Promise<ReceivedDto> {
    return this.inbound.receive(id, request.headers, request.body, new Date());
  }
}
