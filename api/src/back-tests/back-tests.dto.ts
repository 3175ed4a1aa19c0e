import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsUUID, Matches, ValidateNested } from 'class-validator';
import { Given, IsText } from '../platform/http/fields.js';
import { PageDto } from '../platform/paging/page.dto.js';
import { DraftDto } from './draft.dto.js';

const month = /^\d{4}-(0[1-9]|1[0-2])$/;
const text = { type: String, nullable: true } as const;
export const backTestStatuses = ['queued', 'running', 'done', 'failed'] as const;

export class CreateBackTestDto {
  @IsText()
  name!: string;

  /** The first month, `YYYY-MM`. */
  @Matches(month)
  from!: string;

  /** The last month, at most ten years later. */
  @Matches(month)
  to!: string;

  /** All suppliers unless given. */
  @Given()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(200)
  @IsUUID('all', { each: true })
  supplierIds?: string[];

  /** All towers unless given. */
  @Given()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(200)
  @IsUUID('all', { each: true })
  towerIds?: string[];

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => DraftDto)
  drafts!: DraftDto[];
}

/** One draft, supplier, tower and month. */
export class BackTestResultDto {
  /** The draft's place in the list, from 0. */
  draft!: number;
  supplierId!: string;
  supplierName!: string;
  towerId!: string;
  towerName!: string;
  period!: string;
  @ApiProperty(text)
  value!: string | null;
  verdict!: string;
  volume!: number;
  met!: number;
  missed!: number;
  /** Null where nobody knows the charges, or the draft costs nothing. */
  @ApiProperty(text)
  creditMinor!: string | null;
  @ApiProperty(text)
  currency!: string | null;
}

export class BackTestDto {
  id!: string;
  name!: string;
  from!: string;
  to!: string;
  @ApiProperty({ enum: backTestStatuses })
  status!: (typeof backTestStatuses)[number];
  doneSteps!: number;
  totalSteps!: number;
  draftNames!: string[];
  createdAt!: string;
  @ApiProperty(text)
  finishedAt!: string | null;
  version!: number;
}

export class BackTestDetailDto extends BackTestDto {
  drafts!: DraftDto[];
  results!: BackTestResultDto[];
}

export class BackTestPageDto extends PageDto {
  items!: BackTestDto[];
}
