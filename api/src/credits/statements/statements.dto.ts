import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { PageDto, PageQueryDto } from '../../platform/paging/page.dto.js';
import { CreditDto, CreditReasonDto } from '../credits.dto.js';

const text = { type: String, nullable: true } as const;
const month = /^\d{4}-(0[1-9]|1[0-2])$/;
const languages = ['sv', 'en'] as const;
export type StatementLanguage = (typeof languages)[number];

export class StatementQueryDto extends PageQueryDto {
  @IsOptional()
  @IsUUID()
  supplierId?: string;

  @IsOptional()
  @IsUUID()
  contractId?: string;

  /** A month `YYYY-MM`. */
  @IsOptional()
  @Matches(month)
  period?: string;
}

export class StatementFileQueryDto {
  @IsOptional()
  @IsIn(languages)
  @ApiProperty({ enum: languages, required: false })
  language?: StatementLanguage;
}

export class TerminationRightDto {
  serviceLevelId!: string;
  code!: string;
  name!: string;
  /** The months below minimum that raise it. */
  periods!: string[];
}

/**
 * A contract's credits of a month; amounts in minor units. What was owed before caps, plus what was brought
 * forward, minus what was cut, minus what is earned back, is the total as reckoned.
 */
export class StatementDto {
  id!: string;
  contractId!: string;
  contractNumber!: string;
  contractTitle!: string;
  supplierId!: string;
  supplierName!: string;
  period!: string;
  currency!: string;
  chargesMinor!: string;
  atRiskMinor!: string;
  beforeCapsMinor!: string;
  broughtForwardMinor!: string;
  cutMinor!: string;
  carriedForwardMinor!: string;
  earnedBackMinor!: string;
  /** The sum of the lines as they stand. */
  totalMinor!: string;
  @ApiProperty(text)
  claimBy!: string | null;
  terminationRights!: TerminationRightDto[];
  reckoning!: CreditReasonDto[];
  ruleVersion!: string;
  computedAt!: string;
}

export class StatementDetailDto extends StatementDto {
  lines!: CreditDto[];
}

export class StatementsDto extends PageDto {
  items!: StatementDto[];
}
