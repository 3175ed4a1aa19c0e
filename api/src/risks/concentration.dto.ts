import { ApiProperty } from '@nestjs/swagger';

const text = { type: String, nullable: true } as const;

export class ConcentrationShareDto {
  supplierId!: string;
  supplierName!: string;
  /** A year's charges in minor units, rounded once. */
  yearlyMinor!: string;
  /** Percent of the whole, two decimals, never smaller than it is. */
  percent!: string;
  /** The same as an exact ratio. */
  exactPercent!: string;
}

export class SpreadDto {
  /** The largest first. */
  shares!: ConcentrationShareDto[];
  totalMinor!: string;
  /** The sum of the squared shares, 1 where one supplier has all; four decimals, never smaller than it is. Null where nothing is paid. */
  @ApiProperty(text)
  index!: string | null;
  @ApiProperty(text)
  exactIndex!: string | null;
  /** As how many equally large suppliers that is; two decimals, never more than it is. */
  @ApiProperty(text)
  equals!: string | null;
}

export class TowerSpreadDto extends SpreadDto {
  towerId!: string;
  towerName!: string;
}

export class CriticalServiceDto {
  serviceId!: string;
  name!: string;
}

/** How much of what the organisation cannot be without rests on one supplier. */
export class CriticalSupplierDto {
  supplierId!: string;
  supplierName!: string;
  /** Business-critical services that are down when its part is. */
  needed!: number;
  /** Of these, those that need nobody else. */
  alone!: CriticalServiceDto[];
}

export class ConcentrationDto {
  /** The local date it is of. */
  on!: string;
  currency!: string;
  all!: SpreadDto;
  /** By name. */
  towers!: TowerSpreadDto[];
  /** Contracts in another currency, which are left out. */
  otherCurrencies!: number;
  /** How many services are business-critical. */
  criticalServices!: number;
  /** Those that most rests on first. */
  suppliers!: CriticalSupplierDto[];
}
