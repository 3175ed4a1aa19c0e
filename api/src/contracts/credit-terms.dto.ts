import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsDefined, IsIn, IsInt, Max, Min, ValidateIf, ValidateNested } from 'class-validator';
import type { Cap, CreditTerms } from '@samsyn/domain/credits/credit-terms';
import { GivenOrNull, IsDecimalText, IsMinorUnits } from '../platform/http/fields.js';

const capKinds = ['amount', 'charges_percent', 'at_risk'] as const;
const stackings = ['highest_per_event', 'stacked'] as const;
const excesses = ['dropped', 'carried_forward'] as const;

/** A limit: an amount, a share of the period's charges, or the amount at risk. */
export class CapDto {
  @IsIn(capKinds)
  @ApiProperty({ enum: capKinds })
  kind!: (typeof capKinds)[number];

  /** Of an `amount`: integer minor units of the contract's currency, as a decimal string. */
  @ValidateIf(({ kind }: CapDto) => kind === 'amount')
  @IsMinorUnits()
  amountMinor?: string;

  /** Of `charges_percent`: exact decimal string, 0 to 100. */
  @ValidateIf(({ kind }: CapDto) => kind === 'charges_percent')
  @IsDecimalText({ min: '0', max: '100', decimals: 5 })
  percent?: string;
}

export class CapsDto {
  /** Of one outage or incident. */
  @GivenOrNull()
  @ValidateNested()
  @Type(() => CapDto)
  @ApiProperty({ type: CapDto, nullable: true })
  perEvent!: CapDto | null;

  @GivenOrNull()
  @ValidateNested()
  @Type(() => CapDto)
  @ApiProperty({ type: CapDto, nullable: true })
  perMonth!: CapDto | null;

  /** Of the contract year that starts on the contract's first day. */
  @GivenOrNull()
  @ValidateNested()
  @Type(() => CapDto)
  @ApiProperty({ type: CapDto, nullable: true })
  perYear!: CapDto | null;
}

/** What the contract says about all of its credits together. */
export class CreditTermsDto {
  /** One credit an event, the highest; or all of them. */
  @IsIn(stackings)
  @ApiProperty({ enum: stackings })
  stacking!: CreditTerms['stacking'];

  @IsDefined()
  @ValidateNested()
  @Type(() => CapsDto)
  caps!: CapsDto;

  /** What a cap cuts off: lost, or used first in the next period. */
  @IsIn(excesses)
  @ApiProperty({ enum: excesses })
  excess!: CreditTerms['excess'];

  /** Days after the period's end within which the buyer must claim; null for no deadline. */
  @GivenOrNull()
  @IsInt()
  @Min(1)
  @Max(3650)
  @ApiProperty({ type: Number, nullable: true })
  claimWithinDays!: number | null;
}

/** As it is stored and counted by: of each cap only what its kind has. */
export function creditTermsOf({ stacking, caps, excess, claimWithinDays }: CreditTermsDto): CreditTerms {
  const { perEvent, perMonth, perYear } = caps;
  return {
    stacking,
    caps: { perEvent: capOf(perEvent), perMonth: capOf(perMonth), perYear: capOf(perYear) },
    excess,
    claimWithinDays: claimWithinDays ?? null,
  };
}

function capOf(cap: CapDto | null | undefined): Cap | null {
  if (!cap) return null;
  const { kind, amountMinor = '0', percent = '0' } = cap;
  if (kind === 'at_risk') return { kind };
  return kind === 'amount' ? { kind, amountMinor } : { kind, percent };
}
