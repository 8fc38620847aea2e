import { DataSource, type EntitySchema } from 'typeorm';
import { migrations } from './migrations/index.js';

/**
 * Opens the pool. The schema changes by migration alone.
 * @param entities the EntitySchemas of the libs that the program uses
 */
export async function openDatabase(url: string, entities: readonly EntitySchema[], poolSize = 20): Promise<DataSource> {
  const database = new DataSource({
    type: 'postgres',
    url,
    entities: [...entities],
    migrations: [...migrations],
    migrationsTableName: 'migrations',
    // Entities are plain classes: TypeORM fills them without calling constructors.
    entitySkipConstructor: true,
    synchronize: false,
    extra: { max: poolSize, application_name: 'evenhand' },
    // An idle connection that the server ended is replaced at the next query; it must not end the process.
    poolErrorHandler: () => undefined,
  });
  return database.initialize();
}
