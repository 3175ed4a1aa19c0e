import { ApiProperty, ApiPropertyOptional, OmitType, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsObject, IsOptional, IsString, IsUUID, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Given, GivenOrNull, IsText } from '../../platform/http/fields.js';
import { PageDto, PageQueryDto } from '../../platform/paging/page.dto.js';
import { type IntegrationKind, integrationKinds } from '../adapters/read-document.js';
import { plainFields, type PlainMapping } from '../adapters/plain-json.js';
import { MessageProblemDto } from './inbound.dto.js';
import { type Verification, verifications } from './verify.js';

const plainFacts = Object.keys(plainFields) as PlainMapping['fact'][];

export class PlainMappingDto {
  @IsIn(plainFacts)
  @ApiProperty({ enum: plainFacts })
  fact!: PlainMapping['fact'];

  /** Path to the list of entries, `data.items`; empty where the document is the list or the only entry. */
  @IsString()
  @MaxLength(200)
  list!: string;

  /** Field to path within an entry. */
  @IsObject()
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  fields!: Record<string, string>;
}

export class IntegrationQueryDto extends PageQueryDto {
  @IsOptional()
  @IsIn(integrationKinds)
  kind?: IntegrationKind;
}

export class CreateIntegrationDto {
  @IsText()
  name!: string;

  @IsIn(integrationKinds)
  @ApiProperty({ enum: integrationKinds })
  kind!: IntegrationKind;

  /** What its outages and incidents are known as coming from, for good; the name unless said. */
  @Given()
  @IsText(100)
  source?: string;

  @IsUUID()
  supplierId!: string;

  @IsUUID()
  towerId!: string;

  @GivenOrNull()
  @IsText()
  @ApiProperty({ type: String, nullable: true, required: false })
  component?: string | null;

  /** The group of incidents whose rows name none. */
  @GivenOrNull()
  @IsText()
  @ApiProperty({ type: String, nullable: true, required: false })
  groupName?: string | null;

  /** Standard Webhooks; for tools that cannot sign so a bearer token, a password or an HMAC. */
  @IsIn(verifications)
  @ApiProperty({ enum: verifications })
  verification!: Verification;

  /** Grade to integer of 1/10 000; what is not given counts as usual. */
  @Given()
  @IsObject()
  @ApiPropertyOptional({ type: 'object', additionalProperties: { type: 'integer' } })
  impacts?: Record<string, number>;

  /** Of plain JSON alone. */
  @GivenOrNull()
  @ValidateNested()
  @Type(() => PlainMappingDto)
  @ApiProperty({ type: PlainMappingDto, nullable: true, required: false })
  mapping?: PlainMappingDto | null;

  /** Fetched again and again, where the tool cannot send. */
  @GivenOrNull()
  @IsText(2000)
  @ApiProperty({ type: String, nullable: true, required: false })
  pollAddress?: string | null;

  @GivenOrNull()
  @IsInt()
  @Min(1)
  @Max(1440)
  @ApiProperty({ type: Number, nullable: true, required: false })
  pollMinutes?: number | null;

  /** A paused one takes nothing. */
  @Given()
  @IsBoolean()
  active?: boolean;
}

export class UpdateIntegrationDto extends PartialType(OmitType(CreateIntegrationDto, ['kind', 'source'] as const), {
  skipNullProperties: false,
}) {}

export class RefusalDto {
  /** `unsigned`, `wrong_signature`, `too_old`, `replayed`, `too_large`, `not_json`, `paused`. */
  reason!: string;
  count!: number;
  lastAt!: string;
}

export class MessageCountsDto {
  received!: number;
  processed!: number;
  dead!: number;
  discarded!: number;
}

export class IntegrationDto {
  id!: string;
  name!: string;
  @ApiProperty({ enum: integrationKinds })
  kind!: IntegrationKind;
  source!: string;
  supplierId!: string;
  supplierName!: string;
  towerId!: string;
  towerName!: string;
  @ApiProperty({ type: String, nullable: true })
  component!: string | null;
  @ApiProperty({ type: String, nullable: true })
  groupName!: string | null;
  @ApiProperty({ enum: verifications })
  verification!: Verification;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' } })
  impacts!: Record<string, number>;
  @ApiProperty({ type: PlainMappingDto, nullable: true })
  mapping!: PlainMapping | null;
  /** Where the tool is to send to, below the portal's own address. */
  path!: string;
  @ApiProperty({ type: String, nullable: true })
  pollAddress!: string | null;
  @ApiProperty({ type: Number, nullable: true })
  pollMinutes!: number | null;
  @ApiProperty({ type: String, nullable: true })
  polledAt!: string | null;
  /** Why the last fetch failed. */
  @ApiProperty({ type: MessageProblemDto, nullable: true })
  pollProblem!: object | null;
  active!: boolean;
  messages!: MessageCountsDto;
  @ApiProperty({ type: String, nullable: true })
  lastReceivedAt!: string | null;
  version!: number;
}

export class IntegrationDetailDto extends IntegrationDto {
  refusals!: RefusalDto[];
}

export class CreatedIntegrationDto extends IntegrationDetailDto {
  /** Shown this once; null where the creation is repeated. */
  @ApiProperty({ type: String, nullable: true })
  secret!: string | null;
}

export class IntegrationPageDto extends PageDto {
  items!: IntegrationDto[];
}
