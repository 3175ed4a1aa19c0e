import { Injectable } from '@nestjs/common';
import { neededBy } from '@samsyn/domain/services/dependency-graph';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { type DerivedDependency, type DerivedService, ServiceNetRepository } from './service-net.repository.js';

/** Who may see a service follows from what it rests on: renewed with every change of the net, under its lock. */
@Injectable()
export class ServiceNetRenewal {
  constructor(private readonly net: ServiceNetRepository) {}

  async renew(tx: TenantTransaction): Promise<void> {
    const dependencies = await this.net.dependencies(tx);
    const nodes = await this.net.nodes(tx);
    const ownersOf = (...ids: string[]) => ids.flatMap((id) => nodes.get(id)?.supplierId ?? []);
    const seeing = new Map(dependencies.map(({ id, from, to }) => [id, new Set(ownersOf(from, to))]));
    const services: DerivedService[] = [];
    for (const { id } of [...nodes.values()].filter(({ kind }) => kind === 'service')) {
      const needed = neededBy(id, dependencies);
      const components = [...needed].filter(([each]) => nodes.get(each)?.kind === 'component');
      const supplierIds = [...new Set(ownersOf(...needed.keys()))].sort();
      const hard = components.filter(([, strength]) => strength === 'hard').length;
      services.push({ id, supplierIds, hard, soft: components.length - hard });
      for (const each of dependencies) {
        if (each.from !== id && !needed.has(each.from)) continue;
        for (const supplierId of supplierIds) seeing.get(each.id)?.add(supplierId);
      }
    }
    const derived = [...seeing].map(([id, supplierIds]): DerivedDependency => ({ id, supplierIds: [...supplierIds].sort() }));
    await this.net.renew(tx, { services, dependencies: derived });
  }
}
