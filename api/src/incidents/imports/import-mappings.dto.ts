import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { IsObject } from 'class-validator';
import { IsText } from '../../platform/http/fields.js';
import { PageDto } from '../../platform/paging/page.dto.js';
import { dateOrders, importFields, type ImportMapping } from './rows/import-mapping.js';

const texts = { type: 'object', additionalProperties: { type: 'string' } } as const;

const mappingSchema: ApiPropertyOptions = {
  type: 'object',
  // A list here makes the object's own members required; the property itself is.
  required: ['rows', 'columns', 'dateOrder'],
  properties: {
    rows: { type: 'string', enum: ['incident', 'event'] },
    columns: {
      type: 'object',
      description: `Field to column name. Fields: ${importFields.join(', ')}`,
      additionalProperties: { type: 'string' },
    },
    dateOrder: { type: 'string', enum: [...dateOrders] },
    zone: { type: 'string' },
    encoding: { type: 'string', enum: ['utf-8', 'windows-1252'] },
    missing: { type: 'array', items: { type: 'string' } },
    values: {
      type: 'object',
      properties: {
        priority: { type: 'object', additionalProperties: { type: 'integer' } },
        state: texts,
        reportedInTime: { type: 'object', additionalProperties: { type: 'boolean' } },
      },
    },
    prefixes: texts,
  },
};

export class SaveImportMappingDto {
  @IsText()
  name!: string;

  @IsObject()
  @ApiProperty(mappingSchema)
  mapping!: ImportMapping;
}

export class ImportMappingDto {
  id!: string;
  name!: string;
  @ApiProperty(mappingSchema)
  mapping!: ImportMapping;
  version!: number;
}

export class ImportMappingPageDto extends PageDto {
  items!: ImportMappingDto[];
}
