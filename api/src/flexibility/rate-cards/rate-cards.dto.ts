import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { GivenOrNull, IsLocalDate, IsMinorUnits, IsText } from '../../platform/http/fields.js';
import { PageDto, PageQueryDto } from '../../platform/paging/page.dto.js';

const text = { type: String, nullable: true } as const;

export class RateCardQueryDto extends PageQueryDto {
  @IsOptional()
  @IsUUID()
  contractId?: string;
}

export class RateCardItemInputDto {
  /** A role or a thing: "Systems engineer". */
  @IsText()
  name!: string;
  /** "hour", "piece". */
  @IsText(60)
  unit!: string;
  /** Integer minor units of the contract's currency. */
  @IsMinorUnits()
  priceMinor!: string;
}

export class CreateRateCardDto {
  @IsUUID()
  contractId!: string;
  @IsText()
  name!: string;
  @IsLocalDate()
  startsOn!: string;
  /** The last day in force. */
  @GivenOrNull()
  @IsLocalDate()
  @ApiProperty({ ...text, required: false })
  endsOn?: string | null;
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => RateCardItemInputDto)
  items!: RateCardItemInputDto[];
}

/** What was agreed stands; a card ends, and another begins. */
export class EndRateCardDto {
  @IsLocalDate()
  endsOn!: string;
}

export class RateCardItemDto extends RateCardItemInputDto {
  id!: string;
}

export class RateCardDto {
  id!: string;
  contractId!: string;
  contractNumber!: string;
  supplierId!: string;
  supplierName!: string;
  name!: string;
  currency!: string;
  startsOn!: string;
  @ApiProperty(text)
  endsOn!: string | null;
  items!: RateCardItemDto[];
  version!: number;
}

export class RateCardPageDto extends PageDto {
  items!: RateCardDto[];
}
