import { ApiProperty } from '@nestjs/swagger';

/** One thing that makes two ways of counting differ; the reader's language words it from `code` and `params`. */
export class DifferenceLineDto {
  code!: string;
  @ApiProperty({ type: 'object', additionalProperties: true })
  params!: Record<string, string | number | null>;
}

/** A share of time. Percentages are exact to two decimals, rounded down. */
export class CountedTimeDto {
  from!: string;
  to!: string;
  totalMs!: number;
  downMs!: number;
  @ApiProperty({ type: String, nullable: true })
  percent!: string | null;
}

/** A state holds from its probe to the next one (R11). */
export class TimeWeightedDto extends CountedTimeDto {
  outages!: number;
  probes!: number;
  /** The longest time between two probes, in ms. */
  longestGapMs!: number;
}

export const toolWindows = ['all', 'year', 'month', 'week', 'day'] as const;
export type ToolWindow = (typeof toolWindows)[number];

export class ToolWindowDto {
  @ApiProperty({ enum: toolWindows })
  window!: ToolWindow;
  downSeconds!: number;
  totalSeconds!: number;
  /** As the tool shows it: two decimals, rounded. */
  percent!: string;
}

export class MinutesDownDto {
  /** A UTC date. */
  day!: string;
  minutes!: number;
}

/** As upptime counts: an incident from the run that saw it to the run that saw it over, whole seconds, UTC days. */
export class ToolCountDto {
  windows!: ToolWindowDto[];
  dailyMinutesDown!: MinutesDownDto[];
}

/** How many probes found it wholly up. */
export class ProbeCountDto {
  up!: number;
  total!: number;
  @ApiProperty({ type: String, nullable: true })
  percent!: string | null;
}

export class SeriesAvailabilityDto {
  timeWeighted!: TimeWeightedDto;
  asTheToolCounts!: ToolCountDto;
  byProbes!: ProbeCountDto;
  difference!: DifferenceLineDto[];
}
