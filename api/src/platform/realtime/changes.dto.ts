import { IsOptional, IsString, MaxLength } from 'class-validator';
import { IsSlug } from '../http/fields.js';

/** A browser's EventSource sends no headers of ours, so what they say elsewhere stands in the address. */
export class ChangeStreamQueryDto {
  /** The organisation's slug; without it the session's first. */
  @IsOptional()
  @IsSlug()
  organisation?: string;

  /** The id of the last event seen, as in the header Last-Event-ID, which comes first. */
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  lastEventId?: string;
}
