import { ApiProperty } from '@nestjs/swagger';
import { type Acceptance, acceptances, type StepKind, stepKinds } from '@samsyn/domain/incidents/incident-step';
import { IncidentDto } from './incidents.dto.js';
import { TaskDto } from './live/tasks.dto.js';

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
  /** Why, in the words of who recorded it. */
  @ApiProperty({ type: String, nullable: true })
  note!: string | null;
  /** R5: how a step of a live incident stands; null for what a log reported, which counts as it is. */
  @ApiProperty({ enum: acceptances, nullable: true })
  acceptance!: Acceptance | null;
  /** When it was recorded, where that is not when it happened. */
  @ApiProperty({ type: String, nullable: true })
  recordedAt!: string | null;
  /** The party that recorded it; null is the buyer. */
  @ApiProperty({ type: String, nullable: true })
  recordedBySupplierId!: string | null;
  /** Null for a person of another party than a vendor's own. */
  @ApiProperty({ type: String, nullable: true })
  recordedByName!: string | null;
  @ApiProperty({ type: String, nullable: true })
  decidedAt!: string | null;
  @ApiProperty({ type: String, nullable: true })
  decisionNote!: string | null;
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

export class RelatedIncidentDto {
  id!: string;
  externalId!: string;
  title!: string;
  state!: string;
}

/** What a supplier calls it in its own tool. */
export class IncidentReferenceDto {
  supplierId!: string;
  number!: string;
}

export class IncidentDetailDto extends IncidentDto {
  @ApiProperty({ type: String, nullable: true })
  description!: string | null;
  /** Null without one, and for a vendor that is no party of it. */
  @ApiProperty({ type: RelatedIncidentDto, nullable: true })
  parent!: RelatedIncidentDto | null;
  children!: RelatedIncidentDto[];
  /** A vendor sees its own. */
  references!: IncidentReferenceDto[];
  tasks!: TaskDto[];
  /** What the caller can do next; none where the incident is not live. */
  @ApiProperty({ enum: stepKinds, isArray: true })
  allowedSteps!: StepKind[];
  events!: IncidentEventDto[];
  assignments!: IncidentAssignmentDto[];
  /** Every supplier that took part. */
  parties!: PartyDto[];
  ledger!: HandOffLedgerDto;
}
