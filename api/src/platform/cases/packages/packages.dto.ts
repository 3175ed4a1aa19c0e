import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { type CaseLanguage, caseLanguages } from '@samsyn/domain/cases/case-content';
import { IsText } from '../../http/fields.js';
import { PageDto, PageQueryDto } from '../../paging/page.dto.js';
import { type PackageProblem, packageProblems } from './check-package.js';
import { type PackagePurpose, packagePurposes } from './package-manifest.js';

const text = { type: String, nullable: true } as const;
export const disclosureKinds = ['downloaded', 'given'] as const;
export type DisclosureKind = (typeof disclosureKinds)[number];

export class SealPackageDto {
  @IsIn(packagePurposes)
  @ApiProperty({ enum: packagePurposes })
  purpose!: PackagePurpose;

  /** Of its document, its labels and what has words. */
  @IsIn(caseLanguages)
  @ApiProperty({ enum: caseLanguages })
  language!: CaseLanguage;
}

export class PackageMarkDto {
  field!: string;
  /** As the package calls it. */
  label!: string;
  legalBasis!: string;
  until!: string;
  /** False in a package for the archive, which lists it and shows the value. */
  masked!: boolean;
}

export class CasePackageDto {
  id!: string;
  @ApiProperty({ enum: packagePurposes })
  purpose!: PackagePurpose;
  @ApiProperty({ enum: caseLanguages })
  language!: CaseLanguage;
  sealedAt!: string;
  @ApiProperty(text)
  sealedByName!: string | null;
  fileName!: string;
  sizeBytes!: number;
  fileCount!: number;
  /** Of the manifest, which names every other file with its hash. */
  manifestSha256!: string;
  packageSha256!: string;
  marks!: PackageMarkDto[];
}

export class CasePackagesDto {
  items!: CasePackageDto[];
}

export class GivePackageDto {
  /** Whom it was given to. */
  @IsText(300)
  recipient!: string;

  /** What gives them the right to it, or what was asked for. */
  @IsText(300)
  legalBasis!: string;
}

export class DisclosureQueryDto extends PageQueryDto {
  @IsOptional()
  @IsUUID()
  caseId?: string;
}

export class DisclosureDto {
  id!: string;
  caseId!: string;
  caseNumber!: string;
  packageId!: string;
  @ApiProperty({ enum: disclosureKinds })
  kind!: DisclosureKind;
  @ApiProperty({ enum: packagePurposes })
  purpose!: PackagePurpose;
  at!: string;
  @ApiProperty(text)
  userName!: string | null;
  /** Null of a download: who downloaded it has it. */
  @ApiProperty(text)
  recipient!: string | null;
  @ApiProperty(text)
  legalBasis!: string | null;
  /** What it did not show. */
  masked!: PackageMarkDto[];
}

export class DisclosurePageDto extends PageDto {
  items!: DisclosureDto[];
}

export class PackageProblemDto {
  path!: string;
  @ApiProperty({ enum: packageProblems })
  problem!: PackageProblem;
}

export class PackageVerificationDto {
  /** Whether the manifest is one that was sealed here, and every file the one it lists. */
  sealed!: boolean;
  /** Whether the manifest is one that was sealed here. */
  known!: boolean;
  manifestSha256!: string;
  /** As the package says. */
  caseNumber!: string;
  @ApiProperty(text)
  sealedAt!: string | null;
  /** Of the case, where it is known. */
  @ApiProperty(text)
  caseId!: string | null;
  problems!: PackageProblemDto[];
}
