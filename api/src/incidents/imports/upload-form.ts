import type { ApiBodyOptions } from '@nestjs/swagger';
import { encodings } from '../../platform/reading/text-blocks.js';
import { presetKeys } from './rows/presets.js';

const text = { type: 'string' } as const;

/** The form that the two uploads take, for the API's description. */
export const uploadForm: ApiBodyOptions = {
  schema: {
    type: 'object',
    required: ['file', 'preset'],
    properties: {
      file: { type: 'string', format: 'binary' },
      preset: { type: 'string', enum: [...presetKeys] },
      mapping: { ...text, description: 'ImportMapping as JSON, with preset mapping' },
      mappingId: { ...text, format: 'uuid', description: 'a saved mapping, with preset mapping' },
      source: text,
      zone: text,
      shiftWeeks: { type: 'integer' },
      encoding: { type: 'string', enum: [...encodings] },
    },
  },
};
