import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { PageDto, PageQueryDto } from '../../platform/paging/page.dto.js';
import { type MessageState, messageStates } from './inbound-message.entity.js';

export class MessageQueryDto extends PageQueryDto {
  @IsOptional()
  @IsIn(messageStates)
  status?: MessageState;
}

/** What became of a message. */
export class ReceivedDto {
  id!: string;
  @ApiProperty({ enum: messageStates })
  status!: MessageState;
  /** It was there already, and nothing was done twice. */
  duplicate!: boolean;
}

export class MessageProblemDto {
  code!: string;
  @ApiProperty({ type: 'object', additionalProperties: true })
  params!: Record<string, string | number | boolean | null>;
  @ApiProperty({ type: [Object] })
  errors!: object[];
}

export class MessageEffectDto {
  added!: number;
  changed!: number;
  unchanged!: number;
  /** Said something earlier than what was known. */
  outdated!: number;
}

export class InboundMessageDto {
  id!: string;
  externalId!: string;
  receivedAt!: string;
  /** How often it came. */
  deliveries!: number;
  @ApiProperty({ enum: messageStates })
  status!: MessageState;
  attempts!: number;
  @ApiProperty({ type: MessageProblemDto, nullable: true })
  problem!: MessageProblemDto | null;
  @ApiProperty({ type: MessageEffectDto, nullable: true })
  effect!: MessageEffectDto | null;
  @ApiProperty({ type: String, nullable: true })
  processedAt!: string | null;
}

export class InboundMessageDetailDto extends InboundMessageDto {
  payload!: string;
}

export class InboundMessagePageDto extends PageDto {
  items!: InboundMessageDto[];
}

export class ReplayedDto {
  replayed!: number;
}
