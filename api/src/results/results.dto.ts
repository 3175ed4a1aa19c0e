import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { metrics, statistics, type Metric, type Statistic } from '@samsyn/domain/service-levels/metric';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { PageDto } from '../platform/paging/page.dto.js';

export const verdicts = ['met', 'below_expected', 'below_minimum', 'not_measured'] as const;
const units = ['percent', 'ms', 'count', 'figure'] as const;
const directions = ['higher_is_better', 'lower_is_better'] as const;
const outcomes = ['met', 'missed', 'running'] as const;
const text = { type: String, nullable: true } as const;
const number = { type: Number, nullable: true } as const;

const list = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' ? value.split(',') : value,
);

class ListQueryDto {
  /** `nextCursor` of the page before. */
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  cursor?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;
}

export class ResultQueryDto extends ListQueryDto {
  /** A month `YYYY-MM`. */
  @IsOptional()
  @Matches(/^\d{4}-(0[1-9]|1[0-2])$/)
  period?: string;

  @IsOptional()
  @IsUUID()
  supplierId?: string;

  @IsOptional()
  @IsUUID()
  towerId?: string;

  @IsOptional()
  @IsUUID()
  serviceLevelId?: string;

  /** One or several, separated by commas. */
  @IsOptional()
  @list
  @IsIn(verdicts, { each: true })
  @ApiProperty({ type: String, required: false })
  verdict?: (typeof verdicts)[number][];
}

export class OutcomeEvidenceQueryDto extends ListQueryDto {
  @IsOptional()
  @IsIn(outcomes)
  outcome?: (typeof outcomes)[number];
}

/** One service level in one month. */
export class ResultDto {
  id!: string;
  /** `YYYY-MM` */
  period!: string;
  serviceLevelId!: string;
  code!: string;
  name!: string;
  @ApiProperty({ enum: metrics })
  metric!: Metric;
  @ApiProperty(number)
  priority!: number | null;
  supplierId!: string;
  supplierName!: string;
  towerId!: string;
  towerName!: string;
  contractId!: string;
  met!: number;
  missed!: number;
  /** In the metric's unit, with two decimals, never better than it is; null when not measured. */
  @ApiProperty(text)
  value!: string | null;
  /** The same as an exact ratio of integers. */
  @ApiProperty(text)
  exactValue!: string | null;
  @ApiProperty({ enum: units })
  unit!: (typeof units)[number];
  @ApiProperty({ enum: directions })
  direction!: (typeof directions)[number];
  @ApiProperty({ enum: statistics, nullable: true })
  statistic!: Statistic | null;
  @ApiProperty(text)
  percentile!: string | null;
  /** How many incidents, outages, reports or values it rests on. */
  volume!: number;
  @ApiProperty({ enum: ['month', 'quarter', 'year', 'rolling'] })
  windowKind!: string;
  windowFrom!: string;
  windowTo!: string;
  /** The window ends with this month: until then a quarter's or year's figure is on its way. */
  complete!: boolean;
  @ApiProperty({ enum: verdicts })
  verdict!: string;
  expectedTarget!: string;
  minimumTarget!: string;
  @ApiProperty(number)
  targetMs!: number | null;
  /** Service days, where the target is not a length of time. */
  @ApiProperty(number)
  targetDays!: number | null;
  weight!: string;
}

export class ResultPageDto extends PageDto {
  items!: ResultDto[];
}

export class RuleReferenceDto {
  id!: string;
  version!: string;
}

export class ReasonDto {
  rule!: string;
  code!: string;
  @ApiProperty({ type: 'object', additionalProperties: true })
  params!: Record<string, string | number | null>;
}

/** How a figure came about; `code` and `inputs` are worded by the reader's language. */
export class ExplanationDto {
  rules!: RuleReferenceDto[];
  code!: string;
  @ApiProperty({ type: 'object', additionalProperties: true })
  inputs!: Record<string, string | number | null>;
  /** What was counted and what was left out, where that is not a list of incidents. */
  lines?: ReasonDto[];
}

export class ResultDetailDto extends ResultDto {
  explanation!: ExplanationDto;
  ruleVersion!: string;
  computedAt!: string;
  calendarId!: string;
  calendarName!: string;
  calendarZone!: string;
  contractNumber!: string;
  minimumVolume!: number;
  @ApiProperty({ enum: ['every_holder', 'resolver'] })
  countsFor!: string;
  pauseReasons!: string[];
  /** The same service level one month before. */
  @ApiProperty(text)
  previousResultId!: string | null;
}

/** One incident's clock on the service level. */
export class OutcomeEvidenceDto {
  incidentId!: string;
  externalId!: string;
  source!: string;
  title!: string;
  @ApiProperty(number)
  priority!: number | null;
  @ApiProperty({ enum: outcomes })
  outcome!: string;
  startedAt!: string;
  @ApiProperty(text)
  dueAt!: string | null;
  /** Null while the clock runs. */
  @ApiProperty(text)
  stoppedAt!: string | null;
  /** Service time in ms. */
  elapsedMs!: number;
  @ApiProperty(number)
  targetMs!: number | null;
}

export class OutcomeEvidencePageDto extends PageDto {
  items!: OutcomeEvidenceDto[];
}

/** A report that was due in the window of a result. */
export class ReportDeliveryDto {
  /** The report's own. */
  id!: string;
  templateName!: string;
  /** The month it reports on, `YYYY-MM`. */
  period!: string;
  dueAt!: string;
  /** Null while it has not come. */
  @ApiProperty(text)
  submittedAt!: string | null;
  /** `running` until it is due; null where it was excused and does not count. */
  @ApiProperty({ enum: outcomes, nullable: true })
  outcome!: (typeof outcomes)[number] | null;
  @ApiProperty(text)
  excusedBecause!: string | null;
}

export class ReportDeliveriesDto {
  /** By due time. */
  items!: ReportDeliveryDto[];
}

export class ExcludedIntervalDto {
  from!: string;
  to!: string;
  @ApiProperty({ enum: ['not_lead', 'resolved', 'paused'] })
  reason!: string;
}

export class WindowDto {
  from!: string;
  to!: string;
}

/** What a browser needs to let a clock run on. */
export class TickingDto {
  asOf!: string;
  /** False while it stands still (R5). */
  running!: boolean;
  /** The service windows of the next two weeks. */
  windows!: WindowDto[];
}

/** A clock of one incident on one service level it counted for. */
export class IncidentOutcomeDto {
  serviceLevelId!: string;
  code!: string;
  name!: string;
  @ApiProperty({ enum: metrics })
  metric!: Metric;
  @ApiProperty(number)
  priority!: number | null;
  supplierId!: string;
  supplierName!: string;
  towerId!: string;
  towerName!: string;
  calendarId!: string;
  calendarName!: string;
  @ApiProperty({ enum: outcomes })
  outcome!: string;
  /** More than the target is used up, whether or not it counts yet. */
  overdue!: boolean;
  /** The month it counts in; null while that is open. */
  @ApiProperty(text)
  period!: string | null;
  /** The month's result, once there is one. */
  @ApiProperty(text)
  resultId!: string | null;
  startedAt!: string;
  @ApiProperty(text)
  dueAt!: string | null;
  @ApiProperty(text)
  stoppedAt!: string | null;
  elapsedMs!: number;
  /** Service time; null where the target is in days, or there is none. */
  @ApiProperty({ type: Number, nullable: true })
  targetMs!: number | null;
  /** What between start and stop does not count. */
  excluded!: ExcludedIntervalDto[];
  reasons!: ReasonDto[];
  /** The reasons for a pause that stop this clock (R5). */
  allowedPauseReasons!: string[];
  /** Null where it has stopped. */
  @ApiProperty({ type: TickingDto, nullable: true })
  ticking!: TickingDto | null;
}

export class IncidentOutcomesDto {
  incidentId!: string;
  items!: IncidentOutcomeDto[];
}
