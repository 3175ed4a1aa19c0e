import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, Max, Min, ValidateNested } from 'class-validator';
import type { CreditRule } from '@samsyn/domain/credits/credit-rule';
import { creditRuleKinds } from '@samsyn/domain/credits/credit-rule';
import { GivenOrNull, IsDecimalText, IsMinorUnits } from '../platform/http/fields.js';

// Only the shape: what a rule must not say is the domain's to judge (R17, R18).
const decimal = { min: '0', max: '999999999999', decimals: 5 };
const longest = Number.MAX_SAFE_INTEGER;
const triggers = ['below_expected', 'below_minimum'] as const;
const countings = ['started', 'full'] as const;
const pers = ['event', 'period'] as const;

export class RepeatMultiplierDto {
  /** 2: from the second missed period in a row. */
  @IsInt()
  fromConsecutive!: number;

  /** Exact decimal string above 1. */
  @IsDecimalText(decimal)
  factor!: string;
}

export class EarnBackDto {
  /** Consecutive measured periods strictly above expected. */
  @IsInt()
  periods!: number;
}

export class ChronicFailureDto {
  @IsInt()
  failures!: number;

  /** Measured periods looked back on. */
  @IsInt()
  ofPeriods!: number;
}

export class CreditRuleDto {
  @IsIn(creditRuleKinds)
  @ApiProperty({ enum: creditRuleKinds })
  kind!: CreditRule['kind'];

  @GivenOrNull()
  @ValidateNested()
  @Type(() => RepeatMultiplierDto)
  @ApiProperty({ type: RepeatMultiplierDto, nullable: true, required: false })
  multiplier?: RepeatMultiplierDto | null;

  @GivenOrNull()
  @ValidateNested()
  @Type(() => EarnBackDto)
  @ApiProperty({ type: EarnBackDto, nullable: true, required: false })
  earnBack?: EarnBackDto | null;

  @GivenOrNull()
  @ValidateNested()
  @Type(() => ChronicFailureDto)
  @ApiProperty({ type: ChronicFailureDto, nullable: true, required: false })
  chronicFailure?: ChronicFailureDto | null;
}

/** Charges × at-risk % × pool allocation % × service-level allocation %. */
export class PoolRuleDto extends CreditRuleDto {
  @IsIn(['pool'])
  @ApiProperty({ enum: ['pool'] })
  declare kind: 'pool';

  /** Which verdict is the first that costs. */
  @IsIn(triggers)
  @ApiProperty({ enum: triggers })
  trigger!: (typeof triggers)[number];

  @IsDecimalText(decimal)
  poolPercent!: string;

  @IsDecimalText(decimal)
  levelPercent!: string;
}

export class TierDto {
  /** In the metric's unit; strictly worse than the bound counts. */
  @IsDecimalText(decimal)
  bound!: string;

  /** Of the contract's charges of the period. */
  @IsDecimalText(decimal)
  percent!: string;
}

/** The outermost bound the value is worse than decides which percentage of the charges is owed. */
export class TierRuleDto extends CreditRuleDto {
  @IsIn(['tiers'])
  @ApiProperty({ enum: ['tiers'] })
  declare kind: 'tiers';

  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => TierDto)
  tiers!: TierDto[];
}

export class PointBandDto {
  /** In the metric's unit: reached, the band gives its points. */
  @IsDecimalText(decimal)
  from!: string;

  @IsInt()
  @Max(1_000_000)
  points!: number;
}

/** The best band the value reaches gives its points; none reached gives `otherwise`. */
export class PointsRuleDto extends CreditRuleDto {
  @IsIn(['points'])
  @ApiProperty({ enum: ['points'] })
  declare kind: 'points';

  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => PointBandDto)
  bands!: PointBandDto[];

  @IsInt()
  @Max(1_000_000)
  otherwise!: number;

  /** Integer minor units of the contract's currency, as a decimal string. */
  @IsMinorUnits()
  valuePerPointMinor!: string;
}

/** An amount for every started or full hour of downtime, or of overrun, beyond a threshold. */
export class HourlyRuleDto extends CreditRuleDto {
  @IsIn(['hourly'])
  @ApiProperty({ enum: ['hourly'] })
  declare kind: 'hourly';

  @IsIn(countings)
  @ApiProperty({ enum: countings })
  counting!: (typeof countings)[number];

  /** Of each outage or late incident by itself, or of the period's sum. */
  @IsIn(pers)
  @ApiProperty({ enum: pers })
  per!: (typeof pers)[number];

  @IsInt()
  @Min(0)
  @Max(longest)
  thresholdMs!: number;

  @IsMinorUnits()
  amountPerHourMinor!: string;
}

export const creditRuleDtos = [PoolRuleDto, TierRuleDto, PointsRuleDto, HourlyRuleDto] as const;
export type AnyCreditRuleDto = PoolRuleDto | TierRuleDto | PointsRuleDto | HourlyRuleDto;

/** As it is stored and counted by. */
export function creditRuleOf(given: AnyCreditRuleDto): CreditRule {
  const { multiplier = null, earnBack = null, chronicFailure = null } = given;
  return { ...given, multiplier, earnBack, chronicFailure };
}
