import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import Papa from 'papaparse';
import type { AuditAction } from '@samsyn/domain/audit/audit-actions';
import { DomainError } from '@samsyn/domain/errors';
import { nextProcurementState, procurementStatesFrom } from '@samsyn/domain/sourcing/procurement';
import { Audit } from '../../platform/audit/audit.service.js';
import { deleteRow, insertRow, lockRow, updateRow } from '../../platform/database/rows.js';
import { namingFields } from '../../platform/errors/naming-fields.js';
import { invalid, notFound, Problem } from '../../platform/errors/problem.js';
import { neutralised } from '../../platform/files/neutralised.js';
import { expectVersion } from '../../platform/http/if-match.js';
import type { PageQueryDto } from '../../platform/paging/page.dto.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { todayOf } from '../../platform/tenancy/today.js';
import { TowersService } from '../../towers/towers.service.js';
import type {
  AddMarketAnswerDto,
  CreateDialogueDto,
  CreateMarketActorDto,
  CreateProcurementDto,
  DialogueDto,
  DialoguePageDto,
  DialogueQueryDto,
  MarketActorDto,
  MarketActorPageDto,
  MoveProcurementDto,
  ProcurementDto,
  ProcurementPageDto,
  UpdateDialogueDto,
  UpdateMarketActorDto,
  UpdateMarketAnswerDto,
  UpdateProcurementDto,
} from './market.dto.js';
import { MarketRepository } from './market.repository.js';

type Kind = 'market-actor' | 'procurement' | 'market-dialogue';
const tables = { 'market-actor': 'market_actor', procurement: 'procurement', 'market-dialogue': 'market_dialogue' } as const;

/** Who is on the market, what is procured, and what was said with whom: open before the award, confidential after it. */
@Injectable()
export class MarketService {
  constructor(
    private readonly market: MarketRepository,
    private readonly towers: TowersService,
    private readonly audit: Audit,
  ) {}

  actors(tx: TenantTransaction, request: PageQueryDto): Promise<MarketActorPageDto> {
    return this.market.actors(tx, request);
  }

  async actor(tx: TenantTransaction, id: string): Promise<MarketActorDto> {
    return found(await this.market.actor(tx, id));
  }

  async addActor(tx: TenantTransaction, id: string, body: CreateMarketActorDto): Promise<MarketActorDto> {
    await this.checkTowers(tx, body.towerIds ?? []);
    const { name, areas, towerIds = [], size, remark = null } = body;
    await namingFields(['name'], () => insertRow(tx, 'market_actor', { id, name, areas: areas ?? '', towerIds, size, remark, updatedAt: tx.now }));
    await this.record(tx, 'created', 'market-actor', id);
    return this.actor(tx, id);
  }

  async changeActor(tx: TenantTransaction, id: string, seen: number, body: UpdateMarketActorDto): Promise<MarketActorDto> {
    await this.locked(tx, 'market-actor', id, seen, () => this.actor(tx, id));
    await this.checkTowers(tx, body.towerIds ?? []);
    const { name, areas, towerIds, size, remark } = body;
    await namingFields(['name'], () => updateRow(tx, 'market_actor', id, { name, areas: areas === null ? '' : areas, towerIds, size, remark }));
    await this.record(tx, 'updated', 'market-actor', id);
    return this.actor(tx, id);
  }

  /** 409 actor_has_dialogues. */
  async removeActor(tx: TenantTransaction, id: string, seen: number): Promise<void> {
    const before = await this.locked(tx, 'market-actor', id, seen, () => this.actor(tx, id));
    if (before.dialogues > 0) throw new Problem(409, 'actor_has_dialogues');
    await deleteRow(tx, 'market_actor', id);
    await this.record(tx, 'deleted', 'market-actor', id);
  }

  procurements(tx: TenantTransaction, request: PageQueryDto): Promise<ProcurementPageDto> {
    return this.market.procurements(tx, request);
  }

  async procurement(tx: TenantTransaction, id: string): Promise<ProcurementDto> {
    const one = found(await this.market.procurement(tx, id));
    return { ...one, next: procurementStatesFrom(one.state), answers: await this.market.answers(tx, id) };
  }

  async addProcurement(tx: TenantTransaction, id: string, { title, description = null, plannedAwardOn = null }: CreateProcurementDto): Promise<ProcurementDto> {
    await namingFields(['title'], () => insertRow(tx, 'procurement', { id, title, description, plannedAwardOn, updatedAt: tx.now }));
    await this.record(tx, 'created', 'procurement', id);
    return this.procurement(tx, id);
  }

  async changeProcurement(tx: TenantTransaction, id: string, seen: number, { title, description, plannedAwardOn }: UpdateProcurementDto): Promise<ProcurementDto> {
    await this.locked(tx, 'procurement', id, seen, () => this.procurement(tx, id));
    await namingFields(['title'], () => updateRow(tx, 'procurement', id, { title, description, plannedAwardOn }));
    await this.record(tx, 'updated', 'procurement', id);
    return this.procurement(tx, id);
  }

  /** Onwards; an award makes what was said confidential. 409 not_from_here; 422 is_not_empty, in_the_future. */
  async move(tx: TenantTransaction, id: string, seen: number, { state, awardedOn = null, awardedTo = null }: MoveProcurementDto): Promise<ProcurementDto> {
    const before = await this.locked(tx, 'procurement', id, seen, () => this.procurement(tx, id));
    try {
      nextProcurementState(before.state, state);
    } catch (error) {
      if (error instanceof DomainError) throw new Problem(409, error.code, error.params);
      throw error;
    }
    if (state !== 'awarded') await updateRow(tx, 'procurement', id, { state });
    else {
      const today = await todayOf(tx);
      if (awardedTo === null) throw invalid([{ field: 'awardedTo', code: 'is_not_empty' }]);
      if (awardedOn !== null && awardedOn > today) throw invalid([{ field: 'awardedOn', code: 'in_the_future' }]);
      await this.market.makeConfidential(tx, id);
      await updateRow(tx, 'procurement', id, { state, awardedTo, awardedOn: awardedOn ?? today });
    }
    await this.record(tx, `procurement_${state}`, 'procurement', id);
    return this.procurement(tx, id);
  }

  async addAnswer(tx: TenantTransaction, id: string, seen: number, { question, answer = null, askedOn }: AddMarketAnswerDto): Promise<ProcurementDto> {
    await this.locked(tx, 'procurement', id, seen, () => this.procurement(tx, id));
    const row = { id: randomUUID(), procurementId: id, question, answer, askedOn: askedOn ?? (await todayOf(tx)), updatedAt: tx.now };
    await insertRow(tx, 'market_answer', row);
    return this.touched(tx, id);
  }

  /** 409 answer_published of one that every bidder has; 422 is_not_empty. */
  async changeAnswer(tx: TenantTransaction, id: string, answerId: string, seen: number, body: UpdateMarketAnswerDto): Promise<ProcurementDto> {
    const before = await this.locked(tx, 'procurement', id, seen, () => this.procurement(tx, id));
    const stored = before.answers.find((one) => one.id === answerId);
    if (!stored) throw notFound();
    if (stored.publishedOn !== null) throw new Problem(409, 'answer_published');
    const answer = body.answer === undefined ? stored.answer : body.answer;
    if (body.published && answer === null) throw invalid([{ field: 'answer', code: 'is_not_empty' }]);
    await updateRow(tx, 'market_answer', answerId, { answer, ...(body.published ? { publishedOn: await todayOf(tx) } : {}) });
    return this.touched(tx, id);
  }

  /** What every bidder is told, as CSV. */
  async answersCsv(tx: TenantTransaction, id: string): Promise<string> {
    const { answers } = await this.procurement(tx, id);
    const data = answers
      .filter(({ publishedOn }) => publishedOn !== null)
      .map(({ askedOn, question, answer, publishedOn }) => [askedOn, neutralised(question), neutralised(answer ?? ''), publishedOn]);
    return `\ufeff${Papa.unparse({ fields: ['askedOn', 'question', 'answer', 'publishedOn'], data }, { newline: '\r\n' })}`;
  }

  dialogues(tx: TenantTransaction, request: DialogueQueryDto): Promise<DialoguePageDto> {
    return this.market.dialogues(tx, request);
  }

  async dialogue(tx: TenantTransaction, id: string): Promise<DialogueDto> {
    return found(await this.market.dialogue(tx, id));
  }

  /** 422 unknown_actor, unknown_procurement. */
  async addDialogue(tx: TenantTransaction, id: string, { participants, notes, ...body }: CreateDialogueDto): Promise<DialogueDto> {
    const { actorId, procurementId = null, heldOn, subject } = body;
    const confidential = await this.checkDialogue(tx, { actorId, procurementId });
    await insertRow(tx, 'market_dialogue', { id, actorId, procurementId, heldOn, subject, confidential, recordedBy: tx.principal.userId, updatedAt: tx.now });
    await insertRow(tx, 'market_dialogue_note', { dialogueId: id, participants, notes, confidential });
    await this.record(tx, 'created', 'market-dialogue', id);
    return this.dialogue(tx, id);
  }

  async changeDialogue(tx: TenantTransaction, id: string, seen: number, body: UpdateDialogueDto): Promise<DialogueDto> {
    const before = await this.locked(tx, 'market-dialogue', id, seen, () => this.dialogue(tx, id));
    const given = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
    const after = { ...before, ...given };
    // What has once been confidential stays so.
    const confidential = (await this.checkDialogue(tx, after)) || before.confidential;
    const { actorId, procurementId, heldOn, subject } = after;
    await updateRow(tx, 'market_dialogue', id, { actorId, procurementId, heldOn, subject, confidential });
    await this.market.changeNote(tx, { ...after, confidential });
    await this.record(tx, 'updated', 'market-dialogue', id);
    return this.dialogue(tx, id);
  }

  async removeDialogue(tx: TenantTransaction, id: string, seen: number): Promise<void> {
    await this.locked(tx, 'market-dialogue', id, seen, () => this.dialogue(tx, id));
    await deleteRow(tx, 'market_dialogue', id);
    await this.record(tx, 'deleted', 'market-dialogue', id);
  }

  private async touched(tx: TenantTransaction, id: string): Promise<ProcurementDto> {
    await updateRow(tx, 'procurement', id, {});
    await this.record(tx, 'updated', 'procurement', id);
    return this.procurement(tx, id);
  }

  private async locked<T extends { version: number }>(tx: TenantTransaction, kind: Kind, id: string, seen: number, read: () => Promise<T>): Promise<T> {
    if (!(await lockRow(tx, tables[kind], id))) throw notFound();
    const before = await read();
    expectVersion(seen, before);
    return before;
  }

  /** The log says that it changed and not what: more people read the log than the market map. */
  private record(tx: TenantTransaction, action: AuditAction, objectType: Kind, objectId: string): Promise<void> {
    return this.audit.record(tx, { action, objectType, objectId, tells: { topic: 'market', supplierIds: [] } });
  }

  private async checkTowers(tx: TenantTransaction, towerIds: string[]): Promise<void> {
    const known = await this.towers.named(tx, towerIds);
    if (towerIds.some((id) => !known.has(id))) throw invalid([{ field: 'towerIds', code: 'unknown_tower' }]);
  }

  /** Whether what is said about it is confidential from the start. */
  private async checkDialogue(tx: TenantTransaction, { actorId, procurementId }: { actorId: string; procurementId: string | null }): Promise<boolean> {
    if (!(await this.market.actor(tx, actorId))) throw invalid([{ field: 'actorId', code: 'unknown_actor' }]);
    if (procurementId === null) return false;
    const procurement = await this.market.procurement(tx, procurementId);
    if (!procurement) throw invalid([{ field: 'procurementId', code: 'unknown_procurement' }]);
    return procurement.state === 'awarded';
  }
}

function found<T>(one: T | undefined): T {
  if (one === undefined) throw notFound();
  return one;
}
