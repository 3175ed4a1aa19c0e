import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean } from 'class-validator';

export const peerFigures = ['score', 'service_levels_met', 'delivery', 'incidents', 'collaboration', 'innovation', 'cost', 'flexibility', 'compliance'] as const;
export type PeerFigure = (typeof peerFigures)[number];
const text = { type: String, nullable: true } as const;

export class PeerConsentDto {
  /** Whether the organisation takes part: its scores count in others' medians, and it sees medians itself. */
  takesPart!: boolean;
  @ApiProperty(text)
  since!: string | null;
}

export class UpdatePeerConsentDto {
  @IsBoolean()
  takesPart!: boolean;
}

/** One figure of a supplier beside the others' median of it. */
export class PeerMedianDto {
  @ApiProperty({ enum: peerFigures })
  figure!: PeerFigure;
  /** Points 0–100, or percent of service levels met; two decimals rounded down. Null where it was not measured here. */
  @ApiProperty(text)
  own!: string | null;
  /** Rounded to the nearest five. */
  median!: number;
  /** At least so many others: 5, 10 or 20. */
  others!: number;
}

export class PeerMonthDto {
  period!: string;
  figures!: PeerMedianDto[];
}

export class PeerViewDto {
  takesPart!: boolean;
  /** The supplier has an organisation number to be found by. */
  identified!: boolean;
  /** The newest month first; a month without five others is not among them. */
  months!: PeerMonthDto[];
}
