import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import { type AttributionAnswer, attributionAnswers, type AttributionTerms, silences } from '@samsyn/domain/services/attribution';
import { type LedgerInterval, type PartKind, partKinds } from '@samsyn/domain/services/end-to-end-ledger';
import { Given, GivenOrNull, IsText } from '../platform/http/fields.js';
import { PageDto, PageQueryDto } from '../platform/paging/page.dto.js';

const month = /^\d{4}-(0[1-9]|1[0-2])$/;
const text = { type: String, nullable: true } as const;
const criticalities = ['low', 'medium', 'high', 'critical'] as const;
const attributedBy = ['supplier', 'root_cause', 'equal_shares'] as const satisfies readonly LedgerInterval['by'][];
const evidenceKinds = ['outage', 'maintenance_window'] as const;

export class EndToEndQueryDto extends PageQueryDto {
  /** A month `YYYY-MM`; the last one closed unless said. */
  @IsOptional()
  @Matches(month)
  period?: string;

  @IsOptional()
  @IsIn(criticalities)
  @ApiProperty({ enum: criticalities, required: false })
  criticality?: (typeof criticalities)[number];

  /** Only services with minutes of this supplier. */
  @IsOptional()
  @IsUUID()
  supplierId?: string;
}

export class EndToEndMonthQueryDto {
  /** A month `YYYY-MM`; the last one closed unless said. */
  @IsOptional()
  @Matches(month)
  period?: string;
}

/** Minutes of a supplier: its own or shared ones it has accepted, those it disputes, those nobody has accepted yet. */
export class EndToEndPartDto {
  supplierId!: string;
  supplierName!: string;
  @ApiProperty({ enum: partKinds })
  kind!: PartKind;
  minutes!: number;
}

export class EndToEndSumsDto {
  minutes!: number;
  /** To a vendor its own alone; with `otherMinutes` they add up to the whole. */
  parts!: EndToEndPartDto[];
  /** What the caller is not told whose it is. */
  otherMinutes!: number;
}

export class EndToEndLedgerDto extends EndToEndSumsDto {
  serviceId!: string;
  serviceName!: string;
  @ApiProperty({ enum: criticalities })
  criticality!: (typeof criticalities)[number];
  /** Agreed service time in ms. */
  agreedMs!: number;
  /** In percent, floored to two decimals (R12); null where no service time is agreed. */
  @ApiProperty(text)
  availability!: string | null;
}

export class EndToEndPageDto extends PageDto {
  period!: string;
  /** The month still goes on. */
  open!: boolean;
  @ApiProperty(text)
  firstPeriod!: string | null;
  @ApiProperty(text)
  lastPeriod!: string | null;
  /** Of all services in the month. */
  totals!: EndToEndSumsDto;
  items!: EndToEndLedgerDto[];
}

export class EndToEndShareDto {
  supplierId!: string;
  supplierName!: string;
  evidenceId!: string;
  @ApiProperty({ enum: partKinds })
  kind!: PartKind;
  /** Of the interval: `1`, `1/2` … */
  share!: string;
}

export class EndToEndIntervalDto {
  from!: string;
  to!: string;
  /** Service time in ms. */
  serviceMs!: number;
  /** The largest at the time, in 1/10 000. */
  impact!: number;
  /** How it was attributed: to the component’s supplier, the declared root cause, or in equal shares. */
  @ApiProperty({ enum: attributedBy })
  by!: LedgerInterval['by'];
  shares!: EndToEndShareDto[];
}

/** An outage, or maintenance beyond its agreed end, behind the minutes; to a vendor its own alone. */
export class EndToEndEvidenceDto {
  id!: string;
  @ApiProperty({ enum: evidenceKinds })
  kind!: (typeof evidenceKinds)[number];
  title!: string;
  @ApiProperty(text)
  component!: string | null;
  supplierId!: string;
  supplierName!: string;
  from!: string;
  @ApiProperty(text)
  to!: string | null;
  impact!: number;
  @ApiProperty(text)
  rootCauseId!: string | null;
  @ApiProperty({ enum: attributionAnswers, nullable: true, type: String })
  answer!: AttributionAnswer | null;
  @ApiProperty(text)
  reason!: string | null;
  @ApiProperty(text)
  answeredBy!: string | null;
  @ApiProperty(text)
  answeredAt!: string | null;
  /** Until when it can be answered; null while it lasts. */
  @ApiProperty(text)
  answerBy!: string | null;
  /** Whether the caller may answer now. */
  mayAnswer!: boolean;
}

export class EndToEndDetailDto extends EndToEndLedgerDto {
  period!: string;
  open!: boolean;
  @ApiProperty(text)
  firstPeriod!: string | null;
  @ApiProperty(text)
  lastPeriod!: string | null;
  /** The whole as a ratio of integers, in ms. */
  downMs!: string;
  ruleVersion!: string;
  computedAt!: string;
  intervals!: EndToEndIntervalDto[];
  evidence!: EndToEndEvidenceDto[];
}

export class AnswerAttributionDto {
  /** Outages, or overrun maintenance, of the caller's own. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  evidenceIds!: string[];

  @IsIn(attributionAnswers)
  @ApiProperty({ enum: attributionAnswers })
  answer!: AttributionAnswer;

  /** Must be given to dispute. */
  @GivenOrNull()
  @IsText(4000)
  @ApiProperty({ ...text, required: false })
  reason?: string | null;
}

export class AttributionAnsweredDto {
  evidenceIds!: string[];
  @ApiProperty({ enum: attributionAnswers })
  answer!: AttributionAnswer;
}

export class UpdateAttributionTermsDto {
  /** Days after the outage was over and recorded. */
  @Given()
  @IsInt()
  @Min(1)
  @Max(365)
  answerWithinDays?: number;

  /** What silence beyond the deadline means: still nobody's minutes, or accepted. */
  @Given()
  @IsIn(silences)
  @ApiProperty({ enum: silences, required: false })
  unanswered?: AttributionTerms['unanswered'];
}

export class AttributionTermsDto {
  answerWithinDays!: number;
  @ApiProperty({ enum: silences })
  unanswered!: AttributionTerms['unanswered'];
  version!: number;
}
