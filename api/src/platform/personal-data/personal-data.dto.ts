import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { type CaseLanguage, caseLanguages } from '@samsyn/domain/cases/case-content';
import { type PersonKind, personKinds } from '@samsyn/domain/personal-data/person';
import { GivenOrNull, IsText } from '../http/fields.js';
import { PageDto, PageQueryDto } from '../paging/page.dto.js';

const text = { type: String, nullable: true } as const;
const days = { type: Number, nullable: true } as const;
const mostDays = 36_500;

export class PersonQueryDto extends PageQueryDto {
  @IsOptional()
  @IsIn(personKinds)
  @ApiProperty({ enum: personKinds, required: false })
  kind?: PersonKind;
}

export class PersonDto {
  @ApiProperty({ enum: personKinds })
  kind!: PersonKind;
  id!: string;
  name!: string;
  /** What tells two of a name apart. */
  @ApiProperty(text)
  detail!: string | null;
  @ApiProperty(text)
  supplierName!: string | null;
  /** The name stays for as long as this is so. */
  active!: boolean;
  @ApiProperty(text)
  endedAt!: string | null;
  erased!: boolean;
}

export class PersonPageDto extends PageDto {
  items!: PersonDto[];
}

export class PersonArchiveQueryDto {
  @IsOptional()
  @IsIn(caseLanguages)
  @ApiProperty({ enum: caseLanguages, required: false })
  language?: CaseLanguage;
}

export class ErasePersonDto {
  /** Such as the person's own wish. */
  @IsText(1000)
  reason!: string;
}

export class ErasureDto {
  id!: string;
  @ApiProperty({ enum: personKinds })
  kind!: PersonKind;
  /** What the person is called from now on. */
  person!: string;
  @ApiProperty(text)
  reason!: string | null;
  erasedAt!: string;
  /** Null where the term was over. */
  @ApiProperty(text)
  erasedByName!: string | null;
}

export class ErasurePageDto extends PageDto {
  items!: ErasureDto[];
}

/** After how many days names go by themselves; null: not by themselves. */
export class PersonalTermsDto {
  @GivenOrNull()
  @IsInt()
  @Min(1)
  @Max(mostDays)
  @ApiProperty(days)
  member!: number | null;

  @GivenOrNull()
  @IsInt()
  @Min(1)
  @Max(mostDays)
  @ApiProperty(days)
  contact!: number | null;

  @GivenOrNull()
  @IsInt()
  @Min(1)
  @Max(mostDays)
  @ApiProperty(days)
  signatory!: number | null;
}

/** How long what is done with is kept, and what failed or was never read. */
export class KeptDto {
  what!: string;
  settledDays!: number;
  failedDays!: number;
}

export class RetentionDto {
  /** Goes by itself, for every organisation alike. */
  kept!: KeptDto[];
  names!: PersonalTermsDto;
}
