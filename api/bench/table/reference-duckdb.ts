import { DuckDBInstance } from '@duckdb/node-api';
import { realLogZone } from '../real-log.js';

const sql = (file: string) => `
  WITH log AS (
    SELECT number, priority, opened_at, coalesce(nullif(resolved_at, '?'), closed_at) AS restored_at, assignment_group AS team,
           row_number() OVER () AS line
      FROM read_csv('${file}', header = true, delim = ',', all_varchar = true)),
  held AS (
    SELECT number, line, supplier, lag(supplier) OVER (PARTITION BY number ORDER BY line) AS before
      FROM log JOIN team USING (team)),
  changes AS (
    SELECT number, line, supplier, lag(supplier, 2) OVER (PARTITION BY number ORDER BY line) AS two_before
      FROM held WHERE before IS NULL OR before <> supplier),
  hand_offs AS (
    SELECT number, arg_max(supplier, line) AS supplier, count(*) - 1 AS hand_offs,
           count(*) FILTER (WHERE supplier = two_before) AS bounces
      FROM changes GROUP BY number),
  incident AS (
    SELECT number, priority::integer AS priority,
           strptime(opened_at, '%d/%m/%Y %H:%M') AS opened, strptime(restored_at, '%d/%m/%Y %H:%M') AS restored
      FROM (SELECT number, arg_max(priority, line) AS priority, arg_max(opened_at, line) AS opened_at,
                   arg_max(restored_at, line) AS restored_at FROM log GROUP BY number)),
  handled AS (
    SELECT supplier, priority, hand_offs, bounces, epoch_ms(timezone('${realLogZone}', opened)) AS opened_ms,
           epoch_ms(timezone('${realLogZone}', restored)) AS restored_ms, strftime(restored, '%Y-%m') AS restored_month
      FROM incident LEFT JOIN hand_offs USING (number)),
  counted AS (
    SELECT supplier, restored_month AS month, priority, count(*)::integer AS incidents,
           (count(*) FILTER (WHERE restored_ms - opened_ms <= target_ms))::integer AS in_time,
           coalesce(sum(hand_offs), 0)::integer AS hand_offs, coalesce(sum(bounces), 0)::integer AS bounces
      FROM handled JOIN target USING (priority) GROUP BY ALL)
  SELECT supplier AS "supplierId", month, priority, incidents, in_time AS "inTime",
         printf('%d.%02d', in_time * 100 // incidents, in_time * 10000 // incidents % 100) AS share,
         hand_offs AS "handOffs", bounces
    FROM counted ORDER BY month, supplier NULLS LAST, priority`;

export interface ReferenceDuckDb {
  table(): Promise<Record<string, unknown>[]>;
  close(): void;
}

/** DuckDB with the small tables of teams and targets at hand; the log it reads from its file each time. */
export async function referenceDuckDb(
  file: string,
  supplierOf: ReadonlyMap<string, string>,
  targets: ReadonlyMap<number, number>,
): Promise<ReferenceDuckDb> {
  const instance = await DuckDBInstance.create(':memory:', { memory_limit: '2GB' });
  const connection = await instance.connect();
  const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;
  const teams = [...supplierOf].map(([team, supplier]) => `(${literal(team)}, ${literal(supplier)})`);
  await connection.run(`CREATE TABLE team AS SELECT * FROM (VALUES ${teams.join()}) AS t (team, supplier)`);
  await connection.run(
    `CREATE TABLE target AS SELECT * FROM (VALUES ${[...targets].map((pair) => `(${pair.join()}::bigint)`).join()}) AS t (priority, target_ms)`,
  );
  return {
    async table() {
      return (await connection.runAndReadAll(sql(file))).getRowObjects();
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
