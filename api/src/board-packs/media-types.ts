import type { PackFormat } from './content/pack-content.js';

export const mediaTypes: Record<PackFormat, string> = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
