import { ApiProperty } from '@nestjs/swagger';
import { IsBooleanString, IsOptional } from 'class-validator';
import { PageDto, PageQueryDto } from '../../platform/paging/page.dto.js';

const text = { type: String, nullable: true } as const;

/** What became of a file of releases. */
export class OcdsImportDto {
  id!: string;
  fileName!: string;
  received!: number;
  added!: number;
  /** Had been taken before, by ocid and id. */
  unchanged!: number;
  quarantined!: number;
  /** Awards in what was added. */
  awards!: number;
  @ApiProperty(text)
  createdByName!: string | null;
  createdAt!: string;
}

export class OcdsImportPageDto extends PageDto {
  items!: OcdsImportDto[];
}

export class OcdsProblemDto {
  /** Where in the release, such as `awards[0].value.amount`; empty of the release as a whole. */
  path!: string;
  code!: string;
  @ApiProperty({ type: 'object', additionalProperties: true })
  params!: Record<string, string | number | boolean | null>;
}

/** A release that the standard's schema refuses, as it came. */
export class OcdsQuarantineDto {
  id!: string;
  /** Its line, or its place in the package; from 1. */
  position!: number;
  @ApiProperty(text)
  ocid!: string | null;
  @ApiProperty({ type: [OcdsProblemDto] })
  problems!: OcdsProblemDto[];
  /** At most 100 000 characters of it. */
  content!: string;
}

export class OcdsQuarantinePageDto extends PageDto {
  items!: OcdsQuarantineDto[];
}

export class OcdsAwardQueryDto extends PageQueryDto {
  /** `true`: only those that no contract was made of. */
  @IsOptional()
  @IsBooleanString()
  open?: string;
}

export class OcdsAwardDto {
  id!: string;
  ocid!: string;
  awardId!: string;
  releasedAt!: string;
  title!: string;
  @ApiProperty(text)
  buyerName!: string | null;
  @ApiProperty(text)
  supplierName!: string | null;
  suppliers!: number;
  /** The whole value in minor units. */
  @ApiProperty(text)
  valueMinor!: string | null;
  @ApiProperty(text)
  currency!: string | null;
  @ApiProperty(text)
  startsOn!: string | null;
  @ApiProperty(text)
  endsOn!: string | null;
  @ApiProperty(text)
  cpv!: string | null;
  @ApiProperty(text)
  contractId!: string | null;
  /** A later release says something else than the contract was made from: time for an amendment. */
  changedSince!: boolean;
}

export class OcdsAwardPageDto extends PageDto {
  items!: OcdsAwardDto[];
}

export class OcdsNoteDto {
  code!: string;
  @ApiProperty({ type: 'object', additionalProperties: true })
  params!: Record<string, string | number | boolean | null>;
}

/** An award as a contract of ours, to be completed and saved by a person. */
export class OcdsDraftDto {
  number!: string;
  title!: string;
  @ApiProperty(text)
  startsOn!: string | null;
  @ApiProperty(text)
  endsOn!: string | null;
  @ApiProperty(text)
  monthlyChargeMinor!: string | null;
  @ApiProperty(text)
  currency!: string | null;
  /** The supplier of that name or number, if there is one. */
  @ApiProperty(text)
  supplierId!: string | null;
  @ApiProperty(text)
  supplierName!: string | null;
  @ApiProperty(text)
  supplierNumber!: string | null;
  /** The tower its kind of purchase usually belongs to. */
  @ApiProperty(text)
  towerId!: string | null;
  @ApiProperty({ type: [OcdsNoteDto] })
  notes!: OcdsNoteDto[];
}

export class OcdsAwardDetailDto extends OcdsAwardDto {
  draft!: OcdsDraftDto;
}
