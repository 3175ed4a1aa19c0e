import { Body, Controller, Get, Patch, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { AuthenticatedRequest } from '../../platform/auth/authenticated-request.js';
import { CurrentPrincipal, Permit } from '../../platform/auth/decorators.js';
import { attachedPart } from '../../platform/files/attached-file.js';
import { SendsFile, sentFile, TakesFile } from '../../platform/files/file-operations.js';
import { Id } from '../../platform/http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../../platform/http/idempotency.js';
import { IfMatch } from '../../platform/http/if-match.js';
import type { Principal, TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { Tx, WithoutTransaction } from '../../platform/tenancy/transaction.interceptor.js';
import { ScoreStatementFiles } from './score-statement-files.service.js';
import {
  AddScoreStatementDto,
  ScoreStatementDto,
  ScoreStatementPageDto,
  ScoreStatementQueryDto,
  StatementPeriodQueryDto,
  StatementSummaryDto,
  StatementTermsDto,
  TakeStatementStepDto,
  UpdateStatementTermsDto,
} from './score-statements.dto.js';
import { ScoreStatementsService } from './score-statements.service.js';
import { StatementTermsService } from './statement-terms.service.js';

@ApiTags('scorecards')
@Controller('score-statements')
export class ScoreStatementsController {
  constructor(
    private readonly statements: ScoreStatementsService,
    private readonly files: ScoreStatementFiles,
    private readonly terms: StatementTermsService,
    private readonly idempotency: Idempotency,
  ) {}

  /** What suppliers have said of their scores, the newest first; a vendor sees its own. */
  @Permit('scorecards:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() query: ScoreStatementQueryDto): Promise<ScoreStatementPageDto> {
    return this.statements.page(tx, query);
  }

  /** When a month's scorecard may be spoken about, and how much each supplier has said. */
  @Permit('scorecards:read')
  @Get('summary')
  summary(@Tx() tx: TenantTransaction, @Query() { period }: StatementPeriodQueryDto): Promise<StatementSummaryDto> {
    return this.statements.summary(tx, period);
  }

  /** For how many days after a month's end suppliers are heard. */
  @Permit('scorecards:read')
  @Get('terms')
  getTerms(@Tx() tx: TenantTransaction): Promise<StatementTermsDto> {
    return this.terms.get(tx);
  }

  /** Changes it from a date on: months that end before keep what holds then. 422 shortens_opened_windows. */
  @Permit('scorecards:update')
  @Patch('terms')
  updateTerms(@Tx() tx: TenantTransaction, @IfMatch() seen: number, @Body() body: UpdateStatementTermsDto): Promise<StatementTermsDto> {
    return this.terms.update(tx, seen, body);
  }

  @Permit('scorecards:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<ScoreStatementDto> {
    return this.statements.get(tx, id);
  }

  /**
   * A supplier comments on, or objects to, a figure of its own scorecard. 409 statements_not_open or statements_over outside
   * of the window, with its first and last day; 404 without a scorecard of that month.
   */
  @Permit('scorecards:answer')
  @Post()
  add(
    @Tx() tx: TenantTransaction,
    @IdempotencyKey() key: CreationKey | null,
    @Body() body: AddScoreStatementDto,
  ): Promise<ScoreStatementDto> {
    return this.idempotency.once(tx, key, {
      create: (id) => this.statements.add(tx, id, body),
      find: (id) => this.statements.get(tx, id),
    });
  }

  /**
   * The buyer upholds or rejects an objection with its reason, the supplier takes it back. 409 not_your_step or
   * not_from_here; 412 with the current statement where the other side was faster.
   */
  @Permit('scorecards:read')
  @Post(':id/steps')
  step(
    @Tx() tx: TenantTransaction,
    @Id() id: string,
    @IfMatch() seen: number,
    @Body() body: TakeStatementStepDto,
  ): Promise<ScoreStatementDto> {
    return this.statements.step(tx, id, seen, body);
  }

  /** Adds a file of at most 25 MB, told by its content, to the caller's own statement while the window is open. */
  @Permit('scorecards:answer')
  @WithoutTransaction()
  @Post(':id/files')
  @TakesFile()
  async attach(@CurrentPrincipal() principal: Principal, @Id() id: string, @Req() request: AuthenticatedRequest): Promise<ScoreStatementDto> {
    const part = await attachedPart(request);
    return this.files.attach(principal, id, { givenName: part.filename, content: part.file });
  }

  /** The file itself, always as a download. */
  @Permit('scorecards:read')
  @Get(':id/files/:fileId/content')
  @SendsFile()
  async content(@Tx() tx: TenantTransaction, @Id() id: string, @Id('fileId') fileId: string): Promise<StreamableFile> {
    const { file, stream } = await this.files.content(tx, id, fileId);
    return sentFile(stream, file);
  }
}
