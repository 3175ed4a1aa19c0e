import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsOptional, Matches, ValidateNested } from 'class-validator';
import { type CollaborationPart, collaborationParts, type PartUnit, partUnits } from '@samsyn/domain/collaboration/collaboration-score';
import type { Direction } from '@samsyn/domain/numbers/display';
import { IsDecimalText } from '../../platform/http/fields.js';

const month = /^\d{4}-(0[1-9]|1[0-2])$/;
const text = { type: String, nullable: true } as const;
const number = { type: Number, nullable: true } as const;
const directions = ['higher_is_better', 'lower_is_better'] as const;
const evidences = ['survey_round', 'hand_offs'] as const;

export class CollaborationQueryDto {
  /** `YYYY-MM`; the last month that has ended unless said. */
  @IsOptional()
  @Matches(month)
  period?: string;
}

export class CollaborationMonthDto {
  period!: string;
  @ApiProperty(text)
  points!: string | null;
}

export class CollaborationRowDto {
  supplierId!: string;
  name!: string;
  /** 0–100 with three decimals; null under the minimum coverage. */
  @ApiProperty(text)
  points!: string | null;
  /** Percent of the weight that was measured. */
  coverage!: string;
  /** A year, ascending, with the month itself last. */
  months!: CollaborationMonthDto[];
}

export class CollaborationDto {
  period!: string;
  items!: CollaborationRowDto[];
}

export class CollaborationPartDto {
  @ApiProperty({ enum: collaborationParts })
  part!: CollaborationPart;
  @ApiProperty({ enum: [...new Set(Object.values(partUnits))] })
  unit!: PartUnit;
  @ApiProperty({ enum: directions })
  direction!: Direction;
  /** As people read it; null: not measured, or fewer cases than the least. */
  @ApiProperty(text)
  value!: string | null;
  /** Exact ratio. */
  @ApiProperty(text)
  exactValue!: string | null;
  /** The cases it is made of, or the answers. */
  @ApiProperty(number)
  volume!: number | null;
  /** No points at it or worse. */
  floor!: string;
  /** All points at it or better. */
  target!: string;
  @ApiProperty(text)
  points!: string | null;
  weight!: string;
  /** Percent of the score it decides, once the weights are rescaled to what was measured. */
  share!: string;
  /** Points it gives. */
  contribution!: string;
  /** The month before. */
  @ApiProperty(text)
  before!: string | null;
  @ApiProperty({ enum: evidences })
  evidence!: (typeof evidences)[number];
  /** The survey round. */
  @ApiProperty(text)
  evidenceId!: string | null;
}

export class CollaborationTraceDto extends CollaborationRowDto {
  period!: string;
  /** Exact ratio. */
  @ApiProperty(text)
  exactPoints!: string | null;
  minimumCoverage!: string;
  /** Under so many cases a figure of the hand-offs is not measured. */
  leastCases!: number;
  parts!: CollaborationPartDto[];
}

export class PartTermsDto {
  @IsIn(collaborationParts)
  @ApiProperty({ enum: collaborationParts })
  part!: CollaborationPart;

  @IsDecimalText({ min: '0', max: '1000', decimals: 4 })
  weight!: string;

  @IsDecimalText({ min: '0', max: '100000', decimals: 4 })
  floor!: string;

  @IsDecimalText({ min: '0', max: '100000', decimals: 4 })
  target!: string;
}

export class UpdateCollaborationTermsDto {
  /** The first month they hold in, `YYYY-MM`. */
  @Matches(month)
  effectiveFrom!: string;

  @IsDecimalText({ min: '0', max: '100', decimals: 2 })
  minimumCoverage!: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(collaborationParts.length)
  @ValidateNested({ each: true })
  @Type(() => PartTermsDto)
  parts!: PartTermsDto[];
}

export class CollaborationTermsVersionDto {
  @ApiProperty(text)
  effectiveFrom!: string | null;
  minimumCoverage!: string;
  parts!: PartTermsDto[];
}

export class CollaborationTermsDto extends CollaborationTermsVersionDto {
  /** All that hold from some month on, the latest first; the product's own stand for none. */
  versions!: CollaborationTermsVersionDto[];
  /** 0 until an organisation has said otherwise. */
  version!: number;
}
