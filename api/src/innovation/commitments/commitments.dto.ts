import { ApiProperty, OmitType, PartialType } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { type CommitmentKind, commitmentKinds, type Recurrence, recurrences } from '@samsyn/domain/innovation/commitment';
import { Given, GivenOrNull, IsDecimalText, IsLocalDate, IsMinorUnits, IsText } from '../../platform/http/fields.js';
import { PageDto, PageQueryDto } from '../../platform/paging/page.dto.js';
import { CommitmentDeliveryDto } from './deliveries.dto.js';

const text = { type: String, nullable: true } as const;
const number = { type: Number, nullable: true } as const;
const optional = { required: false } as const;

export class CommitmentQueryDto extends PageQueryDto {
  @IsOptional()
  @IsUUID()
  supplierId?: string;

  @IsOptional()
  @IsUUID()
  contractId?: string;

  @IsOptional()
  @IsIn(commitmentKinds)
  @ApiProperty({ enum: commitmentKinds, required: false })
  kind?: CommitmentKind;

  /** Only those with something that is not there though its day has passed. */
  @IsOptional()
  @IsIn(['true'])
  overdue?: 'true';
}

export class CreateCommitmentDto {
  @IsUUID()
  contractId!: string;

  @IsIn(commitmentKinds)
  @ApiProperty({ enum: commitmentKinds })
  kind!: CommitmentKind;

  @IsText(300)
  title!: string;

  /** Where the contract says so. */
  @GivenOrNull()
  @IsText(200)
  @ApiProperty({ ...text, ...optional })
  clause?: string | null;

  /** What it says, in its words. */
  @GivenOrNull()
  @IsText(10_000)
  @ApiProperty({ ...text, ...optional })
  agreedText?: string | null;

  /** How many each time; of `proposals` alone. */
  @GivenOrNull()
  @IsInt()
  @Min(1)
  @Max(1000)
  @ApiProperty({ ...number, ...optional })
  quantity?: number | null;

  /** Percent each time; of `productivity` alone. */
  @GivenOrNull()
  @IsDecimalText({ min: '0.000001', max: '100', decimals: 6 })
  @ApiProperty({ ...text, ...optional })
  percent?: string | null;

  /** Minor units of the contract's currency each time; of `fund` alone. */
  @GivenOrNull()
  @IsMinorUnits()
  @ApiProperty({ ...text, ...optional })
  amountMinor?: string | null;

  @IsBoolean()
  includedInPrice!: boolean;

  /** What it costs each time, where it is not included in the price. */
  @GivenOrNull()
  @IsMinorUnits()
  @ApiProperty({ ...text, ...optional })
  chargeMinor?: string | null;

  @IsIn(recurrences)
  @ApiProperty({ enum: recurrences })
  recurrence!: Recurrence;

  @IsLocalDate()
  startsOn!: string;

  /** The last day; of what is owed once, the day it is due. */
  @IsLocalDate()
  endsOn!: string;

  /** One of the buyer's people. */
  @GivenOrNull()
  @IsUUID()
  @ApiProperty({ ...text, ...optional })
  ownerUserId?: string | null;

  /** A contact of the supplier's. */
  @GivenOrNull()
  @IsUUID()
  @ApiProperty({ ...text, ...optional })
  ownerContactId?: string | null;

  /** Invented, to show the product. */
  @Given()
  @IsBoolean()
  illustrative?: boolean;
}

export class UpdateCommitmentDto extends PartialType(OmitType(CreateCommitmentDto, ['contractId']), { skipNullProperties: false }) {}

/** A commitment with how much of it is there (R26). */
export class CommitmentDto {
  id!: string;
  contractId!: string;
  contractNumber!: string;
  supplierId!: string;
  supplierName!: string;
  @ApiProperty({ enum: commitmentKinds })
  kind!: CommitmentKind;
  title!: string;
  @ApiProperty(text)
  clause!: string | null;
  @ApiProperty(text)
  agreedText!: string | null;
  @ApiProperty(number)
  quantity!: number | null;
  @ApiProperty(text)
  percent!: string | null;
  @ApiProperty(text)
  amountMinor!: string | null;
  includedInPrice!: boolean;
  @ApiProperty(text)
  chargeMinor!: string | null;
  currency!: string;
  @ApiProperty({ enum: recurrences })
  recurrence!: Recurrence;
  startsOn!: string;
  endsOn!: string;
  @ApiProperty(text)
  ownerUserId!: string | null;
  @ApiProperty(text)
  ownerUserName!: string | null;
  @ApiProperty(text)
  ownerContactId!: string | null;
  @ApiProperty(text)
  ownerContactName!: string | null;
  illustrative!: boolean;
  /** How many times it is owed, without what expired. */
  committed!: number;
  /** Of these, whose day is today or has passed. */
  due!: number;
  delivered!: number;
  verified!: number;
  overdue!: number;
  /** The next day by which something is owed that is not there; null once all is. */
  @ApiProperty(text)
  nextDueOn!: string | null;
  version!: number;
  updatedAt!: string;
}

export class CommitmentPageDto extends PageDto {
  items!: CommitmentDto[];
}

export class CommitmentDetailDto extends CommitmentDto {
  /** By due date. */
  deliveries!: CommitmentDeliveryDto[];
}
