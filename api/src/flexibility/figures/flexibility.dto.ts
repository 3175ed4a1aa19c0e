import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsUUID, Matches } from 'class-validator';

const text = { type: String, nullable: true } as const;

export class FlexibilityQueryDto {
  /** The month `YYYY-MM` that the twelve end with; the current one unless said. */
  @IsOptional()
  @Matches(/^\d{4}-(0[1-9]|1[0-2])$/)
  period?: string;
  @IsOptional()
  @IsUUID()
  supplierId?: string;
}

/** A share with what it is made of. */
export class FlexibilityShareDto {
  /** Percent with two decimals, never better than it is; null where there was nothing to count. */
  @ApiProperty(text)
  value!: string | null;
  /** Exact ratio. */
  @ApiProperty(text)
  exactValue!: string | null;
  met!: number;
  missed!: number;
  /** Those that were missed, by id. */
  missedIds!: string[];
}

export class CardPriceDto {
  /** Quoted in percent of the card, with two decimals, never better than it is. */
  @ApiProperty(text)
  value!: string | null;
  @ApiProperty(text)
  exactValue!: string | null;
  quotedMinor!: string;
  cardMinor!: string;
  /** Null without lines, and where they are in several currencies. */
  @ApiProperty(text)
  currency!: string | null;
  /** Lines that a card prices. */
  lines!: number;
  /** Lines that no card prices, and that are not in the percentage. */
  withoutCard!: number;
}

export class LeadTimeDto {
  /** Days with two decimals. */
  @ApiProperty(text)
  median!: string | null;
  @ApiProperty(text)
  percentile90!: string | null;
  /** Delivered orders it is made of. */
  orders!: number;
}

export class SupplierFlexibilityDto {
  supplierId!: string;
  supplierName!: string;
  quotesOnTime!: FlexibilityShareDto;
  quotesAccepted!: FlexibilityShareDto;
  priceAgainstCard!: CardPriceDto;
  ordersOnTime!: FlexibilityShareDto;
  leadTime!: LeadTimeDto;
}

export class FlexibilityDto {
  /** The days counted, both included. */
  from!: string;
  to!: string;
  items!: SupplierFlexibilityDto[];
}
