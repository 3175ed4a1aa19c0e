import { ApiProperty, PartialType, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsInt, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { type DayUnit, dayUnits } from '@samsyn/domain/flexibility/agreed-days';
import {
  type ChangeRequestAction,
  changeRequestActions,
  type ChangeRequestState,
  changeRequestStates,
} from '@samsyn/domain/flexibility/change-request';
import { Given, GivenOrNull, IsDecimalText, IsLocalDate, IsMinorUnits, IsText } from '../../platform/http/fields.js';
import { PageDto, PageQueryDto } from '../../platform/paging/page.dto.js';

const text = { type: String, nullable: true } as const;
const optional = { ...text, required: false } as const;

export class ChangeRequestQueryDto extends PageQueryDto {
  @IsOptional()
  @IsIn(changeRequestStates)
  @ApiProperty({ enum: changeRequestStates, required: false })
  state?: ChangeRequestState;

  @IsOptional()
  @IsUUID()
  supplierId?: string;

  @IsOptional()
  @IsUUID()
  contractId?: string;
}

export class CreateChangeRequestDto {
  @IsUUID()
  contractId!: string;
  @IsText(300)
  title!: string;
  @GivenOrNull()
  @IsText(10_000)
  @ApiProperty(optional)
  description?: string | null;
  /** Today unless said; not later. */
  @Given()
  @IsLocalDate()
  askedOn?: string;
  /** Within how many days the contract says that a quote comes. */
  @IsInt()
  @Min(1)
  @Max(365)
  quoteDays!: number;
  /** `working` unless said. */
  @Given()
  @IsIn(dayUnits)
  @ApiProperty({ enum: dayUnits, required: false })
  dayUnit?: DayUnit;
  /** Whose open days count as working days; Monday to Friday without one. */
  @GivenOrNull()
  @IsUUID()
  @ApiProperty(optional)
  calendarId?: string | null;
}

/** While nobody has quoted. */
export class UpdateChangeRequestDto extends PartialType(PickType(CreateChangeRequestDto, ['title', 'description']), { skipNullProperties: false }) {}

export class QuoteLineInputDto {
  /** An item of a rate card in force; without one a line has a text, a unit and a price of its own. */
  @GivenOrNull()
  @IsUUID()
  @ApiProperty(optional)
  rateCardItemId?: string | null;
  @GivenOrNull()
  @IsText(300)
  @ApiProperty(optional)
  text?: string | null;
  @GivenOrNull()
  @IsText(60)
  @ApiProperty(optional)
  unit?: string | null;
  @IsDecimalText({ min: '0.001', max: '999999999', decimals: 3 })
  quantity!: string;
  /** The card's price unless said. */
  @GivenOrNull()
  @IsMinorUnits()
  @ApiProperty(optional)
  priceMinor?: string | null;
}

export class CreateQuoteDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => QuoteLineInputDto)
  lines!: QuoteLineInputDto[];
  @IsLocalDate()
  deliveryOn!: string;
  /** The last day on which it can be accepted. */
  @IsLocalDate()
  validTo!: string;
  @GivenOrNull()
  @IsText(4000)
  @ApiProperty(optional)
  remark?: string | null;
}

const buyersActions = changeRequestActions.filter((action) => action !== 'quote');

export class TakeChangeRequestStepDto {
  @IsIn(buyersActions)
  @ApiProperty({ enum: buyersActions })
  action!: Exclude<ChangeRequestAction, 'quote'>;
  /** Of a decline or a withdrawal: why. */
  @GivenOrNull()
  @IsText(4000)
  @ApiProperty(optional)
  reason?: string | null;
  /** The day it was delivered; today unless said. */
  @GivenOrNull()
  @IsLocalDate()
  @ApiProperty(optional)
  on?: string | null;
}

export class QuoteLineDto {
  line!: number;
  text!: string;
  unit!: string;
  /** Exact decimal string. */
  quantity!: string;
  priceMinor!: string;
  @ApiProperty(text)
  rateCardItemId!: string | null;
  /** The card's price that day; null of a line without one. */
  @ApiProperty(text)
  cardPriceMinor!: string | null;
  totalMinor!: string;
}

export class QuoteDto {
  id!: string;
  /** From 1; a new one stands beside those before. */
  number!: number;
  totalMinor!: string;
  deliveryOn!: string;
  validTo!: string;
  @ApiProperty(text)
  remark!: string | null;
  quotedOn!: string;
  @ApiProperty(text)
  quotedByName!: string | null;
  lines!: QuoteLineDto[];
}

export class ChangeRequestRowDto {
  id!: string;
  contractId!: string;
  contractNumber!: string;
  supplierId!: string;
  supplierName!: string;
  title!: string;
  @ApiProperty({ enum: changeRequestStates })
  state!: ChangeRequestState;
  askedOn!: string;
  quoteDueOn!: string;
  @ApiProperty(text)
  firstQuotedOn!: string | null;
  /** Asked for, not quoted, and the day has passed; or quoted later than that. */
  late!: boolean;
  /** Of the newest quote. */
  @ApiProperty(text)
  quotedMinor!: string | null;
  currency!: string;
  @ApiProperty(text)
  decidedOn!: string | null;
  @ApiProperty(text)
  deliveredOn!: string | null;
  version!: number;
}

export class ChangeRequestPageDto extends PageDto {
  items!: ChangeRequestRowDto[];
}

export class ChangeRequestDto extends ChangeRequestRowDto {
  @ApiProperty(text)
  description!: string | null;
  quoteDays!: number;
  @ApiProperty({ enum: dayUnits })
  dayUnit!: DayUnit;
  @ApiProperty(text)
  calendarId!: string | null;
  @ApiProperty(text)
  reason!: string | null;
  @ApiProperty(text)
  decidedByName!: string | null;
  /** The quote that was accepted. */
  @ApiProperty(text)
  quoteId!: string | null;
  /** The newest first. */
  quotes!: QuoteDto[];
  /** What the caller may do now. */
  @ApiProperty({ enum: changeRequestActions, isArray: true })
  actions!: ChangeRequestAction[];
}
