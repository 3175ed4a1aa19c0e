import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../platform/auth/decorators.js';
import { Id } from '../platform/http/id-param.js';
import { IfMatch } from '../platform/http/if-match.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { Tx } from '../platform/tenancy/transaction.interceptor.js';
import { PublicationService } from './publication.service.js';
import {
  PublicationDto,
  QualityPreviewDto,
  QualityReleaseDto,
  QualityReleaseListDto,
  ReleaseQualityDto,
  UpdatePublicationDto,
  WithdrawQualityDto,
} from './quality-indicators.dto.js';
import { QualityReleases } from './quality-releases.service.js';

@ApiTags('quality-indicators')
@Controller('quality-indicators')
export class QualityIndicatorsController {
  constructor(
    private readonly publication: PublicationService,
    private readonly releases: QualityReleases,
  ) {}

  /** What everybody may see, as chosen. */
  @Permit('quality-indicators:read')
  @Get('publication')
  get(@Tx() tx: TenantTransaction): Promise<PublicationDto> {
    return this.publication.get(tx);
  }

  /** Chooses it; what is released already stays as it is, the page of services follows at once. */
  @Permit('quality-indicators:update')
  @Put('publication')
  update(@Tx() tx: TenantTransaction, @IfMatch() seen: number, @Body() body: UpdatePublicationDto): Promise<PublicationDto> {
    return this.publication.update(tx, seen, body);
  }

  /** Exactly what everybody would see of an ended month `YYYY-MM`. */
  @Permit('quality-indicators:read')
  @Get('preview/:period')
  preview(@Tx() tx: TenantTransaction, @Param('period') period: string): Promise<QualityPreviewDto> {
    return this.releases.preview(tx, period);
  }

  /** All releases, withdrawn ones among them, the newest month first. */
  @Permit('quality-indicators:read')
  @Get('releases')
  list(@Tx() tx: TenantTransaction): Promise<QualityReleaseListDto> {
    return this.releases.list(tx);
  }

  /** Lets a month out as it was previewed. 409 preview_outdated, nothing_chosen, already_released, month_open. */
  @Permit('quality-indicators:release')
  @Post('releases')
  release(@Tx() tx: TenantTransaction, @Body() body: ReleaseQualityDto): Promise<QualityReleaseDto> {
    return this.releases.release(tx, body.period, body.sha256);
  }

  /** Takes a month from the public pages, with a reason that stays known. 409 already_withdrawn. */
  @Permit('quality-indicators:release')
  @Post('releases/:id/withdraw')
  @HttpCode(200)
  withdraw(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number, @Body() body: WithdrawQualityDto): Promise<QualityReleaseDto> {
    return this.releases.withdraw(tx, id, seen, body.reason);
  }
}
