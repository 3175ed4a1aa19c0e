import { Body, Controller, Delete, Get, Header, HttpCode, Param, ParseIntPipe, Post, Put, Query, Req } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { principalOf } from '../platform/auth/access.guard.js';
import type { AuthenticatedRequest } from '../platform/auth/authenticated-request.js';
import { Permit, SignedIn } from '../platform/auth/decorators.js';
import { SessionRepository } from '../platform/auth/session.repository.js';
import { Id } from '../platform/http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../platform/http/idempotency.js';
import { IfMatch } from '../platform/http/if-match.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { Tx, WithoutTransaction } from '../platform/tenancy/transaction.interceptor.js';
import { CorrectionsService } from './corrections.service.js';
import { DisputesService } from './disputes.service.js';
import { DraftsService } from './drafts.service.js';
import { FiguresService } from './figures.service.js';
import {
  AddReportCommentDto,
  AnswerCorrectionDto,
  CorrectFigureDto,
  ReportQueryDto,
  SaveReportDraftDto,
  SubmitReportDto,
  TakeDisputeStepDto,
  TakeFigureStepDto,
  TakeReportStepDto,
} from './report-input.dto.js';
import {
  DisputePlaceDto,
  DueReportsDto,
  ReceiptDto,
  ReportDetailDto,
  ReportDraftDto,
  ReportPageDto,
  ReportVersionDto,
} from './reports.dto.js';
import { ReportDiscussion } from './discussion.service.js';
import { ReportsService } from './reports.service.js';
import { ReviewService } from './review.service.js';
import { SubmissionService } from './submission.service.js';

@ApiTags('reports')
@Controller('reports')
export class ReportsController {
  constructor(
    private readonly reports: ReportsService,
    private readonly drafts: DraftsService,
    private readonly submissions: SubmissionService,
    private readonly review: ReviewService,
    private readonly figures: FiguresService,
    private readonly disputes: DisputesService,
    private readonly corrections: CorrectionsService,
    private readonly discussion: ReportDiscussion,
    private readonly sessions: SessionRepository,
    private readonly idempotency: Idempotency,
  ) {}

  /** What suppliers owe and have submitted, the latest due first; a vendor sees its own. Sorts: dueAt, period, caseNumber. */
  @Permit('reports:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() query: ReportQueryDto): Promise<ReportPageDto> {
    return this.reports.page(tx, query);
  }

  /** What waits for the signed-in vendor in every organisation it serves, the soonest due first. */
  @SignedIn()
  @WithoutTransaction()
  @Get('due')
  async due(@Req() request: AuthenticatedRequest): Promise<DueReportsDto> {
    const session = request.sessionHash && (await this.sessions.find(request.sessionHash, new Date()));
    const served = (session?.memberships ?? []).filter(({ role }) => role === 'vendor');
    return this.reports.due(
      served.flatMap((membership) => {
        const { slug, organisationName, zone } = membership;
        return session ? [{ principal: principalOf(request, session, membership), slug, organisationName, zone }] : [];
      }),
    );
  }

  /** Which report a dispute is about. */
  @Permit('reports:read')
  @Get('disputes/:id')
  dispute(@Tx() tx: TenantTransaction, @Id() id: string): Promise<DisputePlaceDto> {
    return this.disputes.place(tx, id);
  }

  /** One report with its figures, versions, and all that was said and done. */
  @Permit('reports:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<ReportDetailDto> {
    return this.reports.get(tx, id);
  }

  /** R22: withdraws, reviews, accepts, returns, closes or reopens. 409 where that is not the caller's step or not from here. */
  @Permit('reports:read')
  @Post(':id/steps')
  step(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number, @Body() body: TakeReportStepDto): Promise<ReportDetailDto> {
    return this.review.step(tx, id, seen, body);
  }

  /** What the supplier has written so far, filled in with what the portal measured. */
  @Permit('reports:answer')
  @Get(':id/draft')
  draft(@Tx() tx: TenantTransaction, @Id() id: string): Promise<ReportDraftDto> {
    return this.drafts.get(tx, id);
  }

  /** Keeps what was typed, finished or not. 412 with the other draft where somebody else wrote meanwhile. */
  @Permit('reports:answer')
  @Put(':id/draft')
  save(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number, @Body() body: SaveReportDraftDto): Promise<ReportDraftDto> {
    return this.drafts.save(tx, id, seen, body);
  }

  /** Goes over to the newest version of the template; every answer stays. */
  @Permit('reports:answer')
  @Post(':id/draft/template')
  @HttpCode(200)
  takeNewTemplate(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number): Promise<ReportDraftDto> {
    return this.drafts.takeNewTemplate(tx, id, seen);
  }

  /** Submits the draft as it was read, and answers the receipt. Sent twice with one key it is submitted once. */
  @Permit('reports:answer')
  @Post(':id/versions')
  submit(
    @Tx() tx: TenantTransaction,
    @Id() id: string,
    @IdempotencyKey() key: CreationKey | null,
    @Body() body: SubmitReportDto,
  ): Promise<ReceiptDto> {
    return this.idempotency.once(tx, key, {
      create: (versionId) => this.submissions.submit(tx, id, versionId, body),
      find: (versionId) => this.submissions.again(tx, id, versionId),
    });
  }

  /** A version as it was submitted. */
  @Permit('reports:read')
  @Get(':id/versions/:number')
  version(@Tx() tx: TenantTransaction, @Id() id: string, @Param('number', ParseIntPipe) number: number): Promise<ReportVersionDto> {
    return this.reports.version(tx, id, number);
  }

  /** The very bytes that the receipt's hash is of. */
  @Permit('reports:read')
  @Get(':id/versions/:number/content')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiProduces('application/json')
  content(@Tx() tx: TenantTransaction, @Id() id: string, @Param('number', ParseIntPipe) number: number): Promise<string> {
    return this.reports.content(tx, id, number);
  }

  /** R22: accepts every open figure inside its tolerance in one step. */
  @Permit('reports:update')
  @Post(':id/figures/accept-within')
  @HttpCode(200)
  acceptWithin(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number): Promise<ReportDetailDto> {
    return this.figures.acceptWithin(tx, id, seen);
  }

  /** R22: accepts, proposes, agrees on or disputes one figure; If-Match is of the figure. */
  @Permit('reports:read')
  @Post(':id/figures/:figureId/steps')
  figureStep(
    @Tx() tx: TenantTransaction,
    @Id() id: string,
    @Id('figureId') figureId: string,
    @IfMatch() seen: number,
    @Body() body: TakeFigureStepDto,
  ): Promise<ReportDetailDto> {
    return this.figures.step(tx, id, figureId, seen, body);
  }

  /** R22: answers, withdraws or decides a dispute; If-Match is of the dispute. */
  @Permit('reports:read')
  @Post(':id/disputes/:disputeId/steps')
  disputeStep(
    @Tx() tx: TenantTransaction,
    @Id() id: string,
    @Id('disputeId') disputeId: string,
    @IfMatch() seen: number,
    @Body() body: TakeDisputeStepDto,
  ): Promise<ReportDetailDto> {
    return this.disputes.step(tx, id, disputeId, seen, body);
  }

  /** R22: proposes a dated correction of an accepted figure. */
  @Permit('reports:read')
  @Post(':id/corrections')
  correct(
    @Tx() tx: TenantTransaction,
    @Id() id: string,
    @IdempotencyKey() key: CreationKey | null,
    @Body() body: CorrectFigureDto,
  ): Promise<ReportDetailDto> {
    return this.idempotency.once(tx, key, {
      create: (correctionId) => this.corrections.propose(tx, id, correctionId, body),
      find: () => this.reports.get(tx, id),
    });
  }

  /** Accepts or declines the other side's correction; If-Match is of the correction. */
  @Permit('reports:read')
  @Post(':id/corrections/:correctionId/answer')
  answerCorrection(
    @Tx() tx: TenantTransaction,
    @Id() id: string,
    @Id('correctionId') correctionId: string,
    @IfMatch() seen: number,
    @Body() body: AnswerCorrectionDto,
  ): Promise<ReportDetailDto> {
    return this.corrections.answer(tx, id, correctionId, seen, body);
  }

  /** Says something of the report or of one of its items; it is not changed afterwards. */
  @Permit('reports:read')
  @Post(':id/comments')
  comment(
    @Tx() tx: TenantTransaction,
    @Id() id: string,
    @IdempotencyKey() key: CreationKey | null,
    @Body() body: AddReportCommentDto,
  ): Promise<ReportDetailDto> {
    return this.idempotency.once(tx, key, {
      create: (commentId) => this.discussion.comment(tx, id, commentId, body),
      find: () => this.reports.get(tx, id),
    });
  }

  /** Takes a file out of the draft again. 409 file_submitted for one that a version names. */
  @Permit('reports:answer')
  @Delete(':id/files/:fileId')
  @HttpCode(204)
  removeFile(@Tx() tx: TenantTransaction, @Id() id: string, @Id('fileId') fileId: string): Promise<void> {
    return this.discussion.remove(tx, id, fileId);
  }
}
