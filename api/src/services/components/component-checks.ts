import { Injectable } from '@nestjs/common';
import { ContractsService } from '../../contracts/contracts.service.js';
import { type FieldProblem, Problem } from '../../platform/errors/problem.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { SuppliersService } from '../../suppliers/suppliers.service.js';
import { TowersService } from '../../towers/towers.service.js';
import type { ComponentEntity } from './component.entity.js';
import { ComponentsRepository } from './components.repository.js';

export type CheckedComponent = Pick<ComponentEntity, 'id' | 'supplierId' | 'towerId' | 'contractId' | 'name' | 'aliases'>;

/** What the database cannot refuse of a component by itself. */
@Injectable()
export class ComponentChecks {
  constructor(
    private readonly components: ComponentsRepository,
    private readonly suppliers: SuppliersService,
    private readonly towers: TowersService,
    private readonly contracts: ContractsService,
  ) {}

  async problems(tx: TenantTransaction, component: CheckedComponent): Promise<FieldProblem[]> {
    const { supplierId, towerId, contractId } = component;
    const problems: FieldProblem[] = [];
    if (!(await this.suppliers.named(tx, [supplierId])).has(supplierId)) problems.push({ field: 'supplierId', code: 'not_found' });
    if (!(await this.towers.named(tx, [towerId])).has(towerId)) problems.push({ field: 'towerId', code: 'not_found' });
    const contract = contractId === null ? null : await this.supplierOf(tx, contractId);
    if (contract === undefined) problems.push({ field: 'contractId', code: 'not_found' });
    else if (contract !== null && contract !== supplierId) problems.push({ field: 'contractId', code: 'contract_of_another_supplier' });
    return [...problems, ...(await this.nameProblems(tx, component))];
  }

  /** Evidence names components: no two of a supplier in a tower may go by one name. */
  private async nameProblems(tx: TenantTransaction, component: CheckedComponent): Promise<FieldProblem[]> {
    const { name, aliases } = component;
    const taken = await this.components.taken(tx, component, [name, ...aliases]);
    return [
      ...(taken.has(name) ? [{ field: 'name', code: 'name_taken', params: { name } }] : []),
      ...aliases
        .filter((alias) => alias === name || taken.has(alias))
        .map((alias) => ({ field: 'aliases', code: 'name_taken', params: { name: alias } })),
    ];
  }

  private async supplierOf(tx: TenantTransaction, contractId: string): Promise<string | undefined> {
    try {
      return (await this.contracts.get(tx, contractId)).supplierId;
    } catch (error) {
      if (error instanceof Problem && error.status === 404) return undefined;
      throw error;
    }
  }
}
