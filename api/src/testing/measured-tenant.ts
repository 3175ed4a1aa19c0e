import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import { systemPrincipal, Tenancy, type TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { createTenant, type TestTenant } from './tenant.js';

export interface Holder {
  supplierId: string | null;
  towerId: string | null;
  at: string;
}

export interface LevelChanges {
  metric?: string;
  priority?: number | null;
  targetMs?: number | null;
  expected?: string;
  minimum?: string;
  minimumVolume?: number;
  weight?: string;
  countsFor?: string;
  effectiveFrom?: string;
  effectiveTo?: string | null;
}

const allWeek = Object.fromEntries(
  ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, [['00:00', '24:00']]]),
);

/** A private organisation whose promises and incidents are written as directly as scenarios need them. */
export class MeasuredTenant {
  private constructor(
    private readonly tenancy: Tenancy,
    readonly tenant: TestTenant,
  ) {}

  static async create(app: NestFastifyApplication): Promise<MeasuredTenant> {
    return new MeasuredTenant(app.get(Tenancy), await createTenant(app));
  }

  /** As background work; `at` stands for now. */
  run<T>(work: (tx: TenantTransaction) => Promise<T>, at?: string): Promise<T> {
    return this.tenancy.run(systemPrincipal(this.tenant.organisationId), (tx) =>
      work(at === undefined ? tx : { ...tx, now: new Date(at) }),
    );
  }

  tower(code = `t-${randomUUID().slice(0, 8)}`): Promise<string> {
    return this.insert('service_tower', { code, name: `Tower ${code}` });
  }

  /** A supplier with one contract for the towers, paid `charge` minor units a month. */
  async supplier(
    name: string,
    towerIds: string[],
    charge = '100000',
  ): Promise<{ id: string; contractId: string }> {
    const id = await this.insert('supplier', { name });
    const contractId = await this.insert('contract', {
      supplier_id: id,
      number: `C-${name}`,
      title: name,
      starts_on: '2026-01-01',
      ends_on: '2027-12-31',
      monthly_charge_minor: charge,
    });
    for (const towerId of towerIds) {
      await this.insert(
        'contract_tower',
        { contract_id: contractId, tower_id: towerId, supplier_id: id },
        false,
      );
    }
    return { id, contractId };
  }

  calendar(windows: object = allWeek): Promise<string> {
    return this.insert('service_calendar', {
      name: `Calendar ${randomUUID()}`,
      zone: 'Europe/Stockholm',
      versions: JSON.stringify([{ effectiveFrom: null, windows, holidays: [], specialDays: {} }]),
    });
  }

  level(
    ids: { supplierId: string; contractId: string; towerId: string; calendarId: string },
    changes: LevelChanges = {},
  ) {
    return this.insert('service_level', {
      supplier_id: ids.supplierId,
      contract_id: ids.contractId,
      tower_id: ids.towerId,
      calendar_id: ids.calendarId,
      code: `SL-${randomUUID().slice(0, 8)}`,
      name: 'Restored in time',
      metric: changes.metric ?? 'resolution',
      priority: changes.priority ?? null,
      target_ms: changes.targetMs === undefined ? 3_600_000 : changes.targetMs,
      expected_target: changes.expected ?? '95',
      minimum_target: changes.minimum ?? '90',
      minimum_volume: changes.minimumVolume ?? 1,
      weight: changes.weight ?? '1',
      counts_for: changes.countsFor ?? 'every_holder',
      effective_from: changes.effectiveFrom ?? '2026-01-01',
      effective_to: changes.effectiveTo ?? null,
    });
  }

  /** Held by each holder in turn from its `at`; without `stoppedAt` it runs. */
  async incident(
    openedAt: string,
    stoppedAt: string | null,
    holders: Holder[],
    priority = 3,
  ): Promise<string> {
    const supplierIds = [...new Set(holders.flatMap(({ supplierId }) => supplierId ?? []))];
    const id = await this.insert('incident', {
      source: 'test',
      external_id: randomUUID(),
      title: 'Something is down',
      priority,
      state: stoppedAt ? 'resolved' : 'active',
      opened_at: openedAt,
      resolved_at: stoppedAt,
      stopped_at: stoppedAt,
      supplier_ids: supplierIds,
      hand_offs: holders.length - 1,
    });
    for (const [index, { supplierId, towerId, at }] of holders.entries()) {
      const event = { incident_id: id, sequence: index + 1, at, kind: 'update', state: 'active', priority };
      const holder = {
        group_name: supplierId && `Team ${supplierId}`,
        supplier_id: supplierId,
        tower_id: towerId,
      };
      await this.insert('incident_event', { ...event, ...holder, supplier_ids: supplierIds }, false);
    }
    return id;
  }

  async resolve(incidentId: string, at: string): Promise<void> {
    await this.query(
      "UPDATE incident SET stopped_at = $3, resolved_at = $3, state = 'resolved' WHERE organisation_id = $1 AND id = $2",
      [incidentId, at],
    );
  }

  query<Row>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return this.run((tx) => tx.manager.query(sql, [tx.organisationId, ...values]));
  }

  /** A row of any table. */
  async insert(table: string, row: Record<string, unknown>, withId = true): Promise<string> {
    const id = randomUUID();
    const all = { ...(withId ? { id } : {}), ...row };
    const places = Object.keys(all).map((_, index) => `$${index + 2}`);
    await this.query(
      `INSERT INTO ${table} (organisation_id, ${Object.keys(all).join(', ')}) VALUES ($1, ${places.join(', ')})`,
      Object.values(all),
    );
    return id;
  }
}
