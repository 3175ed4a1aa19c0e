import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Put, Query, Req, StreamableFile } from '@nestjs/common';
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
import { EvaluationsService } from './evaluations.service.js';
import { InnovationTermsDto, UpdateInnovationTermsDto } from './innovation-terms.dto.js';
import { InnovationTermsService } from './innovation-terms.service.js';
import { ProposalFiles } from './proposal-files.service.js';
import { EvaluationsDto, PlanPilotDto, ProposalDetailDto, ReportPilotDto, SayDto, ScoreProposalDto, ToScorePageDto } from './proposal-parts.dto.js';
import { ProposalSteps } from './proposal-steps.service.js';
import { ProposalTalk } from './proposal-talk.service.js';
import {
  CreateProposalDto,
  FellowSuppliersDto,
  OpenedProposalPageDto,
  OpenProposalDto,
  ProposalBoardDto,
  ProposalPageDto,
  ProposalQueryDto,
  TakeProposalStepDto,
  UpdateProposalDto,
} from './proposals.dto.js';
import { ProposalsService } from './proposals.service.js';

@ApiTags('proposals')
@Controller('proposals')
export class ProposalsController {
  constructor(
    private readonly proposals: ProposalsService,
    private readonly steps: ProposalSteps,
    private readonly talk: ProposalTalk,
    private readonly evaluations: EvaluationsService,
    private readonly files: ProposalFiles,
    private readonly terms: InnovationTermsService,
    private readonly idempotency: Idempotency,
  ) {}

  /** What is proposed, the latest change first; a vendor sees what it takes part in. Sorts: title, updatedAt, stateSince, answerBy. */
  @Permit('proposals:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() query: ProposalQueryDto): Promise<ProposalPageDto> {
    return this.proposals.page(tx, query);
  }

  /** The same by state, with how many stand in each and for how long. */
  @Permit('proposals:read')
  @Get('board')
  board(@Tx() tx: TenantTransaction, @Query() query: ProposalQueryDto): Promise<ProposalBoardDto> {
    return this.proposals.board(tx, query);
  }

  /** What others have opened: title, description and who proposes. Sorts: openedAt. */
  @Permit('proposals:read')
  @Get('opened')
  opened(@Tx() tx: TenantTransaction, @Query() query: ProposalQueryDto): Promise<OpenedProposalPageDto> {
    return this.proposals.opened(tx, query);
  }

  /** The companies one may propose something with, or to, by name. */
  @Permit('proposals:read')
  @Get('fellow-suppliers')
  fellows(@Tx() tx: TenantTransaction): Promise<FellowSuppliersDto> {
    return this.proposals.fellows(tx);
  }

  /** What waits for scores, and whether the caller has given theirs. */
  @Permit('proposals:evaluate')
  @Get('to-score')
  toScore(@Tx() tx: TenantTransaction): Promise<ToScorePageDto> {
    return this.evaluations.toScore(tx);
  }

  /** R26: within how many days each side answers, and what proposals are scored by. */
  @Permit('proposals:read')
  @Get('terms')
  getTerms(@Tx() tx: TenantTransaction): Promise<InnovationTermsDto> {
    return this.terms.get(tx);
  }

  /** Holds at once, for what comes up from then on. */
  @Permit('proposals:update')
  @Patch('terms')
  updateTerms(@Tx() tx: TenantTransaction, @IfMatch() seen: number, @Body() body: UpdateInnovationTermsDto): Promise<InnovationTermsDto> {
    return this.terms.update(tx, seen, body);
  }

  @Permit('proposals:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<ProposalDetailDto> {
    return this.proposals.get(tx, id);
  }

  /** Begins one: a supplier's is its own until it hands it in, the buyer's the buyer's. 422 unknown_supplier, unknown_tower, not_found. */
  @Permit('proposals:read')
  @Post()
  create(@Tx() tx: TenantTransaction, @IdempotencyKey() key: CreationKey | null, @Body() body: CreateProposalDto): Promise<ProposalDetailDto> {
    return this.idempotency.once(tx, key, {
      create: (id) => this.proposals.create(tx, id, body),
      find: (id) => this.proposals.get(tx, id),
    });
  }

  /** Changes what is given while it is written; whoever agreed to the old text is asked again. 409 not_from_here, proposers_stand. */
  @Permit('proposals:read')
  @Patch(':id')
  update(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number, @Body() body: UpdateProposalDto): Promise<ProposalDetailDto> {
    return this.proposals.update(tx, id, seen, body);
  }

  /** Takes away what was never handed in. 409 not_from_here. */
  @Permit('proposals:read')
  @Delete(':id')
  @HttpCode(204)
  remove(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number): Promise<void> {
    return this.proposals.remove(tx, id, seen);
  }

  /** A supplier agrees to propose the text as it stands. 409 nothing_to_agree. */
  @Permit('proposals:answer')
  @Post(':id/consent')
  @HttpCode(200)
  consent(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number): Promise<ProposalDetailDto> {
    return this.proposals.consent(tx, id, seen);
  }

  /** Its proposer lets every supplier see title, description and who proposes, or no longer. */
  @Permit('proposals:read')
  @Post(':id/opening')
  @HttpCode(200)
  open(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number, @Body() { opened }: OpenProposalDto): Promise<ProposalDetailDto> {
    return this.proposals.open(tx, id, seen, opened);
  }

  /**
   * R26: the next step. 409 not_your_step or not_from_here; proposal_not_ready names everything its gate still asks for;
   * challenge_not_open; 412 with the current one where somebody was faster.
   */
  @Permit('proposals:read')
  @Post(':id/steps')
  @HttpCode(200)
  step(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number, @Body() body: TakeProposalStepDto): Promise<ProposalDetailDto> {
    return this.steps.take(tx, id, seen, body);
  }

  /** A question has the other side's agreed days to be answered in. 409 nobody_to_ask, already_answered, not_your_step. */
  @Permit('proposals:read')
  @Post(':id/messages')
  @HttpCode(200)
  say(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number, @Body() body: SayDto): Promise<ProposalDetailDto> {
    return this.talk.say(tx, id, seen, body);
  }

  /** How it is to be tried out, once it is approved; either side. */
  @Permit('proposals:read')
  @Put(':id/pilot')
  plan(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number, @Body() body: PlanPilotDto): Promise<ProposalDetailDto> {
    return this.talk.plan(tx, id, seen, body);
  }

  /** What came of the pilot; either side. */
  @Permit('proposals:read')
  @Put(':id/pilot/result')
  report(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number, @Body() body: ReportPilotDto): Promise<ProposalDetailDto> {
    return this.talk.report(tx, id, seen, body);
  }

  /** What the buyer's people think of it; of others once one has scored oneself. Never a supplier's to see. */
  @Permit('proposals:read')
  @Get(':id/evaluations')
  scores(@Tx() tx: TenantTransaction, @Id() id: string): Promise<EvaluationsDto> {
    return this.evaluations.of(tx, id);
  }

  /** One's own scores, again as long as it is not evaluated. 422 unknown_criterion, not_points. */
  @Permit('proposals:evaluate')
  @Put(':id/evaluations/own')
  score(@Tx() tx: TenantTransaction, @Id() id: string, @Body() body: ScoreProposalDto): Promise<EvaluationsDto> {
    return this.evaluations.score(tx, id, body);
  }

  /** Adds a file of at most 25 MB, told by its content, to what was handed in. */
  @Permit('proposals:read')
  @WithoutTransaction()
  @Post(':id/files')
  @TakesFile()
  async attach(@CurrentPrincipal() principal: Principal, @Id() id: string, @Req() request: AuthenticatedRequest): Promise<ProposalDetailDto> {
    const part = await attachedPart(request);
    return this.files.attach(principal, id, { givenName: part.filename, content: part.file });
  }

  /** The file itself, always as a download. */
  @Permit('proposals:read')
  @Get(':id/files/:fileId/content')
  @SendsFile()
  async content(@Tx() tx: TenantTransaction, @Id() id: string, @Id('fileId') fileId: string): Promise<StreamableFile> {
    const { file, stream } = await this.files.content(tx, id, fileId);
    return sentFile(stream, file);
  }
}
