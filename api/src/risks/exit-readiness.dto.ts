import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { type ExitState, exitStates, type ExitTopic, exitTopics } from '@samsyn/domain/risks/exit-readiness';
import { GivenOrNull, IsLocalDate, IsText } from '../platform/http/fields.js';

const text = { type: String, nullable: true } as const;

export class ExitPointDto {
  @ApiProperty({ enum: exitTopics })
  topic!: ExitTopic;
  @ApiProperty({ enum: exitStates })
  state!: ExitState;
  /** Since when it is so; null while nobody has answered. */
  @ApiProperty(text)
  statedOn!: string | null;
  @ApiProperty(text)
  reviewOn!: string | null;
  /** What shows it. */
  @ApiProperty(text)
  evidence!: string | null;
  overdue!: boolean;
  /** 0 while nobody has answered. */
  version!: number;
}

/** How ready a contract is to be left. */
export class ExitReadinessDto {
  contractId!: string;
  contractNumber!: string;
  contractTitle!: string;
  supplierId!: string;
  supplierName!: string;
  endsOn!: string;
  ready!: number;
  needed!: number;
  /** Ready topics of those needed, in whole percent, never more than it is; null where nothing is needed. */
  @ApiProperty(text)
  percent!: string | null;
  /** Topics whose review day has passed. */
  overdue!: number;
  points!: ExitPointDto[];
}

export class ExitReadinessListDto {
  /** Contracts that run today or later, the least ready first. */
  items!: ExitReadinessDto[];
}

export class StateExitPointDto {
  @IsIn(exitStates)
  @ApiProperty({ enum: exitStates })
  state!: ExitState;

  /** Today unless said. */
  @GivenOrNull()
  @IsLocalDate()
  @ApiProperty({ ...text, required: false })
  statedOn?: string | null;

  @GivenOrNull()
  @IsLocalDate()
  @ApiProperty({ ...text, required: false })
  reviewOn?: string | null;

  /** Must be given with ready. */
  @GivenOrNull()
  @IsText(4000)
  @ApiProperty({ ...text, required: false })
  evidence?: string | null;
}
