import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { PageDto, PageQueryDto } from '../../platform/paging/page.dto.js';
import { ServiceLevelTermsDto } from '../service-level-terms.dto.js';
import { openSloKinds, type OpenSloKind } from './openslo.js';

export class OpenSloQueryDto extends PageQueryDto {
  @IsOptional()
  @IsIn(openSloKinds)
  @ApiProperty({ enum: openSloKinds, required: false })
  kind?: OpenSloKind;
}

export class OpenSloProblemDto {
  /** Where in the document, such as `spec.objectives[0].target`; empty of the document as a whole. */
  path!: string;
  code!: string;
  @ApiProperty({ type: 'object', additionalProperties: true })
  params!: Record<string, string | number | boolean | null>;
}

/** What became of one document of a file. */
export class OpenSloOutcomeDto {
  /** From 1, in the order of the file. */
  position!: number;
  @ApiProperty({ type: String, nullable: true })
  kind!: string | null;
  @ApiProperty({ type: String, nullable: true })
  name!: string | null;
  @ApiProperty({ enum: ['added', 'changed', 'unchanged', 'refused'] })
  outcome!: 'added' | 'changed' | 'unchanged' | 'refused';
  /** Of the stored document; null of a refused one. */
  @ApiProperty({ type: String, nullable: true })
  id!: string | null;
  @ApiProperty({ type: [OpenSloProblemDto] })
  problems!: OpenSloProblemDto[];
}

export class OpenSloImportDto {
  added!: number;
  changed!: number;
  unchanged!: number;
  refused!: number;
  @ApiProperty({ type: [OpenSloOutcomeDto] })
  documents!: OpenSloOutcomeDto[];
}

export class OpenSloDocumentDto {
  id!: string;
  @ApiProperty({ enum: openSloKinds })
  kind!: OpenSloKind;
  name!: string;
  @ApiProperty({ type: String, nullable: true })
  displayName!: string | null;
  /** The file it came in. */
  source!: string;
  updatedAt!: string;
}

export class OpenSloPageDto extends PageDto {
  items!: OpenSloDocumentDto[];
}

export class OpenSloNoteDto {
  code!: string;
  @ApiProperty({ type: 'object', additionalProperties: true })
  params!: Record<string, string | number | boolean | null>;
}

/** An objective as a promise of ours, to be completed and saved by a person. */
export class OpenSloDraftDto {
  code!: string;
  name!: string;
  terms!: ServiceLevelTermsDto;
  /** What could not be carried over, or was taken to mean something. */
  @ApiProperty({ type: [OpenSloNoteDto] })
  notes!: OpenSloNoteDto[];
}

export class OpenSloDetailDto extends OpenSloDocumentDto {
  /** As YAML, as it is exported. */
  yaml!: string;
  /** Of an SLO alone. */
  @ApiProperty({ type: OpenSloDraftDto, nullable: true })
  draft!: OpenSloDraftDto | null;
}
