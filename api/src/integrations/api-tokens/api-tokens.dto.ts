import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsOptional, IsUUID } from 'class-validator';
import { type Permission, permissions } from '@samsyn/domain/access/permissions';
import { GivenOrNull, IsInstant, IsText } from '../../platform/http/fields.js';
import { PageDto, PageQueryDto } from '../../platform/paging/page.dto.js';

export const tokenStates = ['active', 'expired', 'revoked', 'maker_gone'] as const;
export type TokenState = (typeof tokenStates)[number];

export class ApiTokenQueryDto extends PageQueryDto {
  @IsOptional()
  @IsUUID()
  supplierId?: string;

  @IsOptional()
  @IsIn(tokenStates)
  state?: TokenState;
}

export class CreateApiTokenDto {
  @IsText()
  name!: string;

  /** Whose vendors it acts as; null for the buyer's own. A vendor's tokens are its supplier's, said or not. */
  @GivenOrNull()
  @IsUUID()
  @ApiProperty({ type: String, nullable: true, required: false })
  supplierId?: string | null;

  /** Permissions of the role it acts as, `incidents:read` for one. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(permissions.length)
  @ArrayUnique()
  @IsIn(permissions, { each: true })
  @ApiProperty({ type: [String] })
  scopes!: Permission[];

  /** ISO 8601 with `Z` or an offset; within two years. */
  @IsInstant()
  expiresAt!: string;
}

export class ApiTokenDto {
  id!: string;
  name!: string;
  @ApiProperty({ type: String, nullable: true })
  supplierId!: string | null;
  @ApiProperty({ type: String, nullable: true })
  supplierName!: string | null;
  scopes!: string[];
  /** The token's last four characters. */
  hint!: string;
  @ApiProperty({ enum: tokenStates })
  state!: TokenState;
  expiresAt!: string;
  /** To the minute. */
  @ApiProperty({ type: String, nullable: true })
  lastUsedAt!: string | null;
  createdAt!: string;
  @ApiProperty({ type: String, nullable: true })
  createdByName!: string | null;
  @ApiProperty({ type: String, nullable: true })
  revokedAt!: string | null;
  version!: number;
}

export class CreatedApiTokenDto extends ApiTokenDto {
  /** Shown this once; null where the creation is repeated. */
  @ApiProperty({ type: String, nullable: true })
  token!: string | null;
}

export class ApiTokenPageDto extends PageDto {
  items!: ApiTokenDto[];
}
