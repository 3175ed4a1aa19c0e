import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, ValidateBy, ValidateNested } from 'class-validator';
import { isZone } from '@samsyn/domain/time/zone';
import { Given, GivenOrNull, IsCurrency, IsText } from '../platform/http/fields.js';

/** What every page shows all members, in both languages: where data comes from, what is invented. */
export class NoticeDto {
  @IsText(2000)
  sv!: string;

  @IsText(2000)
  en!: string;
}

const IsZone = () =>
  ValidateBy({
    name: 'isZone',
    validator: { validate: (value: unknown) => typeof value === 'string' && isZone(value) },
  });

export class UpdateOrganisationDto {
  @Given()
  @IsText()
  name?: string;

  /** IANA zone in which periods and dates are read. */
  @Given()
  @IsZone()
  zone?: string;

  @Given()
  @IsCurrency()
  currency?: string;

  /** Whether the organisation's data is invented to show the product. */
  @Given()
  @IsBoolean()
  illustrative?: boolean;

  @GivenOrNull()
  @ValidateNested()
  @Type(() => NoticeDto)
  @ApiProperty({ type: NoticeDto, nullable: true, required: false })
  notice?: NoticeDto | null;
}

export class OrganisationDto {
  id!: string;
  slug!: string;
  name!: string;
  zone!: string;
  currency!: string;
  illustrative!: boolean;
  @ApiProperty({ type: NoticeDto, nullable: true })
  notice!: NoticeDto | null;
  version!: number;
}
