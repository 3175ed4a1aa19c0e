import { IsDecimalText, IsMinorUnits } from '../../platform/http/fields.js';

/** How far an invoice may be from what was agreed and still be it: the larger of the two. */
export class UpdateCostTermsDto {
  /** Of what was agreed. */
  @IsDecimalText({ min: '0', max: '100', decimals: 4 })
  tolerancePercent!: string;

  /** In minor units. */
  @IsMinorUnits()
  toleranceMinor!: string;
}

export class CostTermsDto extends UpdateCostTermsDto {
  /** 0 while the product's own hold. */
  version!: number;
}
