import { ApiProperty, PartialType } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import { type ActorSize, actorSizes, type ProcurementState, procurementStates } from '@samsyn/domain/sourcing/procurement';
import { Given, GivenOrNull, IsLocalDate, IsText } from '../../platform/http/fields.js';
import { PageDto, PageQueryDto } from '../../platform/paging/page.dto.js';

const text = { type: String, nullable: true } as const;
const optional = { ...text, required: false } as const;

export class CreateMarketActorDto {
  @IsText()
  name!: string;
  /** What it does, in words. */
  @GivenOrNull()
  @IsText(1000)
  @ApiProperty(optional)
  areas?: string | null;
  @Given()
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  towerIds?: string[];
  @IsIn(actorSizes)
  @ApiProperty({ enum: actorSizes })
  size!: ActorSize;
  @GivenOrNull()
  @IsText(4000)
  @ApiProperty(optional)
  remark?: string | null;
}
export class UpdateMarketActorDto extends PartialType(CreateMarketActorDto, { skipNullProperties: false }) {}

export class MarketActorDto {
  id!: string;
  name!: string;
  areas!: string;
  towerIds!: string[];
  @ApiProperty({ enum: actorSizes })
  size!: ActorSize;
  @ApiProperty(text)
  remark!: string | null;
  dialogues!: number;
  @ApiProperty(text)
  lastDialogueOn!: string | null;
  version!: number;
}
export class MarketActorPageDto extends PageDto {
  items!: MarketActorDto[];
}

export class CreateProcurementDto {
  @IsText(300)
  title!: string;
  @GivenOrNull()
  @IsText(10_000)
  @ApiProperty(optional)
  description?: string | null;
  @GivenOrNull()
  @IsLocalDate()
  @ApiProperty(optional)
  plannedAwardOn?: string | null;
}
export class UpdateProcurementDto extends PartialType(CreateProcurementDto, { skipNullProperties: false }) {}

export class MoveProcurementDto {
  @IsIn(procurementStates)
  @ApiProperty({ enum: procurementStates })
  state!: ProcurementState;
  /** Of an award: the day and to whom. */
  @GivenOrNull()
  @IsLocalDate()
  @ApiProperty(optional)
  awardedOn?: string | null;
  @GivenOrNull()
  @IsText(300)
  @ApiProperty(optional)
  awardedTo?: string | null;
}

export class ProcurementRowDto {
  id!: string;
  title!: string;
  @ApiProperty(text)
  description!: string | null;
  @ApiProperty({ enum: procurementStates })
  state!: ProcurementState;
  @ApiProperty(text)
  plannedAwardOn!: string | null;
  @ApiProperty(text)
  awardedOn!: string | null;
  @ApiProperty(text)
  awardedTo!: string | null;
  dialogues!: number;
  version!: number;
}
export class ProcurementPageDto extends PageDto {
  items!: ProcurementRowDto[];
}

export class MarketAnswerDto {
  id!: string;
  askedOn!: string;
  question!: string;
  @ApiProperty(text)
  answer!: string | null;
  /** Since when every bidder has it; null while it is not published. */
  @ApiProperty(text)
  publishedOn!: string | null;
}
export class ProcurementDto extends ProcurementRowDto {
  /** Where it can go from here. */
  @ApiProperty({ enum: procurementStates, isArray: true })
  next!: ProcurementState[];
  answers!: MarketAnswerDto[];
}

export class AddMarketAnswerDto {
  @IsText(4000)
  question!: string;
  @GivenOrNull()
  @IsText(10_000)
  @ApiProperty(optional)
  answer?: string | null;
  /** Today unless said. */
  @Given()
  @IsLocalDate()
  askedOn?: string;
}
export class UpdateMarketAnswerDto {
  @GivenOrNull()
  @IsText(10_000)
  @ApiProperty(optional)
  answer?: string | null;
  /** Published, it stands. */
  @Given()
  @IsBoolean()
  published?: boolean;
}

export class DialogueQueryDto extends PageQueryDto {
  @IsOptional()
  @IsUUID()
  actorId?: string;
  @IsOptional()
  @IsUUID()
  procurementId?: string;
}
export class CreateDialogueDto {
  @IsUUID()
  actorId!: string;
  @GivenOrNull()
  @IsUUID()
  @ApiProperty(optional)
  procurementId?: string | null;
  @IsLocalDate()
  heldOn!: string;
  @IsText(300)
  subject!: string;
  @IsText(1000)
  participants!: string;
  @IsText(20_000)
  notes!: string;
}
export class UpdateDialogueDto extends PartialType(CreateDialogueDto, { skipNullProperties: false }) {}

export class DialogueDto {
  id!: string;
  actorId!: string;
  actorName!: string;
  @ApiProperty(text)
  procurementId!: string | null;
  @ApiProperty(text)
  procurementTitle!: string | null;
  heldOn!: string;
  subject!: string;
  /** The procurement is awarded: what was said is for those alone who keep the market map. */
  confidential!: boolean;
  /** Null where the caller may not read them. */
  @ApiProperty(text)
  participants!: string | null;
  @ApiProperty(text)
  notes!: string | null;
  version!: number;
}
export class DialoguePageDto extends PageDto {
  items!: DialogueDto[];
}
