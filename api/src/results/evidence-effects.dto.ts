import { ResultDto } from './results.dto.js';

/** What one outage or maintenance window does to a result. */
export class EvidenceEffectDto extends ResultDto {
  /** Service time it was down, in ms weighted by impact; of maintenance what it overran. Overlapping outages count once in the result. */
  countedMs!: number;
  /** Service time in ms that maintenance, an excluded time or cause takes away. */
  leftOutMs!: number;
}

export class EvidenceEffectsDto {
  /** By month, the newest first; at most 24. */
  items!: EvidenceEffectDto[];
}
