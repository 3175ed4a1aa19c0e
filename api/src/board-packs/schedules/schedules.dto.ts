import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsInt, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { roles, type Role } from '@samsyn/domain/access/permissions';
import { GivenOrNull, IsText } from '../../platform/http/fields.js';
import { packFormats, packLanguages, type PackFormat, type PackLanguage } from '../content/pack-content.js';

export const packTriggers = ['monthly', 'closed'] as const;
export type PackTrigger = (typeof packTriggers)[number];
const mostRecipients = 100;

/** Somebody of the organisation that a pack is sent to. */
export class PackRecipientInputDto {
  @IsUUID()
  userId!: string;

  /** Of the pack; the mail itself is in the language of the account. */
  @IsIn(packLanguages)
  @ApiProperty({ enum: packLanguages })
  language!: PackLanguage;
}

export class PackScheduleInputDto {
  @IsText(200)
  name!: string;

  /** On a day of every month for the month before, or when a month is closed. */
  @IsIn(packTriggers)
  @ApiProperty({ enum: packTriggers })
  trigger!: PackTrigger;

  /** The local day, at seven in the morning; in a shorter month its last one. Left out or null with `closed`. */
  @GivenOrNull()
  @IsInt()
  @Min(1)
  @Max(31)
  @ApiProperty({ type: Number, nullable: true, required: false })
  day?: number | null;

  @IsIn(packFormats)
  @ApiProperty({ enum: packFormats })
  format!: PackFormat;

  /** The file goes with the mail, out of reach of the portal's rights; otherwise a link that asks who is there. */
  @IsBoolean()
  attached!: boolean;

  @IsBoolean()
  active!: boolean;

  /** Members who may read packs; each once. */
  @IsArray()
  @ArrayMaxSize(mostRecipients)
  @ArrayUnique(({ userId }: PackRecipientInputDto) => userId)
  @ValidateNested({ each: true })
  @Type(() => PackRecipientInputDto)
  recipients!: PackRecipientInputDto[];
}

export class PackRecipientDto {
  userId!: string;
  /** Null of who is no longer a member. */
  @ApiProperty({ type: String, nullable: true })
  name!: string | null;
  @ApiProperty({ enum: packLanguages })
  language!: PackLanguage;
  /** Since when the person wants no more of it. */
  @ApiProperty({ type: String, nullable: true })
  unsubscribedAt!: string | null;
}

export class PackScheduleDto {
  id!: string;
  name!: string;
  @ApiProperty({ enum: packTriggers })
  trigger!: PackTrigger;
  @ApiProperty({ type: Number, nullable: true })
  day!: number | null;
  @ApiProperty({ enum: packFormats })
  format!: PackFormat;
  attached!: boolean;
  active!: boolean;
  recipients!: PackRecipientDto[];
  /** The month last sent, `YYYY-MM`; null before the first. */
  @ApiProperty({ type: String, nullable: true })
  lastPeriod!: string | null;
  version!: number;
}

export class PackSchedulesDto {
  /** By name. */
  items!: PackScheduleDto[];
}

/** Somebody that packs can be sent to. */
export class PossibleRecipientDto {
  userId!: string;
  name!: string;
  email!: string;
  @ApiProperty({ enum: roles })
  role!: Role;
}

export class PossibleRecipientsDto {
  /** By name. */
  items!: PossibleRecipientDto[];
}
