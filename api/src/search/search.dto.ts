import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { IsText } from '../platform/http/fields.js';

export class SearchQueryDto {
  /** Words in Swedish or English, numbers, or their beginnings. */
  @IsText(200)
  q!: string;

  /** Kinds to look among, as permission words separated by commas; without it, all. */
  @IsOptional()
  @IsString()
  @MaxLength(400)
  @Matches(/^[a-z]+(-[a-z]+)*(,[a-z]+(-[a-z]+)*)*$/)
  kinds?: string;
}

/** An object that the reader sees. */
export class FoundItemDto {
  /** A permission word, such as `contracts`. */
  kind!: string;
  id!: string;
  title!: string;
  /** The address of its page. */
  link!: string;
  /** The place in its text where the words stand, those between U+0002 and U+0003; null where the title says it. */
  @ApiProperty({ type: String, nullable: true })
  snippet!: string | null;
}

export class SearchDto {
  /** The best first, at most 20 of a kind. */
  items!: FoundItemDto[];
}

export class RecentItemDto {
  kind!: string;
  id!: string;
  title!: string;
  link!: string;
  seenAt!: string;
}

export class RecentItemsDto {
  /** The newest first; what the reader no longer sees is not there. */
  items!: RecentItemDto[];
}

export class SeenDto {
  /** The address of an object's page within the portal. */
  @IsString()
  @MaxLength(300)
  @Matches(/^\/[^\s]*$/)
  path!: string;
}
