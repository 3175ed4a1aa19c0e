import { ApiProperty, PartialType } from '@nestjs/swagger';
import { IsEmail } from 'class-validator';
import { GivenOrNull, IsText } from '../platform/http/fields.js';
import { PageDto } from '../platform/paging/page.dto.js';

export class CreateContactDto {
  @IsText()
  name!: string;

  /** What the person does: account manager, service delivery manager … */
  @GivenOrNull()
  @IsText()
  @ApiProperty({ type: String, nullable: true, required: false })
  title?: string | null;

  @GivenOrNull()
  @IsEmail()
  @ApiProperty({ type: String, nullable: true, required: false })
  email?: string | null;

  @GivenOrNull()
  @IsText(50)
  @ApiProperty({ type: String, nullable: true, required: false })
  phone?: string | null;
}

export class UpdateContactDto extends PartialType(CreateContactDto, { skipNullProperties: false }) {}

export class ContactDto {
  id!: string;
  supplierId!: string;
  name!: string;
  @ApiProperty({ type: String, nullable: true })
  title!: string | null;
  @ApiProperty({ type: String, nullable: true })
  email!: string | null;
  @ApiProperty({ type: String, nullable: true })
  phone!: string | null;
  version!: number;
}

export class ContactPageDto extends PageDto {
  items!: ContactDto[];
}
