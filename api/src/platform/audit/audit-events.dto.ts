import { ApiProperty } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { IsText } from '../http/fields.js';
import { PageDto, PageQueryDto } from '../paging/page.dto.js';

export class AuditEventQueryDto extends PageQueryDto {
  /** `contract`, `supplier`, `service-level` … */
  @IsText(50)
  objectType!: string;

  @IsUUID()
  objectId!: string;
}

export class AuditEventDto {
  id!: string;
  at!: string;

  @ApiProperty({ type: String, nullable: true })
  userId!: string | null;

  /** Null for work in the background and for accounts of other organisations. */
  @ApiProperty({ type: String, nullable: true })
  userName!: string | null;

  /** The actor is an API token and `userName` its name. */
  byToken!: boolean;

  /** `created`, `updated` … */
  action!: string;
  objectType!: string;
  objectId!: string;

  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  before!: Record<string, unknown> | null;

  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  after!: Record<string, unknown> | null;
}

export class AuditEventPageDto extends PageDto {
  items!: AuditEventDto[];
}
