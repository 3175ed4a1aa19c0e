import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { type EscalationLevel, escalationLevels } from '@samsyn/domain/governance/board';
import { Given, GivenOrNull, IsText } from '../../platform/http/fields.js';
import { PageDto, PageQueryDto } from '../../platform/paging/page.dto.js';
import { type EscalationState, escalationStates } from './escalation.entity.js';

const text = { type: String, nullable: true } as const;
const optional = { ...text, required: false } as const;
const byHand = ['comment', 'level', 'ended'] as const;
export const stepKinds = ['raised', 'level', 'comment', 'ended'] as const;
export type StepKind = (typeof stepKinds)[number];

export class EscalationQueryDto extends PageQueryDto {
  @IsOptional()
  @IsIn(escalationStates)
  @ApiProperty({ enum: escalationStates, required: false })
  state?: EscalationState;

  @IsOptional()
  @IsIn(escalationLevels)
  @ApiProperty({ enum: escalationLevels, required: false })
  level?: EscalationLevel;

  @IsOptional()
  @IsUUID()
  supplierId?: string;

  @IsOptional()
  @IsUUID()
  sourceId?: string;
}

export class RaiseEscalationDto {
  /** What it is about: a permission word and an id. */
  @IsText(60)
  sourceKind!: string;

  @IsUUID()
  sourceId!: string;

  @IsIn(escalationLevels)
  @ApiProperty({ enum: escalationLevels })
  level!: EscalationLevel;

  @IsText(4000)
  reason!: string;

  /** The buyer's to say, of what says it not itself: the supplier it concerns; without one it is the buyer's alone. */
  @GivenOrNull()
  @IsUUID()
  @ApiProperty(optional)
  supplierId?: string | null;

  @Given()
  @IsBoolean()
  @ApiProperty({ type: Boolean, required: false })
  illustrative?: boolean;
}

export class EscalationStepInputDto {
  /** `level` lifts it to the next level, `ended` ends it (the buyer's alone). */
  @IsIn(byHand)
  @ApiProperty({ enum: byHand })
  kind!: (typeof byHand)[number];

  @IsText(4000)
  text!: string;
}

export class EscalationStepDto {
  id!: string;
  at!: string;
  @ApiProperty({ enum: stepKinds })
  kind!: StepKind;
  @ApiProperty({ enum: escalationLevels })
  level!: EscalationLevel;
  /** The person, or to a vendor of another party nobody; null also of the ladder. */
  @ApiProperty(text)
  byName!: string | null;
  @ApiProperty(text)
  bySupplierName!: string | null;
  /** By the days of the ladder. */
  byItself!: boolean;
  @ApiProperty(text)
  text!: string | null;
}

export class EscalationDto {
  id!: string;
  sourceKind!: string;
  sourceId!: string;
  titleSv!: string;
  titleEn!: string;
  /** The page of what it is about. */
  link!: string;
  suppliers!: string[];
  @ApiProperty({ enum: escalationLevels })
  level!: EscalationLevel;
  /** The local day from which it is late. */
  countedFrom!: string;
  levelSince!: string;
  /** Local days at the level, today included as none. */
  daysAtLevel!: number;
  @ApiProperty({ enum: escalationLevels, nullable: true })
  nextLevel!: EscalationLevel | null;
  @ApiProperty(text)
  nextLevelOn!: string | null;
  raisedAt!: string;
  raisedByItself!: boolean;
  @ApiProperty({ enum: escalationStates })
  state!: EscalationState;
  @ApiProperty(text)
  endedAt!: string | null;
  illustrative!: boolean;
  version!: number;
}

export class EscalationDetailDto extends EscalationDto {
  /** The earliest first. */
  steps!: EscalationStepDto[];
}

export class EscalationPageDto extends PageDto {
  items!: EscalationDto[];
}

export class LadderInputDto {
  /** Null: the organisation's own, where no contract says otherwise. */
  @GivenOrNull()
  @IsUUID()
  @ApiProperty(optional)
  contractId?: string | null;

  /** Days late. */
  @IsInt()
  @Min(1)
  @Max(3650)
  operational!: number;

  @IsInt()
  @Min(1)
  @Max(3650)
  tactical!: number;

  @IsInt()
  @Min(1)
  @Max(3650)
  strategic!: number;
}

export class LadderDto {
  /** Null: nobody has set one, and the usual days hold. */
  @ApiProperty(text)
  id!: string | null;
  @ApiProperty(text)
  contractId!: string | null;
  @ApiProperty(text)
  contractName!: string | null;
  operational!: number;
  tactical!: number;
  strategic!: number;
  version!: number;
}

export class LaddersDto {
  /** The organisation's first, then those of contracts. */
  items!: LadderDto[];
}
