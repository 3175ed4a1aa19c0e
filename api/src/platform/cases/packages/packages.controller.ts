import { Body, Controller, Get, HttpCode, Inject, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { join } from 'node:path';
import type { AuthenticatedRequest } from '../../auth/authenticated-request.js';
import { CurrentPrincipal, Permit } from '../../auth/decorators.js';
import { AppConfig } from '../../config.js';
import { attachment } from '../../files/file-names.js';
import { SendsFile, TakesFile } from '../../files/file-operations.js';
import { withReceivedFile } from '../../files/receive-file.js';
import { Id } from '../../http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../../http/idempotency.js';
import { type Principal, Tenancy, type TenantTransaction } from '../../tenancy/tenant-transaction.js';
import { Tx, WithoutTransaction } from '../../tenancy/transaction.interceptor.js';
import {
  CasePackageDto,
  CasePackagesDto,
  DisclosureDto,
  DisclosurePageDto,
  DisclosureQueryDto,
  GivePackageDto,
  PackageVerificationDto,
  SealPackageDto,
} from './packages.dto.js';
import { PackagesService } from './packages.service.js';

@ApiTags('cases')
@Controller('cases')
export class PackagesController {
  constructor(
    private readonly packages: PackagesService,
    private readonly tenancy: Tenancy,
    private readonly idempotency: Idempotency,
    @Inject(AppConfig) private readonly config: AppConfig,
  ) {}

  /** What has left of all cases or of one, to whom and by what right, the latest first. */
  @Permit('cases:read')
  @Get('disclosures')
  disclosures(@Tx() tx: TenantTransaction, @Query() query: DisclosureQueryDto): Promise<DisclosurePageDto> {
    return this.packages.disclosures(tx, query);
  }

  /** Whether a file of at most 512 MB is a package that was sealed here, unchanged since. 422 not_a_package of any other file. */
  @Permit('cases:read')
  @WithoutTransaction()
  @Post('verifications')
  @HttpCode(200)
  @TakesFile()
  verify(@CurrentPrincipal() principal: Principal, @Req() request: AuthenticatedRequest): Promise<PackageVerificationDto> {
    const folder = join(this.config.dataDir, 'files', 'packages');
    const use = ({ path }: { path: string }) => this.tenancy.run(principal, (tx) => this.packages.verify(tx, path));
    return withReceivedFile(request, folder, use, this.config.uploadLimitBytes);
  }

  /** The packages sealed of a case, the latest first. */
  @Permit('cases:read')
  @Get(':id/packages')
  list(@Tx() tx: TenantTransaction, @Id() id: string): Promise<CasePackagesDto> {
    return this.packages.ofCase(tx, id);
  }

  /** Seals the case as it is now: manifest with hashes, record as JSON, CSV and PDF/A, attachments. As often as wanted. */
  @Permit('cases:export')
  @WithoutTransaction()
  @Post(':id/packages')
  seal(@CurrentPrincipal() principal: Principal, @Id() id: string, @Body() body: SealPackageDto): Promise<CasePackageDto> {
    return this.packages.seal(principal, id, body);
  }

  /** The package itself; that it was downloaded is logged as a disclosure. */
  @Permit('cases:export')
  @WithoutTransaction()
  @Get(':id/packages/:packageId/file')
  @SendsFile('application/zip')
  async file(@CurrentPrincipal() principal: Principal, @Id() id: string, @Id('packageId') packageId: string): Promise<StreamableFile> {
    const { sealed, stream } = await this.packages.content(principal, id, packageId);
    return new StreamableFile(stream, { type: 'application/zip', disposition: attachment(sealed.fileName), length: sealed.sizeBytes });
  }

  /** Logs whom a package was given to, and by what right. */
  @Permit('cases:export')
  @Post(':id/packages/:packageId/disclosures')
  give(
    @Tx() tx: TenantTransaction,
    @Id() id: string,
    @Id('packageId') packageId: string,
    @IdempotencyKey() key: CreationKey | null,
    @Body() body: GivePackageDto,
  ): Promise<DisclosureDto> {
    return this.idempotency.once(tx, key, {
      create: (disclosureId) => this.packages.give(tx, disclosureId, [id, packageId], body),
      find: (disclosureId) => this.packages.disclosure(tx, id, disclosureId),
    });
  }
}
