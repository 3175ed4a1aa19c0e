import { ApiProperty } from '@nestjs/swagger';
import { IncidentDto } from './incidents.dto.js';

export class IncidentEventDto {
  sequence!: number;
  at!: string;
  kind!: string;
  @ApiProperty({ type: String, nullable: true })
  state!: string | null;
  @ApiProperty({ type: Number, nullable: true })
  priority!: number | null;
  @ApiProperty({ type: String, nullable: true })
  groupName!: string | null;
  @ApiProperty({ type: String, nullable: true })
  supplierId!: string | null;
  @ApiProperty({ type: String, nullable: true })
  towerId!: string | null;
  @ApiProperty({ type: String, nullable: true })
  pauseReason!: string | null;
  @ApiProperty({ type: Boolean, nullable: true })
  reportedInTime!: boolean | null;
}

export class IncidentAssignmentDto {
  sequence!: number;
  /** Null while nobody held it. */
  @ApiProperty({ type: String, nullable: true })
  groupName!: string | null;
  @ApiProperty({ type: String, nullable: true })
  supplierId!: string | null;
  @ApiProperty({ type: String, nullable: true })
  towerId!: string | null;
  from!: string;
  /** Null for who holds it now. */
  @ApiProperty({ type: String, nullable: true })
  to!: string | null;
}

export class PartyDto {
  id!: string;
  name!: string;
}

export class HoldingDto {
  supplierId!: string;
  /** Wall time. */
  heldMs!: number;
}

export class HandOffCountsDto {
  handOffs!: number;
  /** A→B→A. */
  bounces!: number;
}

/** Its parts add up to the wall time (R21). */
export class HandOffLedgerDto {
  wallMs!: number;
  holdings!: HoldingDto[];
  unownedMs!: number;
  stoodResolvedMs!: number;
  betweenGroups!: HandOffCountsDto;
  betweenSuppliers!: HandOffCountsDto;
}

export class IncidentDetailDto extends IncidentDto {
  events!: IncidentEventDto[];
  assignments!: IncidentAssignmentDto[];
  /** Every supplier that took part. */
  parties!: PartyDto[];
  ledger!: HandOffLedgerDto;
}
