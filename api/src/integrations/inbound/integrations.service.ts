import { Injectable } from '@nestjs/common';
import { defaultImpacts } from '../../evidence/imports/import-choice.js';
import { PlacesService } from '../../evidence/places.service.js';
import { Audit } from '../../platform/audit/audit.service.js';
import { namingFields } from '../../platform/errors/naming-fields.js';
import { invalid, notFound } from '../../platform/errors/problem.js';
import { expectVersion } from '../../platform/http/if-match.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { InboundRepository } from './inbound.repository.js';
import { presentIntegration } from './integration-presenter.js';
import { integrationProblems } from './integration-problems.js';
import type { IntegrationEntity } from './integration.entity.js';
import type {
  CreatedIntegrationDto,
  CreateIntegrationDto,
  IntegrationDetailDto,
  IntegrationDto,
  IntegrationPageDto,
  IntegrationQueryDto,
  UpdateIntegrationDto,
} from './integrations.dto.js';
import { IntegrationsRepository } from './integrations.repository.js';
import { newSecret } from '../secret.js';

const objectType = 'integration';

@Injectable()
export class IntegrationsService {
  constructor(
    private readonly integrations: IntegrationsRepository,
    private readonly messages: InboundRepository,
    private readonly places: PlacesService,
    private readonly audit: Audit,
  ) {}

  async page(tx: TenantTransaction, request: IntegrationQueryDto): Promise<IntegrationPageDto> {
    const page = await this.integrations.page(tx, request);
    return { ...page, items: await this.present(tx, page.items) };
  }

  async get(tx: TenantTransaction, id: string): Promise<IntegrationDetailDto> {
    const found = await this.integrations.find(tx, id);
    const [integration] = found ? await this.present(tx, [found]) : [];
    if (!integration) throw notFound();
    const refusals = await this.messages.refusals(tx, id);
    return { ...integration, refusals: refusals.map((each) => ({ ...each, lastAt: each.lastAt.toISOString() })) };
  }

  async create(tx: TenantTransaction, id: string, body: CreateIntegrationDto): Promise<CreatedIntegrationDto> {
    const { name, kind, supplierId, towerId, verification } = body;
    const row = {
      ...{ id, name, kind, supplierId, towerId, verification, source: body.source ?? name.slice(0, 100) },
      ...{ component: body.component ?? null, groupName: body.groupName ?? null, mapping: body.mapping ?? null },
      impacts: { ...defaultImpacts, ...body.impacts },
      ...polling(body.pollAddress ?? null, body.pollMinutes ?? null, tx.now),
      active: body.active ?? true,
    };
    await this.check(tx, row);
    const secret = newSecret();
    await namingFields(['source'], () => this.integrations.insert(tx, { ...row, secret }));
    const after = await this.get(tx, id);
    await this.audit.record(tx, { action: 'created', objectType, objectId: id, after });
    return { ...after, secret };
  }

  async update(tx: TenantTransaction, id: string, seen: number, body: UpdateIntegrationDto): Promise<IntegrationDetailDto> {
    const { row, before } = await this.locked(tx, id, seen);
    const { pollAddress, pollMinutes, ...others } = body;
    const given = Object.fromEntries(Object.entries(others).filter(([, value]) => value !== undefined));
    const address = pollAddress === undefined ? row.pollAddress : pollAddress;
    const minutes = pollMinutes === undefined ? row.pollMinutes : pollMinutes;
    const moved = address !== row.pollAddress || minutes !== row.pollMinutes;
    const changes = { ...given, ...(moved ? polling(address, minutes, tx.now) : {}) };
    await this.check(tx, { ...row, ...changes });
    await this.integrations.update(tx, id, { ...changes, version: row.version + 1 });
    const after = await this.get(tx, id);
    await this.audit.record(tx, { action: 'updated', objectType, objectId: id, before, after });
    return after;
  }

  /** A new secret; what is signed by the old one is refused from now on. */
  async rotate(tx: TenantTransaction, id: string, seen: number): Promise<CreatedIntegrationDto> {
    const { row } = await this.locked(tx, id, seen);
    const secret = newSecret();
    await this.integrations.update(tx, id, { secret, version: row.version + 1 });
    const after = await this.get(tx, id);
    await this.audit.record(tx, { action: 'secret_rotated', objectType, objectId: id });
    return { ...after, secret };
  }

  /** Takes it away with its messages; the outages and incidents it brought stay. */
  async remove(tx: TenantTransaction, id: string, seen: number): Promise<void> {
    const { before } = await this.locked(tx, id, seen);
    await this.integrations.remove(tx, id);
    await this.audit.record(tx, { action: 'deleted', objectType, objectId: id, before });
  }

  private async locked(tx: TenantTransaction, id: string, seen: number) {
    const row = await this.integrations.findForUpdate(tx, id);
    if (!row) throw notFound();
    const before = await this.get(tx, id);
    expectVersion(seen, before);
    return { row, before };
  }

  private async check(tx: TenantTransaction, row: Parameters<typeof integrationProblems>[0] & { supplierId: string; towerId: string }) {
    const problems = [...(await this.places.problems(tx, row)), ...integrationProblems(row)];
    if (problems.length > 0) throw invalid(problems);
  }

  private async present(tx: TenantTransaction, rows: readonly IntegrationEntity[]): Promise<IntegrationDto[]> {
    const names = await this.places.names(tx, rows);
    const counts = await this.messages.counts(tx, rows.map(({ id }) => id));
    return rows.map((row) => presentIntegration(row, names(row), counts.filter(({ integrationId }) => integrationId === row.id)));
  }
}

/** What is fetched anew from another address has nothing to be compared with. */
const polling = (pollAddress: string | null, pollMinutes: number | null, now: Date) => ({
  ...{ pollAddress, pollMinutes: pollAddress === null ? null : pollMinutes, nextPollAt: pollAddress === null ? null : now },
  ...{ pollEtag: null, pollModified: null, pollProblem: null },
});
