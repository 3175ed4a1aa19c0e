import { IsEmail, IsIn, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { permissions, roles, type Permission, type Role } from '@samsyn/domain/access/permissions';
import { ApiProperty } from '@nestjs/swagger';

export class SignInDto {
  @IsEmail()
  email!: string;

  @IsString()
  @MinLength(1)
  @MaxLength(1000)
  password!: string;
}

export class RedeemLinkDto {
  @IsString()
  token!: string;

  /** At least twelve characters: length beats composition rules. */
  @IsString()
  @MinLength(12)
  @MaxLength(1000)
  password!: string;

  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  name?: string;
}

export class UpdateProfileDto {
  @IsIn(['sv', 'en'])
  locale!: 'sv' | 'en';
}

export class LinkDto {
  @ApiProperty({ enum: ['invitation', 'reset'] })
  purpose!: 'invitation' | 'reset';
  email!: string;
  name!: string;
}

export class UserDto {
  id!: string;
  email!: string;
  name!: string;
  @ApiProperty({ enum: ['sv', 'en'] })
  locale!: string;
}

export class MembershipDto {
  organisationId!: string;
  slug!: string;
  organisationName!: string;
  zone!: string;
  @ApiProperty({ enum: roles })
  role!: Role;
  @ApiProperty({ type: String, nullable: true })
  supplierId!: string | null;
  @ApiProperty({ enum: permissions, isArray: true })
  permissions!: readonly Permission[];
}

export class MeDto {
  user!: UserDto;
  memberships!: MembershipDto[];
}
