import { ApiProperty } from '@nestjs/swagger';
import { dueKinds, type DueKind } from '@samsyn/domain/due/due-item';
import { LocalTextDto } from '../../reports/templates/report-templates.dto.js';

/** Something that waits for the reader's side. */
export class DueItemDto {
  @ApiProperty({ enum: dueKinds })
  kind!: DueKind;
  /** Of the object it stands in, with the kind unique. */
  id!: string;
  /** What it is about, in its own words. */
  @ApiProperty({ type: LocalTextDto })
  subject!: LocalTextDto;
  /** Local date of the organisation. */
  dueOn!: string;
  /** The day has passed. */
  late!: boolean;
  /** The reader's by name; else it is anybody's of its side. */
  yours!: boolean;
  link!: string;
}

export class DueDto {
  /** Local date of the organisation. */
  today!: string;
  /** The earliest first, at most 30. */
  items!: DueItemDto[];
  /** How many there are. */
  total!: number;
}
