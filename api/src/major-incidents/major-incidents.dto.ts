import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsUUID, Max, Min } from 'class-validator';
import { reportingStates, type ReportingState } from '@samsyn/domain/major-incidents/reporting-clock';
import { type Audience, audiences, type MajorIncidentRole, majorIncidentRoles } from '@samsyn/domain/major-incidents/room';
import { Given, GivenOrNull, IsInstant, IsText } from '../platform/http/fields.js';
import { PageDto } from '../platform/paging/page.dto.js';

const text = { type: String, nullable: true } as const;
const optional = { ...text, required: false } as const;
const long = 10_000;

export class DeclareMajorIncidentDto {
  @IsUUID()
  incidentId!: string;

  /** When the organisation became aware: from here the legal clocks run. */
  @IsInstant()
  awareAt!: string;

  /** How often the parties are told how it goes. */
  @IsInt()
  @Min(5)
  @Max(1440)
  updateEveryMinutes!: number;
}

export class UpdateMajorIncidentDto {
  @Given()
  @IsText(500)
  title?: string;

  @Given()
  @IsInt()
  @Min(5)
  @Max(1440)
  updateEveryMinutes?: number;

  @GivenOrNull()
  @IsText(long)
  @ApiProperty(optional)
  cause?: string | null;

  /** The joint review: what happened. */
  @GivenOrNull()
  @IsText(long)
  @ApiProperty(optional)
  reviewSummary?: string | null;

  @GivenOrNull()
  @IsText(long)
  @ApiProperty(optional)
  reviewLessons?: string | null;

  /** Ends it; not before it was declared, and not ahead. */
  @Given()
  @IsInstant()
  endedAt?: string;
}

export class CallInDto {
  @IsUUID()
  supplierId!: string;
}

export class AssignRoleDto {
  @IsIn(majorIncidentRoles)
  @ApiProperty({ enum: majorIncidentRoles })
  role!: MajorIncidentRole;

  /** One of the buyer's people or of those called in; the party follows. Not together with a name. */
  @GivenOrNull()
  @IsUUID()
  @ApiProperty(optional)
  userId?: string | null;

  /** Of somebody who has no account. */
  @GivenOrNull()
  @IsText()
  @ApiProperty(optional)
  personName?: string | null;

  /** Of somebody by name: which party's; the buyer's without one. */
  @GivenOrNull()
  @IsUUID()
  @ApiProperty(optional)
  supplierId?: string | null;
}

export class PostUpdateDto {
  @IsIn(audiences)
  @ApiProperty({ enum: audiences })
  audience!: Audience;

  @IsText(long)
  text!: string;
}

export class SubmitLegalReportDto {
  @IsInstant()
  submittedAt!: string;

  /** The authority's number. */
  @GivenOrNull()
  @IsText()
  @ApiProperty(optional)
  reference?: string | null;
}

export class AskEvidenceDto {
  @IsUUID()
  supplierId!: string;

  @IsText(4000)
  question!: string;

  @IsInstant()
  dueAt!: string;
}

export class AnswerDto {
  @IsText(long)
  text!: string;
}

export class MajorIncidentDto {
  id!: string;
  incidentId!: string;
  incidentNumber!: string;
  title!: string;
  declaredAt!: string;
  awareAt!: string;
  updateEveryMinutes!: number;
  @ApiProperty(text)
  lastUpdateAt!: string | null;
  /** Null once it has ended. */
  @ApiProperty(text)
  nextUpdateDueAt!: string | null;
  @ApiProperty(text)
  endedAt!: string | null;
  supplierIds!: string[];
  version!: number;
}

export class MajorIncidentPageDto extends PageDto {
  items!: MajorIncidentDto[];
}

export class MajorIncidentPartyDto {
  supplierId!: string;
  name!: string;
  calledAt!: string;
  @ApiProperty(text)
  joinedAt!: string | null;
  @ApiProperty(text)
  contribution!: string | null;
}

export class MajorIncidentRoleDto {
  id!: string;
  @ApiProperty({ enum: majorIncidentRoles })
  role!: MajorIncidentRole;
  /** Null of somebody who has no account. */
  @ApiProperty(text)
  userId!: string | null;
  personName!: string;
  @ApiProperty(text)
  supplierId!: string | null;
  from!: string;
  /** Null of who has it now. */
  @ApiProperty(text)
  to!: string | null;
}

export class MajorIncidentUpdateDto {
  id!: string;
  at!: string;
  @ApiProperty({ enum: audiences })
  audience!: Audience;
  text!: string;
  /** Null is the buyer. */
  @ApiProperty(text)
  authorSupplierId!: string | null;
  /** Of the caller's own party. */
  @ApiProperty(text)
  authorName!: string | null;
}

export class MajorIncidentObligationDto {
  id!: string;
  name!: string;
  hours!: number;
  dueAt!: string;
  @ApiProperty({ enum: reportingStates })
  state!: ReportingState;
  @ApiProperty(text)
  submittedAt!: string | null;
  @ApiProperty(text)
  reference!: string | null;
}

export class EvidenceRequestDto {
  id!: string;
  supplierId!: string;
  question!: string;
  askedAt!: string;
  dueAt!: string;
  @ApiProperty(text)
  answer!: string | null;
  @ApiProperty(text)
  answeredAt!: string | null;
}

/** The room: all of it to the buyer; to a party no internal updates, no legal clocks, and its own requests alone. */
export class MajorIncidentRoomDto extends MajorIncidentDto {
  @ApiProperty(text)
  cause!: string | null;
  @ApiProperty(text)
  reviewSummary!: string | null;
  @ApiProperty(text)
  reviewLessons!: string | null;
  parties!: MajorIncidentPartyDto[];
  roles!: MajorIncidentRoleDto[];
  updates!: MajorIncidentUpdateDto[];
  obligations!: MajorIncidentObligationDto[];
  evidenceRequests!: EvidenceRequestDto[];
}
