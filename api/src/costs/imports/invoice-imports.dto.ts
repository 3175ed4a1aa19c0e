import { ApiProperty, type ApiBodyOptions } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsObject, IsOptional, IsString } from 'class-validator';
import { decimalMarks } from '@samsyn/domain/costs/ledger-amount';
import { ledgerDateOrders } from '@samsyn/domain/costs/ledger-date';
import { IsText } from '../../platform/http/fields.js';
import { PageDto, PageQueryDto } from '../../platform/paging/page.dto.js';
import { encodings } from '../../platform/reading/text-blocks.js';
import { ledgerFields, type LedgerMapping } from './ledger-mapping.js';

const text = { type: String, nullable: true } as const;

/** How a ledger is read: see LedgerMapping. */
export class LedgerMappingDto {
  /** Field to the name of its column. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, description: `Fields: ${ledgerFields.join(', ')}` })
  columns!: LedgerMapping['columns'];
  @ApiProperty({ enum: decimalMarks })
  decimal!: (typeof decimalMarks)[number];
  @ApiProperty({ enum: ledgerDateOrders })
  dateOrder!: (typeof ledgerDateOrders)[number];
  @ApiProperty({ enum: encodings })
  encoding!: (typeof encodings)[number];
  /** What is paid is booked as negative. */
  reversed!: boolean;
  /** The month `YYYY-MM` of rows that name none. */
  @ApiProperty(text)
  period!: string | null;
  /** Of rows that name none. */
  currency!: string;
}

export class SaveInvoiceMappingDto {
  @IsText()
  name!: string;

  @IsObject()
  @ApiProperty({ type: LedgerMappingDto })
  mapping!: LedgerMappingDto;
}

export class InvoiceMappingDto {
  id!: string;
  name!: string;
  mapping!: LedgerMappingDto;
  version!: number;
}

export class InvoiceMappingListDto {
  items!: InvoiceMappingDto[];
}

const form = { type: 'string' } as const;
export const invoiceForm: ApiBodyOptions = {
  schema: {
    type: 'object',
    required: ['file', 'mapping'],
    properties: {
      file: { ...form, format: 'binary', description: 'CSV, also gzip or zip' },
      mapping: { ...form, description: 'LedgerMappingDto as JSON; a preview asks only for its encoding' },
    },
  },
};

export class LedgerPreviewRowDto {
  line!: number;
  cells!: string[];
}

export class LedgerPreviewDto {
  columns!: string[];
  rows!: LedgerPreviewRowDto[];
}

export class InvoiceImportDto {
  id!: string;
  fileName!: string;
  mapping!: LedgerMappingDto;
  /** Rows of the file; each is added, changed, unchanged or refused. */
  received!: number;
  /** Invoices those rows belong to. */
  invoices!: number;
  added!: number;
  changed!: number;
  unchanged!: number;
  refused!: number;
  /** Of the refused ones, those nobody has corrected. */
  open!: number;
  createdAt!: string;
}

export class InvoiceImportPageDto extends PageDto {
  items!: InvoiceImportDto[];
}

export const rowStates = ['open', 'taken'] as const;

export class RefusedInvoiceRowQueryDto extends PageQueryDto {
  @IsOptional()
  @IsIn(rowStates)
  @ApiProperty({ enum: rowStates, required: false })
  status?: (typeof rowStates)[number];
}

/** A row that could not be read, with the reason. */
export class RefusedInvoiceRowDto {
  id!: string;
  /** Where it begins in the file, from 1. */
  line!: number;
  /** The column; null where the row as a whole is wrong. */
  @ApiProperty(text)
  field!: string | null;
  code!: string;
  @ApiProperty({ type: 'object', additionalProperties: true })
  params!: Record<string, string | number | boolean | null>;
  columns!: string[];
  cells!: string[];
  @ApiProperty({ enum: rowStates })
  status!: (typeof rowStates)[number];
  version!: number;
}

export class RefusedInvoiceRowPageDto extends PageDto {
  items!: RefusedInvoiceRowDto[];
}

export class CorrectInvoiceRowDto {
  @IsArray()
  @ArrayMaxSize(200)
  @IsString({ each: true })
  cells!: string[];
}
