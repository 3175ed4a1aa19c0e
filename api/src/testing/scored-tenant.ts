import type { Dimension } from '@samsyn/domain/scorecards/dimensions';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import { MeasuredTenant } from './measured-tenant.js';

/** The one dimension of these scores. */
const dimension: Dimension = 'delivery';

/** What a supplier got in a month, in a tower, by how many cases. */
export interface Scored {
  supplierId: string;
  name: string;
  towerId: string;
  points: string | null;
  volume: number;
}

const score = (points: string | null) => ({ points, coverage: '100.00', change: null, coverageChange: null, trend: [] });
const verdicts = { met: 3, belowExpected: 1, belowMinimum: 0, notMeasured: 0 };

/** An organisation whose stored scorecard says what a suite needs it to say. */
export class ScoredTenant {
  private constructor(readonly own: MeasuredTenant) {}

  static async create(app: NestFastifyApplication): Promise<ScoredTenant> {
    return new ScoredTenant(await MeasuredTenant.create(app));
  }

  async supplier(name: string, organisationNumber: string | null): Promise<string> {
    const id = randomUUID();
    await this.own.query('INSERT INTO supplier (organisation_id, id, name, organisation_number) VALUES ($1, $2, $3, $4)', [id, name, organisationNumber]);
    return id;
  }

  /** Stores the buyer's document of a month; a tower's score is that of its first supplier. */
  async month(period: string, cells: readonly Scored[], open = false): Promise<void> {
    const towers = [...Map.groupBy(cells, ({ towerId }) => towerId)].map(([id, [first]]) => ({ id, code: id.slice(0, 8), name: `Tower ${id.slice(0, 4)}`, score: score(first?.points ?? null), dimensions: [] }));
    const suppliers = [...Map.groupBy(cells, ({ supplierId }) => supplierId)].map(([id, of]) => ({
      ...{ id, name: of[0]?.name ?? '', score: score(of[0]?.points ?? null), verdicts, changes: [] },
      dimensions: [{ code: dimension, names: null, weight: '1', share: '100.00', points: of[0]?.points ?? null, coverage: '100.00' }],
      volume: of.reduce((sum, { volume }) => sum + volume, 0),
    }));
    const document = { period, open, towers, suppliers, cells: cells.map(({ supplierId, towerId, volume }) => ({ supplierId, towerId, volume })), contracts: [] };
    await this.own.query('INSERT INTO period (organisation_id, period) VALUES ($1, $2) ON CONFLICT DO NOTHING', [period]);
    await this.own.query(
      `INSERT INTO scorecard (organisation_id, id, period, document, rule_version, computed_at) VALUES ($1, $2, $3, $4::jsonb, '1', now())`,
      [randomUUID(), period, JSON.stringify(document)],
    );
  }
}
