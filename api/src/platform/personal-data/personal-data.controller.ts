import { Body, Controller, Get, Param, Post, Put, Query, StreamableFile } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { type PersonKind, personKinds } from '@samsyn/domain/personal-data/person';
import { Permit } from '../auth/decorators.js';
import { notFound } from '../errors/problem.js';
import { attachment } from '../files/file-names.js';
import { SendsFile } from '../files/file-operations.js';
import { Id } from '../http/id-param.js';
import { PageQueryDto } from '../paging/page.dto.js';
import type { TenantTransaction } from '../tenancy/tenant-transaction.js';
import { Tx } from '../tenancy/transaction.interceptor.js';
import { ErasePersonDto, ErasureDto, ErasurePageDto, PersonalTermsDto, PersonArchiveQueryDto, PersonPageDto, PersonQueryDto, RetentionDto } from './personal-data.dto.js';
import { PersonalDataService } from './personal-data.service.js';

@ApiTags('personal-data')
@Controller('personal-data')
export class PersonalDataController {
  constructor(private readonly personalData: PersonalDataService) {}

  /** What goes by itself and after how long, names among it. */
  @Permit('personal-data:read')
  @Get('retention')
  retention(@Tx() tx: TenantTransaction): Promise<RetentionDto> {
    return this.personalData.retention(tx);
  }

  /** Sets after how many days names go by themselves. */
  @Permit('personal-data:update')
  @Put('terms')
  setTerms(@Tx() tx: TenantTransaction, @Body() body: PersonalTermsDto): Promise<RetentionDto> {
    return this.personalData.setTerms(tx, body);
  }

  /** Whose names are kept: members, suppliers' contacts and signatories, the first 200 by name. */
  @Permit('personal-data:read')
  @Get('people')
  people(@Tx() tx: TenantTransaction, @Query() query: PersonQueryDto): Promise<PersonPageDto> {
    return this.personalData.page(tx, query);
  }

  /** Which names have gone, the latest first. */
  @Permit('personal-data:read')
  @Get('erasures')
  erasures(@Tx() tx: TenantTransaction, @Query() query: PageQueryDto): Promise<ErasurePageDto> {
    return this.personalData.erasures(tx, query);
  }

  /** Lets a name go, for good. 409 person_active for as long as the person is at work here. */
  @Permit('personal-data:update')
  @ApiParam({ name: 'kind', enum: personKinds })
  @Post('people/:kind/:id/erasure')
  erase(@Tx() tx: TenantTransaction, @Param('kind') kind: string, @Id() id: string, @Body() body: ErasePersonDto): Promise<ErasureDto> {
    return this.personalData.erase(tx, kindOf(kind), id, body.reason);
  }

  /** All that is known of one person, as JSON, CSV and PDF in a zip file. */
  @Permit('personal-data:read')
  @ApiParam({ name: 'kind', enum: personKinds })
  @Get('people/:kind/:id/archive')
  @SendsFile('application/zip')
  async archive(@Tx() tx: TenantTransaction, @Param('kind') kind: string, @Id() id: string, @Query() query: PersonArchiveQueryDto): Promise<StreamableFile> {
    const stream = await this.personalData.archive(tx, kindOf(kind), id, query.language ?? 'sv');
    return new StreamableFile(stream, { type: 'application/zip', disposition: attachment(`${id}.zip`) });
  }
}

/** What is no kind names nobody. */
function kindOf(text: string): PersonKind {
  const kind = personKinds.find((each) => each === text);
  if (!kind) throw notFound();
  return kind;
}
