import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { type SubprocessorAction, subprocessorActions, type SubprocessorState, subprocessorStates } from '@samsyn/domain/compliance/subprocessor';
import { GivenOrNull, IsLocalDate, IsText } from '../platform/http/fields.js';
import { PageDto, PageQueryDto } from '../platform/paging/page.dto.js';

const text = { type: String, nullable: true } as const;
const optional = { ...text, required: false } as const;

export class SubprocessorQueryDto extends PageQueryDto {
  @IsOptional()
  @IsUUID()
  supplierId?: string;

  @IsOptional()
  @IsIn(subprocessorStates)
  @ApiProperty({ enum: subprocessorStates, required: false })
  state?: SubprocessorState;
}

export class AnnounceSubprocessorDto {
  /** A vendor's own unless said; the buyer says whose. */
  @GivenOrNull()
  @IsUUID()
  @ApiProperty(optional)
  supplierId?: string | null;

  @IsText(200)
  name!: string;

  /** ISO 3166 of two letters, where data is processed. */
  @Matches(/^[A-Z]{2}$/)
  country!: string;

  @IsText(1000)
  purpose!: string;

  @GivenOrNull()
  @IsText(1000)
  @ApiProperty(optional)
  dataCategories?: string | null;

  @GivenOrNull()
  @IsLocalDate()
  @ApiProperty(optional)
  startsOn?: string | null;
}

export class TakeSubprocessorStepDto {
  @IsIn(subprocessorActions)
  @ApiProperty({ enum: subprocessorActions })
  action!: SubprocessorAction;

  /** Must be given to object. */
  @GivenOrNull()
  @IsText(4000)
  @ApiProperty(optional)
  reason?: string | null;
}

export class SubprocessorDto {
  id!: string;
  supplierId!: string;
  supplierName!: string;
  name!: string;
  country!: string;
  /** Data leaves the EU and the EEA. */
  outside!: boolean;
  purpose!: string;
  @ApiProperty(text)
  dataCategories!: string | null;
  @ApiProperty(text)
  startsOn!: string | null;
  announcedOn!: string;
  /** The last day to answer, by the agreement's days. */
  answerBy!: string;
  @ApiProperty({ enum: subprocessorStates })
  state!: SubprocessorState;
  /** The last day to answer has passed without one. */
  late!: boolean;
  @ApiProperty(text)
  reason!: string | null;
  @ApiProperty(text)
  decidedOn!: string | null;
  @ApiProperty({ enum: subprocessorActions, isArray: true })
  actions!: SubprocessorAction[];
  illustrative!: boolean;
  version!: number;
}

export class SubprocessorPageDto extends PageDto {
  items!: SubprocessorDto[];
}
