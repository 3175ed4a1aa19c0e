import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { SuppliersService } from '../../suppliers/suppliers.service.js';
import { TowersService } from '../../towers/towers.service.js';
import type { ComponentEntity } from './component.entity.js';
import type { ComponentDto } from './components.dto.js';

const unique = (ids: readonly (string | null)[]): string[] => [...new Set(ids.flatMap((id) => id ?? []))];

/** Components with the names of whose and where they are. */
@Injectable()
export class ComponentPresenter {
  constructor(
    private readonly suppliers: SuppliersService,
    private readonly towers: TowersService,
  ) {}

  async present(tx: TenantTransaction, components: readonly ComponentEntity[]): Promise<ComponentDto[]> {
    const suppliers = await this.suppliers.named(tx, unique(components.map(({ supplierId }) => supplierId)));
    const towers = await this.towers.named(tx, unique(components.map(({ towerId }) => towerId)));
    const contracts = await this.contractNumbers(tx, unique(components.map(({ contractId }) => contractId)));
    return components.map(({ organisationId: _, updatedAt, ...component }) => ({
      ...component,
      supplierName: suppliers.get(component.supplierId)?.name ?? '',
      towerName: towers.get(component.towerId)?.name ?? '',
      contractNumber: (component.contractId && contracts.get(component.contractId)) ?? null,
      updatedAt: updatedAt.toISOString(),
    }));
  }

  private async contractNumbers(tx: TenantTransaction, ids: readonly string[]): Promise<Map<string, string>> {
    if (ids.length === 0) return new Map();
    const rows: { id: string; number: string }[] = await tx.manager.query(
      'SELECT id, number FROM contract WHERE organisation_id = $1 AND id = ANY ($2::uuid[])',
      [tx.organisationId, ids],
    );
    return new Map(rows.map(({ id, number }) => [id, number]));
  }
}
