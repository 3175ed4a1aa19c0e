import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.service.js';
import { type FieldProblem, invalid, notFound } from '../../platform/errors/problem.js';
import { expectVersion } from '../../platform/http/if-match.js';
import { partyOf } from '../../platform/tenancy/party.js';
import { asOrganisation, type TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type { IncidentDetailDto } from '../incident-detail.dto.js';
import type { IncidentEntity } from '../incident.entity.js';
import type { UpdateIncidentDto } from '../incidents.dto.js';
import { IncidentsRepository } from '../incidents.repository.js';
import { IncidentsService } from '../incidents.service.js';
import { StepsRepository } from './steps.repository.js';

/** What an incident is called, what it hangs under, and its number in the suppliers' tools. */
@Injectable()
export class IncidentDetails {
  constructor(
    private readonly incidents: IncidentsService,
    private readonly repository: IncidentsRepository,
    private readonly steps: StepsRepository,
    private readonly audit: Audit,
  ) {}

  async update(tx: TenantTransaction, id: string, seen: number, body: UpdateIncidentDto): Promise<IncidentDetailDto> {
    await this.steps.lock(tx, id);
    const incident = await this.incidents.find(tx, id);
    if (incident.version !== seen) expectVersion(seen, await this.incidents.get(tx, id));
    const errors = [...ofSource(incident, body), ...(await this.parent(tx, id, body.parentId ?? null))];
    if (errors.length > 0) throw invalid(errors);
    await this.repository.update(tx, incident, body);
    const { title, category, description, parentId } = incident;
    const before = { title, category, description, parentId };
    const tells = { topic: 'incidents', supplierIds: incident.supplierIds } as const;
    await this.audit.record(tx, { action: 'updated', objectType: 'incident', objectId: id, before, after: { ...before, ...body }, tells });
    return this.incidents.get(tx, id);
  }

  /** A vendor names its own number alone; any other supplier is as if it were not there. */
  async reference(tx: TenantTransaction, id: string, supplierId: string, number: string | null): Promise<IncidentDetailDto> {
    const { supplierIds } = await this.incidents.find(tx, id);
    const party = partyOf(tx);
    if (!supplierIds.includes(supplierId) || (party !== null && party !== supplierId)) throw notFound();
    const had = await asOrganisation(tx, () => this.repository.saveReference(tx, id, supplierId, number));
    const [before, after] = [{ supplierId, number: had }, { supplierId, number }];
    // Its number is between the supplier and the buyer.
    const tells = { topic: 'incidents', supplierIds: [supplierId] } as const;
    await this.audit.record(tx, { action: 'reference_saved', objectType: 'incident', objectId: id, before, after, tells });
    return this.incidents.get(tx, id);
  }

  private async parent(tx: TenantTransaction, id: string, parentId: string | null): Promise<FieldProblem[]> {
    if (parentId === null) return [];
    const above = await this.repository.ancestors(tx, parentId);
    if (above.length === 0) return [{ field: 'parentId', code: 'unknown_incident' }];
    return above.includes(id) ? [{ field: 'parentId', code: 'parent_cycle' }] : [];
  }
}

/** What an import would overwrite is not changed here. */
const ofSource = ({ live }: IncidentEntity, body: UpdateIncidentDto): FieldProblem[] =>
  (['title', 'category', 'description'] as const)
    .filter((field) => !live && body[field] !== undefined)
    .map((field) => ({ field, code: 'not_live' }));
