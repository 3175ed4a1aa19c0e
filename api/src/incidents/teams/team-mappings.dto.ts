import { IsBoolean, IsOptional, IsUUID } from 'class-validator';
import { Given, IsText } from '../../platform/http/fields.js';
import { PageDto, PageQueryDto } from '../../platform/paging/page.dto.js';

export class TeamMappingQueryDto extends PageQueryDto {
  @IsOptional()
  @IsUUID()
  supplierId?: string;

  @IsOptional()
  @IsUUID()
  towerId?: string;
}

export class SaveTeamMappingDto {
  /** The assignment group as the source names it. */
  @IsText()
  groupName!: string;

  @IsUUID()
  supplierId!: string;

  @IsUUID()
  towerId!: string;

  /** Invented, to show the product. */
  @Given()
  @IsBoolean()
  illustrative?: boolean;
}

export class TeamMappingDto {
  id!: string;
  groupName!: string;
  supplierId!: string;
  towerId!: string;
  illustrative!: boolean;
  version!: number;
}

export class TeamMappingPageDto extends PageDto {
  items!: TeamMappingDto[];
}
