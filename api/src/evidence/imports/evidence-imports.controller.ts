import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { CurrentPrincipal, Permit } from '../../platform/auth/decorators.js';
import type { Principal } from '../../platform/tenancy/tenant-transaction.js';
import { WithoutTransaction } from '../../platform/tenancy/transaction.interceptor.js';
import { evidenceForm } from './evidence-form.js';
import { EvidenceImportsService } from './evidence-imports.service.js';
import { ImportedDto } from './imported.dto.js';

@Controller()
export class EvidenceImportsController {
  constructor(private readonly imports: EvidenceImportsService) {}

  /**
   * Takes a file of outages; the same file again changes nothing. 422 rows_refused with each bad row's line, field
   * and code, and nothing is taken, unless `partial`.
   */
  @ApiTags('outages')
  @Permit('outages:create')
  @WithoutTransaction()
  @Post('outages/import')
  @HttpCode(200)
  @ApiConsumes('multipart/form-data')
  @ApiBody(evidenceForm)
  outages(@CurrentPrincipal() principal: Principal, @Req() request: FastifyRequest): Promise<ImportedDto> {
    return this.imports.takeOutages(principal, request);
  }

  /**
   * Takes a file of maintenance; the same file again changes nothing. 422 rows_refused with each bad row's line,
   * field and code, and nothing is taken, unless `partial`.
   */
  @ApiTags('maintenance-windows')
  @Permit('maintenance-windows:create')
  @WithoutTransaction()
  @Post('maintenance-windows/import')
  @HttpCode(200)
  @ApiConsumes('multipart/form-data')
  @ApiBody(evidenceForm)
  maintenance(@CurrentPrincipal() principal: Principal, @Req() request: FastifyRequest): Promise<ImportedDto> {
    return this.imports.takeMaintenance(principal, request);
  }
}
