import { ApiProperty, ApiPropertyOptional, OmitType, PartialType } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import type { FormDefinition } from '@samsyn/domain/forms/form';
import type { PeriodKind } from '@samsyn/domain/time/period';
import { Given, GivenOrNull, IsText } from '../../platform/http/fields.js';
import { PageDto, PageQueryDto } from '../../platform/paging/page.dto.js';
import { templateVersionStates, type TemplateVersionState } from './report-template-version.entity.js';

export const reportFrequencies = ['month', 'quarter', 'year'] as const satisfies readonly PeriodKind[];
const month = /^\d{4}-(0[1-9]|1[0-2])$/;
const text = { type: String, nullable: true } as const;
const anyObject = { type: 'object', additionalProperties: true } as const;
const year = 365;

/** Days apart, few and once each. */
const IsDays = () => (target: object, property: string) =>
  [
    Given(),
    IsArray(),
    ArrayMaxSize(10),
    ArrayUnique(),
    IsInt({ each: true }),
    Min(1, { each: true }),
    Max(year, { each: true }),
  ].forEach((decorate) => decorate(target, property));

export class LocalTextDto {
  @IsText()
  sv!: string;

  @IsText()
  en!: string;
}

export class ReportTemplateQueryDto extends PageQueryDto {
  @IsOptional()
  @IsUUID()
  contractId?: string;

  @IsOptional()
  @IsUUID()
  supplierId?: string;

  /** Only those that reports are asked for by, or only the others. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  active?: boolean;
}

export class CreateReportTemplateDto {
  @IsUUID()
  contractId!: string;

  @ValidateNested()
  @Type(() => LocalTextDto)
  @IsObject()
  name!: LocalTextDto;

  @IsIn(reportFrequencies)
  @ApiProperty({ enum: reportFrequencies })
  frequency!: PeriodKind;

  /** How many days after the period's end a report is due: service days of the calendar, or local days without one. */
  @IsInt()
  @Min(0)
  @Max(year)
  dueDays!: number;

  @GivenOrNull()
  @IsUUID()
  @ApiProperty({ ...text, required: false })
  calendarId?: string | null;

  /** When the supplier is reminded, in days before the due day. */
  @IsDays()
  reminderDaysBefore?: number[];

  /** The same, in days after it. */
  @IsDays()
  reminderDaysAfter?: number[];

  /** What the buyer has to review a report; 10 days unless said. */
  @Given()
  @IsInt()
  @Min(1)
  @Max(year)
  reviewDays?: number;

  /** What the supplier has to answer what is returned; 5 days unless said. */
  @Given()
  @IsInt()
  @Min(1)
  @Max(year)
  answerDays?: number;

  /** Whether two people must look before a report is accepted. */
  @Given()
  @IsBoolean()
  fourEyes?: boolean;

  /** What whoever signs must be, as the contract says. */
  @GivenOrNull()
  @IsText()
  @ApiProperty({ ...text, required: false })
  signatoryTitle?: string | null;

  /** The month that the first period begins with, or an earlier one. */
  @Matches(month)
  firstPeriod!: string;

  /** The last month that a period may begin with; none unless said. */
  @GivenOrNull()
  @Matches(month)
  @ApiProperty({ ...text, required: false })
  lastPeriod?: string | null;

  @Given()
  @IsBoolean()
  active?: boolean;

  /** Invented, to show the product. */
  @Given()
  @IsBoolean()
  illustrative?: boolean;

  /** The first draft's form; one with the contract's service levels unless given. */
  @Given()
  @IsObject()
  @ApiPropertyOptional(anyObject)
  definition?: object;
}

export class UpdateReportTemplateDto extends PartialType(OmitType(CreateReportTemplateDto, ['contractId', 'definition']), {
  skipNullProperties: false,
}) {}

export class DraftDefinitionDto {
  @IsObject()
  @ApiProperty(anyObject)
  definition!: object;
}

export class PublishReportTemplateDto {
  /** The first month whose reports follow it. */
  @Matches(month)
  validFrom!: string;
}

export class ReportTemplateDto {
  id!: string;
  contractId!: string;
  contractNumber!: string;
  contractTitle!: string;
  supplierId!: string;
  supplierName!: string;
  name!: LocalTextDto;
  @ApiProperty({ enum: reportFrequencies })
  frequency!: PeriodKind;
  dueDays!: number;
  @ApiProperty(text)
  calendarId!: string | null;
  @ApiProperty(text)
  calendarName!: string | null;
  reminderDaysBefore!: number[];
  reminderDaysAfter!: number[];
  reviewDays!: number;
  answerDays!: number;
  fourEyes!: boolean;
  @ApiProperty(text)
  signatoryTitle!: string | null;
  firstPeriod!: string;
  @ApiProperty(text)
  lastPeriod!: string | null;
  active!: boolean;
  illustrative!: boolean;
  /** The earliest month that a published version holds for; null while the supplier knows nothing of the template. */
  @ApiProperty(text)
  publishedFrom!: string | null;
  version!: number;
  updatedAt!: string;
}

export class ReportTemplatePageDto extends PageDto {
  items!: ReportTemplateDto[];
}

export class ReportTemplateVersionDto {
  id!: string;
  templateId!: string;
  /** As people count them, from 1. */
  number!: number;
  @ApiProperty({ enum: templateVersionStates })
  state!: TemplateVersionState;
  @ApiProperty(text)
  validFrom!: string | null;
  @ApiProperty(text)
  publishedAt!: string | null;
  /** To the buyer. */
  @ApiProperty(text)
  publishedByName!: string | null;
  updatedAt!: string;
  version!: number;
}

export class ReportTemplateVersionDetailDto extends ReportTemplateVersionDto {
  /** `FormDefinition`: sections with their items. */
  @ApiProperty(anyObject)
  definition!: FormDefinition;
}

export class ReportTemplateDetailDto extends ReportTemplateDto {
  /** The newest first. */
  versions!: ReportTemplateVersionDto[];
}
