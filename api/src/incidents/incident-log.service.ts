import { Injectable } from '@nestjs/common';
import { DomainError } from '@samsyn/domain/errors';
import type { Holder, StepKind } from '@samsyn/domain/incidents/incident-step';
import { parseInstant } from '@samsyn/domain/time/instant';
import { ContractsService } from '../contracts/contracts.service.js';
import { Audit } from '../platform/audit/audit.service.js';
import { type FieldProblem, invalid } from '../platform/errors/problem.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { IncidentDetailDto } from './incident-detail.dto.js';
import { manualSource } from './imports/import-choice.js';
import { MergeService } from './imports/merging/merge.service.js';
import type { LogIncidentDto } from './incidents.dto.js';
import { IncidentsRepository } from './incidents.repository.js';
import { IncidentsService } from './incidents.service.js';
import type { StoredStep } from './live/steps.repository.js';
import { StepsService } from './live/steps.service.js';

const prefix = 'SAM-';

/** Incidents logged by hand, numbered per organisation: SAM-000123. */
@Injectable()
export class IncidentLog {
  constructor(
    private readonly repository: IncidentsRepository,
    private readonly incidents: IncidentsService,
    private readonly merging: MergeService,
    private readonly steps: StepsService,
    private readonly contracts: ContractsService,
    private readonly audit: Audit,
  ) {}

  async log(tx: TenantTransaction, id: string, body: LogIncidentDto): Promise<IncidentDetailDto> {
    const row = await this.read(tx, body);
    // Held until this transaction ends, so that no two get the same number.
    await this.merging.lock(tx, manualSource);
    const number = 1 + (await this.repository.lastNumber(tx, manualSource, prefix));
    const externalId = prefix + String(number).padStart(6, '0');
    const { title, category, description } = row;
    await this.steps.open(tx, { id, source: manualSource, externalId, title, category, description }, stepsOf(row, tx.now.getTime()));
    const after = await this.incidents.get(tx, id);
    await this.audit.record(tx, {
      action: 'created',
      objectType: 'incident',
      objectId: id,
      after: { ...body, externalId },
      tells: { topic: 'incidents', supplierIds: after.supplierIds },
    });
    return after;
  }

  private async read(tx: TenantTransaction, body: LogIncidentDto): Promise<Logged> {
    const errors: FieldProblem[] = [];
    const instant = (field: 'openedAt' | 'acknowledgedAt' | 'resolvedAt'): number => {
      const written = body[field];
      if (written === undefined || written === null) return NaN;
      try {
        return parseInstant(written);
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        errors.push({ field, code: error.code, params: error.params });
        return NaN;
      }
    };
    const [openedAt, acknowledgedAt, resolvedAt] = [
      instant('openedAt'),
      instant('acknowledgedAt'),
      instant('resolvedAt'),
    ];
    if (openedAt > tx.now.getTime()) errors.push({ field: 'openedAt', code: 'in_the_future' });
    if (acknowledgedAt < openedAt) errors.push({ field: 'acknowledgedAt', code: 'reversed_interval' });
    if (resolvedAt < openedAt || resolvedAt < acknowledgedAt)
      errors.push({ field: 'resolvedAt', code: 'reversed_interval' });
    for (const [field, at] of Object.entries({ acknowledgedAt, resolvedAt }))
      if (at > tx.now.getTime()) errors.push({ field, code: 'in_the_future' });
    const group = body.groupName ?? null;
    const team = group === null ? undefined : (await this.merging.teams(tx)).get(group);
    if (group !== null && !team) errors.push({ field: 'groupName', code: 'unknown_group' });
    const closed =
      team && errors.length === 0 && (await this.contracts.isClosed(tx, team.supplierId, team.towerId, openedAt));
    if (closed) errors.push({ field: 'groupName', code: 'contract_not_in_force' });
    if (errors.length > 0) throw invalid(errors);
    const { title, priority, category = null, description = null } = body;
    const holder = { group, supplierId: team?.supplierId ?? null, towerId: team?.towerId ?? null };
    return { title, priority, category, description, holder, openedAt, acknowledgedAt, resolvedAt };
  }
}

interface Logged {
  title: string;
  priority: number;
  category: string | null;
  description: string | null;
  holder: Holder;
  /** Epoch ms; NaN for what has not happened. */
  openedAt: number;
  acknowledgedAt: number;
  resolvedAt: number;
}

const nobody: Holder = { group: null, supplierId: null, towerId: null };

/** What has happened by the time it is logged, all of it the buyer's word. */
function stepsOf({ holder, priority, openedAt, acknowledgedAt, resolvedAt }: Logged, now: number): StoredStep[] {
  const happened: [StepKind, number][] = [
    ['opened', openedAt],
    ['priority', openedAt],
    ['assigned', holder.group === null ? NaN : openedAt],
    ['acknowledged', acknowledgedAt],
    ['resolved', resolvedAt],
  ];
  return happened
    .filter(([, at]) => !Number.isNaN(at))
    .map(([kind, at], index) => ({
      ...(kind === 'opened' || kind === 'priority' ? nobody : holder),
      ...{ kind, at, sequence: index + 1, recordedAt: now, bySupplierId: null, acceptance: 'counts', note: null },
      ...{ priority: kind === 'priority' ? priority : null, pauseReason: null },
    }));
}
