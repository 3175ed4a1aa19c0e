import { Injectable } from '@nestjs/common';
import { agreedEnd, termsOn } from '@samsyn/domain/contracts/contract-terms';
import { formatRatio } from '@samsyn/domain/numbers/decimal';
import { displayed } from '@samsyn/domain/numbers/display';
import { roundHalfAwayFromZero } from '@samsyn/domain/numbers/money';
import { type Charge, type Concentration, concentrationByTower, concentrationOf } from '@samsyn/domain/risks/concentration';
import { localDate } from '@samsyn/domain/time/zone';
import { ContractTermsService } from '../contracts/contract-terms.service.js';
import { OrganisationsService } from '../organisations/organisations.service.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { SuppliersService } from '../suppliers/suppliers.service.js';
import { TowersService } from '../towers/towers.service.js';
import type { ConcentrationDto, CriticalSupplierDto, SpreadDto } from './concentration.dto.js';

interface Resting {
  id: string;
  name: string;
  suppliers: string[];
}

/** How much of the delivery rests on whom, by what contracts cost in force today and by what services need. */
@Injectable()
export class ConcentrationService {
  constructor(
    private readonly terms: ContractTermsService,
    private readonly suppliers: SuppliersService,
    private readonly towers: TowersService,
    private readonly organisations: OrganisationsService,
  ) {}

  async today(tx: TenantTransaction): Promise<ConcentrationDto> {
    const { zone, currency } = await this.organisations.current(tx);
    const on = localDate(tx.now.getTime(), zone);
    const running = (await this.terms.allTerms(tx)).filter(({ startsOn, versions }) => startsOn <= on && on <= agreedEnd(versions));
    const towersOf = await towerIds(tx);
    const charges = running
      .filter((contract) => contract.currency === currency)
      .map(({ contractId, supplierId, versions }): Charge => ({
        supplierId,
        towerIds: towersOf.get(contractId) ?? [],
        yearlyMinor: BigInt(termsOn(versions, on).monthlyChargeMinor) * 12n,
      }));
    const resting = await criticalServices(tx);
    const supplierIds = [...charges.map(({ supplierId }) => supplierId), ...resting.flatMap((service) => service.suppliers)];
    const suppliers = await this.suppliers.named(tx, [...new Set(supplierIds)]);
    const nameOf = (id: string) => suppliers.get(id)?.name ?? '';
    const byTower = concentrationByTower(charges);
    const towers = await this.towers.named(tx, [...byTower.keys()]);
    return {
      on,
      currency,
      all: present(concentrationOf(charges), nameOf),
      towers: [...byTower]
        .map(([towerId, spread]) => ({ towerId, towerName: towers.get(towerId)?.name ?? '', ...present(spread, nameOf) }))
        .sort((a, b) => a.towerName.localeCompare(b.towerName, 'sv')),
      otherCurrencies: running.filter((contract) => contract.currency !== currency).length,
      criticalServices: resting.length,
      suppliers: restingOn(resting, nameOf),
    };
  }
}

function present({ shares, total, index, equals }: Concentration, nameOf: (id: string) => string): SpreadDto {
  return {
    shares: shares.map(({ supplierId, share, yearly }) => ({
      ...{ supplierId, supplierName: nameOf(supplierId), yearlyMinor: roundHalfAwayFromZero(yearly).toString() },
      percent: displayed(share.mul(100), 'lower_is_better'),
      exactPercent: formatRatio(share.mul(100)),
    })),
    totalMinor: roundHalfAwayFromZero(total).toString(),
    index: index && displayed(index, 'lower_is_better', 4),
    exactIndex: index && formatRatio(index),
    equals: equals && displayed(equals, 'higher_is_better'),
  };
}

function restingOn(services: readonly Resting[], nameOf: (id: string) => string): CriticalSupplierDto[] {
  const ids = [...new Set(services.flatMap(({ suppliers }) => suppliers))];
  return ids
    .map((supplierId) => {
      const needed = services.filter(({ suppliers }) => suppliers.includes(supplierId));
      const alone = needed.filter(({ suppliers }) => suppliers.length === 1).map(({ id, name }) => ({ serviceId: id, name }));
      return { supplierId, supplierName: nameOf(supplierId), needed: needed.length, alone };
    })
    .sort((a, b) => b.alone.length - a.alone.length || b.needed - a.needed || a.supplierName.localeCompare(b.supplierName, 'sv'));
}

async function towerIds(tx: TenantTransaction): Promise<Map<string, string[]>> {
  const rows: { contract_id: string; ids: string[] }[] = await tx.manager.query(
    'SELECT contract_id, array_agg(tower_id ORDER BY tower_id) AS ids FROM contract_tower WHERE organisation_id = $1 GROUP BY contract_id',
    [tx.organisationId],
  );
  return new Map(rows.map(({ contract_id, ids }) => [contract_id, ids]));
}

/** Critical services by name, with the suppliers of all components they are down without. */
async function criticalServices(tx: TenantTransaction): Promise<Resting[]> {
  return tx.manager.query(
    `WITH RECURSIVE needs (root, required_service_id, required_component_id) AS (
       SELECT s.id, d.required_service_id, d.required_component_id
         FROM service s
         JOIN service_dependency d ON d.organisation_id = s.organisation_id AND d.service_id = s.id AND d.strength = 'hard'
        WHERE s.organisation_id = $1 AND s.criticality = 'critical'
       UNION
       SELECT n.root, d.required_service_id, d.required_component_id
         FROM needs n
         JOIN service_dependency d ON d.organisation_id = $1 AND d.strength = 'hard'
          AND (d.service_id = n.required_service_id OR d.component_id = n.required_component_id))
     SELECT s.id, s.name, coalesce(array_agg(DISTINCT c.supplier_id) FILTER (WHERE c.supplier_id IS NOT NULL), '{}') AS suppliers
       FROM service s
       LEFT JOIN needs n ON n.root = s.id
       LEFT JOIN component c ON c.organisation_id = $1 AND c.id = n.required_component_id
      WHERE s.organisation_id = $1 AND s.criticality = 'critical'
      GROUP BY s.id, s.name ORDER BY s.name, s.id`,
    [tx.organisationId],
  );
}
