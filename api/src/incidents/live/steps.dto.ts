import { ApiProperty } from '@nestjs/swagger';
import { pauseReasons } from '@samsyn/domain/incidents/pause-reasons';
import { type StepKind, stepKinds } from '@samsyn/domain/incidents/incident-step';
import { IsBoolean, IsIn, IsInt, IsUUID, Max, Min } from 'class-validator';
import { GivenOrNull, IsInstant, IsText } from '../../platform/http/fields.js';

/** What somebody can do to an incident that is open already. */
export const takenKinds = stepKinds.filter((kind) => kind !== 'opened');

export class TakeStepDto {
  @IsIn(takenKinds)
  @ApiProperty({ enum: takenKinds })
  kind!: StepKind;

  /** When it happened, ISO 8601 with `Z` or an offset; now where it is left out. */
  @GivenOrNull()
  @IsInstant()
  @ApiProperty({ type: String, nullable: true, required: false })
  at?: string | null;

  /** Why, in words: needed to hand over, return, pause and reopen. */
  @GivenOrNull()
  @IsText(2000)
  @ApiProperty({ type: String, nullable: true, required: false })
  note?: string | null;

  /** `assigned`: a group of the team-to-supplier table, or a free name together with supplier and tower. */
  @GivenOrNull()
  @IsText()
  @ApiProperty({ type: String, nullable: true, required: false })
  groupName?: string | null;

  @GivenOrNull()
  @IsUUID()
  @ApiProperty({ type: String, nullable: true, required: false })
  supplierId?: string | null;

  @GivenOrNull()
  @IsUUID()
  @ApiProperty({ type: String, nullable: true, required: false })
  towerId?: string | null;

  @GivenOrNull()
  @IsInt()
  @Min(1)
  @Max(5)
  @ApiProperty({ type: Number, nullable: true, required: false })
  priority?: number | null;

  @GivenOrNull()
  @IsIn(pauseReasons)
  @ApiProperty({ enum: pauseReasons, nullable: true, required: false })
  pauseReason?: string | null;
}

export class DecideStepDto {
  @IsBoolean()
  accept!: boolean;

  /** Needed to reject. */
  @GivenOrNull()
  @IsText(2000)
  @ApiProperty({ type: String, nullable: true, required: false })
  note?: string | null;
}

/** Whom an incident can be handed to. */
export class ReceiverDto {
  supplierId!: string;
  supplierName!: string;
  towerId!: string;
  towerName!: string;
  /** Its groups in the team-to-supplier table; none is needed. */
  groups!: string[];
}

export class ReceiversDto {
  items!: ReceiverDto[];
}
