import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { IsText } from '../../platform/http/fields.js';
import { RefusedRowDto } from '../imports/imported.dto.js';

export class IngestQueryDto {
  /** The tool whose names for series the rows use; needed where two tools use the same name. */
  @IsOptional()
  @IsText(100)
  source?: string;

  /** Take the good rows although others are bad. */
  @IsOptional()
  @IsIn(['true', 'false'])
  @ApiProperty({ enum: ['true', 'false'], required: false })
  partial?: 'true' | 'false';
}

/** What became of the rows of a request. */
export class IngestedDto {
  received!: number;
  added!: number;
  /** Measurements that now say something else; what they said is in the audit log. */
  changed!: number;
  unchanged!: number;
  refusedRows!: number;
  /** At most a thousand. */
  refused!: RefusedRowDto[];
}
