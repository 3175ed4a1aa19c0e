import { Controller, Get, HttpCode, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { CurrentPrincipal, Permit } from '../../platform/auth/decorators.js';
import { Id } from '../../platform/http/id-param.js';
import { PageQueryDto } from '../../platform/paging/page.dto.js';
import type { Principal, TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { Tx, WithoutTransaction } from '../../platform/tenancy/transaction.interceptor.js';
import {
  OcdsAwardDetailDto,
  OcdsAwardPageDto,
  OcdsAwardQueryDto,
  OcdsImportDto,
  OcdsImportPageDto,
  OcdsQuarantinePageDto,
} from './ocds.dto.js';
import { OcdsService } from './ocds.service.js';

const json = 'application/json';
const form = {
  schema: {
    type: 'object',
    required: ['file'],
    properties: { file: { type: 'string', format: 'binary', description: 'a release, a package, or one release a line' } },
  },
};

@ApiTags('contracts')
@Controller('ocds')
export class OcdsController {
  constructor(private readonly ocds: OcdsService) {}

  /** Takes OCDS 1.1 releases; the same again changes nothing, and what the schema refuses is put aside with the reason. */
  @Permit('contracts:create')
  @WithoutTransaction()
  @Post('imports')
  @HttpCode(200)
  @ApiConsumes('multipart/form-data')
  @ApiBody(form)
  take(@CurrentPrincipal() principal: Principal, @Req() request: FastifyRequest): Promise<OcdsImportDto> {
    return this.ocds.take(principal, request);
  }

  /** What has been taken in, the newest first. */
  @Permit('contracts:create')
  @Get('imports')
  imports(@Tx() tx: TenantTransaction, @Query() query: PageQueryDto): Promise<OcdsImportPageDto> {
    return this.ocds.imports(tx, query);
  }

  /** The releases of one file that were put aside, in its order, each with where and why. */
  @Permit('contracts:create')
  @Get('imports/:id/quarantine')
  quarantine(@Tx() tx: TenantTransaction, @Id() id: string, @Query() query: PageQueryDto): Promise<OcdsQuarantinePageDto> {
    return this.ocds.quarantine(tx, id, query);
  }

  /** The awards in the releases, the newest first. */
  @Permit('contracts:create')
  @Get('awards')
  awards(@Tx() tx: TenantTransaction, @Query() query: OcdsAwardQueryDto): Promise<OcdsAwardPageDto> {
    return this.ocds.awards(tx, query);
  }

  /** One award, and the contract it would be; POST /contracts with `ocdsAwardId` makes it one. */
  @Permit('contracts:create')
  @Get('awards/:id')
  award(@Tx() tx: TenantTransaction, @Id() id: string): Promise<OcdsAwardDetailDto> {
    return this.ocds.award(tx, id);
  }

  /** One of the organisation's contracts as an OCDS 1.1 release; of a confidential one without the money. */
  @Permit('contracts:create')
  @ApiProduces(json)
  @Get('contracts/:id')
  async contract(@Tx() tx: TenantTransaction, @Id() id: string): Promise<StreamableFile> {
    const release = await this.ocds.release(tx, id);
    return new StreamableFile(Buffer.from(`${JSON.stringify(release, null, 2)}\n`), {
      type: json,
      disposition: 'attachment; filename="ocds-release.json"',
    });
  }
}
