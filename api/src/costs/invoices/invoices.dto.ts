import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsOptional, IsUUID, Matches, ValidateNested } from 'class-validator';
import { matchKinds, matchReasons, type MatchKind, type MatchReason } from '@samsyn/domain/costs/propose-match';
import { GivenOrNull } from '../../platform/http/fields.js';
import { PageDto, PageQueryDto } from '../../platform/paging/page.dto.js';

const text = { type: String, nullable: true } as const;
const month = /^\d{4}-(0[1-9]|1[0-2])$/;
const signedMinor = /^-?[1-9]\d{0,17}$/;

/**
 * `unknown_supplier`: no supplier of ours yet; `unmatched`: nothing found; `proposed`: waits for somebody; `partly`: some
 * of it is matched; `matched`: all of it; `outside`: somebody said that no contract explains it.
 */
export const invoiceStates = ['unknown_supplier', 'unmatched', 'proposed', 'partly', 'matched', 'outside'] as const;
export type InvoiceState = (typeof invoiceStates)[number];
export const matchStates = ['proposed', 'confirmed'] as const;

export class InvoiceQueryDto extends PageQueryDto {
  @IsOptional()
  @IsUUID()
  supplierId?: string;

  @IsOptional()
  @IsUUID()
  contractId?: string;

  @IsOptional()
  @IsUUID()
  importId?: string;

  /** A month `YYYY-MM`. */
  @IsOptional()
  @Matches(month)
  period?: string;

  @IsOptional()
  @IsIn(invoiceStates)
  @ApiProperty({ enum: invoiceStates, required: false })
  state?: InvoiceState;
}

/** An invoice of a ledger; amounts are integer minor units as decimal strings, without tax, negative of a credit note. */
export class InvoiceDto {
  id!: string;
  number!: string;
  /** The month it is booked in. */
  period!: string;
  @ApiProperty(text)
  invoicedOn!: string | null;
  @ApiProperty(text)
  reference!: string | null;
  ledgerSupplierId!: string;
  /** As the ledger calls it. */
  ledgerName!: string;
  @ApiProperty(text)
  supplierId!: string | null;
  @ApiProperty(text)
  supplierName!: string | null;
  currency!: string;
  amountMinor!: string;
  /** Of it what somebody has matched. */
  matchedMinor!: string;
  /** Of it what is proposed to be for. */
  proposedMinor!: string;
  /** What neither explains. */
  leftMinor!: string;
  @ApiProperty({ enum: invoiceStates })
  state!: InvoiceState;
  /** What the proposal, or that there is none, comes from. */
  @ApiProperty({ enum: matchReasons })
  reason!: MatchReason;
  /** The contracts it is, or seems to be, for. */
  contractNumbers!: string[];
  illustrative!: boolean;
  version!: number;
}

export class InvoicePageDto extends PageDto {
  items!: InvoiceDto[];
}

export class InvoiceLineDto {
  line!: number;
  @ApiProperty(text)
  unit!: string | null;
  @ApiProperty(text)
  account!: string | null;
  @ApiProperty(text)
  text!: string | null;
  amountMinor!: string;
}

/** What a part of the invoice is for. */
export class InvoiceMatchDto {
  @ApiProperty({ enum: matchKinds })
  kind!: MatchKind;
  contractId!: string;
  contractNumber!: string;
  contractTitle!: string;
  period!: string;
  @ApiProperty(text)
  creditId!: string | null;
  /** What the credit is owed for. */
  @ApiProperty(text)
  creditName!: string | null;
  /** Negative of a credit that is received. */
  amountMinor!: string;
  @ApiProperty({ enum: matchStates })
  state!: (typeof matchStates)[number];
  @ApiProperty(text)
  decidedBy!: string | null;
  @ApiProperty(text)
  decidedAt!: string | null;
}

/** Something of the supplier's that an invoice can be for. */
export class OpeningDto {
  @ApiProperty({ enum: matchKinds })
  kind!: MatchKind;
  contractId!: string;
  contractNumber!: string;
  period!: string;
  @ApiProperty(text)
  creditId!: string | null;
  @ApiProperty(text)
  creditName!: string | null;
  /** What other invoices leave of it. */
  leftMinor!: string;
}

export class InvoiceDetailDto extends InvoiceDto {
  lines!: InvoiceLineDto[];
  matches!: InvoiceMatchDto[];
  /** In the invoice's currency, of its month and the three before. */
  openings!: OpeningDto[];
  @ApiProperty(text)
  importId!: string | null;
}

export class MatchPartDto {
  @IsIn(matchKinds)
  @ApiProperty({ enum: matchKinds })
  kind!: MatchKind;

  @IsUUID()
  contractId!: string;

  @Matches(month)
  period!: string;

  /** Of a credit that is received. */
  @GivenOrNull()
  @IsUUID()
  @ApiProperty({ type: String, nullable: true, required: false })
  creditId?: string | null;

  /** Not zero; negative of a credit that is received. */
  @Matches(signedMinor)
  amountMinor!: string;
}

export class MatchInvoiceDto {
  /** Empty: it is for nothing that was agreed. */
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => MatchPartDto)
  parts!: MatchPartDto[];
}

export class ConfirmInvoicesDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  invoiceIds!: string[];
}

export class ConfirmedInvoicesDto {
  /** Those whose proposals became decisions; of the others nothing was proposed. */
  confirmed!: number;
}
