import type pg from 'pg';

export interface BenchSeries {
  id: string;
  supplierId: string;
  externalId: string;
}

/** As many series of probes, shared out among the organisation's suppliers. */
export async function createSeries(owner: pg.Client, organisationId: string, count: number): Promise<BenchSeries[]> {
  const { rows } = await owner.query<BenchSeries>(
    `INSERT INTO measurement_series (organisation_id, id, supplier_id, tower_id, name, kind, source, external_id)
     SELECT $1, gen_random_uuid(), place.supplier_id, place.tower_id, 'Service ' || n, 'probe', 'bench', 'service-' || n
       FROM generate_series(1, $2::integer) AS n
       JOIN (SELECT row_number() OVER (ORDER BY supplier_id, tower_id) - 1 AS place, supplier_id, tower_id
               FROM contract_tower WHERE organisation_id = $1) AS place ON place.place = n % 6
     RETURNING id, supplier_id AS "supplierId", external_id AS "externalId"`,
    [organisationId, count],
  );
  return rows;
}
