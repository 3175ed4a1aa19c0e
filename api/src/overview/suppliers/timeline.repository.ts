import { Injectable } from '@nestjs/common';
import type { Permission } from '@samsyn/domain/access/permissions';
import { readCursor, writeCursor } from '../../platform/paging/cursor.js';
import { may, type TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { type TimelineEventDto, type TimelineKind, timelineKinds, type TimelinePageDto, type TimelineQueryDto } from './timeline.dto.js';

interface Source {
  permission: Permission;
  /** Columns of an event, from rows of the supplier; `at` and `id` are what it is ordered by. */
  from: string;
}

/** An id, well formed, for a row that has none of its own. */
const idOf = (...parts: string[]): string =>
  `overlay(overlay(md5(${parts.join(" || ' ' || ")}) placing '8' from 13) placing '8' from 17)::uuid`;

/**
 * What happens with a supplier. Each is read from its newest end alone and stops when a page is full, so that a long history
 * costs no more than a short one.
 */
const sources: Record<TimelineKind, readonly Source[]> = {
  incidents: [
    {
      permission: 'incidents:read',
      from: `SELECT id, 'incident_opened' AS what, opened_at AS at, external_id || ' ' || title AS sv, external_id || ' ' || title AS en,
                    NULL AS period, '/incidents/' || id AS link
               FROM incident WHERE organisation_id = $1 AND lead_supplier_id = $2`,
    },
    {
      permission: 'major-incidents:read',
      from: `SELECT id, 'major_declared' AS what, declared_at AS at, title AS sv, title AS en, NULL AS period, '/major-incidents/' || id AS link
               FROM major_incident WHERE organisation_id = $1 AND $2 = ANY (supplier_ids)`,
    },
  ],
  reports: [
    {
      permission: 'reports:read',
      from: `SELECT s.id, 'report_' || s.action AS what, s.at, t.name_sv AS sv, t.name_en AS en, r.period, '/reports/' || r.id AS link
               FROM service_report_step s
               JOIN service_report r ON r.organisation_id = s.organisation_id AND r.id = s.report_id
               JOIN report_template t ON t.organisation_id = r.organisation_id AND t.id = r.template_id
              WHERE s.organisation_id = $1 AND s.supplier_id = $2 AND s.action IN ('submit', 'accept', 'return', 'dispute', 'close')`,
    },
  ],
  credits: [
    {
      permission: 'credits:read',
      from: `SELECT ${idOf('s.credit_id::text', 's.sequence::text')} AS id, 'credit_' || s.action AS what, s.at,
                    k.number || coalesce(', ' || l.name, '') AS sv, k.number || coalesce(', ' || l.name, '') AS en, c.period,
                    '/credits/' || c.id AS link
               FROM credit_step s
               JOIN credit c ON c.organisation_id = s.organisation_id AND c.id = s.credit_id
               JOIN contract k ON k.organisation_id = c.organisation_id AND k.id = c.contract_id
               LEFT JOIN service_level l ON l.organisation_id = c.organisation_id AND l.id = c.service_level_id
              WHERE s.organisation_id = $1 AND s.supplier_id = $2`,
    },
  ],
  scorecards: [
    {
      permission: 'scorecards:read',
      from: `SELECT id, 'statement_' || kind AS what, created_at AS at, coalesce(name, '') AS sv, coalesce(name, '') AS en, period::text,
                    '/scorecards/' || period || '/suppliers/' || supplier_id || '#statement-' || id AS link
               FROM score_statement WHERE organisation_id = $1 AND supplier_id = $2`,
    },
    {
      permission: 'scorecards:read',
      from: `SELECT ${idOf('t.statement_id::text', 't.sequence::text')} AS id, 'statement_' || t.action AS what, t.at, coalesce(s.name, '') AS sv,
                    coalesce(s.name, '') AS en, s.period::text,
                    '/scorecards/' || s.period || '/suppliers/' || s.supplier_id || '#statement-' || s.id AS link
               FROM score_statement_step t
               JOIN score_statement s ON s.organisation_id = t.organisation_id AND s.id = t.statement_id
              WHERE t.organisation_id = $1 AND t.supplier_id = $2`,
    },
  ],
  contracts: [
    {
      permission: 'contracts:read',
      from: `SELECT a.id, 'contract_amended' AS what, a.created_at AS at, c.number || ', ' || a.title AS sv, c.number || ', ' || a.title AS en,
                    NULL AS period, '/contracts/' || c.id AS link
               FROM contract_amendment a JOIN contract c ON c.organisation_id = a.organisation_id AND c.id = a.contract_id
              WHERE a.organisation_id = $1 AND a.supplier_id = $2`,
    },
  ],
  actions: [
    {
      permission: 'actions:read',
      from: `SELECT id, 'action_done' AS what, done_at AS at, title AS sv, title AS en, NULL AS period, '/actions' AS link
               FROM action WHERE organisation_id = $1 AND owner_supplier_id = $2 AND state = 'done' AND done_at IS NOT NULL`,
    },
    {
      permission: 'actions:read',
      from: `SELECT ${idOf('id::text', "'agreed'")} AS id, 'action_agreed' AS what, created_at AS at, title AS sv, title AS en, NULL AS period,
                    '/actions' AS link
               FROM action WHERE organisation_id = $1 AND owner_supplier_id = $2`,
    },
  ],
};

type Row = Omit<TimelineEventDto, 'at' | 'title'> & { at: Date; sv: string; en: string };

const sort = '-at';
const defaultLimit = 20;

@Injectable()
export class TimelineRepository {
  /** What happened with a supplier, of what the reader may see, the newest first. */
  async page(tx: TenantTransaction, supplierId: string, query: TimelineQueryDto): Promise<TimelinePageDto> {
    const limit = query.limit ?? defaultLimit;
    const after = query.cursor === undefined ? null : readCursor(query.cursor, sort);
    const parts = (query.kind ?? timelineKinds).flatMap((kind) =>
      sources[kind]
        .filter(({ permission }) => may(tx.principal, permission))
        .map(({ from }) => `(SELECT '${kind}' AS kind, * FROM (${from}) e
            WHERE ($3::timestamptz IS NULL OR (at, id) < ($3, $4::uuid)) ORDER BY at DESC, id DESC LIMIT $5)`),
    );
    if (parts.length === 0) return { items: [], nextCursor: null };
    const rows: Row[] = await tx.manager.query(`SELECT * FROM (${parts.join(' UNION ALL ')}) merged ORDER BY at DESC, id DESC LIMIT $5`, [
      ...[tx.organisationId, supplierId, after?.value ?? null, after?.id ?? null, limit + 1],
    ]);
    const items = rows.slice(0, limit).map(({ sv, en, at, ...row }) => ({ ...row, at: at.toISOString(), title: { sv, en } }));
    const last = rows.length > limit ? items.at(-1) : undefined;
    return { items, nextCursor: last ? writeCursor({ sort, value: last.at, id: last.id }) : null };
  }
}
