import { ApiProperty, OmitType, PartialType } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import {
  type ObligedParty,
  obligedParties,
  type OccasionAction,
  occasionActions,
  type OccasionState,
  occasionStates,
} from '@samsyn/domain/obligations/obligation';
import { ObjectFileDto } from '../platform/files/object-file.dto.js';
import { Given, GivenOrNull, IsLocalDate, IsText } from '../platform/http/fields.js';
import { PageDto, PageQueryDto } from '../platform/paging/page.dto.js';

const text = { type: String, nullable: true } as const;
const optional = { ...text, required: false } as const;
const sides = ['buyer', 'supplier'] as const;
const standings = ['late', 'waiting', 'coming', 'done'] as const;
export type ObligationStanding = (typeof standings)[number];

export class ObligationQueryDto extends PageQueryDto {
  @IsOptional()
  @IsUUID()
  supplierId?: string;

  @IsOptional()
  @IsUUID()
  contractId?: string;

  @IsOptional()
  @IsIn(obligedParties)
  @ApiProperty({ enum: obligedParties, required: false })
  obliged?: ObligedParty;

  /** Late, waiting for the buyer to accept, coming, or nothing left of it. */
  @IsOptional()
  @IsIn(standings)
  @ApiProperty({ enum: standings, required: false })
  standing?: ObligationStanding;
}

export class CreateObligationDto {
  @IsUUID()
  contractId!: string;

  /** Where the contract says so. */
  @GivenOrNull()
  @IsText(100)
  @ApiProperty(optional)
  clause?: string | null;

  @IsText(300)
  title!: string;

  @GivenOrNull()
  @IsText(4000)
  @ApiProperty(optional)
  description?: string | null;

  @IsIn(obligedParties)
  @ApiProperty({ enum: obligedParties })
  obliged!: ObligedParty;

  /** Of the buyer's people. */
  @GivenOrNull()
  @IsUUID()
  @ApiProperty(optional)
  ownerUserId?: string | null;

  /** The first local date it is due. */
  @IsLocalDate()
  firstOn!: string;

  /** Null or left out: once. */
  @GivenOrNull()
  @IsInt()
  @Min(1)
  @Max(120)
  @ApiProperty({ type: Number, nullable: true, required: false })
  everyMonths?: number | null;

  /** Not due after this day. */
  @GivenOrNull()
  @IsLocalDate()
  @ApiProperty(optional)
  lastOn?: string | null;

  /** Invented, to show the product. */
  @Given()
  @IsBoolean()
  illustrative?: boolean;
}

export class UpdateObligationDto extends PartialType(OmitType(CreateObligationDto, ['contractId', 'obliged']), { skipNullProperties: false }) {}

export class TakeOccasionStepDto {
  @IsIn(occasionActions)
  @ApiProperty({ enum: occasionActions })
  action!: OccasionAction;

  /** What is shown, or why it is returned or waived; must be given but to accept. */
  @GivenOrNull()
  @IsText(4000)
  @ApiProperty(optional)
  text?: string | null;
}

/** One time of it. */
export class OccasionDto {
  dueOn!: string;
  @ApiProperty({ enum: occasionStates })
  state!: OccasionState;
  /** Its day has passed, and it is not settled. */
  late!: boolean;
  @ApiProperty(text)
  shown!: string | null;
  /** Null for a person of another party than a vendor's own. */
  @ApiProperty(text)
  shownByName!: string | null;
  @ApiProperty(text)
  shownAt!: string | null;
  @ApiProperty(text)
  reason!: string | null;
  @ApiProperty(text)
  decidedByName!: string | null;
  @ApiProperty(text)
  decidedAt!: string | null;
  files!: ObjectFileDto[];
  /** What the caller may do next. */
  @ApiProperty({ enum: occasionActions, isArray: true })
  actions!: OccasionAction[];
  /** Whether the caller may add a file. */
  mayAttach!: boolean;
}

export class ObligationDto {
  id!: string;
  contractId!: string;
  contractNumber!: string;
  supplierId!: string;
  supplierName!: string;
  @ApiProperty(text)
  clause!: string | null;
  title!: string;
  @ApiProperty(text)
  description!: string | null;
  @ApiProperty({ enum: obligedParties })
  obliged!: ObligedParty;
  /** Null for a vendor. */
  @ApiProperty(text)
  ownerUserId!: string | null;
  @ApiProperty(text)
  ownerName!: string | null;
  firstOn!: string;
  @ApiProperty({ type: Number, nullable: true })
  everyMonths!: number | null;
  @ApiProperty(text)
  lastOn!: string | null;
  @ApiProperty({ enum: standings })
  standing!: ObligationStanding;
  /** The earliest time that is not settled; null where nothing is left of it. */
  @ApiProperty(text)
  nextOn!: string | null;
  /** Whose turn it is then. */
  @ApiProperty({ enum: sides, nullable: true })
  waitingOn!: 'buyer' | 'supplier' | null;
  illustrative!: boolean;
  version!: number;
  updatedAt!: string;
}

export class ObligationDetailDto extends ObligationDto {
  /** All times until today and the next one, the latest first. */
  occasions!: OccasionDto[];
}

export class ObligationPageDto extends PageDto {
  items!: ObligationDto[];
}
