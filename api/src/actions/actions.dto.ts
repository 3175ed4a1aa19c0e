import { ApiProperty, PartialType, PickType } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { actionStates, type ActionState } from '@samsyn/domain/actions/action-state';
import { Given, GivenOrNull, IsLocalDate, IsText } from '../platform/http/fields.js';
import { PageDto, PageQueryDto } from '../platform/paging/page.dto.js';

const text = { type: String, nullable: true } as const;
const optional = { ...text, required: false } as const;

export class ActionQueryDto extends PageQueryDto {
  @IsOptional()
  @IsIn(actionStates)
  @ApiProperty({ enum: actionStates, required: false })
  state?: ActionState;

  /** Open ones whose day has passed. */
  @IsOptional()
  @IsIn(['true'])
  overdue?: 'true';

  /** The caller's own; a vendor's are those of its supplier. */
  @IsOptional()
  @IsIn(['me'])
  owner?: 'me';

  @IsOptional()
  @IsUUID()
  supplierId?: string;

  @IsOptional()
  @IsText(60)
  sourceKind?: string;

  @IsOptional()
  @IsUUID()
  sourceId?: string;
}

export class CreateActionDto {
  @IsText(300)
  title!: string;

  /** One of the buyer's people; not together with a supplier. */
  @GivenOrNull()
  @IsUUID()
  @ApiProperty(optional)
  ownerUserId?: string | null;

  @GivenOrNull()
  @IsUUID()
  @ApiProperty(optional)
  ownerSupplierId?: string | null;

  @GivenOrNull()
  @IsLocalDate()
  @ApiProperty(optional)
  dueOn?: string | null;

  @GivenOrNull()
  @IsText(4000)
  @ApiProperty(optional)
  note?: string | null;

  /** What it came from: a permission word, such as `major-incidents`, and an id. */
  @IsText(60)
  sourceKind!: string;

  @IsUUID()
  sourceId!: string;
}

export class UpdateActionDto extends PartialType(
  PickType(CreateActionDto, ['title', 'ownerUserId', 'ownerSupplierId', 'dueOn', 'note']),
  { skipNullProperties: false },
) {
  @Given()
  @IsIn(actionStates)
  @ApiProperty({ enum: actionStates, required: false })
  state?: ActionState;
}

/** What an owner may say of its own action. */
export class WorkActionDto {
  @IsIn(['done'])
  @ApiProperty({ enum: ['done'] })
  state!: 'done';

  @GivenOrNull()
  @IsText(4000)
  @ApiProperty(optional)
  note?: string | null;
}

export class ActionDto {
  id!: string;
  title!: string;
  @ApiProperty(text)
  ownerUserId!: string | null;
  @ApiProperty(text)
  ownerSupplierId!: string | null;
  /** Of the person or the supplier; null of nobody yet. */
  @ApiProperty(text)
  ownerName!: string | null;
  @ApiProperty(text)
  dueOn!: string | null;
  @ApiProperty({ enum: actionStates })
  state!: ActionState;
  @ApiProperty(text)
  doneAt!: string | null;
  @ApiProperty(text)
  note!: string | null;
  /** Open, and its day has passed. */
  overdue!: boolean;
  sourceKind!: string;
  sourceId!: string;
  /** What it came from by name; null where the caller does not see that. */
  @ApiProperty(text)
  sourceTitle!: string | null;
  /** The page of that. */
  @ApiProperty(text)
  sourceLink!: string | null;
  version!: number;
}

export class ActionPageDto extends PageDto {
  items!: ActionDto[];
}
