import { Injectable } from '@nestjs/common';
import type { Holder } from '@samsyn/domain/incidents/incident-step';
import { ContractsService } from '../../contracts/contracts.service.js';
import { invalid } from '../../platform/errors/problem.js';
import { asOrganisation, type TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { SuppliersService } from '../../suppliers/suppliers.service.js';
import { TowersService } from '../../towers/towers.service.js';
import { MergeService } from '../imports/merging/merge.service.js';
import type { ReceiverDto, TakeStepDto } from './steps.dto.js';

type Named = Pick<TakeStepDto, 'groupName' | 'supplierId' | 'towerId'>;

/** Whom incidents can be handed to: suppliers in the towers they are known for. */
@Injectable()
export class Receivers {
  constructor(
    private readonly merges: MergeService,
    private readonly suppliers: SuppliersService,
    private readonly towers: TowersService,
    private readonly contracts: ContractsService,
  ) {}

  /** A vendor sees the parties the incident is shared with, and of the groups its own. */
  async list(tx: TenantTransaction, supplierIds: readonly string[]): Promise<ReceiverDto[]> {
    const { role, supplierId } = tx.principal;
    const all: ReceiverDto[] = await asOrganisation(tx, () =>
      tx.manager.query(
        `SELECT s.id AS "supplierId", s.name AS "supplierName", t.id AS "towerId", t.name AS "towerName",
                coalesce(array_agg(p.group_name ORDER BY p.group_name) FILTER (WHERE p.group_name IS NOT NULL), '{}') AS groups
           FROM (SELECT supplier_id, tower_id, group_name FROM team_mapping WHERE organisation_id = $1
                 UNION ALL SELECT supplier_id, tower_id, NULL FROM contract_tower WHERE organisation_id = $1) p
           JOIN supplier s ON s.organisation_id = $1 AND s.id = p.supplier_id
           JOIN service_tower t ON t.organisation_id = $1 AND t.id = p.tower_id
          GROUP BY s.id, s.name, t.id, t.name ORDER BY s.name, t.name, s.id, t.id`,
        [tx.organisationId],
      ),
    );
    if (role !== 'vendor') return all;
    return all
      .filter((each) => supplierIds.includes(each.supplierId))
      .map((each) => (each.supplierId === supplierId ? each : { ...each, groups: [] }));
  }

  /**
   * Who is meant: by a group of the team-to-supplier table, or by supplier and tower. A vendor hands over within the
   * parties. Refused with the field: `unknown_group`, `unknown_supplier`, `unknown_tower`, `contract_not_in_force`.
   */
  async holder(tx: TenantTransaction, named: Named, at: number, supplierIds: readonly string[]): Promise<Holder> {
    const holder = await this.named(tx, named);
    const { supplierId, towerId } = holder;
    if (supplierId === null || towerId === null) return holder;
    const closed = { field: 'supplierId', code: 'contract_not_in_force' };
    if (tx.principal.role === 'vendor' && !supplierIds.includes(supplierId))
      throw invalid([{ field: 'supplierId', code: 'unknown_supplier' }]);
    if (await asOrganisation(tx, () => this.contracts.isClosed(tx, supplierId, towerId, at))) throw invalid([closed]);
    return holder;
  }

  private async named(tx: TenantTransaction, { groupName, supplierId, towerId }: Named): Promise<Holder> {
    if (groupName && !supplierId) {
      const team = (await asOrganisation(tx, () => this.merges.teams(tx))).get(groupName);
      // Of groups a vendor knows its own: another's is refused as one that does not exist.
      const { role, supplierId: own } = tx.principal;
      if (!team || (role === 'vendor' && team.supplierId !== own)) throw invalid([{ field: 'groupName', code: 'unknown_group' }]);
      return { group: groupName, ...team };
    }
    const missing = Object.entries({ supplierId, towerId }).flatMap(([field, id]) =>
      id ? [] : [{ field, code: 'is_not_empty' }],
    );
    if (!supplierId || !towerId) throw invalid(missing);
    return asOrganisation(tx, async () => {
      const supplier = (await this.suppliers.named(tx, [supplierId])).get(supplierId);
      const tower = (await this.towers.named(tx, [towerId])).get(towerId);
      const unknown = [
        ...(supplier ? [] : [{ field: 'supplierId', code: 'unknown_supplier' }]),
        ...(tower ? [] : [{ field: 'towerId', code: 'unknown_tower' }]),
      ];
      if (!supplier || !tower) throw invalid(unknown);
      return { group: groupName ?? supplier.name, supplierId, towerId };
    });
  }
}
