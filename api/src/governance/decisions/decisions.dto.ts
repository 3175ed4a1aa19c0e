import { ApiProperty, PartialType, PickType } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsOptional, IsUUID, Matches } from 'class-validator';
import { Given, GivenOrNull, IsLocalDate, IsText } from '../../platform/http/fields.js';
import { PageDto, PageQueryDto } from '../../platform/paging/page.dto.js';

const text = { type: String, nullable: true } as const;
const optional = { ...text, required: false } as const;

export class DecisionQueryDto extends PageQueryDto {
  @IsOptional()
  @IsUUID()
  boardId?: string;

  @IsOptional()
  @IsUUID()
  meetingId?: string;

  @IsOptional()
  @IsUUID()
  supplierId?: string;

  @IsOptional()
  @Matches(/^\d{4}$/)
  year?: string;
}

export class CreateDecisionDto {
  @IsText(2000)
  text!: string;

  @GivenOrNull()
  @IsText(4000)
  @ApiProperty(optional)
  reason?: string | null;

  /** The meeting it was taken at; its day and board are then known. */
  @GivenOrNull()
  @IsUUID()
  @ApiProperty(optional)
  meetingId?: string | null;

  /** The point of that meeting: who sees it, and what it is about, follow from it unless given. */
  @GivenOrNull()
  @IsUUID()
  @ApiProperty(optional)
  agendaItemId?: string | null;

  /** Without a meeting. */
  @GivenOrNull()
  @IsLocalDate()
  @ApiProperty(optional)
  decidedOn?: string | null;

  /** The suppliers that may see it; none: the buyer alone. */
  @Given()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  @ApiProperty({ type: [String], required: false })
  supplierIds?: string[];

  @GivenOrNull()
  @IsText(60)
  @ApiProperty(optional)
  sourceKind?: string | null;

  @GivenOrNull()
  @IsUUID()
  @ApiProperty(optional)
  sourceId?: string | null;

  @Given()
  @IsBoolean()
  @ApiProperty({ type: Boolean, required: false })
  illustrative?: boolean;
}

export class UpdateDecisionDto extends PartialType(PickType(CreateDecisionDto, ['text', 'reason', 'supplierIds']), { skipNullProperties: false }) {}

export class BoardDecisionDto {
  id!: string;
  text!: string;
  @ApiProperty(text)
  reason!: string | null;
  decidedOn!: string;
  @ApiProperty(text)
  boardId!: string | null;
  @ApiProperty(text)
  boardName!: string | null;
  @ApiProperty(text)
  meetingId!: string | null;
  @ApiProperty(text)
  agendaItemId!: string | null;
  @ApiProperty(text)
  sourceKind!: string | null;
  @ApiProperty(text)
  sourceId!: string | null;
  /** What it is about, where the caller sees that. */
  @ApiProperty(text)
  sourceTitle!: string | null;
  @ApiProperty(text)
  sourceLink!: string | null;
  /** Those of whom the caller may know; none: the buyer alone. */
  supplierNames!: string[];
  supplierIds!: string[];
  illustrative!: boolean;
  version!: number;
}

export class DecisionPageDto extends PageDto {
  items!: BoardDecisionDto[];
}
