// Asks Prisma's schema engine (its WebAssembly build, which needs no download) what separates a database from a schema.
import { PrismaLibSql } from '@prisma/adapter-libsql';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import { SchemaEngine } from './schema-engine.mjs';

const DIFFERENT = 2;
const CHAR = 18;
const TEXT = 25;

/** The SQL that would bring the database at `url` to `schema` (the text of a schema file); undefined if it is there. */
export async function schemaDifference(url: string, schema: string): Promise<string | undefined> {
  const adapter = bindMigrationAwareSqlAdapterFactory(
    url.startsWith('file:') ? new PrismaLibSql({ url }) : postgres(url),
  );
  const files = [{ path: 'schema.prisma', content: schema }];
  const engine = await SchemaEngine.new({ datamodels: [['schema.prisma', schema]] }, () => {}, adapter);
  try {
    const { exitCode, stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: '.' },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    });
    return exitCode === DIFFERENT ? (stdout ?? '') : undefined;
  } finally {
    engine.free();
  }
}

/** The adapter does not know the type "char" of PostgreSQL's own catalogue, which the engine reads: text does as well. */
function postgres(url: string): SqlMigrationAwareDriverAdapterFactory {
  const factory = new PrismaPg(url);
  const connect = async () => {
    const adapter = await factory.connect();
    const pool = adapter.underlyingDriver();
    const query = pool.query.bind(pool) as (...args: unknown[]) => Promise<{ fields?: { dataTypeID: number }[] }>;
    const queryWithText = async (...args: unknown[]) => {
      const result = await query(...args);
      for (const field of result.fields ?? []) if (field.dataTypeID === CHAR) field.dataTypeID = TEXT;
      return result;
    };
    return Object.assign(adapter, { client: Object.assign(pool, { query: queryWithText }) });
  };
  return { provider: factory.provider, adapterName: factory.adapterName, connect, connectToShadowDb: connect };
}
