import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsInt, Max, Min, ValidateNested } from 'class-validator';
import { IsText } from '../platform/http/fields.js';

export class ReportingObligationDto {
  @IsText()
  name!: string;

  @IsInt()
  @Min(1)
  @Max(8760)
  hours!: number;
}

export class ReportingObligationsDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ReportingObligationDto)
  items!: ReportingObligationDto[];
}

export class StoredObligationsDto {
  items!: ReportingObligationDto[];
  /** 0 of the usual ones. */
  version!: number;
}
