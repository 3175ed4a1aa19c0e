import { ApiProperty } from '@nestjs/swagger';

/** Why a row was not taken. */
export class RefusedRowDto {
  /** Where the row begins in the file, from 1; in an archive, in its own file. */
  line!: number;
  field!: string;
  code!: string;
  @ApiProperty({ type: 'object', additionalProperties: true })
  params!: Record<string, string | number | boolean | null>;
}

/** What became of the rows of a file. */
export class ImportedDto {
  received!: number;
  added!: number;
  changed!: number;
  unchanged!: number;
  /** Rows of another kind, such as maintenance in a file of outages. */
  skipped!: number;
  /** How many rows were refused; `refused` lists at most a thousand problems. */
  refusedRows!: number;
  refused!: RefusedRowDto[];
}
