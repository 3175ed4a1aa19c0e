import { ApiProperty, PartialType } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsUrl, IsUUID } from 'class-validator';
import { Given, GivenOrNull, IsText } from '../platform/http/fields.js';
import { PageDto, PageQueryDto } from '../platform/paging/page.dto.js';
import { type SupplierStatus, supplierStatuses } from './supplier.entity.js';

export class SupplierQueryDto extends PageQueryDto {
  @IsOptional()
  @IsIn(supplierStatuses)
  @ApiProperty({ enum: supplierStatuses, required: false })
  status?: SupplierStatus;

  /** Only suppliers with a contract or an accountable buyer in this tower. */
  @IsOptional()
  @IsUUID()
  towerId?: string;
}

export class CreateSupplierDto {
  @IsText()
  name!: string;

  /** The company's registration number. */
  @GivenOrNull()
  @IsText(50)
  @ApiProperty({ type: String, nullable: true, required: false })
  organisationNumber?: string | null;

  @GivenOrNull()
  @IsUrl({ protocols: ['https', 'http'], require_protocol: true })
  @ApiProperty({ type: String, nullable: true, required: false })
  website?: string | null;

  @Given()
  @IsIn(supplierStatuses)
  @ApiProperty({ enum: supplierStatuses, required: false })
  status?: SupplierStatus;

  /** Invented, to show the product. */
  @Given()
  @IsBoolean()
  illustrative?: boolean;
}

export class UpdateSupplierDto extends PartialType(CreateSupplierDto, { skipNullProperties: false }) {}

export class SupplierDto {
  id!: string;
  name!: string;
  @ApiProperty({ type: String, nullable: true })
  organisationNumber!: string | null;
  @ApiProperty({ type: String, nullable: true })
  website!: string | null;
  @ApiProperty({ enum: supplierStatuses })
  status!: SupplierStatus;
  illustrative!: boolean;
  version!: number;
  updatedAt!: string;
}

export class SupplierPageDto extends PageDto {
  items!: SupplierDto[];
}
