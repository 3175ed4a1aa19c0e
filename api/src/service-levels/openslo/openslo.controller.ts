import { Controller, Delete, Get, HttpCode, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { CurrentPrincipal, Permit } from '../../platform/auth/decorators.js';
import { attachment, safeFileName } from '../../platform/files/file-names.js';
import { Id } from '../../platform/http/id-param.js';
import type { Principal, TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { Tx, WithoutTransaction } from '../../platform/tenancy/transaction.interceptor.js';
import { OpenSloDetailDto, OpenSloImportDto, OpenSloPageDto, OpenSloQueryDto } from './openslo.dto.js';
import { OpenSloService } from './openslo.service.js';

const yaml = 'application/yaml';
const form = { schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary', description: 'YAML or JSON' } } } };

@ApiTags('service-levels')
@Controller('openslo')
export class OpenSloController {
  constructor(private readonly openSlo: OpenSloService) {}

  /** Takes a file of OpenSLO v1 documents: the good ones are kept, of each bad one the path and the reason are told. */
  @Permit('service-levels:create')
  @WithoutTransaction()
  @Post('imports')
  @HttpCode(200)
  @ApiConsumes('multipart/form-data')
  @ApiBody(form)
  take(@CurrentPrincipal() principal: Principal, @Req() request: FastifyRequest): Promise<OpenSloImportDto> {
    return this.openSlo.take(principal, request);
  }

  /** The documents, by kind and name. */
  @Permit('service-levels:create')
  @Get('documents')
  list(@Tx() tx: TenantTransaction, @Query() query: OpenSloQueryDto): Promise<OpenSloPageDto> {
    return this.openSlo.page(tx, query);
  }

  /** All documents, or those of one kind, as one YAML file. */
  @Permit('service-levels:create')
  @ApiProduces(yaml)
  @Get('documents/export')
  async export(@Tx() tx: TenantTransaction, @Query() query: OpenSloQueryDto): Promise<StreamableFile> {
    return file('openslo', await this.openSlo.export(tx, query.kind ?? null));
  }

  /** One document, and of an SLO the promise it would be. */
  @Permit('service-levels:create')
  @Get('documents/:id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<OpenSloDetailDto> {
    return this.openSlo.get(tx, id);
  }

  /** Forgets a document; what was made of it stays. */
  @Permit('service-levels:create')
  @Delete('documents/:id')
  @HttpCode(204)
  remove(@Tx() tx: TenantTransaction, @Id() id: string): Promise<void> {
    return this.openSlo.remove(tx, id);
  }

  /** One of our own promises as OpenSLO. 409 not_in_openslo of what the standard has no word for. */
  @Permit('service-levels:read')
  @ApiProduces(yaml)
  @Get('service-levels/:id')
  async ofLevel(@Tx() tx: TenantTransaction, @Id() id: string): Promise<StreamableFile> {
    const { code, yaml: text } = await this.openSlo.ofLevel(tx, id);
    return file(code, text);
  }
}

function file(name: string, text: string): StreamableFile {
  return new StreamableFile(Buffer.from(text), { type: `${yaml}; charset=utf-8`, disposition: attachment(`${safeFileName(name)}.yaml`) });
}
