import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';

const text = { type: String, nullable: true } as const;
const month = /^\d{4}-(0[1-9]|1[0-2])$/;

export const adjustmentKinds = ['suspension', 'override'] as const;
export type AdjustmentKind = (typeof adjustmentKinds)[number];

export class AdjustmentsQueryDto {
  /** Those in force in the month, and those taken back that were. */
  @IsOptional()
  @Matches(month)
  period?: string;

  @IsOptional()
  @IsUUID()
  supplierId?: string;
}

export class CreateAdjustmentDto {
  @IsIn(adjustmentKinds)
  kind!: AdjustmentKind;

  @IsUUID()
  supplierId!: string;

  /** All the supplier's towers without it. */
  @IsOptional()
  @IsUUID()
  towerId?: string;

  /** As the KPI is named in the score: the id of a service level, or a KPI's code. */
  @IsString()
  @Length(1, 100)
  kpi!: string;

  @Matches(month)
  fromPeriod!: string;

  /** The same month without it. */
  @IsOptional()
  @Matches(month)
  toPeriod?: string;

  /** Of an override: exact decimal from 0 to 100. */
  @IsOptional()
  @Matches(/^(100(\.0{1,6})?|\d{1,2}(\.\d{1,6})?)$/)
  points?: string;

  @IsString()
  @Length(1, 4000)
  reason!: string;
}

export class WithdrawAdjustmentDto {
  @IsString()
  @Length(1, 4000)
  reason!: string;
}

export class AdjustmentDto {
  id!: string;
  @ApiProperty({ enum: adjustmentKinds })
  kind!: AdjustmentKind;
  supplierId!: string;
  supplierName!: string;
  @ApiProperty(text)
  towerId!: string | null;
  @ApiProperty(text)
  towerName!: string | null;
  kpi!: string;
  /** Of a service level. */
  @ApiProperty(text)
  serviceLevelName!: string | null;
  fromPeriod!: string;
  toPeriod!: string;
  @ApiProperty(text)
  points!: string | null;
  reason!: string;
  /** To the buyer. */
  @ApiProperty(text)
  createdByName!: string | null;
  createdAt!: string;
  @ApiProperty(text)
  withdrawnByName!: string | null;
  @ApiProperty(text)
  withdrawnAt!: string | null;
  @ApiProperty(text)
  withdrawalReason!: string | null;
  version!: number;
}

export class AdjustmentsDto {
  /** The newest first. */
  items!: AdjustmentDto[];
}
