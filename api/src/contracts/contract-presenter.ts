import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { SuppliersService } from '../suppliers/suppliers.service.js';
import { TowersService } from '../towers/towers.service.js';
import type { ContractEntity } from './contract.entity.js';
import type { ContractDto } from './contracts.dto.js';
import { ContractsRepository } from './contracts.repository.js';

/** Contracts with the names of their supplier and towers, read once for all of them. */
@Injectable()
export class ContractPresenter {
  constructor(
    private readonly contracts: ContractsRepository,
    private readonly suppliers: SuppliersService,
    private readonly towers: TowersService,
  ) {}

  async present(tx: TenantTransaction, contracts: ContractEntity[]): Promise<ContractDto[]> {
    if (contracts.length === 0) return [];
    const parts = await this.contracts.towersOf(
      tx,
      contracts.map(({ id }) => id),
    );
    const towers = await this.towers.named(tx, unique(parts.map(({ towerId }) => towerId)));
    const suppliers = await this.suppliers.named(tx, unique(contracts.map(({ supplierId }) => supplierId)));
    return contracts.map(({ organisationId: _, updatedAt, ...contract }) => ({
      ...contract,
      supplierName: suppliers.get(contract.supplierId)?.name ?? '',
      towers: parts
        .filter(({ contractId }) => contractId === contract.id)
        .map(({ towerId, lot }) => {
          const { code, name } = towers.get(towerId) ?? { code: '', name: '' };
          return { towerId, code, name, lot };
        })
        .sort((a, b) => a.name.localeCompare(b.name, 'sv')),
      updatedAt: updatedAt.toISOString(),
    }));
  }
}

const unique = (ids: string[]) => [...new Set(ids)];
