import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsOptional, ValidateNested } from 'class-validator';
import {
  type NotificationChoice,
  notificationChoices,
  type NotificationKind,
  notificationKinds,
} from '@samsyn/domain/notifications/notification-kind';
import type { NotificationValue } from '@samsyn/domain/notifications/notification-values';
import { PageDto, PageQueryDto } from '../paging/page.dto.js';

const kinds = Object.keys(notificationKinds);

/** To be read in one's own language. */
const words = { type: 'object', properties: { sv: { type: 'string' }, en: { type: 'string' } }, required: ['sv', 'en'] };

export class NotificationQueryDto extends PageQueryDto {
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  unread?: boolean;
}

export class NotificationDto {
  id!: string;
  @ApiProperty({ enum: kinds })
  kind!: NotificationKind;
  /** What its text says. */
  @ApiProperty({ type: 'object', additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }, words] } })
  params!: Record<string, NotificationValue>;
  /** The page it leads to. */
  link!: string;
  createdAt!: string;
  @ApiProperty({ type: String, nullable: true })
  readAt!: string | null;
}

export class NotificationPageDto extends PageDto {
  items!: NotificationDto[];
}

export class UnreadDto {
  count!: number;
}

export class ChosenKindDto {
  @IsIn(kinds)
  @ApiProperty({ enum: kinds })
  kind!: NotificationKind;

  /** `portal` alone, also by mail `at_once`, also in the `daily` digest, or `off`. */
  @IsIn(notificationChoices)
  @ApiProperty({ enum: notificationChoices })
  choice!: NotificationChoice;
}

export class NotificationChoicesDto {
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => ChosenKindDto)
  items!: ChosenKindDto[];
}
