import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { type ExtensionChoice, extensionChoices } from '@samsyn/domain/contracts/contract-decisions';
import { GivenOrNull, IsLocalDate, IsText } from '../../platform/http/fields.js';

const text = { type: String, nullable: true } as const;
const optional = { ...text, required: false } as const;
const eventKinds = ['start', 'notice', 'end', 'extension', 'obligation', 'certificate', 'agreement', 'requirement'] as const;
export type CalendarEventKind = (typeof eventKinds)[number];
const dueKinds = ['notice', 'contract_end'] as const;

export class CalendarQueryDto {
  @IsOptional()
  @IsUUID()
  supplierId?: string;

  /** How far ahead; 24 unless said. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(60)
  months?: number;
}

export class ExtensionOptionDto {
  /** The first, the second, and so on. */
  option!: number;
  /** The last day it would lead to. */
  endsOn!: string;
}

/** What of a contract waits for a decision. */
export class ContractDueDto {
  @ApiProperty({ enum: dueKinds })
  kind!: (typeof dueKinds)[number];
  dueOn!: string;
  late!: boolean;
}

export class ExtensionDecisionDto {
  id!: string;
  @ApiProperty({ enum: extensionChoices })
  choice!: ExtensionChoice;
  reason!: string;
  decidedOn!: string;
  @ApiProperty(text)
  decidedByName!: string | null;
  /** The contract's days that it answered. */
  @ApiProperty(text)
  noticeOn!: string | null;
  endsOn!: string;
  @ApiProperty(text)
  againOn!: string | null;
  @ApiProperty(text)
  newNoticeOn!: string | null;
  @ApiProperty(text)
  newEndsOn!: string | null;
  createdAt!: string;
}

export class CalendarContractDto {
  contractId!: string;
  number!: string;
  title!: string;
  supplierId!: string;
  supplierName!: string;
  startsOn!: string;
  /** As agreed by now. */
  endsOn!: string;
  @ApiProperty(text)
  noticeOn!: string | null;
  options!: ExtensionOptionDto[];
  /** Null where nothing waits, and for a vendor. */
  @ApiProperty({ type: () => ContractDueDto, nullable: true })
  due!: ContractDueDto | null;
  /** The last decision about these days; null where there is none, and for a vendor. */
  @ApiProperty({ type: () => ExtensionDecisionDto, nullable: true })
  decision!: ExtensionDecisionDto | null;
  illustrative!: boolean;
}

export class CalendarEventDto {
  @ApiProperty({ enum: eventKinds })
  kind!: CalendarEventKind;
  on!: string;
  /** What it is about, in its own words. */
  title!: string;
  supplierId!: string;
  supplierName!: string;
  @ApiProperty(text)
  contractId!: string | null;
  @ApiProperty(text)
  contractNumber!: string | null;
  /** Done with: shown and accepted, or decided. */
  settled!: boolean;
  /** The page of it. */
  link!: string;
}

export class ContractCalendarDto {
  /** Today, the first day shown, and the last. */
  on!: string;
  from!: string;
  to!: string;
  /** Contracts that have not ended, by what waits next, then by their end. */
  contracts!: CalendarContractDto[];
  events!: CalendarEventDto[];
}

export class ContractPlanDto extends CalendarContractDto {
  /** The latest first; none for a vendor. */
  decisions!: ExtensionDecisionDto[];
  extensionMonths!: number;
  /** Where one more option would be used: the days it leads to. */
  @ApiProperty(text)
  extendedTo!: string | null;
  @ApiProperty(text)
  extendedNoticeOn!: string | null;
  /** The contract's version. */
  version!: number;
}

export class DecideContractDto {
  @IsIn(extensionChoices)
  @ApiProperty({ enum: extensionChoices })
  choice!: ExtensionChoice;

  @IsText(4000)
  reason!: string;

  /** Today unless said; not later. */
  @GivenOrNull()
  @IsLocalDate()
  @ApiProperty(optional)
  decidedOn?: string | null;

  /** Of talks: by when it is decided again. */
  @GivenOrNull()
  @IsLocalDate()
  @ApiProperty(optional)
  againOn?: string | null;

  /** Of an extension: the number of the amendment that says so. */
  @GivenOrNull()
  @IsText(100)
  @ApiProperty(optional)
  amendmentNumber?: string | null;
}
