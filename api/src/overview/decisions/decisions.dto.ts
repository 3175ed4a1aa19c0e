import { ApiProperty } from '@nestjs/swagger';
import { roles, type Role } from '@samsyn/domain/access/permissions';
import { decisionKinds, type DecisionKind } from '@samsyn/domain/decisions/decision';
import { LocalTextDto } from '../../reports/templates/report-templates.dto.js';

const text = { type: String, nullable: true } as const;

/** Something that waits for the organisation to decide. */
export class DecisionDto {
  @ApiProperty({ enum: decisionKinds })
  kind!: DecisionKind;
  /** Of what is decided on, with the kind unique. */
  id!: string;
  @ApiProperty(text)
  supplierId!: string | null;
  @ApiProperty(text)
  supplierName!: string | null;
  /** What it is about; null where kind, supplier and month say it all. */
  @ApiProperty({ type: LocalTextDto, nullable: true })
  subject!: LocalTextDto | null;
  /** A month, quarter or year; null where it is of none. */
  @ApiProperty(text)
  period!: string | null;
  /** The last local date to decide, `YYYY-MM-DD`; null without a deadline. */
  @ApiProperty(text)
  dueOn!: string | null;
  /** Integer minor units of the currency. */
  @ApiProperty(text)
  amountMinor!: string | null;
  @ApiProperty(text)
  currency!: string | null;
  /** The roles that may decide. */
  @ApiProperty({ enum: roles, isArray: true })
  mayDecide!: Role[];
  /** The reader is one of them. */
  yours!: boolean;
  /** The page to decide on, within the portal. */
  link!: string;
}

export class DecisionsDto {
  /** The reader's local date, which deadlines are held against. */
  today!: string;
  /** The nearest deadline first, those without one last; none for a vendor. */
  items!: DecisionDto[];
}
