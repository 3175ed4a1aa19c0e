import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { type CommitmentKind, commitmentKinds } from '@samsyn/domain/innovation/commitment';
import {
  type InnovationAction,
  innovationActions,
  type InnovationParty,
  type InnovationState,
  innovationStates,
} from '@samsyn/domain/innovation/innovation-state';
import { GivenOrNull, IsText } from '../../platform/http/fields.js';

const text = { type: String, nullable: true } as const;
const parties = ['buyer', 'supplier'] as const;

export class TakeDeliveryStepDto {
  @IsIn(innovationActions)
  @ApiProperty({ enum: innovationActions })
  action!: InnovationAction;

  /** Must be given to reject, send back or give up; of what is handed in, what it is unless a file shows it. */
  @GivenOrNull()
  @IsText(4000)
  @ApiProperty({ ...text, required: false })
  reason?: string | null;
}

export class DeliveryStepDto {
  @ApiProperty({ enum: innovationActions })
  action!: InnovationAction;
  @ApiProperty({ enum: innovationStates })
  state!: InnovationState;
  @ApiProperty(text)
  reason!: string | null;
  /** Null where it followed of itself. */
  @ApiProperty({ enum: parties, nullable: true })
  party!: InnovationParty | null;
  /** Null for a person of another party than a vendor's own. */
  @ApiProperty(text)
  userName!: string | null;
  at!: string;
}

export class DeliveryFileDto {
  id!: string;
  @ApiProperty({ enum: parties })
  party!: InnovationParty;
  fileName!: string;
  mediaType!: string;
  sizeBytes!: number;
  sha256!: string;
  createdAt!: string;
}

/** What counts towards one that is owed a number of times. */
export class DeliveryCreditDto {
  /** A permission word, such as `proposals`. */
  sourceKind!: string;
  sourceId!: string;
  /** Null where the caller does not see it. */
  @ApiProperty(text)
  title!: string | null;
  @ApiProperty(text)
  link!: string | null;
}

/** What is owed by a day, and where it stands (R26). */
export class CommitmentDeliveryDto {
  id!: string;
  commitmentId!: string;
  commitmentTitle!: string;
  @ApiProperty({ enum: commitmentKinds })
  kind!: CommitmentKind;
  contractId!: string;
  supplierId!: string;
  supplierName!: string;
  startsOn!: string;
  dueOn!: string;
  @ApiProperty({ enum: innovationStates })
  state!: InnovationState;
  @ApiProperty(text)
  deliveredOn!: string | null;
  @ApiProperty(text)
  verifiedOn!: string | null;
  overdue!: boolean;
  /** Whose turn it is; null once nothing follows. */
  @ApiProperty({ enum: parties, nullable: true })
  waitingOn!: InnovationParty | null;
  /** How many are owed; null where it is not counted. */
  @ApiProperty({ type: Number, nullable: true })
  quantity!: number | null;
  credits!: DeliveryCreditDto[];
  steps!: DeliveryStepDto[];
  files!: DeliveryFileDto[];
  /** What the caller may do next. */
  @ApiProperty({ enum: innovationActions, isArray: true })
  actions!: InnovationAction[];
  /** Whether the caller may add evidence. */
  attachable!: boolean;
  version!: number;
}
