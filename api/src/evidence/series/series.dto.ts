import { ApiProperty, OmitType, PartialType } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { Given, GivenOrNull, IsInstant, IsLocalDate, IsText } from '../../platform/http/fields.js';
import { PageDto } from '../../platform/paging/page.dto.js';
import { PlaceDto, PlaceInputDto, PlaceQueryDto } from '../evidence.dto.js';
import { type SeriesKind, seriesKinds } from './series.entity.js';

export class SeriesQueryDto extends PlaceQueryDto {
  @IsOptional()
  @IsIn(seriesKinds)
  @ApiProperty({ enum: seriesKinds, required: false })
  kind?: SeriesKind;
}

export class CreateSeriesDto extends PlaceInputDto {
  @IsText()
  name!: string;

  /** `probe`: up or down at moments; `figure`: values somebody reports. */
  @IsIn(seriesKinds)
  @ApiProperty({ enum: seriesKinds })
  kind!: SeriesKind;

  /** Of a figure's values. */
  @GivenOrNull()
  @IsText(40)
  @ApiProperty({ type: String, nullable: true, required: false })
  unit?: string | null;

  /** The tool it comes from; `manual` unless said. */
  @Given()
  @IsText(100)
  source?: string;

  /** What the tool calls it. With the source it names one series; measurements may be sent under it. */
  @IsText()
  externalId!: string;
}

export class UpdateSeriesDto extends PartialType(OmitType(CreateSeriesDto, ['kind'] as const), {
  skipNullProperties: false,
}) {}

export class SeriesDto extends PlaceDto {
  name!: string;
  @ApiProperty({ enum: seriesKinds })
  kind!: SeriesKind;
  @ApiProperty({ type: String, nullable: true })
  unit!: string | null;
  externalId!: string;
  /** How many measurements it has. */
  measurements!: number;
  /** The first local date with one. */
  @ApiProperty({ type: String, nullable: true })
  firstDay!: string | null;
  /** The last local date with one. */
  @ApiProperty({ type: String, nullable: true })
  lastDay!: string | null;
}

export class SeriesPageDto extends PageDto {
  items!: SeriesDto[];
}

export class DaysQueryDto {
  /** First local date; a year before the last unless said. */
  @IsOptional()
  @IsLocalDate()
  from?: string;

  /** Last local date, included; today unless said. */
  @IsOptional()
  @IsLocalDate()
  to?: string;
}

/** What one local day of a series comes to. */
export class SeriesDayDto {
  day!: string;
  measurements!: number;
  /** How many of them were not wholly up. */
  down!: number;
  /** Time-weighted: a state holds until the next probe; a degraded one counts by what was lacking. */
  downMs!: number;
  /** How much of the day is known. */
  knownMs!: number;
  /** Of a figure, exact; null without values. */
  @ApiProperty({ type: String, nullable: true })
  sum!: string | null;
  @ApiProperty({ type: String, nullable: true })
  minimum!: string | null;
  @ApiProperty({ type: String, nullable: true })
  maximum!: string | null;
  /** Mean response time in ms, rounded; null without any. */
  @ApiProperty({ type: Number, nullable: true })
  responseMs!: number | null;
}

export class SeriesDaysDto {
  items!: SeriesDayDto[];
}

export class WindowQueryDto {
  /** The first measurement unless said. */
  @IsOptional()
  @IsInstant()
  from?: string;

  /** Now unless said; the last measurement where that is earlier. */
  @IsOptional()
  @IsInstant()
  to?: string;
}
