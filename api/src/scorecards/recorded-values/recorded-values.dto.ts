import { ApiProperty } from '@nestjs/swagger';
import { recordedSources, type RecordedSource } from '@samsyn/domain/scorecards/score-model';
import { IsInt, IsOptional, IsString, IsUUID, Length, Matches, Max, Min } from 'class-validator';
import { NamesDto } from '../scorecard.dto.js';

const text = { type: String, nullable: true } as const;
const month = /^\d{4}-(0[1-9]|1[0-2])$/;
const most = 1_000_000;

export class RecordedValuesQueryDto {
  @Matches(month)
  period!: string;

  @IsOptional()
  @IsUUID()
  supplierId?: string;
}

export class RecordValueDto {
  /** Code of a KPI of the month's scoring model whose values are recorded. */
  @IsString()
  @Length(1, 60)
  kpi!: string;

  @Matches(month)
  period!: string;

  @IsUUID()
  supplierId!: string;

  @IsOptional()
  @IsUUID()
  towerId?: string;

  @IsOptional()
  @IsUUID()
  contractId?: string;

  /** Exact decimal in the KPI's unit; of commitments none. */
  @IsOptional()
  @Matches(/^-?\d{1,15}(\.\d{1,10})?$/)
  value?: string;

  /** How many answered the survey, or how many commitments were due. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(most)
  volume?: number;

  /** How many of the commitments due were delivered. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(most)
  delivered?: number;

  /** What it rests on. */
  @IsString()
  @Length(1, 4000)
  justification!: string;
}

export class WithdrawValueDto {
  @IsString()
  @Length(1, 4000)
  justification!: string;
}

export class RecordedValueDto {
  id!: string;
  kpi!: string;
  /** Null where no model has the KPI any more. */
  @ApiProperty({ type: () => NamesDto, nullable: true })
  names!: NamesDto | null;
  @ApiProperty(text)
  unit!: string | null;
  @ApiProperty({ enum: recordedSources })
  source!: RecordedSource;
  period!: string;
  supplierId!: string;
  supplierName!: string;
  @ApiProperty(text)
  towerId!: string | null;
  @ApiProperty(text)
  towerName!: string | null;
  @ApiProperty(text)
  contractId!: string | null;
  @ApiProperty(text)
  contractNumber!: string | null;
  @ApiProperty(text)
  value!: string | null;
  @ApiProperty({ type: Number, nullable: true })
  volume!: number | null;
  @ApiProperty({ type: Number, nullable: true })
  delivered!: number | null;
  /** It takes back what was recorded before. */
  withdrawn!: boolean;
  /** The newest of its place and month, which is the one that counts. */
  current!: boolean;
  justification!: string;
  /** To the buyer. */
  @ApiProperty(text)
  recordedByName!: string | null;
  recordedAt!: string;
}

export class RecordedValuesDto {
  items!: RecordedValueDto[];
}

export class RecordedValueDetailDto extends RecordedValueDto {
  /** All of the same place and month, the newest first. */
  history!: RecordedValueDto[];
}

/** A KPI whose values are recorded. */
export class RecordableKpiDto {
  code!: string;
  names!: NamesDto;
  unit!: string;
  @ApiProperty({ enum: recordedSources })
  source!: RecordedSource;
  dimension!: string;
}

export class RecordableKpisDto {
  items!: RecordableKpiDto[];
}
