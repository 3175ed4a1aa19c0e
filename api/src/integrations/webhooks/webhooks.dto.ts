import { ApiProperty, PartialType } from '@nestjs/swagger';
import { ArrayMinSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsOptional } from 'class-validator';
import { Given, IsText } from '../../platform/http/fields.js';
import { PageDto, PageQueryDto } from '../../platform/paging/page.dto.js';
import { type EventType, eventTypes } from './event-types.js';
import { type DeliveryState, deliveryStates } from './webhook-delivery.entity.js';

export class CreateWebhookDto {
  @IsText()
  name!: string;

  /** A public address of the web. */
  @IsText(2000)
  address!: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(eventTypes, { each: true })
  @ApiProperty({ enum: eventTypes, isArray: true })
  eventTypes!: EventType[];

  /** A paused one is told nothing; what happens meanwhile it never learns. */
  @Given()
  @IsBoolean()
  active?: boolean;
}

export class UpdateWebhookDto extends PartialType(CreateWebhookDto, { skipNullProperties: false }) {}

export class DeliveryCountsDto {
  pending!: number;
  delivered!: number;
  failed!: number;
}

export class WebhookDto {
  id!: string;
  name!: string;
  address!: string;
  @ApiProperty({ enum: eventTypes, isArray: true })
  eventTypes!: string[];
  active!: boolean;
  /** Since when nothing has come through. */
  @ApiProperty({ type: String, nullable: true })
  failingSince!: string | null;
  /** Switched off as it had failed for too long. */
  @ApiProperty({ type: String, nullable: true })
  disabledAt!: string | null;
  deliveries!: DeliveryCountsDto;
  version!: number;
}

export class CreatedWebhookDto extends WebhookDto {
  /** Shown this once; null where the creation is repeated. */
  @ApiProperty({ type: String, nullable: true })
  secret!: string | null;
}

export class WebhookPageDto extends PageDto {
  items!: WebhookDto[];
}

export class DeliveryQueryDto extends PageQueryDto {
  @IsOptional()
  @IsIn(deliveryStates)
  status?: DeliveryState;
}

export class DeliveryProblemDto {
  code!: string;
  @ApiProperty({ type: 'object', additionalProperties: true })
  params!: Record<string, string | number | boolean | null>;
}

export class DeliveryDto {
  id!: string;
  eventType!: string;
  createdAt!: string;
  @ApiProperty({ enum: deliveryStates })
  status!: DeliveryState;
  attempts!: number;
  /** While it is pending. */
  @ApiProperty({ type: String, nullable: true })
  nextAttemptAt!: string | null;
  @ApiProperty({ type: Number, nullable: true })
  responseStatus!: number | null;
  @ApiProperty({ type: DeliveryProblemDto, nullable: true })
  problem!: DeliveryProblemDto | null;
  @ApiProperty({ type: String, nullable: true })
  deliveredAt!: string | null;
  payload!: string;
}

export class DeliveryPageDto extends PageDto {
  items!: DeliveryDto[];
}
