import { ApiProperty, PartialType } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import { Given, GivenOrNull, IsText } from '../platform/http/fields.js';
import { PageDto, PageQueryDto } from '../platform/paging/page.dto.js';
import { ServiceDependencyDto } from './dependencies/service-dependencies.dto.js';
import { criticalities, type Criticality } from './service.entity.js';

const text = { type: String, nullable: true } as const;

export class ServiceQueryDto extends PageQueryDto {
  @IsOptional()
  @IsIn(criticalities)
  @ApiProperty({ enum: criticalities, required: false })
  criticality?: Criticality;

  /** Only services that rest, near or far, on a component of this supplier. */
  @IsOptional()
  @IsUUID()
  supplierId?: string;
}

export class CreateServiceDto {
  @IsText()
  name!: string;

  @GivenOrNull()
  @IsText(4000)
  @ApiProperty({ ...text, required: false })
  description?: string | null;

  /** `medium` unless said. */
  @Given()
  @IsIn(criticalities)
  @ApiProperty({ enum: criticalities, required: false })
  criticality?: Criticality;

  /** Who answers for it at the buyer's. */
  @GivenOrNull()
  @IsText()
  @ApiProperty({ ...text, required: false })
  owner?: string | null;

  /** The service calendar it is promised by; round the clock without one. */
  @GivenOrNull()
  @IsUUID()
  @ApiProperty({ ...text, required: false })
  calendarId?: string | null;

  /** Invented, to show the product. */
  @Given()
  @IsBoolean()
  illustrative?: boolean;
}

export class UpdateServiceDto extends PartialType(CreateServiceDto, { skipNullProperties: false }) {}

export class ServiceSupplierDto {
  id!: string;
  name!: string;
}

export class ServiceDto {
  id!: string;
  name!: string;
  @ApiProperty(text)
  description!: string | null;
  @ApiProperty({ enum: criticalities })
  criticality!: Criticality;
  @ApiProperty(text)
  owner!: string | null;
  @ApiProperty(text)
  calendarId!: string | null;
  @ApiProperty(text)
  calendarName!: string | null;
  /** Those with a component behind it that the caller may know by name. */
  suppliers!: ServiceSupplierDto[];
  /** How many components it rests on hard, near and far, and how many only softly. */
  hardComponents!: number;
  softComponents!: number;
  illustrative!: boolean;
  version!: number;
  updatedAt!: string;
}

export class ServicePageDto extends PageDto {
  items!: ServiceDto[];
}

export class ServiceDetailDto extends ServiceDto {
  /** What it needs itself. */
  requires!: ServiceDependencyDto[];
  /** The services that need it. */
  requiredBy!: ServiceDependencyDto[];
}
