import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsObject, IsOptional, IsUUID, Matches, Min, ValidateNested } from 'class-validator';
import type { Answers } from '@samsyn/domain/forms/form';
import { type DisputeAction, disputeActions } from '@samsyn/domain/reports/dispute-workflow';
import { type FigureAction, figureActions } from '@samsyn/domain/reports/figure-workflow';
import { type Timeliness, timelinesses } from '@samsyn/domain/reports/report-schedule';
import { type ReportAction, reportActions, reportStates, type ReportState } from '@samsyn/domain/reports/report-state';
import { GivenOrNull, IsText } from '../platform/http/fields.js';
import { PageQueryDto } from '../platform/paging/page.dto.js';

const open = { type: 'object', additionalProperties: true } as const;
const period = /^\d{4}(-(0[1-9]|1[0-2]|Q[1-4]))?$/;
const decimal = /^-?\d{1,20}(\.\d{1,6})?$/;

export class ReportQueryDto extends PageQueryDto {
  @IsOptional()
  @IsUUID()
  supplierId?: string;

  @IsOptional()
  @IsUUID()
  contractId?: string;

  /** `YYYY-MM`, `YYYY-Qn` or `YYYY`. */
  @IsOptional()
  @Matches(period)
  period?: string;

  /** One or more, with commas between. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value))
  @IsIn(reportStates, { each: true })
  @ApiProperty({ enum: reportStates, isArray: true, required: false })
  state?: ReportState[];

  @IsOptional()
  @IsIn(timelinesses)
  @ApiProperty({ enum: timelinesses, required: false })
  timeliness?: Timeliness;
}

export class SignatoryDto {
  @IsText(200)
  name!: string;

  @IsText(200)
  title!: string;
}

export class SaveReportDraftDto {
  /** By item: numbers as exact decimals with a point, dates `YYYY-MM-DD`, tables as rows. What was typed and is no such thing is kept as it was typed. */
  @IsObject()
  @ApiProperty(open)
  answers!: Answers;

  @IsOptional()
  @IsObject()
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  reasons?: Record<string, string>;
}

export class SubmitReportDto {
  /** The version of the draft that was read: another one is not submitted unseen. */
  @IsInt()
  @Min(1)
  draftVersion!: number;

  @ValidateNested()
  @Type(() => SignatoryDto)
  signatory!: SignatoryDto;
}

export class TakeReportStepDto {
  @IsIn(reportActions.filter((action) => action !== 'submit' && action !== 'dispute'))
  @ApiProperty({ enum: reportActions.filter((action) => action !== 'submit' && action !== 'dispute') })
  action!: Exclude<ReportAction, 'submit' | 'dispute'>;

  /** Must be given to return, withdraw, close or reopen. */
  @GivenOrNull()
  @IsText(4000)
  @ApiProperty({ type: String, nullable: true, required: false })
  reason?: string | null;
}

export class TakeFigureStepDto {
  @IsIn(figureActions)
  @ApiProperty({ enum: figureActions })
  action!: FigureAction;

  /** To propose: an exact decimal in the item's unit. */
  @IsOptional()
  @Matches(decimal)
  value?: string;

  /** Must be given to propose or dispute. */
  @GivenOrNull()
  @IsText(4000)
  @ApiProperty({ type: String, nullable: true, required: false })
  reason?: string | null;
}

export class TakeDisputeStepDto {
  @IsIn(disputeActions)
  @ApiProperty({ enum: disputeActions })
  action!: DisputeAction;

  /** To decide: an exact decimal in the item's unit. */
  @IsOptional()
  @Matches(decimal)
  value?: string;

  @GivenOrNull()
  @IsText(4000)
  @ApiProperty({ type: String, nullable: true, required: false })
  text?: string | null;
}

export class AddReportCommentDto {
  @IsText(4000)
  text!: string;

  /** An item of the report that it is about. */
  @IsOptional()
  @IsText(40)
  item?: string;

  /** For the buyer alone. */
  @IsOptional()
  @IsBoolean()
  internal?: boolean;
}

export class CorrectFigureDto {
  @IsUUID()
  figureId!: string;

  /** An exact decimal in the item's unit. */
  @Matches(decimal)
  value!: string;

  @IsText(4000)
  reason!: string;
}

export class AnswerCorrectionDto {
  @IsBoolean()
  accept!: boolean;

  /** Must be given to decline. */
  @GivenOrNull()
  @IsText(4000)
  @ApiProperty({ type: String, nullable: true, required: false })
  text?: string | null;
}
