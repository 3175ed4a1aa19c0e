import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import { HandOffCountsDto } from '../incidents/incident-detail.dto.js';
import { PageDto, PageQueryDto } from '../platform/paging/page.dto.js';

const month = /^\d{4}-(0[1-9]|1[0-2])$/;
const nullable = { type: Number, nullable: true } as const;
const text = { type: String, nullable: true } as const;

export class HandOffQueryDto extends PageQueryDto {
  /** The first month, `YYYY-MM`; the last one closed unless said. */
  @IsOptional()
  @Matches(month)
  from?: string;

  /** The last month, `YYYY-MM`, included; `from` unless said. */
  @IsOptional()
  @Matches(month)
  to?: string;

  /** Hand-offs out of this tower or into it, and what was held in it. */
  @IsOptional()
  @IsUUID()
  towerId?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(5)
  priority?: number;
}

export const handOffKinds = ['unworked', 'bounce'] as const;
export type HandOffKind = (typeof handOffKinds)[number];

export class HandOffListQueryDto extends HandOffQueryDto {
  @IsOptional()
  @IsUUID()
  fromSupplierId?: string;

  @IsOptional()
  @IsUUID()
  toSupplierId?: string;

  /** Only those returned unworked, or only those that went back. */
  @IsOptional()
  @IsIn(handOffKinds)
  @ApiProperty({ enum: handOffKinds, required: false })
  only?: HandOffKind;
}

export class HandOffTotalsDto {
  handOffs!: number;
  /** Of those: handed on without acknowledgement or any work. */
  returnedUnworked!: number;
  /** Of those: back to the supplier before (A→B→A). */
  bounces!: number;
  /** In how many incidents. */
  incidents!: number;
}

/** One cell of the matrix. */
export class HandOffPairDto extends HandOffTotalsDto {
  fromSupplierId!: string;
  toSupplierId!: string;
  /** How long it had been held before, wall time: the mean of the middle two (R14). */
  medianHeldMs!: number;
  /** The same in service time, of those hand-offs where a calendar is agreed; null without any. */
  @ApiProperty(nullable)
  medianHeldServiceMs!: number | null;
}

export class SupplierHoldingDto {
  supplierId!: string;
  name!: string;
  /** Wall time held within the months. */
  heldMs!: number;
  /** The same by the calendars its promises count in; null where none is agreed for any of it. */
  @ApiProperty(nullable)
  heldServiceMs!: number | null;
  /** Wall time that no agreed calendar says anything about. */
  withoutCalendarMs!: number;
  /** How many incidents it held within the months. */
  incidents!: number;
}

export class HandOffMonthDto extends HandOffTotalsDto {
  period!: string;
}

/**
 * Who handed on to whom. To a vendor: the pairs it is one side of, and its own holding time. Parts add up (R21): what
 * suppliers held, unowned and resolved time are the wall time of the incidents within the months.
 */
export class HandOffMatrixDto {
  from!: string;
  to!: string;
  totals!: HandOffTotalsDto;
  pairs!: HandOffPairDto[];
  /** Those that held something, or are one side of a pair; by name. */
  suppliers!: SupplierHoldingDto[];
  /** Null to a vendor, and where only one tower is asked for: unowned time is nobody's. */
  @ApiProperty(nullable)
  unownedMs!: number | null;
  @ApiProperty(nullable)
  stoodResolvedMs!: number | null;
  @ApiProperty(nullable)
  wallMs!: number | null;
  /** Every month asked for, ascending. */
  months!: HandOffMonthDto[];
  /** The first and last month with anything in the ledger; null without any. */
  @ApiProperty(text)
  firstPeriod!: string | null;
  @ApiProperty(text)
  lastPeriod!: string | null;
}

/** One hand-off of one incident. */
export class HandOffDto {
  incidentId!: string;
  externalId!: string;
  title!: string;
  @ApiProperty(nullable)
  priority!: number | null;
  /** Its place among the incident's hand-offs, from 1. */
  sequence!: number;
  at!: string;
  fromSupplierId!: string;
  fromSupplierName!: string;
  toSupplierId!: string;
  toSupplierName!: string;
  heldMs!: number;
  @ApiProperty(nullable)
  heldServiceMs!: number | null;
  unworked!: boolean;
  bounce!: boolean;
}

export class HandOffPageDto extends PageDto {
  items!: HandOffDto[];
}

export class IncidentHoldingDto {
  supplierId!: string;
  heldMs!: number;
  /** Null where no calendar is agreed for any of it, or where it is none of the caller's. */
  @ApiProperty(nullable)
  heldServiceMs!: number | null;
}

export class IncidentHandOffDto {
  sequence!: number;
  at!: string;
  fromSupplierId!: string;
  toSupplierId!: string;
  heldMs!: number;
  @ApiProperty(nullable)
  heldServiceMs!: number | null;
  unworked!: boolean;
  bounce!: boolean;
}

/** The ledger of one incident as it is now; its parts add up to the wall time. */
export class IncidentHandOffLedgerDto {
  incidentId!: string;
  wallMs!: number;
  holdings!: IncidentHoldingDto[];
  unownedMs!: number;
  stoodResolvedMs!: number;
  betweenGroups!: HandOffCountsDto;
  betweenSuppliers!: HandOffCountsDto;
  returnedUnworked!: number;
  handOffs!: IncidentHandOffDto[];
}
