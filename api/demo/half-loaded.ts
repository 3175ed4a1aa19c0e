import pg from 'pg';

const mark = 'demo organisation being loaded';

async function asOwner<T>(ownerUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Marks a database that was empty as being filled, so that a start after a kill knows what it finds. */
export const markLoading = (ownerUrl: string) =>
  asOwner(ownerUrl, (client) => client.query(`COMMENT ON SCHEMA app IS '${mark}'`));

export const markLoaded = (ownerUrl: string) => asOwner(ownerUrl, (client) => client.query('COMMENT ON SCHEMA app IS NULL'));

/** Empties a database whose demo was cut short: before it began there was nothing in it. */
export async function discardHalfLoaded(ownerUrl: string): Promise<void> {
  await asOwner(ownerUrl, async (client) => {
    const { rows } = await client.query<{ mark: string | null }>(
      "SELECT obj_description(oid, 'pg_namespace') AS mark FROM pg_namespace WHERE nspname = 'app'",
    );
    if (rows[0]?.mark !== mark) return;
    for (const schema of ['app', 'pgboss', 'public']) await client.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`);
    await client.query('CREATE SCHEMA public');
    await client.query('GRANT USAGE ON SCHEMA public TO PUBLIC');
  });
}
