import { PartialType } from '@nestjs/swagger';
import { IsSlug, IsText } from '../platform/http/fields.js';
import { PageDto } from '../platform/paging/page.dto.js';

export class CreateTowerDto {
  /** Short name in addresses and files, e.g. `network`. */
  @IsSlug()
  code!: string;

  @IsText()
  name!: string;
}

export class UpdateTowerDto extends PartialType(CreateTowerDto, { skipNullProperties: false }) {}

export class TowerDto {
  id!: string;
  code!: string;
  name!: string;
  version!: number;
}

export class TowerPageDto extends PageDto {
  items!: TowerDto[];
}
