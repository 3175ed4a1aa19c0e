import type { ServiceLevelTermsDto } from '../../src/service-levels/service-level-terms.dto.js';

/** A promise without the register it is put into: code and name get their tower's suffix. */
export interface DemoServiceLevel extends ServiceLevelTermsDto {
  code: string;
  name: string;
  calendar: 'office' | 'always';
}
