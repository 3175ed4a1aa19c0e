import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { type DayUnit, dayUnits } from '@samsyn/domain/flexibility/agreed-days';
import { type OrderState, orderStates } from '@samsyn/domain/flexibility/order-state';
import { Given, GivenOrNull, IsLocalDate, IsText } from '../../platform/http/fields.js';
import { PageDto, PageQueryDto } from '../../platform/paging/page.dto.js';

const text = { type: String, nullable: true } as const;
const optional = { ...text, required: false } as const;

export class OrderQueryDto extends PageQueryDto {
  @IsOptional()
  @IsIn(orderStates)
  @ApiProperty({ enum: orderStates, required: false })
  state?: OrderState;
  @IsOptional()
  @IsUUID()
  supplierId?: string;
  @IsOptional()
  @IsUUID()
  contractId?: string;
}

export class CreateOrderDto {
  @IsUUID()
  contractId!: string;
  @IsText(300)
  title!: string;
  @GivenOrNull()
  @IsText(4000)
  @ApiProperty(optional)
  remark?: string | null;
  /** 1 unless said. */
  @Given()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  quantity?: number;
  /** Today unless said; not later. */
  @Given()
  @IsLocalDate()
  orderedOn?: string;
  /** What the contract says it takes. */
  @IsInt()
  @Min(1)
  @Max(1000)
  leadDays!: number;
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

export class ConfirmOrderDto {
  /** When the supplier means to deliver. */
  @GivenOrNull()
  @IsLocalDate()
  @ApiProperty(optional)
  promisedOn?: string | null;
}

export class AddDeliveryDto {
  /** Today unless said; not later. */
  @Given()
  @IsLocalDate()
  deliveredOn?: string;
  /** All that is left unless said. */
  @Given()
  @IsInt()
  @Min(1)
  quantity?: number;
  @GivenOrNull()
  @IsText(2000)
  @ApiProperty(optional)
  remark?: string | null;
}

export class OrderRowDto {
  id!: string;
  contractId!: string;
  contractNumber!: string;
  supplierId!: string;
  supplierName!: string;
  title!: string;
  @ApiProperty({ enum: orderStates })
  state!: OrderState;
  quantity!: number;
  /** Of the quantity. */
  delivered!: number;
  orderedOn!: string;
  dueOn!: string;
  @ApiProperty(text)
  promisedOn!: string | null;
  @ApiProperty(text)
  deliveredOn!: string | null;
  /** Open, and its day has passed; or delivered later than that. */
  late!: boolean;
  version!: number;
}

export class OrderPageDto extends PageDto {
  items!: OrderRowDto[];
}

export class OrderDeliveryDto {
  id!: string;
  deliveredOn!: string;
  quantity!: number;
  @ApiProperty(text)
  remark!: string | null;
}

export class OrderDto extends OrderRowDto {
  @ApiProperty(text)
  remark!: string | null;
  leadDays!: number;
  @ApiProperty({ enum: dayUnits })
  dayUnit!: DayUnit;
  @ApiProperty(text)
  calendarId!: string | null;
  @ApiProperty(text)
  confirmedOn!: string | null;
  @ApiProperty(text)
  cancelledOn!: string | null;
  deliveries!: OrderDeliveryDto[];
}
