import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsInt, IsUUID, Length, Matches, Max, Min, ValidateNested } from 'class-validator';
import { qualityWords, type QualityWord } from '@samsyn/domain/quality-indicators/quality-word';
import { leastVolume } from '@samsyn/domain/quality-indicators/suppress';
import { serviceStates, type ServiceState } from '@samsyn/domain/services/service-status';
import { IsText } from '../platform/http/fields.js';

const text = { type: String, nullable: true } as const;
const month = /^\d{4}-(0[1-9]|1[0-2])$/;
/** Also that a figure rests on too few cases to be shown. */
export const shownWords = [...qualityWords, 'suppressed'] as const;
export type ShownWord = QualityWord | 'suppressed';

/** A tower or supplier in a word. */
export class QualityIndicatorDto {
  name!: string;
  @ApiProperty({ enum: shownWords })
  word!: ShownWord;
  /** The cases it rests on; null where it is not shown. */
  @ApiProperty({ type: Number, nullable: true })
  volume!: number | null;
}

/** A month as everybody sees it. */
export class QualityMonthDto {
  /** `YYYY-MM` */
  period!: string;
  towers!: QualityIndicatorDto[];
  suppliers!: QualityIndicatorDto[];
  /** Fewer cases than these are not shown. */
  minimumVolume!: number;
  /** The version of the rule the words follow. */
  rule!: string;
}

export class PublicQualityMonthDto extends QualityMonthDto {
  releasedAt!: string;
}

/** What an organisation has released, the newest month first. */
export class PublicQualityDto {
  organisation!: string;
  /** Invented for a demonstration. */
  illustrative!: boolean;
  months!: PublicQualityMonthDto[];
}

export class PublicDayDto {
  date!: string;
  @ApiProperty({ enum: serviceStates })
  state!: ServiceState;
}

export class PublicPlanDto {
  from!: string;
  to!: string;
}

export class PublicServiceDto {
  name!: string;
  @ApiProperty({ enum: serviceStates })
  state!: ServiceState;
  /** Since when; null where nothing else was known in the days shown. */
  @ApiProperty(text)
  since!: string | null;
  /** The worst of each local day, the oldest first. */
  days!: PublicDayDto[];
  /** Agreed maintenance to come. */
  planned!: PublicPlanDto[];
}

/** How services are, as it is kept for everybody. */
export class ServiceStatusesDto {
  organisation!: string;
  /** The zone of the days. */
  zone!: string;
  updatedAt!: string;
  services!: PublicServiceDto[];
}

export class PublicStatusDto extends ServiceStatusesDto {
  /** Invented for a demonstration. */
  illustrative!: boolean;
}

export class PublicationServiceDto {
  @IsUUID()
  serviceId!: string;

  /** As everybody knows it. */
  @IsText()
  name!: string;
}

export class UpdatePublicationDto {
  @IsArray()
  @ArrayMaxSize(200)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  towerIds!: string[];

  /** Named in public. */
  @IsArray()
  @ArrayMaxSize(200)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  supplierIds!: string[];

  /** Fewer cases than these are not shown; never fewer than five. */
  @IsInt()
  @Min(leastVolume)
  @Max(10_000)
  minimumVolume!: number;

  /** Whether there is a public page of services. */
  @IsBoolean()
  statusOpen!: boolean;

  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => PublicationServiceDto)
  services!: PublicationServiceDto[];
}

export class PublicationDto extends UpdatePublicationDto {
  /** Under `/public/{slug}/quality` and `/public/{slug}/status`. */
  slug!: string;
  version!: number;
}

/** What everybody would see, with the hash that a release must name. */
export class QualityPreviewDto {
  content!: QualityMonthDto;
  sha256!: string;
  /** The month has been released and stands. */
  released!: boolean;
}

export class ReleaseQualityDto {
  @Matches(month)
  period!: string;

  /** Of what was seen: something else is not released. */
  @Length(64, 64)
  sha256!: string;
}

export class WithdrawQualityDto {
  @IsText(4000)
  reason!: string;
}

export class QualityReleaseDto {
  id!: string;
  period!: string;
  content!: QualityMonthDto;
  @ApiProperty(text)
  releasedBy!: string | null;
  releasedAt!: string;
  @ApiProperty(text)
  withdrawnBy!: string | null;
  @ApiProperty(text)
  withdrawnAt!: string | null;
  @ApiProperty(text)
  withdrawalReason!: string | null;
  version!: number;
}

export class QualityReleaseListDto {
  items!: QualityReleaseDto[];
}
