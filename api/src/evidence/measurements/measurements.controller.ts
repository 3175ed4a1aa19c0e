import { Controller, HttpCode, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { CurrentPrincipal, Permit } from '../../platform/auth/decorators.js';
import { Problem } from '../../platform/errors/problem.js';
import type { Principal } from '../../platform/tenancy/tenant-transaction.js';
import { WithoutTransaction } from '../../platform/tenancy/transaction.interceptor.js';
import { IngestedDto, IngestQueryDto } from './measurements.dto.js';
import { MeasurementsService } from './measurements.service.js';

const types = { 'text/csv': 'csv', 'application/x-ndjson': 'ndjson' } as const;

@ApiTags('measurements')
@Controller('measurements')
export class MeasurementsController {
  constructor(private readonly measurements: MeasurementsService) {}

  /**
   * Takes up to 100 000 measurements: CSV with the columns series, measured_at and up or value, and perhaps response_ms;
   * or a JSON object a line with series, measuredAt, up or value, responseMs. The same rows again change nothing. 422
   * rows_refused with each bad row's line, field and code, and nothing is taken, unless `partial`.
   */
  @Permit('measurements:create')
  @WithoutTransaction()
  @Post()
  @HttpCode(200)
  @ApiConsumes('text/csv', 'application/x-ndjson')
  @ApiBody({ schema: { type: 'string' } })
  ingest(
    @CurrentPrincipal() principal: Principal,
    @Query() { source, partial }: IngestQueryDto,
    @Req() request: FastifyRequest,
  ): Promise<IngestedDto> {
    const [type = ''] = (request.headers['content-type'] ?? '').split(';');
    const known = Object.entries(types).find(([name]) => name === type.trim().toLowerCase())?.[1];
    if (!known || !isStream(request.body)) throw new Problem(415, 'unsupported_media_type');
    return this.measurements.ingest(principal, { body: request.body, type: known, source: source ?? null, partial: partial === 'true' });
  }
}

const isStream = (body: unknown): body is AsyncIterable<Buffer> =>
  typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
