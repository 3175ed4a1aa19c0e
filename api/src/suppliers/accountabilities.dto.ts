import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsUUID, ValidateNested } from 'class-validator';

export class AccountabilityInputDto {
  @IsUUID()
  towerId!: string;

  /** A member who is no vendor. */
  @IsUUID()
  userId!: string;
}

export class ReplaceAccountabilitiesDto {
  /** At most one a tower. */
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => AccountabilityInputDto)
  items!: AccountabilityInputDto[];
}

export class AccountabilityDto {
  towerId!: string;
  userId!: string;
  /** Null once the account is gone. */
  @ApiProperty({ type: String, nullable: true })
  userName!: string | null;
}

export class AccountabilitiesDto {
  items!: AccountabilityDto[];
  /** The supplier's. */
  version!: number;
}
