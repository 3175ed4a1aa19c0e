import type { ApiBodyOptions } from '@nestjs/swagger';
import { encodings } from '../../platform/reading/text-blocks.js';
import { evidencePresets } from './import-choice.js';

const text = { type: 'string' } as const;

/** The form both imports take, for the API's description. */
export const evidenceForm: ApiBodyOptions = {
  schema: {
    type: 'object',
    required: ['file', 'supplierId', 'towerId'],
    properties: {
      file: { type: 'string', format: 'binary', description: 'CSV, also gzip or zip' },
      supplierId: { ...text, format: 'uuid' },
      towerId: { ...text, format: 'uuid' },
      preset: { type: 'string', enum: [...evidencePresets] },
      component: { ...text, description: 'of rows that name none' },
      source: { ...text, description: 'with a row’s external id it names one record for good' },
      zone: { ...text, description: 'of times without one; the organisation’s unless said' },
      encoding: { type: 'string', enum: [...encodings] },
      impacts: { ...text, description: 'JSON: impact of critical, major, minor, none in 1/10 000' },
      partial: { type: 'boolean', description: 'take the good rows although others are bad' },
    },
  },
};
