import { ApiProperty, PartialType } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import { pauseReasons, type PauseReason } from '@samsyn/domain/incidents/pause-reasons';
import type { Direction } from '@samsyn/domain/numbers/display';
import {
  type AgreementStanding,
  agreementStandings,
  type AgreementState,
  agreementStates,
} from '@samsyn/domain/operating-level-agreements/agreement-state';
import { type ClockEnding, clockEndings } from '@samsyn/domain/operating-level-agreements/evaluate-hand-over';
import { type OperatingVerdict, operatingVerdicts } from '@samsyn/domain/operating-level-agreements/operating-figure';
import { type OperatingMetric, operatingMetrics } from '@samsyn/domain/operating-level-agreements/operating-level';
import { Given, GivenOrNull, IsDecimalText, IsLocalDate, IsText } from '../platform/http/fields.js';
import { PageDto, PageQueryDto } from '../platform/paging/page.dto.js';

const month = /^\d{4}-(0[1-9]|1[0-2])$/;
const text = { type: String, nullable: true } as const;
const number = { type: Number, nullable: true } as const;
const yearMs = 366 * 86_400_000;
const outcomes = ['met', 'missed', 'running'] as const;
const directions = ['higher_is_better', 'lower_is_better'] as const;

export class OperatingLevelAgreementQueryDto extends PageQueryDto {
  /** Only those with this supplier at either end. */
  @IsOptional()
  @IsUUID()
  supplierId?: string;

  /** The month `YYYY-MM` whose figures come along; the last one closed unless said. */
  @IsOptional()
  @Matches(month)
  period?: string;
}

export class CreateOperatingLevelAgreementDto {
  @IsText(60)
  number!: string;

  @IsText()
  title!: string;

  /** Who owes it: for every incident that the receiving supplier hands over to it. */
  @IsUUID()
  providingSupplierId!: string;

  @IsUUID()
  receivingSupplierId!: string;

  /** Only what is handed over into this tower; null for all. */
  @GivenOrNull()
  @IsUUID()
  @ApiProperty({ ...text, required: false })
  towerId?: string | null;

  /** The service calendar its time counts in. */
  @IsUUID()
  calendarId!: string;

  @IsIn(operatingMetrics)
  @ApiProperty({ enum: operatingMetrics })
  metric!: OperatingMetric;

  /** Service time in ms; of `acknowledged` and `handled` alone. */
  @GivenOrNull()
  @IsInt()
  @Min(1)
  @Max(yearMs)
  @ApiProperty({ ...number, required: false })
  targetMs?: number | null;

  /** Percent of the hand-overs: at least, or of `returned_unworked` at most. */
  @IsDecimalText({ min: '0', max: '100', decimals: 5 })
  target!: string;

  /** 1 to 5; every priority unless said. */
  @Given()
  @IsArray()
  @ArrayMaxSize(5)
  @ArrayUnique()
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(5, { each: true })
  priorities?: number[];

  /** With fewer hand-overs than this a month is not measured; 1 unless said. */
  @Given()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  minimumVolume?: number;

  /** What may stop the clock. */
  @Given()
  @IsArray()
  @ArrayMaxSize(pauseReasons.length)
  @ArrayUnique()
  @IsIn(pauseReasons, { each: true })
  @ApiProperty({ enum: pauseReasons, isArray: true, required: false })
  pauseReasons?: PauseReason[];

  @IsLocalDate()
  startsOn!: string;

  /** The last day in force; null while no end is agreed. */
  @GivenOrNull()
  @IsLocalDate()
  @ApiProperty({ ...text, required: false })
  endsOn?: string | null;

  /** `draft` unless said. Once agreed both suppliers see it, and its terms are not changed any more. */
  @Given()
  @IsIn(agreementStates)
  @ApiProperty({ enum: agreementStates, required: false })
  state?: AgreementState;

  /** What the two have agreed, in their words; both read it. */
  @GivenOrNull()
  @IsText(10_000)
  @ApiProperty({ ...text, required: false })
  agreedText?: string | null;

  /** Invented, to show the product. */
  @Given()
  @IsBoolean()
  illustrative?: boolean;
}

export class UpdateOperatingLevelAgreementDto extends PartialType(CreateOperatingLevelAgreementDto, { skipNullProperties: false }) {}

/** An agreement in one month. */
export class OperatingFigureDto {
  period!: string;
  met!: number;
  missed!: number;
  /** Still under way and not counted; of the current month alone. */
  running!: number;
  /** How many hand-overs it rests on. */
  volume!: number;
  /** Percent with two decimals, never better than it is; null when not measured. */
  @ApiProperty(text)
  value!: string | null;
  /** The same as an exact ratio of integers. */
  @ApiProperty(text)
  exactValue!: string | null;
  @ApiProperty({ enum: operatingVerdicts })
  verdict!: OperatingVerdict;
}

export class OperatingLevelAgreementDto {
  id!: string;
  number!: string;
  title!: string;
  providingSupplierId!: string;
  providingSupplierName!: string;
  receivingSupplierId!: string;
  receivingSupplierName!: string;
  @ApiProperty(text)
  towerId!: string | null;
  @ApiProperty(text)
  towerName!: string | null;
  calendarId!: string;
  calendarName!: string;
  @ApiProperty({ enum: operatingMetrics })
  metric!: OperatingMetric;
  @ApiProperty({ enum: directions })
  direction!: Direction;
  @ApiProperty(number)
  targetMs!: number | null;
  target!: string;
  priorities!: number[];
  minimumVolume!: number;
  @ApiProperty({ enum: pauseReasons, isArray: true })
  pauseReasons!: PauseReason[];
  startsOn!: string;
  @ApiProperty(text)
  endsOn!: string | null;
  @ApiProperty({ enum: agreementStates })
  state!: AgreementState;
  /** How it stands today. */
  @ApiProperty({ enum: agreementStandings })
  standing!: AgreementStanding;
  @ApiProperty(text)
  agreedText!: string | null;
  illustrative!: boolean;
  /** When all its hand-overs were last measured; null until that is done. */
  @ApiProperty(text)
  measuredAt!: string | null;
  version!: number;
  updatedAt!: string;
}

export class OperatingLevelAgreementRowDto extends OperatingLevelAgreementDto {
  figure!: OperatingFigureDto;
}

export class OperatingLevelAgreementPageDto extends PageDto {
  items!: OperatingLevelAgreementRowDto[];
  /** The month of the figures. */
  period!: string;
}

export class OperatingFigureQueryDto {
  /** The first month, `YYYY-MM`; a year before the last one unless said. */
  @IsOptional()
  @Matches(month)
  from?: string;

  /** The last month, included; the current one unless said. */
  @IsOptional()
  @Matches(month)
  to?: string;
}

export class OperatingFiguresDto {
  /** Every month asked for, ascending. */
  items!: OperatingFigureDto[];
}

export class HandOverQueryDto extends PageQueryDto {
  /** The month `YYYY-MM` they count in. */
  @Matches(month)
  period!: string;

  @IsOptional()
  @IsIn(outcomes)
  @ApiProperty({ enum: outcomes, required: false })
  outcome?: (typeof outcomes)[number];
}

/** One hand-over and how it counts. */
export class HandOverDto {
  incidentId!: string;
  externalId!: string;
  title!: string;
  @ApiProperty(number)
  priority!: number | null;
  /** Its place among the incident's hand-offs, from 1. */
  sequence!: number;
  @ApiProperty({ enum: outcomes })
  outcome!: (typeof outcomes)[number];
  /** What stopped the clock. */
  @ApiProperty({ enum: clockEndings })
  ending!: ClockEnding;
  handedOverAt!: string;
  startedAt!: string;
  @ApiProperty(text)
  dueAt!: string | null;
  /** Null while the clock runs. */
  @ApiProperty(text)
  stoppedAt!: string | null;
  /** Service time in ms. */
  elapsedMs!: number;
}

export class HandOverPageDto extends PageDto {
  items!: HandOverDto[];
}
