import { Injectable } from '@nestjs/common';
import type { FieldProblem } from '../platform/errors/problem.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { SuppliersService } from '../suppliers/suppliers.service.js';
import { TowersService } from '../towers/towers.service.js';

export interface Place {
  supplierId: string;
  towerId: string;
}

export interface PlaceNames {
  supplierName: string;
  towerName: string;
}

/** Suppliers and towers that evidence is about. */
@Injectable()
export class PlacesService {
  constructor(
    private readonly suppliers: SuppliersService,
    private readonly towers: TowersService,
  ) {}

  /** What is wrong with the place: a supplier or tower this organisation does not have. */
  async problems(tx: TenantTransaction, { supplierId, towerId }: Place): Promise<FieldProblem[]> {
    const problems: FieldProblem[] = [];
    if (!(await this.suppliers.named(tx, [supplierId])).has(supplierId))
      problems.push({ field: 'supplierId', code: 'not_found' });
    if (!(await this.towers.named(tx, [towerId])).has(towerId))
      problems.push({ field: 'towerId', code: 'not_found' });
    return problems;
  }

  /** The names of a place, for any of these. */
  async names(tx: TenantTransaction, places: readonly Place[]): Promise<(place: Place) => PlaceNames> {
    const suppliers = await this.suppliers.named(tx, [...new Set(places.map((each) => each.supplierId))]);
    const towers = await this.towers.named(tx, [...new Set(places.map((each) => each.towerId))]);
    return ({ supplierId, towerId }) => ({
      supplierName: suppliers.get(supplierId)?.name ?? '',
      towerName: towers.get(towerId)?.name ?? '',
    });
  }
}
