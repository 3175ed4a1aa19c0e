import { ApiProperty, PartialType } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import { type Strength, strengths } from '@samsyn/domain/services/dependency-graph';
import { Given, GivenOrNull, IsText, IsTexts } from '../../platform/http/fields.js';
import { PageDto, PageQueryDto } from '../../platform/paging/page.dto.js';
import { ServiceDependencyDto } from '../dependencies/service-dependencies.dto.js';
import { criticalities, type Criticality } from '../service.entity.js';
import { type ComponentKind, componentKinds } from './component.entity.js';

const text = { type: String, nullable: true } as const;

export class ComponentQueryDto extends PageQueryDto {
  @IsOptional()
  @IsUUID()
  supplierId?: string;

  @IsOptional()
  @IsUUID()
  towerId?: string;

  @IsOptional()
  @IsIn(componentKinds)
  @ApiProperty({ enum: componentKinds, required: false })
  kind?: ComponentKind;
}

export class CreateComponentDto {
  @IsUUID()
  supplierId!: string;

  @IsUUID()
  towerId!: string;

  /** The contract it is run under; of that supplier. */
  @GivenOrNull()
  @IsUUID()
  @ApiProperty({ ...text, required: false })
  contractId?: string | null;

  /** Unique, aliases included, among what the supplier runs in the tower. */
  @IsText()
  name!: string;

  @IsIn(componentKinds)
  @ApiProperty({ enum: componentKinds })
  kind!: ComponentKind;

  /** Other names that evidence knows it by. */
  @Given()
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsTexts()
  aliases?: string[];

  @GivenOrNull()
  @IsText(4000)
  @ApiProperty({ ...text, required: false })
  description?: string | null;

  /** Invented, to show the product. */
  @Given()
  @IsBoolean()
  illustrative?: boolean;
}

export class UpdateComponentDto extends PartialType(CreateComponentDto, { skipNullProperties: false }) {}

export class ComponentDto {
  id!: string;
  supplierId!: string;
  supplierName!: string;
  towerId!: string;
  towerName!: string;
  @ApiProperty(text)
  contractId!: string | null;
  @ApiProperty(text)
  contractNumber!: string | null;
  name!: string;
  @ApiProperty({ enum: componentKinds })
  kind!: ComponentKind;
  aliases!: string[];
  @ApiProperty(text)
  description!: string | null;
  illustrative!: boolean;
  version!: number;
  updatedAt!: string;
}

export class ComponentPageDto extends PageDto {
  items!: ComponentDto[];
}

/** A service that rests on a component, near or far. */
export class RestingServiceDto {
  id!: string;
  name!: string;
  @ApiProperty({ enum: criticalities })
  criticality!: Criticality;
  @ApiProperty({ enum: strengths })
  strength!: Strength;
}

export class ComponentDetailDto extends ComponentDto {
  /** What it needs itself. */
  requires!: ServiceDependencyDto[];
  /** What needs it itself. */
  requiredBy!: ServiceDependencyDto[];
  /** Every service that rests on it. */
  services!: RestingServiceDto[];
}
