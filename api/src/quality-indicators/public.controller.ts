import { Controller, Get, Header, Injectable, Param } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Public } from '../platform/auth/decorators.js';
import { notFound } from '../platform/errors/problem.js';
import { WithoutTransaction } from '../platform/tenancy/transaction.interceptor.js';
import { PublicQualityDto, type PublicQualityMonthDto, PublicStatusDto, type QualityMonthDto, type ServiceStatusesDto } from './quality-indicators.dto.js';

/** Of one address: a page asks for two things, and nobody reads faster. */
const polite = { rateLimit: { max: 120, timeWindow: '1 minute' } };
/** Many readers cost what a few do, and what is withdrawn is gone a moment later. */
const cached = 'public, max-age=10';

/** Reads snapshots alone, without anybody's context: no tenant's row can be seen from here. */
@Injectable()
export class Snapshots {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async quality(slug: string): Promise<PublicQualityDto> {
    const rows: { organisation: string; illustrative: boolean; content: QualityMonthDto; releasedAt: Date }[] = await this.dataSource.query(
      `SELECT o.name AS organisation, o.illustrative, q.content, q.released_at AS "releasedAt"
         FROM organisation o JOIN published.quality q ON q.organisation_id = o.id WHERE o.slug = $1 ORDER BY q.period DESC LIMIT 120`,
      [slug],
    );
    const [newest] = rows;
    if (!newest) throw notFound();
    const months = rows.map(({ content, releasedAt }): PublicQualityMonthDto => ({ ...content, releasedAt: releasedAt.toISOString() }));
    return { organisation: newest.organisation, illustrative: newest.illustrative, months };
  }

  async status(slug: string): Promise<PublicStatusDto> {
    const rows: { content: ServiceStatusesDto; illustrative: boolean }[] = await this.dataSource.query(
      'SELECT s.content, o.illustrative FROM organisation o JOIN published.service_status s ON s.organisation_id = o.id WHERE o.slug = $1',
      [slug],
    );
    const [found] = rows;
    if (!found) throw notFound();
    return { ...found.content, illustrative: found.illustrative };
  }
}

@ApiTags('public')
@Controller('public')
export class PublicController {
  constructor(private readonly snapshots: Snapshots) {}

  /** What an organisation has released, without signing in; 404 where it has released nothing. */
  @Public()
  @WithoutTransaction()
  @RouteConfig(polite)
  @Get(':slug/quality-indicators')
  @Header('Cache-Control', cached)
  @Header('Access-Control-Allow-Origin', '*')
  quality(@Param('slug') slug: string): Promise<PublicQualityDto> {
    return this.snapshots.quality(slug);
  }

  /** How the organisation's services are, without signing in; 404 where it has no such page. */
  @Public()
  @WithoutTransaction()
  @RouteConfig(polite)
  @Get(':slug/status')
  @Header('Cache-Control', cached)
  @Header('Access-Control-Allow-Origin', '*')
  status(@Param('slug') slug: string): Promise<PublicStatusDto> {
    return this.snapshots.status(slug);
  }
}
