import { ApiProperty } from '@nestjs/swagger';
import type { BudgetUnit } from '@samsyn/domain/service-levels/window-budget';
import { Matches, IsOptional } from 'class-validator';

export class ErrorBudgetQueryDto {
  /** A month, `YYYY-MM`; unless said the last with a figure, else the present or last one in force. */
  @IsOptional()
  @Matches(/^\d{4}-(0[1-9]|1[0-2])$/)
  period?: string;
}

export class BudgetDayDto {
  /** Local date. */
  date!: string;
  /** Decimals in the unit, as of the day's end. */
  consumed!: string;
  remaining!: string;
  /** What would remain had it burnt evenly. */
  even!: string;
}

/** R15: amounts are decimals in the unit, rounded against the supplier where they have no end (R12). */
export class ErrorBudgetDto {
  serviceLevelId!: string;
  period!: string;
  @ApiProperty({ enum: ['ms', 'count'] })
  unit!: BudgetUnit;
  /** The part of the window in which this wording was in force; ISO 8601, UTC. */
  windowFrom!: string;
  windowTo!: string;
  /** The window is over, so nothing is forecast. */
  ended!: boolean;
  /** What is allowed follows the number of incidents so far. */
  estimated!: boolean;
  expectedTarget!: string;
  allowed!: string;
  consumed!: string;
  /** Below zero once it is overspent. */
  remaining!: string;
  /** Null where nothing is allowed. */
  @ApiProperty({ type: String, nullable: true })
  remainingPercent!: string | null;
  /** 1: used up exactly at the window's end. */
  @ApiProperty({ type: String, nullable: true })
  burnRate!: string | null;
  /** What is consumed at the window's end if it goes on like this. */
  @ApiProperty({ type: String, nullable: true })
  forecast!: string | null;
  /** Local date at which it ran out, or does if it goes on like this. */
  @ApiProperty({ type: String, nullable: true })
  runsOutOn!: string | null;
  @ApiProperty({ type: [BudgetDayDto] })
  days!: BudgetDayDto[];
}
