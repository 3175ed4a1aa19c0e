import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsOptional, IsUUID } from 'class-validator';
import { Transform } from 'class-transformer';
import { Given, GivenOrNull } from '../../platform/http/fields.js';
import { PageDto, PageQueryDto } from '../../platform/paging/page.dto.js';

const text = { type: String, nullable: true } as const;
export const foundBy = ['number', 'name', 'hand', 'none'] as const;
export type FoundBy = (typeof foundBy)[number];

export class LedgerSupplierQueryDto extends PageQueryDto {
  /** Only those nobody has said anything of. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => value === true || value === 'true')
  @IsBoolean()
  unknown?: boolean;
}

/** A supplier as a ledger calls it, and which of ours that is. */
export class LedgerSupplierDto {
  id!: string;
  name!: string;
  @ApiProperty(text)
  organisationNumber!: string | null;
  @ApiProperty(text)
  supplierId!: string | null;
  @ApiProperty(text)
  supplierName!: string | null;
  /** How that was found; `none`: somebody said that it is none of ours; null: not yet. */
  @ApiProperty({ enum: foundBy, nullable: true })
  foundBy!: FoundBy | null;
  invoices!: number;
  /** What it invoiced, in minor units, in the organisation's own currency. */
  amountMinor!: string;
  currency!: string;
  version!: number;
}

export class LedgerSupplierPageDto extends PageDto {
  items!: LedgerSupplierDto[];
}

export class MapLedgerSupplierDto {
  /** Null: none of ours, unless `unknown`. */
  @GivenOrNull()
  @IsUUID()
  @ApiProperty(text)
  supplierId!: string | null;

  /** Nobody is to have said anything of it. */
  @Given()
  @IsBoolean()
  unknown?: boolean;
}
