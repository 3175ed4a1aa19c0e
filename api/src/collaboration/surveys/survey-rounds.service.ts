import { Injectable } from '@nestjs/common';
import type { AuditAction } from '@samsyn/domain/audit/audit-actions';
import { joinedResponses, type Responses } from '@samsyn/domain/surveys/response-rate';
import { resultsReadable, roundActionsFrom } from '@samsyn/domain/surveys/survey-round';
import { Audit } from '../../platform/audit/audit.service.js';
import { invalid, notFound, Problem } from '../../platform/errors/problem.js';
import { expectVersion } from '../../platform/http/if-match.js';
import { sideOf } from '../../platform/tenancy/party.js';
import { may, type TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { todayOf } from '../../platform/tenancy/today.js';
import type { SurveyRoundEntity } from './survey-round.entity.js';
import type { CreateSurveyRoundDto, SurveyRoundDto, SurveyRoundPageDto, SurveyRoundQueryDto, UpdateSurveyRoundDto } from './survey-rounds.dto.js';
import { type NewRound, SurveyRoundsRepository } from './survey-rounds.repository.js';
import { SurveyTemplatesService } from './survey-templates.service.js';

const usualReminders = [7, 2];

/** Rounds in which the parties rate one another: planned here, run by `RoundSteps`. */
@Injectable()
export class SurveyRoundsService {
  constructor(
    private readonly rounds: SurveyRoundsRepository,
    private readonly templates: SurveyTemplatesService,
    private readonly audit: Audit,
  ) {}

  /** The latest first; a supplier sees those it takes part in, once they are open. */
  async page(tx: TenantTransaction, request: SurveyRoundQueryDto): Promise<SurveyRoundPageDto> {
    const page = await this.rounds.page(tx, request);
    return { ...page, items: await this.present(tx, page.items) };
  }

  async get(tx: TenantTransaction, id: string): Promise<SurveyRoundDto> {
    const found = await this.rounds.find(tx, id);
    const [round] = found ? await this.present(tx, [found]) : [];
    if (!round) throw notFound();
    return round;
  }

  async create(tx: TenantTransaction, id: string, body: CreateSurveyRoundDto): Promise<SurveyRoundDto> {
    await this.rounds.insert(tx, id, await this.checked(tx, id, body));
    return this.recorded(tx, 'created', id);
  }

  /** 409 round_not_planned of one that has begun: what people are asked does not change under them. */
  async update(tx: TenantTransaction, id: string, seen: number, body: UpdateSurveyRoundDto): Promise<SurveyRoundDto> {
    const { round, before } = await this.planned(tx, id, seen);
    await this.rounds.update(tx, round, await this.checked(tx, id, { ...round, ...body }));
    return this.recorded(tx, 'updated', id, before);
  }

  async remove(tx: TenantTransaction, id: string, seen: number): Promise<void> {
    const { before } = await this.planned(tx, id, seen);
    await this.rounds.remove(tx, id);
    await this.audit.record(tx, { action: 'deleted', objectType: 'survey-round', objectId: id, before, tells: { topic: 'surveys', supplierIds: [] } });
  }

  /** What was done with a round; never what anybody answered, nor that they did. */
  async recorded(tx: TenantTransaction, action: AuditAction, id: string, before: SurveyRoundDto | null = null): Promise<SurveyRoundDto> {
    const after = await this.get(tx, id);
    const supplierIds = after.state === 'planned' ? [] : after.rated.map((each) => each.id);
    // How many have answered by now is nobody's history.
    const told = (round: SurveyRoundDto | null) => round && { ...round, responses: [], mine: null };
    await this.audit.record(tx, { action, objectType: 'survey-round', objectId: id, before: told(before), after: told(after), tells: { topic: 'surveys', supplierIds } });
    return after;
  }

  async present(tx: TenantTransaction, rounds: readonly SurveyRoundEntity[]): Promise<SurveyRoundDto[]> {
    const ids = rounds.map(({ id }) => id);
    const names = await this.rounds.supplierNames(tx, [...new Set(rounds.flatMap(({ ratedIds }) => ratedIds))]);
    const own = await this.rounds.ownInvitations(tx, ids);
    const side = sideOf(tx);
    const running = side === 'buyer' ? await this.rounds.responses(tx, ids) : [];
    const mayRun = may(tx.principal, 'surveys:update');
    return rounds.map(({ organisationId: _, ratedIds, responses, supplierIds: _seen, updatedAt: _at, ...round }) => {
      const mine = own.find(({ roundId }) => roundId === round.id);
      const counted: Responses[] = running.filter(({ roundId }) => roundId === round.id);
      return {
        ...round,
        rated: [...names].filter(([id]) => ratedIds.includes(id)).map(([id, name]) => ({ id, name })),
        responses: side === 'buyer' ? (responses ?? joinedResponses(counted)).map((part) => ({ ...part, groups: [...part.groups] })) : [],
        mine: mine ? (mine.answered ? 'answered' : 'waiting') : null,
        actions: mayRun ? roundActionsFrom(round.state) : [],
        readable: resultsReadable(round.state, side),
      };
    });
  }

  private async planned(tx: TenantTransaction, id: string, seen: number) {
    const round = await this.rounds.lock(tx, id);
    if (!round) throw notFound();
    const before = await this.get(tx, id);
    expectVersion(seen, before);
    if (round.state !== 'planned') throw new Problem(409, 'round_not_planned');
    return { round, before };
  }

  private async checked(tx: TenantTransaction, id: string, body: CreateSurveyRoundDto): Promise<NewRound> {
    const { title, templateId, groups, ratedIds, ratesEachOther, ratesBuyer, startsOn, endsOn, remindDays = usualReminders, illustrative = false } = body;
    if (endsOn < startsOn) throw invalid([{ field: 'endsOn', code: 'reversed_interval' }]);
    if (endsOn < (await todayOf(tx))) throw invalid([{ field: 'endsOn', code: 'round_is_over' }]);
    const asksSuppliers = groups.some(({ group }) => group === 'suppliers');
    if (asksSuppliers && !ratesEachOther && !ratesBuyer) throw invalid([{ field: 'ratesBuyer', code: 'suppliers_rate_nobody' }]);
    if (groups.every(({ weight }) => Number(weight) === 0)) throw invalid([{ field: 'groups', code: 'weights_are_nothing' }]);
    if ((await this.rounds.supplierNames(tx, ratedIds)).size < ratedIds.length) throw invalid([{ field: 'ratedIds', code: 'unknown_supplier' }]);
    if (await this.rounds.clashes(tx, id, startsOn, endsOn)) throw invalid([{ field: 'startsOn', code: 'another_round_runs' }]);
    const { statements, asksComment, version: templateVersion } = await this.template(tx, templateId);
    const parts = { ratesEachOther: asksSuppliers && ratesEachOther, ratesBuyer: asksSuppliers && ratesBuyer };
    return { title, templateId, templateVersion, statements, asksComment, groups, ratedIds, ...parts, startsOn, endsOn, remindDays, illustrative };
  }

  private async template(tx: TenantTransaction, id: string) {
    try {
      return await this.templates.get(tx, id);
    } catch {
      throw invalid([{ field: 'templateId', code: 'unknown_template' }]);
    }
  }
}
