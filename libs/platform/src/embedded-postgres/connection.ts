import pg from 'pg';

export const superuser = 'evenhand';
export const defaultDatabase = 'evenhand';

export const urlOf = (port: number, password: string, database: string): string =>
  `postgres://${superuser}:${encodeURIComponent(password)}@127.0.0.1:${port}/${encodeURIComponent(database)}`;

export async function withConnection<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  // The server speaks no TLS, whatever PGSSLMODE asks for.
  const client = new pg.Client({ connectionString: url, ssl: false, connectionTimeoutMillis: 5_000 });
  // A connection lost during the work rejects the query; told here again, it would end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export async function answers(url: string): Promise<boolean> {
  return withConnection(url, (client) => client.query('SELECT 1')).then(
    () => true,
    () => false,
  );
}

export async function createDatabaseIfMissing(url: string, database: string): Promise<void> {
  await withConnection(url, async (client) => {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(database)}`);
  });
}
