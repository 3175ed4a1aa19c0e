import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsEmail, IsIn, IsOptional, IsUUID, ValidateIf } from 'class-validator';
import { type Role, roles } from '@samsyn/domain/access/permissions';
import { IsText } from '../platform/http/fields.js';
import { PageDto, PageQueryDto } from '../platform/paging/page.dto.js';

export class UserQueryDto extends PageQueryDto {
  @IsOptional()
  @IsIn(roles)
  @ApiProperty({ enum: roles, required: false })
  role?: Role;

  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  active?: boolean;
}

export class ChangeRoleDto {
  @IsIn(roles)
  @ApiProperty({ enum: roles })
  role!: Role;

  /** A vendor's supplier; for every other role left out or null. */
  @ValidateIf((body: ChangeRoleDto) => body.role === 'vendor')
  @IsUUID()
  @ApiProperty({ type: String, nullable: true, required: false })
  supplierId?: string | null;
}

export class InviteUserDto extends ChangeRoleDto {
  @IsEmail()
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' ? value.trim().toLowerCase() : value,
  )
  email!: string;

  /** For an account that does not exist yet. */
  @IsText()
  name!: string;
}

export class MemberDto {
  id!: string;
  email!: string;
  name!: string;
  @ApiProperty({ enum: roles })
  role!: Role;
  @ApiProperty({ type: String, nullable: true })
  supplierId!: string | null;
  active!: boolean;
  /** Has not yet set a password. */
  invited!: boolean;
  version!: number;
}

export class MemberPageDto extends PageDto {
  items!: MemberDto[];
}

export class InvitationDto {
  user!: MemberDto;
  /** Address within the portal, shown this once; null for an account with a password in use elsewhere. */
  @ApiProperty({ type: String, nullable: true })
  link!: string | null;
  @ApiProperty({ type: String, nullable: true })
  expiresAt!: string | null;
}

export class ResetLinkDto {
  /** Address within the portal, shown this once. */
  link!: string;
  expiresAt!: string;
}
