import { ApiProperty, PartialType } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { type BoardLevel, boardLevels } from '@samsyn/domain/governance/board';
import { Given, GivenOrNull, IsText } from '../../platform/http/fields.js';
import { PageDto, PageQueryDto } from '../../platform/paging/page.dto.js';

const text = { type: String, nullable: true } as const;
const optional = { ...text, required: false } as const;
const ids: { type: [typeof String]; required: false } = { type: [String], required: false };

export class BoardQueryDto extends PageQueryDto {
  @IsOptional()
  @IsIn(boardLevels)
  @ApiProperty({ enum: boardLevels, required: false })
  level?: BoardLevel;

  @IsOptional()
  @IsUUID()
  supplierId?: string;
}

export class CreateBoardDto {
  @IsIn(boardLevels)
  @ApiProperty({ enum: boardLevels })
  level!: BoardLevel;

  @IsText(200)
  name!: string;

  @GivenOrNull()
  @IsText(4000)
  @ApiProperty(optional)
  purpose?: string | null;

  /** The suppliers that take part, and so see the board and what concerns them. */
  @Given()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  @ApiProperty(ids)
  supplierIds?: string[];

  /** Empty: all towers. */
  @Given()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  @ApiProperty(ids)
  towerIds?: string[];

  /** One of the members. */
  @GivenOrNull()
  @IsUUID()
  @ApiProperty(optional)
  chairUserId?: string | null;

  /** Accounts of the buyer's people and of the suppliers'. */
  @Given()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  @ApiProperty(ids)
  memberIds?: string[];

  /** The days that those who were there have to answer the minutes. */
  @Given()
  @IsInt()
  @Min(1)
  @Max(90)
  @ApiProperty({ type: Number, required: false })
  answerDays?: number;

  @Given()
  @IsBoolean()
  @ApiProperty({ type: Boolean, required: false })
  illustrative?: boolean;
}

export class UpdateBoardDto extends PartialType(CreateBoardDto, { skipNullProperties: false }) {
  /** A closed board meets no more; its minutes stay. */
  @Given()
  @IsBoolean()
  @ApiProperty({ type: Boolean, required: false })
  closed?: boolean;
}

export class NamedDto {
  id!: string;
  name!: string;
}

export class BoardMemberDto {
  userId!: string;
  name!: string;
  /** Null: one of the buyer's. */
  @ApiProperty(text)
  supplierId!: string | null;
  @ApiProperty(text)
  supplierName!: string | null;
}

export class NextMeetingDto {
  id!: string;
  startsAt!: string;
}

export class BoardDto {
  id!: string;
  @ApiProperty({ enum: boardLevels })
  level!: BoardLevel;
  name!: string;
  @ApiProperty(text)
  purpose!: string | null;
  /** Those of its suppliers that the caller may know. */
  suppliers!: NamedDto[];
  /** Empty: all. */
  towers!: NamedDto[];
  @ApiProperty(text)
  chairUserId!: string | null;
  @ApiProperty(text)
  chairName!: string | null;
  /** The buyer's people and, of a supplier's, those of the caller's own; the buyer sees all. */
  members!: BoardMemberDto[];
  answerDays!: number;
  closed!: boolean;
  @ApiProperty({ type: NextMeetingDto, nullable: true })
  nextMeeting!: NextMeetingDto | null;
  illustrative!: boolean;
  version!: number;
}

export class BoardPageDto extends PageDto {
  items!: BoardDto[];
}

/** Somebody who can be a member. */
export class PossibleMemberDto {
  userId!: string;
  name!: string;
  @ApiProperty(text)
  supplierId!: string | null;
}

export class PossibleMembersDto {
  items!: PossibleMemberDto[];
}
