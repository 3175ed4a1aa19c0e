import { Injectable } from '@nestjs/common';
import { fields, pageOfRows } from '../../platform/database/rows.js';
import { alphabetical, type Listing } from '../../platform/paging/listing.js';
import type { PageQueryDto } from '../../platform/paging/page.dto.js';
import type { Page } from '../../platform/paging/read-page.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type { DialogueDto, DialogueQueryDto, MarketActorDto, MarketAnswerDto, ProcurementRowDto } from './market.dto.js';

const actor = {
  select: `${fields('a', ['id', 'name', 'areas', 'towerIds', 'size', 'remark', 'version'])}, m.dialogues, m."lastDialogueOn"`,
  from: `market_actor a CROSS JOIN LATERAL (
    SELECT count(*)::int AS dialogues, max(d.held_on)::text AS "lastDialogueOn" FROM market_dialogue d
     WHERE d.organisation_id = a.organisation_id AND d.actor_id = a.id) m`,
  tenant: 'a',
};
const actors: Listing = { id: 'a.id', sorts: { name: alphabetical('a.name') }, defaultSort: 'name', search: ['a.name', 'a.areas', 'a.remark'], counted: true };

const procurement = {
  select: `${fields('p', ['id', 'title', 'description', 'state', 'awardedTo', 'version'], ['plannedAwardOn', 'awardedOn'])},
    (SELECT count(*)::int FROM market_dialogue d WHERE d.organisation_id = p.organisation_id AND d.procurement_id = p.id) AS dialogues`,
  from: 'procurement p',
  tenant: 'p',
};
const procurements: Listing = {
  id: 'p.id',
  sorts: { title: alphabetical('p.title'), plannedAwardOn: { sql: "coalesce(p.planned_award_on, '9999-12-31')", type: 'date' } },
  defaultSort: 'plannedAwardOn',
  search: ['p.title', 'p.description'],
  counted: true,
};

// The note is another row: whether the caller reads it, its own policy says.
const dialogue = {
  select: `${fields('d', ['id', 'actorId', 'procurementId', 'subject', 'confidential', 'version'], ['heldOn'])},
    a.name AS "actorName", p.title AS "procurementTitle", n.participants, n.notes`,
  from: `market_dialogue d
    JOIN market_actor a ON a.organisation_id = d.organisation_id AND a.id = d.actor_id
    LEFT JOIN procurement p ON p.organisation_id = d.organisation_id AND p.id = d.procurement_id
    LEFT JOIN market_dialogue_note n ON n.organisation_id = d.organisation_id AND n.dialogue_id = d.id`,
  tenant: 'd',
};
const dialogues: Listing = {
  id: 'd.id',
  sorts: { heldOn: { sql: 'd.held_on', type: 'date' } },
  defaultSort: '-heldOn',
  search: ['d.subject', 'a.name'],
  counted: true,
};

@Injectable()
export class MarketRepository {
  actors(tx: TenantTransaction, request: PageQueryDto): Promise<Page<MarketActorDto>> {
    return pageOfRows(tx, actor, actors, request);
  }

  actor(tx: TenantTransaction, id: string): Promise<MarketActorDto | undefined> {
    return this.one(tx, actor, id);
  }

  procurements(tx: TenantTransaction, request: PageQueryDto): Promise<Page<ProcurementRowDto>> {
    return pageOfRows(tx, procurement, procurements, request);
  }

  procurement(tx: TenantTransaction, id: string): Promise<ProcurementRowDto | undefined> {
    return this.one(tx, procurement, id);
  }

  dialogues(tx: TenantTransaction, request: DialogueQueryDto): Promise<Page<DialogueDto>> {
    const where = [['d.actor_id = ?', request.actorId], ['d.procurement_id = ?', request.procurementId]] as const;
    return pageOfRows(tx, { ...dialogue, where }, dialogues, request);
  }

  dialogue(tx: TenantTransaction, id: string): Promise<DialogueDto | undefined> {
    return this.one(tx, dialogue, id);
  }

  answers(tx: TenantTransaction, procurementId: string): Promise<MarketAnswerDto[]> {
    return tx.manager.query(
      `SELECT ${fields('q', ['id', 'question', 'answer'], ['askedOn', 'publishedOn'])} FROM market_answer q
        WHERE q.organisation_id = $1 AND q.procurement_id = $2 ORDER BY q.asked_on, q.id`,
      [tx.organisationId, procurementId],
    );
  }

  /** All that was said about an awarded procurement, in the transaction of the award. */
  async makeConfidential(tx: TenantTransaction, procurementId: string): Promise<void> {
    const parameters = [tx.organisationId, procurementId];
    await tx.manager.query(
      `UPDATE market_dialogue_note n SET confidential = true FROM market_dialogue d
        WHERE n.organisation_id = $1 AND d.organisation_id = $1 AND d.id = n.dialogue_id AND d.procurement_id = $2`,
      parameters,
    );
    await tx.manager.query(
      'UPDATE market_dialogue SET confidential = true, version = version + 1 WHERE organisation_id = $1 AND procurement_id = $2',
      parameters,
    );
  }

  async changeNote(tx: TenantTransaction, { id, participants, notes, confidential }: Pick<DialogueDto, 'id' | 'participants' | 'notes' | 'confidential'>): Promise<void> {
    await tx.manager.query(
      'UPDATE market_dialogue_note SET participants = $3, notes = $4, confidential = $5 WHERE organisation_id = $1 AND dialogue_id = $2',
      [tx.organisationId, id, participants, notes, confidential],
    );
  }

  private async one<Row>(tx: TenantTransaction, { select, from, tenant }: { select: string; from: string; tenant: string }, id: string): Promise<Row | undefined> {
    const rows: Row[] = await tx.manager.query(`SELECT ${select} FROM ${from} WHERE ${tenant}.organisation_id = $1 AND ${tenant}.id = $2`, [tx.organisationId, id]);
    return rows[0];
  }
}
