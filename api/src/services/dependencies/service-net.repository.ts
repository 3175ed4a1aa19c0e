import { Injectable } from '@nestjs/common';
import type { Strength } from '@samsyn/domain/services/dependency-graph';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type { ComponentKind } from '../components/component.entity.js';
import type { Criticality } from '../service.entity.js';
import type { DependencyNodeDto } from './service-dependencies.dto.js';

export interface NetDependency {
  id: string;
  from: string;
  to: string;
  strength: Strength;
  version: number;
  supplierIds: string[];
}

interface ComponentRow {
  id: string;
  name: string;
  kind: ComponentKind;
  supplierId: string;
  supplierName: string;
  towerName: string;
}

/** The net of services, components and dependencies as far as the caller may see it. */
@Injectable()
export class ServiceNetRepository {
  async dependencies(tx: TenantTransaction): Promise<NetDependency[]> {
    return tx.manager.query(
      `SELECT id, coalesce(service_id, component_id) AS "from", coalesce(required_service_id, required_component_id) AS "to",
              strength, version, supplier_ids AS "supplierIds"
         FROM service_dependency WHERE organisation_id = $1 ORDER BY id`,
      [tx.organisationId],
    );
  }

  /** Services and components by id. */
  async nodes(tx: TenantTransaction): Promise<Map<string, DependencyNodeDto>> {
    const services: { id: string; name: string; criticality: Criticality }[] = await tx.manager.query(
      'SELECT id, name, criticality FROM service WHERE organisation_id = $1',
      [tx.organisationId],
    );
    const components: ComponentRow[] = await tx.manager.query(
      `SELECT id, name, kind, supplier_id AS "supplierId", supplier_name AS "supplierName", tower_name AS "towerName"
         FROM app.known_components()`,
    );
    return new Map<string, DependencyNodeDto>([
      ...services.map((service): [string, DependencyNodeDto] => [service.id, { ...ofService, ...service }]),
      ...components.map(({ kind, ...component }): [string, DependencyNodeDto] => [
        component.id,
        { kind: 'component', criticality: null, componentKind: kind, ...component },
      ]),
    ]);
  }

  /** Writes what is derived of services and dependencies, where it changed. */
  async renew(tx: TenantTransaction, derived: { services: readonly DerivedService[]; dependencies: readonly DerivedDependency[] }) {
    const listed = "ARRAY(SELECT jsonb_array_elements_text(new.value -> 'supplierIds')::uuid)";
    await tx.manager.query(
      `UPDATE service s SET supplier_ids = ${listed}, hard_components = (new.value ->> 'hard')::integer,
                            soft_components = (new.value ->> 'soft')::integer
         FROM jsonb_array_elements($2::jsonb) AS new
        WHERE s.organisation_id = $1 AND s.id = (new.value ->> 'id')::uuid
          AND (s.supplier_ids, s.hard_components, s.soft_components)
            IS DISTINCT FROM (${listed}, (new.value ->> 'hard')::integer, (new.value ->> 'soft')::integer)`,
      [tx.organisationId, JSON.stringify(derived.services)],
    );
    await tx.manager.query(
      `UPDATE service_dependency d SET supplier_ids = ${listed}
         FROM jsonb_array_elements($2::jsonb) AS new
        WHERE d.organisation_id = $1 AND d.id = (new.value ->> 'id')::uuid AND d.supplier_ids IS DISTINCT FROM ${listed}`,
      [tx.organisationId, JSON.stringify(derived.dependencies)],
    );
  }
}

export interface DerivedService {
  id: string;
  supplierIds: string[];
  hard: number;
  soft: number;
}

export interface DerivedDependency {
  id: string;
  supplierIds: string[];
}

const ofService = {
  kind: 'service',
  componentKind: null,
  supplierId: null,
  supplierName: null,
  towerName: null,
} as const;
